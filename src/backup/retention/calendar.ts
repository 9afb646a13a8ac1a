import { UserError } from '../../errors.ts'
import type { Span, TierName } from './policy.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A time zone: its name, and how far its wall clock is ahead of UTC at an instant, in milliseconds. */
export type Zone = { name: string; offsetAt(instant: number): number }

// Making a formatter costs more than planning for a handful of backups.
const zones = new Map<string, Zone>()

/**
 * Opens an IANA time zone. Works from the tables of the JavaScript engine alone: neither the time zone nor
 * the locale of the process matters.
 * @throws UserError('input') for a name nobody knows
 */
export function openZone(name: string): Zone {
  const zone = zones.get(name) ?? makeZone(name)
  zones.set(name, zone)
  return zone
}

/**
 * The wall clock at an instant, as the milliseconds a clock in UTC would need to show the same.
 * Good only for `periodKey` and `periodName`.
 */
export function wallClock(instant: number, zone: Zone): number {
  return instant + zone.offsetAt(instant)
}

/**
 * A number that two instants share exactly when they lie in the same period of a tier. An hour that the
 * wall clock shows twice, at the end of daylight saving, is two periods.
 */
export function periodKey(tier: TierName, instant: number, wall: number): number {
  const day = Math.floor(wall / DAY)
  switch (tier) {
    case 'hourly':
      return instant - modulo(wall, HOUR)
    case 'daily':
      return day
    case 'weekly':
      // 1970-01-01 was a Thursday; ISO weeks begin on Monday.
      return Math.floor((day + 3) / 7)
    case 'monthly':
      return monthNumber(wall)
    case 'quarterly':
      return Math.floor(monthNumber(wall) / 3)
    case 'yearly':
      return new Date(wall).getUTCFullYear()
  }
}

/** The name of a period as people write it: `2026-06-30T14`, `2026-06-30`, `2026-W27`, `2026-06`, `2026-Q2`. */
export function periodName(tier: TierName, instant: number, wall: number): string {
  const iso = new Date(wall).toISOString()
  const date = iso.slice(0, iso.indexOf('T'))
  const [year, month] = [date.slice(0, -6), date.slice(0, -3)]
  switch (tier) {
    case 'hourly':
      return iso.slice(0, iso.indexOf('T') + 3) + offsetName(wall - instant)
    case 'daily':
      return date
    case 'weekly':
      return weekName(wall)
    case 'monthly':
      return month
    case 'quarterly':
      return `${year}-Q${Math.floor(new Date(wall).getUTCMonth() / 3) + 1}`
    case 'yearly':
      return year
  }
}

/**
 * The instant a span before `anchor`: hours exactly, days and months by the calendar at the same wall-clock
 * time, the 31st becoming the last day of a shorter month. A wall-clock time that happens twice, or never,
 * gives the earlier instant, which keeps more.
 */
export function cutOff(anchor: number, window: Span | 'forever', zone: Zone): number {
  if (window === 'forever') return -Infinity
  if (window.unit === 'hours') return anchor - window.amount * HOUR
  const wall = new Date(wallClock(anchor, zone))
  if (window.unit === 'days') wall.setUTCDate(wall.getUTCDate() - window.amount)
  else subtractMonths(wall, window.amount)
  return instantOf(wall.getTime(), zone)
}

function makeZone(name: string): Zone {
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
  } catch (cause) {
    throw new UserError(
      'input',
      `timezone: ${JSON.stringify(name)} is unknown: use an IANA name such as UTC or Europe/Paris`,
      { cause },
    )
  }
  if (format.resolvedOptions().timeZone === 'UTC') return { name: 'UTC', offsetAt: () => 0 }
  return { name, offsetAt: (instant) => parseOffset(format.format(instant)) }
}

function subtractMonths(wall: Date, months: number): void {
  const day = wall.getUTCDate()
  wall.setUTCDate(1)
  wall.setUTCMonth(wall.getUTCMonth() - months + 1, 0)
  wall.setUTCDate(Math.min(day, wall.getUTCDate()))
}

function instantOf(wall: number, zone: Zone): number {
  const offsets = [zone.offsetAt(wall - DAY), zone.offsetAt(wall + DAY)]
  const instants = offsets.map((offset) => wall - offset)
  const real = instants.filter((instant) => wallClock(instant, zone) === wall)
  return Math.min(...(real.length > 0 ? real : instants))
}

/** Reads the `GMT+05:30` at the end of a formatted date; old local mean times have seconds too. */
function parseOffset(formatted: string): number {
  const [, sign, hours, minutes, seconds] = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(formatted) ?? []
  const size = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000
  return sign === '-' ? -size : size
}

function offsetName(offset: number): string {
  if (offset === 0) return ''
  const minutes = Math.abs(Math.trunc(offset / 60_000))
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${offset < 0 ? '-' : '+'}${pad(hour)}:${pad(minute)}`
}

/** ISO 8601: a week belongs to the year that holds its Thursday. */
function weekName(wall: number): string {
  const day = Math.floor(wall / DAY)
  const thursday = new Date((day + 3 - modulo(day + 3, 7)) * DAY)
  const january = new Date(thursday).setUTCMonth(0, 1)
  const week = Math.floor((thursday.getTime() - january) / DAY / 7) + 1
  return `${pad(thursday.getUTCFullYear(), 4)}-W${pad(week)}`
}

function monthNumber(wall: number): number {
  const date = new Date(wall)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0')
}
