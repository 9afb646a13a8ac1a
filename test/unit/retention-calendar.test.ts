import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { cutOff, openZone, periodKey, periodName, wallClock } from '../../src/backup/retention/calendar.ts'
import { parsePolicy, TIERS, type TierName } from '../../src/backup/retention/policy.ts'
import { fc } from '../support/properties.ts'
import { CASES, DAY, HOUR, MINUTE, ZONES } from './retention-histories.ts'

describe('periods', () => {
  it.each<[TierName, string, string, string]>([
    ['hourly', 'UTC', '2026-06-30T02:59:59.999Z', '2026-06-30T02'],
    ['hourly', 'Europe/Paris', '2026-10-25T00:30:00Z', '2026-10-25T02+02:00'],
    ['hourly', 'Europe/Paris', '2026-10-25T01:30:00Z', '2026-10-25T02+01:00'],
    ['hourly', 'Asia/Kolkata', '2026-06-30T02:29:00Z', '2026-06-30T07+05:30'],
    ['hourly', 'America/New_York', '2026-06-30T02:29:00Z', '2026-06-29T22-04:00'],
    ['daily', 'UTC', '2026-06-30T23:59:59.999Z', '2026-06-30'],
    ['daily', 'Europe/Paris', '2026-06-29T22:30:00Z', '2026-06-30'],
    ['daily', 'America/New_York', '2026-01-01T04:59:00Z', '2025-12-31'],
    ['daily', 'Pacific/Apia', '2011-12-30T09:59:00Z', '2011-12-29'],
    ['daily', 'Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['weekly', 'UTC', '2026-06-28T23:59:59Z', '2026-W26'],
    ['weekly', 'UTC', '2026-06-29T00:00:00Z', '2026-W27'],
    ['weekly', 'UTC', '2027-01-03T00:00:00Z', '2026-W53'],
    ['weekly', 'UTC', '2024-12-30T00:00:00Z', '2025-W01'],
    ['weekly', 'UTC', '1969-12-28T23:00:00Z', '1969-W52'],
    ['monthly', 'UTC', '2026-02-28T23:59:59Z', '2026-02'],
    ['monthly', 'Europe/Paris', '2026-02-28T23:00:00Z', '2026-03'],
    ['quarterly', 'UTC', '2026-03-31T23:59:59Z', '2026-Q1'],
    ['quarterly', 'UTC', '2026-04-01T00:00:00Z', '2026-Q2'],
    ['quarterly', 'UTC', '1969-12-31T00:00:00Z', '1969-Q4'],
    ['yearly', 'Asia/Kolkata', '2025-12-31T18:30:00Z', '2026'],
    ['yearly', 'UTC', '0001-01-01T00:00:00Z', '0001'],
  ])('%s in %s at %s is %s', (tier, zone, instant, name) => {
    expect(nameAt(tier, Date.parse(instant), zone)).toBe(name)
  })

  it('agree with the engine’s own calendar, and share a key exactly when they share a name', () => {
    const instant = fc.date({ min: new Date('1975-01-01'), max: new Date('2037-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: -40, max: 40 }),
        fc.constantFrom(...ZONES),
        (date, halfHours, zone) => {
          const [one, two] = [date.getTime(), date.getTime() + halfHours * 30 * MINUTE]
          const local = new Intl.DateTimeFormat('sv-SE', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'medium',
          })
          expect(nameAt('daily', one, zone)).toBe(local.format(one).slice(0, 10))
          expect(nameAt('hourly', one, zone).slice(0, 13)).toBe(
            local.format(one).slice(0, 13).replace(' ', 'T'),
          )
          for (const tier of TIERS) {
            expect({ tier, same: keyAt(tier, one, zone) === keyAt(tier, two, zone) }).toEqual({
              tier,
              same: nameAt(tier, one, zone) === nameAt(tier, two, zone),
            })
          }
        },
      ),
      { numRuns: Math.ceil(CASES / 10) },
    )
  })

  it('has 23, 24 or 25 hours in a day of daylight saving', () => {
    expect(hoursOf('2026-03-29', 'Europe/Paris')).toBe(23)
    expect(hoursOf('2026-03-30', 'Europe/Paris')).toBe(24)
    expect(hoursOf('2026-10-25', 'Europe/Paris')).toBe(25)
    // Cuba turns its clocks back at midnight, into the hour it has just had.
    expect(hoursOf('2026-11-01', 'America/Havana')).toBe(25)
  })
})

describe('cutOff', () => {
  it.each([
    ['UTC', '2026-06-30T02:00:00Z', 'daily 30d', '2026-05-31T02:00:00.000Z'],
    ['UTC', '2026-06-30T02:00:00Z', 'monthly 12m', '2025-06-30T02:00:00.000Z'],
    ['UTC', '2026-06-30T02:00:00Z', 'yearly 10y', '2016-06-30T02:00:00.000Z'],
    ['UTC', '2026-03-31T12:00:00Z', 'monthly 1m', '2026-02-28T12:00:00.000Z'],
    ['UTC', '2024-03-31T12:00:00Z', 'monthly 1m', '2024-02-29T12:00:00.000Z'],
    ['UTC', '2024-02-29T12:00:00Z', 'yearly 1y', '2023-02-28T12:00:00.000Z'],
    ['UTC', '2024-02-29T12:00:00Z', 'yearly 4y', '2020-02-29T12:00:00.000Z'],
    ['UTC', '2026-01-31T12:00:00Z', 'quarterly 1', '2025-10-31T12:00:00.000Z'],
    ['Europe/Paris', '2026-04-01T01:30:00Z', 'daily 7d', '2026-03-25T02:30:00.000Z'],
    ['Europe/Paris', '2026-04-01T01:30:00Z', 'hourly 168h', '2026-03-25T01:30:00.000Z'],
    // 02:30 never was on 29 March, and was twice on 25 October: the earlier instant keeps more.
    ['Europe/Paris', '2026-04-05T00:30:00Z', 'daily 7d', '2026-03-29T00:30:00.000Z'],
    ['Europe/Paris', '2026-11-01T01:30:00Z', 'daily 7d', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-03-31T03:59:00Z', 'monthly 1m', '2026-03-01T04:59:00.000Z'],
  ])('in %s, from %s, %s is %s', (zone, anchor, tier, expected) => {
    const window = parsePolicy(tier).tiers[0]?.window ?? 'forever'
    expect(new Date(cutOff(Date.parse(anchor), window, openZone(zone))).toISOString()).toBe(expected)
  })

  it('of forever lies before everything', () => {
    expect(cutOff(0, 'forever', openZone('UTC'))).toBe(-Infinity)
  })
})

describe('openZone', () => {
  it.each(['UTC', 'Etc/UTC', 'GMT', 'utc'])('knows %s for UTC', (name) => {
    expect(openZone(name).name).toBe('UTC')
  })

  it.each(['Europe/Pariss', '', 'Mars', '../etc'])('refuses %j with a way out', (name) => {
    expect(() => openZone(name)).toThrow(
      /^timezone: ".*" is unknown: use an IANA name such as UTC or Europe\/Paris$/,
    )
  })

  it('heeds neither the time zone nor the locale of the process', () => {
    const script = `
      import { openZone, cutOff } from './src/backup/retention/calendar.ts'
      const zone = openZone('America/St_Johns')
      const at = Date.parse('2026-11-01T04:31:00Z')
      console.log(zone.offsetAt(at), zone.offsetAt(0), cutOff(at, { unit: 'months', amount: 8 }, zone))`
    const args = ['--experimental-strip-types', '--no-warnings', '--input-type=module', '-e', script]
    const answers = [
      { TZ: 'UTC', LC_ALL: 'C' },
      { TZ: 'Pacific/Apia', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
      { TZ: 'America/New_York', LC_ALL: 'th_TH.UTF-8', LANG: 'th_TH.UTF-8' },
    ].map((env) => execFileSync(process.execPath, args, { env, encoding: 'utf8' }))
    expect(answers[0]).toBe(`${-3.5 * HOUR} ${-3.5 * HOUR} ${Date.parse('2026-03-01T04:31:00Z')}\n`)
    expect(new Set(answers).size).toBe(1)
  })
})

function keyAt(tier: TierName, instant: number, zone: string): number {
  return periodKey(tier, instant, wallClock(instant, openZone(zone)))
}

function nameAt(tier: TierName, instant: number, zone: string): string {
  return periodName(tier, instant, wallClock(instant, openZone(zone)))
}

function hoursOf(day: string, zone: string): number {
  const start = Date.parse(`${day}T00:00:00Z`) - DAY
  const instants = Array.from({ length: 144 }, (_, index) => start + index * 30 * MINUTE)
  const within = instants.filter((instant) => nameAt('daily', instant, zone) === day)
  return new Set(within.map((instant) => keyAt('hourly', instant, zone))).size
}
