import { duration } from '../backup/duration.ts'
import { bytesOf, type PackPlan, sparedPacks } from '../backup/packs.ts'
import type { NextDeletion } from '../backup/retention/forecast.ts'
import type { Refusal } from '../backup/retention/fuses.ts'
import type { Decision, Plan } from '../backup/retention/plan.ts'
import { formatPolicy } from '../backup/retention/policy.ts'
import { code, details, fence, inline, table } from './markdown.ts'
import { size } from './plot.ts'
import { graceRaised, packFacts, packRecord } from './prune-packs.ts'
import { timeline } from './prune-timeline.ts'

/** Objects under one id that are due for deletion. */
interface DueGroup {
  id: string
  objects: ReadonlyMap<string, { bytes: number }>
}

/** What a prune means to do. */
export interface PlanReport {
  target: string
  surface: string
  plan: Plan
  hash: string
  refusals: readonly Refusal[]
  /** Whether the user confirmed this very plan. */
  confirmed: boolean
  due: {
    tombstoned: readonly DueGroup[]
    leftovers: readonly DueGroup[]
    spared: readonly { id: string; why: string }[]
  }
  /** Why a manifest cannot be read, by id. */
  faults: ReadonlyMap<string, string>
  /** How long tombstones stay, as asked and in truth, in seconds. */
  grace: { asked: number; kept: number }
  /** Where backups share packs: what would go of them if this plan were carried out. */
  packs: PackPlan | undefined
  /** Stored of this target and surface before the run, in bytes. */
  storedBytes: number
}

/** What came of it. */
export interface PruneOutcome {
  dryRun: boolean
  /** Why the plan is not carried out (in a dry run: would not be), but for the fuses. */
  refusal: string | undefined
  removals: readonly {
    name: string
    did: 'tombstoned' | 'deleted' | 'retained' | 'failed'
    bytes: number
    detail?: string
  }[]
  /** Why carrying it out failed, if it did. */
  fault: string | undefined
}

/** What a prune's summary tells of. */
export type PruneReport = PlanReport & PruneOutcome & { next: NextDeletion | undefined }

const ROWS = 150

/** The step summary of a prune: verdict, facts, the timeline as a picture, every backup with its reasons. */
export function pruneSummary(report: PruneReport): string {
  const { plan, faults } = report
  const parts = [`## ${headline(report)}`, ...warnings(report), facts(report)]
  if (plan.decisions.length > 0) {
    const legend = 'Timeline (UTC): `●` kept, `◉` kept and proven, `×` given up, `·` no backup'
    parts.push(`${legend}\n\n${fence(timeline(plan.decisions))}`)
  }
  const told = report.dryRun
    ? sparedIn(report).map(({ id, why }) => ({ did: 'retained', name: id, detail: why }))
    : report.removals.filter(({ did }) => did === 'failed' || did === 'retained')
  const unreadable = [...faults].map(([name, detail]) => ({ did: 'unreadable, kept', name, detail }))
  const odd = [...told, ...unreadable]
  if (odd.length > 0) {
    const rows = odd.map(({ did, name, detail }) => [did, code(name), inline(detail ?? '', 500)])
    parts.push(limited(['', 'What', 'Why'], rows))
  }
  parts.push(details(`Kept: ${plan.kept.length}, and why`, decisions(plan.kept)))
  if (plan.deleted.length > 0)
    parts.push(details(`Given up: ${plan.deleted.length}, and why`, decisions(plan.deleted)))
  return `${parts.join('\n\n')}\n`
}

/** The plan as a record for people and programs: every backup with its reasons. Times in UTC, sizes in bytes. */
export function planRecord(report: PlanReport) {
  const { target, surface, plan, hash, refusals, due, faults, packs, storedBytes } = report
  const entry = ({ item, reasons }: Decision) => {
    const fault = faults.get(item.id)
    return {
      id: item.id,
      bytes: item.bytes,
      proven: item.proven,
      reasons: reasons.map((reason) => reason.text),
      ...(fault ? { fault } : {}),
    }
  }
  const group = ({ id, objects }: DueGroup) => ({ id, bytes: bytesOfGroup({ id, objects }) })
  return {
    format: 'lifeboat-plan/1',
    target,
    surface,
    retention: formatPolicy(plan.policy),
    timezone: plan.options.timezone ?? 'UTC',
    now: new Date(plan.options.now).toISOString(),
    planHash: hash,
    refusals: refusals.map(({ code: name, message }) => ({ code: name, message })),
    bytesGivenUp: plan.bytesFreed,
    keep: plan.kept.map(entry),
    delete: plan.deleted.map(entry),
    graceOver: due.tombstoned.map(group),
    leftovers: due.leftovers.map(group),
    spared: sparedIn(report),
    storedBytes,
    ...(packs ? { packs: packRecord(packs) } : {}),
  }
}

function sparedIn({ due, packs }: PlanReport): { id: string; why: string }[] {
  return [...due.spared, ...(packs ? sparedPacks(packs) : [])]
}

function headline(report: PruneReport): string {
  const { target, surface, plan, refusal, refusals, confirmed, dryRun, removals, fault } = report
  const what = code(`${target}/${surface}`)
  const done = removals.filter(({ did }) => did === 'tombstoned').length
  if (dryRun)
    return `🔍 Plan for ${what}: ${plan.deleted.length} of ${plan.decisions.length} backups would be given up`
  if (refusal || (refusals.length > 0 && !confirmed))
    return `❌ Nothing was deleted of ${what}: the plan was refused`
  if (fault) return `❌ Pruning ${what} did not end well: ${done} of ${plan.deleted.length} were given up`
  return `✅ Pruned ${what}: ${plan.decisions.length - done} kept, ${done} given up`
}

function warnings({ refusals, confirmed, dryRun, refusal, fault }: PruneReport): string[] {
  const stop = dryRun ? '⚠️ would be refused: ' : '❌ '
  const lines = refusals.map(
    ({ message }) => `- ${confirmed ? '⚠️ confirmed: ' : stop}${inline(message, 800)}`,
  )
  if (refusal) lines.push(`- ${stop}${inline(refusal, 800)}`)
  if (fault) lines.push(`- ❌ ${inline(fault, 1500)}`)
  return lines.length > 0 ? [lines.join('\n')] : []
}

function facts(report: PruneReport): string {
  const { plan, hash, removals, next, due, grace, packs, storedBytes, dryRun } = report
  const gone = removals.filter(({ did }) => did === 'deleted')
  const freed = removals.reduce((sum, { bytes }) => sum + bytes, 0)
  const waiting = [...due.tombstoned, ...due.leftovers]
  const dead = packs?.dead ?? []
  const freeing = waiting.reduce((sum, group) => sum + bytesOfGroup(group), 0) + bytesOf(dead)
  const soon = next
    ? `${new Date(next.time).toISOString().slice(0, 10)}: ${next.ids
        .slice(0, 3)
        .map((id) => code(id))
        .join(', ')}`
    : 'none in sight'
  const raised = graceRaised(grace.asked, grace.kept)
  return table(
    ['', ''],
    [
      ['**Policy**', inline(formatPolicy(plan.policy)) || 'empty'],
      ['**Kept**', `${plan.kept.length}${tally(plan.kept)}`],
      ['**Given up**', givenUp(report)],
      ...(raised ? [['**Grace**', raised]] : []),
      ...(packs ? [['**Packs**', packFacts(packs, dryRun)]] : []),
      dryRun
        ? [
            '**Would be freed now**',
            `${size(freeing)} of ${waiting.length} ids${packs ? ` and ${dead.length} packs` : ''}`,
          ]
        : ['**Freed now**', `${size(freed)} in ${gone.length} removals`],
      [
        '**Stored**',
        dryRun ? size(storedBytes) : `${size(storedBytes)} before, ${size(storedBytes - freed)} after`,
      ],
      ['**Next deletion**', soon],
      ['**Plan hash**', code(hash)],
    ],
  )
}

/** Of shared packs only those that a backup was the first to name are its own, and they go when nothing needs them. */
function givenUp({ plan, grace, packs }: PlanReport): string {
  const bytes = size(plan.bytesFreed)
  const what = packs ? `${bytes} first stored by them, freed when nothing needs it and` : `${bytes}, freed`
  return `${plan.deleted.length} (${what} ${duration(grace.kept)} later; until then it can be undone)`
}

/** How many are kept for which first reason: `daily 31, monthly 12, yearly 3`. */
function tally(kept: readonly Decision[]): string {
  const counts = new Map<string, number>()
  for (const { reasons } of kept) {
    const [first] = reasons
    const name = first?.rule === 'window' ? (first.text.split(' ')[0] ?? '') : (first?.rule ?? '')
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const words = [...counts].map(([name, count]) => `${name} ${count}`)
  return words.length > 0 ? ` (${words.join(', ')})` : ''
}

function decisions(all: readonly Decision[]): string {
  const rows = all.map(({ item, reasons }) => [
    code(item.id),
    item.proven ? 'proven' : '',
    size(item.bytes),
    reasons.map((reason) => inline(reason.text)).join(', '),
  ])
  return limited(['Backup', '', 'Stored', 'Why'], rows)
}

function limited(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rest = rows.length - ROWS
  return `${table(header, rows.slice(0, ROWS))}${rest > 0 ? `\n\nand ${rest} more; the plan file and the log have them all` : ''}`
}

function bytesOfGroup({ objects }: DueGroup): number {
  return [...objects.values()].reduce((sum, { bytes }) => sum + bytes, 0)
}
