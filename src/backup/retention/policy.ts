import { UserError } from '../../errors.ts'

/** The tiers of a retention policy, finest first: the order in which a policy must name them. */
export const TIERS = ['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const

/** One of the tiers a policy may name. Weeks are ISO weeks. */
export type TierName = (typeof TIERS)[number]

/** A stretch of time: exact hours, or calendar days or months. */
export type Span = { unit: 'hours' | 'days' | 'months'; amount: number }

/** How far one tier reaches: back over `window` (window rule), and over `count` periods (count rule). */
export type Tier = { name: TierName; text: string; window: Span | 'forever'; count: number }

/** A parsed policy, finest tier first. Without any tier it keeps nothing but the floors. */
export type Policy = { tiers: Tier[] }

type Parsed = { tier: Tier; fault?: never } | { tier?: never; fault: string }

const EXAMPLE = 'daily 30d, monthly 12m, yearly 10y'

// Mean Gregorian lengths in days: 400 years are 146,097 days.
const DAYS_PER_MONTH = 146_097 / 4800
const LONGEST_YEARS = 1000

// The longest month and year, so that what must last as long is called long enough only when it is.
const LONGEST_DAYS = { hours: 1 / 24, days: 1, months: 366 / 12 } as const

const UNITS = new Map<string, Span>([
  ['h', { unit: 'hours', amount: 1 }],
  ['d', { unit: 'days', amount: 1 }],
  ['w', { unit: 'days', amount: 7 }],
  ['m', { unit: 'months', amount: 1 }],
  ['y', { unit: 'months', amount: 12 }],
])

const PERIODS: Record<TierName, Span> = {
  hourly: { unit: 'hours', amount: 1 },
  daily: { unit: 'days', amount: 1 },
  weekly: { unit: 'days', amount: 7 },
  monthly: { unit: 'months', amount: 1 },
  quarterly: { unit: 'months', amount: 3 },
  yearly: { unit: 'months', amount: 12 },
}

/**
 * Reads a policy such as `daily 30d, monthly 12m, yearly 10y` or `daily 7, weekly 4, yearly forever`, its
 * tiers separated by commas or line breaks. Blank text gives the empty policy, which `judgePlan` refuses.
 * @throws UserError('input') naming every faulty tier and what to write instead
 */
export function parsePolicy(text: string): Policy {
  const words = text.split(/[,\n]/).map((part) => part.trim().replaceAll(/\s+/g, ' '))
  const parsed = words.filter((part) => part !== '').map(parseTier)
  const tiers = parsed.flatMap(({ tier }) => tier ?? [])
  const faults = [...parsed.flatMap(({ fault }) => fault ?? []), ...orderFaults(tiers)]
  if (faults.length > 0) throw new UserError('input', `retention: ${faults.join('; ')}`)
  return { tiers }
}

/** The canonical text of a policy; parsing it gives the same policy again. */
export function formatPolicy(policy: Policy): string {
  return policy.tiers.map(tierText).join(', ')
}

/** One tier as a policy writes it, for example `monthly 12m`. */
export function tierText(tier: Tier): string {
  return `${tier.name} ${tier.text}`
}

function parseTier(part: string): Parsed {
  const [word = '', ...rest] = part.toLowerCase().split(' ')
  const shown = JSON.stringify(part.length > 60 ? `${part.slice(0, 60)}...` : part)
  const name = TIERS.find((tier) => tier === word)
  if (name === undefined) {
    return { fault: `${shown} names no tier: use ${TIERS.join(', ')}, for example "${EXAMPLE}"` }
  }
  const reach = rest.join('')
  if (reach === 'forever') return { tier: { name, text: reach, window: 'forever', count: Infinity } }
  const match = /^(\d{1,9})([a-z]*)$/.exec(reach)
  if (match === null) {
    return { fault: `${shown} needs how much to keep: "${name} 7d", "${name} 7" or "${name} forever"` }
  }
  return measure(name, Number(match[1]), match[2] ?? '', shown)
}

function measure(name: TierName, amount: number, unit: string, shown: string): Parsed {
  const base = unit === '' ? PERIODS[name] : UNITS.get(unit)
  if (base === undefined)
    return { fault: `${shown} has an unknown unit "${unit}": use h, d, w, m (months) or y` }
  if (amount === 0) return { fault: `${shown} keeps nothing: leave this tier out, or write at least 1` }
  const window: Span = { unit: base.unit, amount: base.amount * amount }
  if (days(window) > LONGEST_YEARS * 12 * DAYS_PER_MONTH) {
    return { fault: `${shown} is longer than ${LONGEST_YEARS} years: write "${name} forever"` }
  }
  const count = unit === '' ? amount : periodsIn(window, name)
  if (count === 0)
    return { fault: `${shown} is shorter than one of its own periods: write "${name} 1" or more` }
  return { tier: { name, text: `${amount}${unit}`, window, count } }
}

/** How many whole periods of a tier fit in a span: 13 weeks in 3 months, 168 hours in 7 days. */
function periodsIn(span: Span, name: TierName): number {
  const period = PERIODS[name]
  const bothMonths = span.unit === 'months' && period.unit === 'months'
  return Math.floor(bothMonths ? span.amount / period.amount : days(span) / days(period))
}

function days({ unit, amount }: Span): number {
  if (unit === 'hours') return amount / 24
  return unit === 'days' ? amount : amount * DAYS_PER_MONTH
}

function orderFaults(tiers: Tier[]): string[] {
  const faults: string[] = []
  tiers.forEach((tier, index) => {
    const before = tiers[index - 1]
    if (tiers.slice(0, index).some(({ name }) => name === tier.name)) {
      faults.push(`"${tierText(tier)}" names ${tier.name} a second time: keep one of the two`)
    } else if (before !== undefined && TIERS.indexOf(before.name) > TIERS.indexOf(tier.name)) {
      faults.push(`"${tierText(tier)}" comes after "${tierText(before)}": write the tiers finest first`)
    } else if (before !== undefined && reach(tier) <= reach(before)) {
      faults.push(
        `"${tierText(tier)}" reaches back no farther than "${tierText(before)}", so it would add nothing: ` +
          'lengthen it or leave it out',
      )
    }
  })
  return faults
}

/** How far back a tier reaches, in days. */
export function reach({ window }: Tier): number {
  return window === 'forever' ? Infinity : days(window)
}

/** How long, in days, the longest tier of a policy keeps a backup, and that tier's text. */
export function longestTier({ tiers }: Policy): { days: number; text: string } | undefined {
  return tiers
    .map((tier) => ({
      days: tier.window === 'forever' ? Infinity : tier.window.amount * LONGEST_DAYS[tier.window.unit],
      tier,
    }))
    .map(({ days, tier }) => ({ days, text: tierText(tier) }))
    .reduce<{ days: number; text: string } | undefined>(
      (longest, one) => (longest && longest.days >= one.days ? longest : one),
      undefined,
    )
}
