import { describe, expect, it } from '@jest/globals'
import { backupId, idTime, objectKey, parseKey, Target } from '../../src/backup/keys.ts'
import { fc } from '../support/properties.ts'

describe('ids and keys', () => {
  it('come back as they were made, and sort by time', () => {
    const instant = fc.date({
      min: new Date('2000-01-01Z'),
      max: new Date('2200-01-01Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, instant, fc.nat(65535), (one, two, random) => {
        const id = backupId(one, random)
        expect(idTime(id)).toEqual(one)
        expect(parseKey(objectKey('erp/prod', 'db', id, 'dump.zst.pgp'), 'erp/prod', 'db')).toEqual({
          id,
          suffix: 'dump.zst.pgp',
        })
        if (one < two) expect(id < backupId(two, 0) || one.getTime() === two.getTime()).toBe(true)
      }),
    )
  })

  it.each([
    '20260230T000000000Z-0000',
    '20261301T000000000Z-0000',
    '20260101T250000000Z-0000',
    '20260101T000000000Z-00G0',
  ])('%s is no id', (id) => {
    expect(idTime(id)).toBeUndefined()
    expect(parseKey(`t/db/${id}.manifest.json`, 't', 'db')).toBeUndefined()
  })

  it.each(['', 'A', 'a//b', '/a', 'a/', '../a', 'a b', 'a/.b', '-a', 'a/_b'])('%j is no target', (text) => {
    expect(Target.safeParse(text).success).toBe(false)
  })
})
