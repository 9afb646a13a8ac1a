import type { NextDeletion } from '../backup/retention/forecast.ts'
import type { Refusal } from '../backup/retention/fuses.ts'
import type { Decision, Plan } from '../backup/retention/plan.ts'
import { formatPolicy } from '../backup/retention/policy.ts'
import { code, details, fence, inline, table } from './markdown.ts'
import { size } from './plot.ts'

/** What a prune's summary tells of. */
export interface PruneReport {
  target: string
  surface: string
  plan: Plan
  hash: string
  refusals: readonly Refusal[]
  confirmed: boolean
  dryRun: boolean
  removals: readonly {
    name: string
    did: 'tombstoned' | 'deleted' | 'retained' | 'failed'
    bytes: number
    detail?: string
  }[]
  bytesFreed: number
  next: NextDeletion | undefined
}

const ROWS = 200
const MONTHS = 36
const LINE = 62

/** The step summary of a prune: verdict, facts, the timeline as a picture, every backup with its reasons. */
export function pruneSummary(report: PruneReport): string {
  const { plan, refusals, removals } = report
  const parts = [`## ${headline(report)}`]
  if (refusals.length > 0)
    parts.push(
      refusals
        .map(({ message }) => `- ${report.confirmed ? '⚠️ confirmed: ' : '❌ '}${inline(message, 800)}`)
        .join('\n'),
    )
  parts.push(facts(report))
  if (plan.decisions.length > 0)
    parts.push(
      `Timeline: \`●\` kept, \`◉\` kept and proven, \`×\` given up\n\n${fence(timeline(plan.decisions))}`,
    )
  const odd = removals.filter(({ did }) => did === 'failed' || did === 'retained')
  if (odd.length > 0)
    parts.push(
      table(
        ['', 'What', 'Why'],
        odd.map(({ did, name, detail }) => [did, code(name), inline(detail ?? '', 500)]),
      ),
    )
  parts.push(details('Every backup and why', decisions(plan)))
  return `${parts.join('\n\n')}\n`
}

/** The plan as a record for people and programs: every backup with its reasons. Times in UTC. */
export function planRecord(report: Pick<PruneReport, 'target' | 'surface' | 'plan' | 'hash' | 'refusals'>) {
  const { target, surface, plan, hash, refusals } = report
  const entry = ({ item, reasons }: Decision) => ({
    id: item.id,
    bytes: item.bytes,
    proven: item.proven,
    reasons: reasons.map((reason) => reason.text),
  })
  return {
    format: 'lifeboat-plan/1',
    target,
    surface,
    retention: formatPolicy(plan.policy),
    timezone: plan.options.timezone ?? 'UTC',
    planHash: hash,
    refusals: refusals.map(({ code: name, message }) => ({ code: name, message })),
    keep: plan.kept.map(entry),
    delete: plan.deleted.map(entry),
  }
}

/**
 * One line a month (a year, when there are many), one mark a backup, oldest first: what is dense and what is thin
 * shows at a glance.
 */
export function timeline(all: readonly Decision[]): string {
  const oldestFirst = [...all].reverse()
  const stamp = ({ item }: Decision) => new Date(item.time).toISOString()
  const months = new Set(oldestFirst.map((decision) => stamp(decision).slice(0, 7)))
  const length = months.size > MONTHS ? 4 : 7
  const lines = new Map<string, string[]>()
  for (const decision of oldestFirst) {
    const period = stamp(decision).slice(0, length)
    const mark = decision.keep ? (decision.item.proven ? '◉' : '●') : '×'
    lines.set(period, [...(lines.get(period) ?? []), mark])
  }
  return [...lines].map(([period, marks]) => `${period}  ${line(marks)}`).join('\n')
}

/** A line too long is drawn in groups, each showing the best of its backups, so that nothing kept disappears. */
function line(marks: readonly string[]): string {
  const each = Math.ceil(marks.length / LINE)
  if (each <= 1) return marks.join('')
  const groups = Array.from({ length: Math.ceil(marks.length / each) }, (_, at) =>
    marks.slice(at * each, (at + 1) * each),
  )
  const best = (group: readonly string[]) => ['◉', '●', '×'].find((mark) => group.includes(mark)) ?? ''
  return `${groups.map(best).join('')}  (${each} backups a mark)`
}

function headline({ target, surface, plan, refusals, confirmed, dryRun, removals }: PruneReport): string {
  const what = code(`${target}/${surface}`)
  const count = plan.deleted.length
  if (refusals.length > 0 && !confirmed) return `❌ Nothing was deleted of ${what}: a fuse refused the plan`
  if (removals.some(({ did }) => did === 'failed')) return `❌ Pruning ${what} ended with failures`
  if (dryRun) return `🔍 Plan for ${what}: ${count} of ${plan.decisions.length} backups would be given up`
  const done = removals.filter(({ did }) => did === 'tombstoned').length
  return `✅ Pruned ${what}: ${plan.decisions.length - done} kept, ${done} given up`
}

function facts({ plan, hash, bytesFreed, removals, next }: PruneReport): string {
  const stones = removals.filter(({ did }) => did === 'deleted').length
  const held = plan.deleted.reduce((sum, { item }) => sum + item.bytes, 0)
  const soon = next
    ? `${new Date(next.time).toISOString().slice(0, 10)}: ${next.ids
        .slice(0, 3)
        .map((id) => code(id))
        .join(', ')}`
    : 'none in sight'
  return table(
    ['', ''],
    [
      ['**Policy**', inline(formatPolicy(plan.policy))],
      ['**Kept**', String(plan.kept.length)],
      ['**Given up**', `${plan.deleted.length} (${size(held)}, freed when the grace is over)`],
      ['**Freed now**', `${size(bytesFreed)} in ${stones} removals`],
      ['**Next deletion**', soon],
      ['**Plan hash**', code(hash)],
    ],
  )
}

function decisions(plan: Plan): string {
  const rows = plan.decisions
    .slice(0, ROWS)
    .map(({ item, keep, reasons }) => [
      keep ? '●' : '×',
      code(item.id),
      item.proven ? 'proven' : '',
      reasons.map((reason) => inline(reason.text)).join(', '),
    ])
  const rest = plan.decisions.length - rows.length
  return `${table(['', 'Backup', '', 'Why'], rows)}${rest > 0 ? `\n\nand ${rest} older ones; the plan file has them all` : ''}`
}
