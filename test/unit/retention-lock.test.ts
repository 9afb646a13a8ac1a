import { describe, expect, it } from '@jest/globals'
import { judgeLock } from '../../src/backup/retention/lock.ts'
import { parsePolicy } from '../../src/backup/retention/policy.ts'

describe('judgeLock', () => {
  it.each([
    ['daily 30d, monthly 12m', 400, /longer than retention keeps any backup \(monthly 12m\)/],
    ['daily 30d', 31, /longer than retention keeps any backup \(daily 30d\)/],
    ['daily 30d, monthly 12m', 31, /given up from "daily 30d" on/],
    ['daily 30d, yearly forever', 3650, /given up from "daily 30d" on/],
    ['hourly 48h, daily 30d', 3, /given up from "hourly 48h" on/],
  ])('of %s warns of %d days', (policy, days, words) => {
    expect(judgeLock(parsePolicy(policy), days)).toEqual({ warning: expect.stringMatching(words) })
  })

  it.each([
    ['daily 30d, monthly 12m', 30],
    ['daily 30d, yearly forever', 7],
    ['daily 30d', 29],
  ])('of %s notes of %d days what is not protected', (policy, days) => {
    expect(judgeLock(parsePolicy(policy), days)).toEqual({ note: expect.stringMatching(/can be deleted/) })
  })

  it('takes a year of a lock for a year of retention', () => {
    expect(judgeLock(parsePolicy('monthly 12m'), 366)).toEqual({})
    expect(judgeLock(parsePolicy('monthly 12m'), 372)).toEqual({})
    expect(judgeLock(parsePolicy('daily 1m, monthly 12m'), 31).note).toBeDefined()
  })

  it('has nothing to say of a lock as long as the only tier, or of no policy', () => {
    expect(judgeLock(parsePolicy('daily 30d'), 30)).toEqual({})
    expect(judgeLock(parsePolicy(''), 30)).toEqual({})
  })
})
