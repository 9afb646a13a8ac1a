import { createHash } from 'node:crypto'
import { type IncidentState, stateLine } from './issue-state.ts'
import { cap, code, details, fence, inline, plainLine, table } from './markdown.ts'

/** The outcome of one drill (or another judged run) as its issue needs it. Names and details are untrusted text. */
export interface Incident {
  /** What failed: a restore drill (absent), a backup not made, a prune, a verification, a status, a restore; each has its own. */
  kind?: 'drill' | 'backup' | 'prune' | 'verify' | 'status' | 'restore'
  repository: string
  target: string
  surface: string
  /** What else tells it from others of the same name: the stores that a status is about. */
  place?: string
  verdict: 'pass' | 'fail' | 'could-not-verify'
  /** When the run reached its verdict; orders runs that report out of turn. */
  at: Date
  /** The backup that was drilled. */
  backupId?: string
  /** The newest backup with a passed drill, where known. */
  provenId?: string
  runUrl?: string
  reasons: { name: string; detail: string }[]
}

/** GitHub refuses bodies above 65,536 characters; this leaves room. Counted in code points. */
const bodyLimit = 60_000
/** What the table of checks may take of it. */
const tableBudget = 40_000

/** The issue's title; one line, plain text. */
export function issueTitle(incident: Incident): string {
  const what = { pass: 'passed', fail: 'failed', 'could-not-verify': 'could not verify' }[incident.verdict]
  const subjects = {
    drill: 'Restore drill',
    backup: 'Backup',
    prune: 'Prune',
    verify: 'Verification',
    status: 'Backup status',
    restore: 'Restore',
  }
  const subject = subjects[incident.kind ?? 'drill']
  const where = incident.place === undefined ? '' : ` in ${incident.place}`
  return plainLine(`${subject} ${what}: ${incident.target} ${incident.surface}${where}`, 240)
}

/**
 * The hidden first line by which the one issue of a repository, target and surface is found again. A failed backup
 * has its own, so that the next good backup does not close what a drill found, and so has the status of each store.
 */
export function issueMarker({ kind, repository, target, surface, place }: Incident): string {
  const other = `${kind && kind !== 'drill' ? `|${kind}` : ''}${place === undefined ? '' : `|${place}`}`
  const subject = `${repository}|${target}|${surface}${other}`
  const key = createHash('sha256').update(subject).digest('hex')
  return `<!-- lifeboat:incident v1 key=${key} -->`
}

/** Whether an issue's body carries the marker on a line of its own. */
export function hasMarker(body: string, marker: string): boolean {
  return body.split(/\r?\n/).includes(marker)
}

/**
 * What the issue records after this run: the first failure and the number of failing runs go on while it is open and
 * begin anew when it is reopened. A run that is already recorded is not counted twice.
 */
export function nextState(
  previous: IncidentState | undefined,
  incident: Incident,
  open: boolean,
): IncidentState {
  const at = incident.at.toISOString()
  const names = reasonNames(incident)
  const goesOn = open && previous !== undefined
  const failed = incident.verdict === 'pass' || (goesOn && previous.at === at) ? 0 : 1
  return {
    at,
    verdict: incident.verdict,
    since: goesOn ? previous.since : at,
    runs: (goesOn ? previous.runs : 0) + failed,
    names: names.slice(0, 40).map((name) => cap(name, 60)),
    digest: createHash('sha256').update(JSON.stringify(names)).digest('hex'),
  }
}

/** Whether the verdict or the set of failing checks is another one; details alone (counts, times) do not matter. */
export function stateChanged(previous: IncidentState | undefined, next: IncidentState): boolean {
  return previous?.verdict !== next.verdict || previous.digest !== next.digest
}

/** The whole body: hidden lines, verdict, failing checks, facts, what to do next. At most 60,000 code points. */
export function issueBody(incident: Incident, state: IncidentState): string {
  const parts = [
    `${issueMarker(incident)}\n${stateLine(state)}`,
    headline(incident),
    checks(incident),
    facts(incident, state),
    incident.verdict === 'pass' ? '' : nextSteps(incident),
    `<sub>Lifeboat keeps this issue up to date and closes it when a newer ${closing(incident)} passes.</sub>`,
  ]
  return cap(parts.filter((part) => part !== '').join('\n\n'), bodyLimit)
}

/** The comment on a change of state: which checks began to fail and which no longer do. */
export function changeComment(
  previous: IncidentState | undefined,
  incident: Incident,
  state: IncidentState,
): string {
  const before = new Set(previous?.names)
  const appeared = state.names.filter((name) => !before.has(name))
  const vanished = (previous?.names ?? []).filter((name) => !state.names.includes(name))
  const list = (intro: string, names: string[]) =>
    names.length === 0 ? '' : [intro, ...names.map((name) => `- ${inline(name)}`)].join('\n')
  return comment(state, [
    headline(incident),
    list('Newly failing:', appeared),
    list('No longer failing:', vanished),
    facts(incident),
  ])
}

/** The comment on a closed issue that opens again. */
export function reopenedComment(incident: Incident, state: IncidentState): string {
  return comment(state, [`Reopened. ${headline(incident)}`, checks(incident), facts(incident)])
}

/** The comment that closes the issue. */
export function recoveredComment(
  previous: IncidentState | undefined,
  incident: Incident,
  state: IncidentState,
): string {
  const runs =
    previous === undefined ? '' : ` after ${count(previous.runs, 'run')} since ${day(previous.since)}`
  return comment(state, [`✅ **Recovered${runs}.** ${headline(incident)}`, facts(incident)])
}

/** The hidden first line of a comment; a second attempt to write the same comment sees it and stops. */
export function commentMarker(state: IncidentState): string {
  return `<!-- lifeboat:comment at=${state.at} -->`
}

/** What a passing run must cover to close the issue: one over a part says nothing of the rest. */
function closing({ kind, surface }: Incident): string {
  if (kind === 'verify') return 'run over all backups'
  if (kind === 'status') return 'status'
  if (kind === 'restore') return 'restore'
  return surface === 'db' ? 'drill' : 'drill of all files'
}

function comment(state: IncidentState, parts: string[]): string {
  return cap([commentMarker(state), ...parts.filter((part) => part !== '')].join('\n\n'), bodyLimit)
}

function headline({ kind, verdict, target, surface }: Incident): string {
  const name = `${code(target)} ${code(surface)}`
  if (kind === 'backup') {
    return verdict === 'pass'
      ? `✅ **The backup was made**: ${name} has a new one.`
      : `❌ **The backup failed**: there is no new backup of ${name}; earlier ones are untouched.`
  }
  if (kind === 'prune') {
    return verdict === 'pass'
      ? `✅ **The prune went through**: ${name} keeps what its policy says.`
      : `❌ **The prune failed**: ${name} keeps more than its policy says.`
  }
  if (kind === 'restore') {
    return verdict === 'pass'
      ? `✅ **The restore went through**: a backup of ${name} is in place.`
      : `❌ **The restore failed**: what stands at its target now, the reason below says.`
  }
  if (kind === 'verify') return verification(verdict, name)
  if (kind === 'status') return STATUS[verdict]
  if (verdict === 'pass')
    return `✅ **The restore drill passed**: ${name} was restored and matches its inventory.`
  if (verdict === 'fail') return `❌ **The restore drill failed**: ${name} could not be proven restorable.`
  return `⚠️ **The restore drill could not verify** ${name}: whether it can be restored is not known.`
}

const STATUS: Readonly<Record<Incident['verdict'], string>> = {
  pass: '✅ **The status passed**: what should be in the store is there, and fresh.',
  fail: '❌ **The status failed**: backups are missing, late or suspicious.',
  'could-not-verify': '⚠️ **The status could not be verified**: whether all backups are there is not known.',
}

function verification(verdict: Incident['verdict'], name: string): string {
  if (verdict === 'pass')
    return `✅ **The verification passed**: every object of ${name} is as its manifest says.`
  if (verdict === 'fail') return `❌ **The verification failed**: ${name} has backups that are damaged.`
  return `⚠️ **The verification could not check** all of ${name}: whether the rest is good is not known.`
}

function checks({ reasons, verdict }: Incident): string {
  if (verdict === 'pass') return ''
  const rows: string[][] = []
  let used = 0
  for (const { name, detail } of reasons) {
    const row = [inline(name, 120), inline(detail, 500)]
    used += row.join('').length
    if (used > tableBudget) break
    rows.push(row)
  }
  const rest = reasons.length - rows.length
  const more = rest === 0 ? '' : `\n\n... and ${count(rest, 'more check')}; the run has them all.`
  return rows.length === 0
    ? 'The run gave no reason; see its log.'
    : table(['Failing check', 'What was found'], rows) + more
}

function facts({ backupId, provenId, runUrl, at }: Incident, state?: IncidentState): string {
  const lines = [`- Last run: ${day(at.toISOString())}${runLink(runUrl)}`]
  if (backupId !== undefined) lines.push(`- Backup drilled: ${code(backupId)}`)
  if (provenId !== undefined) lines.push(`- Newest proven backup: ${code(provenId)}`)
  if (state !== undefined && state.runs > 0) {
    lines.push(`- First seen: ${day(state.since)}, ${count(state.runs, 'failing run')} since`)
  }
  return lines.join('\n')
}

function nextSteps({ kind, target, surface, backupId, provenId, verdict }: Incident): string {
  if (kind !== undefined && kind !== 'drill' && kind !== 'verify') {
    return '### What to do next\n\n1. The reason above says what to mend.\n2. Run the workflow again; this issue closes when it succeeds.'
  }
  if (kind === 'verify') return verifySteps(verdict, provenId)
  const what = plainLine(`--target ${target} --surface ${surface}`)
  const first =
    verdict === 'fail'
      ? 'Treat this backup as not restorable until a drill of it passes.'
      : 'Find out what kept the drill from checking (tool, key, network); this says nothing bad about the backup yet.'
  const steps = [
    `1. ${first} The failing checks above and the log of the run say where to look.`,
    '2. Make a fresh backup now, then run the drill again; this issue closes when it passes.',
    `3. If data is needed meanwhile, restore the newest proven backup${provenId ? ` (${code(provenId)})` : ''}, not the latest one.`,
  ].join('\n')
  const again = fence(
    [
      '# store and keys come from the environment, as in the workflow',
      `node dist/cli.js restore-drill ${what} --backup ${backupId ?? 'latest'}`,
    ].join('\n'),
  )
  const byHand = 'By hand, without Lifeboat: `RESTORE.md` lies beside the backups in the store.'
  return `### What to do next\n\n${steps}\n\n${details('Commands', `Drill it again from a checkout:\n\n${again}\n\n${byHand}`)}`
}

function verifySteps(verdict: Incident['verdict'], provenId: string | undefined): string {
  const first =
    verdict === 'fail'
      ? 'Do not restore the backups named above. Where a second store or an older version of the object is at hand, put the good object back.'
      : 'Find out what kept the run from reading (rights, network, storage class); this says nothing bad about the backups yet.'
  const good = provenId ? ` (newest proven: ${code(provenId)})` : ''
  const second = `If the newest backup is among them, make a fresh one now${good}.`
  return `### What to do next\n\n1. ${first}\n2. ${second}\n3. Run it again with \`backups: all\`: only a pass over all of them closes this issue.`
}

/** A link only for what is plainly a web address. */
function runLink(url: string | undefined): string {
  if (url === undefined || !/^https?:\/\/[\w.:-]+(?:\/[\w./~%-]*)?$/.test(url)) return ''
  return `, [log of the run](${url})`
}

/** Sorted and without repeats, so that the order of the checks is no change of state. */
function reasonNames(incident: Incident): string[] {
  if (incident.verdict === 'pass') return []
  return Array.from(new Set(incident.reasons.map(({ name }) => plainLine(name, 200)))).sort()
}

function day(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
