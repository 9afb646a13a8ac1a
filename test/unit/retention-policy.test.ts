import { describe, expect, it } from '@jest/globals'
import { formatPolicy, parsePolicy, type TierName } from '../../src/backup/retention/policy.ts'
import { hasCode } from '../../src/errors.ts'
import { fc } from '../support/properties.ts'
import { CASES, policyText } from './retention-histories.ts'

describe('parsePolicy', () => {
  it.each([
    ['hourly 7d, daily 30d', { hourly: 168, daily: 30 }],
    ['daily 30d, monthly 12m, yearly 10y', { daily: 30, monthly: 12, yearly: 10 }],
    ['daily 30d, weekly 3m, monthly 1y', { daily: 30, weekly: 13, monthly: 12 }],
    ['daily 30d, monthly 12m', { daily: 30, monthly: 12 }],
    ['daily 7, weekly 4, monthly 12, yearly forever', { daily: 7, weekly: 4, monthly: 12, yearly: Infinity }],
    ['daily 90d', { daily: 90 }],
    ['daily 2w, quarterly 2y, yearly 5', { daily: 14, quarterly: 8, yearly: 5 }],
    ['hourly 24, daily 1m, weekly 1y', { hourly: 24, daily: 30, weekly: 52 }],
    ['hourly 36h, monthly 90d', { hourly: 36, monthly: 2 }],
  ])('%s', (text, counts: Partial<Record<TierName, number>>) => {
    const policy = parsePolicy(text)
    expect(Object.fromEntries(policy.tiers.map(({ name, count }) => [name, count]))).toEqual(counts)
    expect(formatPolicy(policy)).toBe(text)
  })

  it('measures windows in hours, calendar days and calendar months', () => {
    const windows = (text: string) => parsePolicy(text).tiers.map(({ window }) => window)
    expect(windows('hourly 36h, daily 30d, monthly 1y')).toEqual([
      { unit: 'hours', amount: 36 },
      { unit: 'days', amount: 30 },
      { unit: 'months', amount: 12 },
    ])
    expect(windows('hourly 24, weekly 4, quarterly 2, yearly forever')).toEqual([
      { unit: 'hours', amount: 24 },
      { unit: 'days', amount: 28 },
      { unit: 'months', amount: 6 },
      'forever',
    ])
  })

  it('forgives line breaks, capitals, spaces, leading zeros and commas too many', () => {
    expect(formatPolicy(parsePolicy('\n Daily  030 D,\nMONTHLY 12m,\r\nyearly Forever,\n'))).toBe(
      'daily 30d, monthly 12m, yearly forever',
    )
  })

  it.each(['', ' ', ',\n'])('takes %j for the empty policy', (text) => {
    expect(parsePolicy(text)).toEqual({ tiers: [] })
  })

  it.each([
    ['dayly 30d', '"dayly 30d" names no tier: use hourly, daily, weekly, monthly, quarterly, yearly'],
    ['30d', '"30d" names no tier'],
    ['daily', '"daily" needs how much to keep: "daily 7d", "daily 7" or "daily forever"'],
    ['daily -1', '"daily -1" needs how much to keep'],
    ['daily 1.5d', '"daily 1.5d" needs how much to keep'],
    ['daily 1e9', '"daily 1e9" needs how much to keep'],
    ['daily 30d monthly 12m', '"daily 30d monthly 12m" needs how much to keep'],
    ['daily 30x', '"daily 30x" has an unknown unit "x": use h, d, w, m (months) or y'],
    ['daily 30constructor', 'has an unknown unit "constructor"'],
    ['daily 0', '"daily 0" keeps nothing: leave this tier out, or write at least 1'],
    ['daily 30d, monthly 0m', '"monthly 0m" keeps nothing'],
    ['monthly 2w', '"monthly 2w" is shorter than one of its own periods: write "monthly 1" or more'],
    ['yearly 1001y', '"yearly 1001y" is longer than 1000 years: write "yearly forever"'],
    ['daily 999999999', 'write "daily forever"'],
    ['daily 7d, daily 30d', '"daily 30d" names daily a second time: keep one of the two'],
    ['monthly 12m, daily 30d', '"daily 30d" comes after "monthly 12m": write the tiers finest first'],
    ['daily 90d, weekly 4', '"weekly 4" reaches back no farther than "daily 90d", so it would add nothing'],
    ['daily 12m, monthly 1y', '"monthly 1y" reaches back no farther than "daily 12m"'],
    ['daily forever, yearly 10y', '"yearly 10y" reaches back no farther than "daily forever"'],
  ])('%j: %s', (text, message) => {
    expect(faultOf(text)).toContain(message)
  })

  it('names every faulty tier in one line', () => {
    const fault = faultOf('dayly 30d, weekly 0, monthly 12q')
    expect(fault).toMatch(/^retention: .*"dayly 30d".*; "weekly 0".*; "monthly 12q"/)
    expect(fault).not.toContain('\n')
  })

  it('shortens and quotes what it does not understand', () => {
    const fault = faultOf(`\u001b[31m${'x'.repeat(10_000)}`)
    expect(fault.length).toBeLessThan(300)
    expect(fault).toContain('\\u001b[31m')
  })

  it('gives the same policy again from its own text, and for any text a policy or a fault of input', () => {
    fc.assert(
      fc.property(policyText, (text) => {
        const policy = parsePolicy(text)
        expect(formatPolicy(policy)).toBe(text)
        expect(parsePolicy(formatPolicy(policy))).toEqual(policy)
      }),
      { numRuns: Math.ceil(CASES / 3) },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (text.replaceAll(/[\s,]/g, '') !== '') faultOf(text)
      }),
      { numRuns: Math.ceil(CASES / 3) },
    )
  })
})

function faultOf(text: string): string {
  try {
    parsePolicy(text)
  } catch (error) {
    if (error instanceof Error && hasCode(error, 'input')) return error.message
    throw error
  }
  throw new Error(`${JSON.stringify(text)} was taken for a policy`)
}
