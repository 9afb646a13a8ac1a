import { UserError } from '../errors.ts'

const UNITS = { m: 60, h: 3600, d: 86_400, w: 604_800 } as const

/**
 * Reads a length of time such as `90s`, `15m`, `1h`, `7d`, `2w` as seconds. Throws UserError `input`.
 */
export function parseDuration(text: string): number {
  const [, amount, unit] = /^(\d{1,6})([smhdw])$/.exec(text) ?? []
  const seconds = unit === 's' ? 1 : isUnit(unit) ? UNITS[unit] : 0
  const total = Number(amount) * seconds
  if (total > 0) return total
  throw new UserError(
    'input',
    `${JSON.stringify(text.slice(0, 40))} is not a length of time; write 30m, 24h or 7d`,
  )
}

/**
 * The slot an instant falls into: the scheduled instant (UTC) a backup fills, slots being counted from midnight UTC
 * of 1 January 1970, weeks from a Monday.
 */
export function slotOf(instant: Date, seconds: number): Date {
  // 1970-01-01 was a Thursday; weekly slots begin on Mondays.
  const origin = seconds % UNITS.w === 0 ? 4 * UNITS.d * 1000 : 0
  const length = seconds * 1000
  return new Date(Math.floor((instant.getTime() - origin) / length) * length + origin)
}

function isUnit(text: string | undefined): text is keyof typeof UNITS {
  return text !== undefined && text in UNITS
}
