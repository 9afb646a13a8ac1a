/** What one run has to tell the monitoring: a backup made (or missed), a drill's verdict, a prune, or a verification. */
export type MetricsSample =
  | {
      kind: 'backup'
      type: string
      target: string
      ok: true
      at: Date
      durationSeconds: number
      bytes: number
    }
  | { kind: 'backup'; type: string; target: string; ok: false }
  | {
      kind: 'drill'
      type: string
      target: string
      result: 'pass' | 'fail' | 'could-not-verify'
      at: Date
      durationSeconds: number
    }
  | { kind: 'prune'; type: string; target: string; at: Date; kept: number; deleted: number }
  | {
      kind: 'verify'
      type: string
      target: string
      result: 'pass' | 'fail' | 'could-not-verify'
      at: Date
      durationSeconds: number
      checked: number
      failed: number
    }
  | StatusSample
  | { kind: 'restore'; type: string; target: string; ok: boolean; at: Date; durationSeconds: number }

/** What a status found in the store about one target and surface; absent times are of what never happened. */
export interface StatusSample {
  kind: 'status'
  type: string
  target: string
  result: 'pass' | 'fail' | 'could-not-verify'
  at: Date
  /** The newest good backup: when it was finished, and its stored size. */
  newest?: { at: Date; bytes: number }
  provenAt?: Date
  backups: number
  bytes: number
}

const families = {
  backup_last_success_timestamp_seconds: [
    'gauge',
    'When the newest good backup was made, in seconds since 1970.',
  ],
  backup_duration_seconds: ['gauge', 'How long the newest good backup took.'],
  backup_size_bytes: ['gauge', 'Stored size of the newest good backup.'],
  backup_failures_total: ['counter', 'Backup runs that failed.'],
  lifeboat_drill_last_success_timestamp_seconds: [
    'gauge',
    'When a restore drill last passed, in seconds since 1970.',
  ],
  lifeboat_drill_duration_seconds: ['gauge', 'How long the last restore drill took.'],
  lifeboat_drill_result: ['gauge', 'Last restore drill: 1 passed, 0 failed, -1 could not verify.'],
  lifeboat_prune_last_success_timestamp_seconds: [
    'gauge',
    'When a prune last went through, in seconds since 1970.',
  ],
  lifeboat_backups_kept: ['gauge', 'Backups kept by the last prune.'],
  lifeboat_backups_deleted: ['gauge', 'Backups given up by the last prune.'],
  lifeboat_verify_last_success_timestamp_seconds: [
    'gauge',
    'When a verification last passed, in seconds since 1970.',
  ],
  lifeboat_verify_duration_seconds: ['gauge', 'How long the last verification took.'],
  lifeboat_verify_result: ['gauge', 'Last verification: 1 passed, 0 failed, -1 could not verify.'],
  lifeboat_verify_checked: ['gauge', 'Backups checked by the last verification.'],
  lifeboat_verify_failed: ['gauge', 'Of these, bad or not to be checked.'],
  lifeboat_restore_last_success_timestamp_seconds: [
    'gauge',
    'When a restore last went through, in seconds since 1970.',
  ],
  lifeboat_restore_duration_seconds: ['gauge', 'How long the last restore took.'],
  lifeboat_restore_result: ['gauge', 'Last restore: 1 went through, 0 failed.'],
  lifeboat_status_timestamp_seconds: ['gauge', 'When the status was last judged, in seconds since 1970.'],
  lifeboat_status_result: ['gauge', 'Last status: 1 passed, 0 failed, -1 could not verify.'],
  lifeboat_status_backups: ['gauge', 'Backups in the store.'],
  lifeboat_status_stored_bytes: ['gauge', 'Stored size of all of them.'],
  lifeboat_status_newest_proof_timestamp_seconds: [
    'gauge',
    'When a backup in the store last passed a drill, in seconds since 1970.',
  ],
} as const

type Family = keyof typeof families

const results = { pass: 1, fail: 0, 'could-not-verify': -1 } as const

/** Samples in the Prometheus text format 0.0.4, as a fresh file. */
export function renderMetrics(samples: readonly MetricsSample[]): string {
  return samples.reduce<string>((text, sample) => mergeMetrics(text, sample), '')
}

/**
 * The metrics file after one more run: the failure counter goes on from the previous text, a failure leaves the last
 * success as it was, other targets and other programs' metrics stay. Lines that are no valid text format are dropped,
 * since a collector would refuse the whole file for them.
 */
export function mergeMetrics(previous: string | undefined, sample: MetricsSample): string {
  const file = parse(previous ?? '')
  const labels = `{type="${escapeLabel(sample.type)}",target="${escapeLabel(sample.target)}"}`
  const set = (family: Family, value: number) => file.ours[family].set(labels, String(value))
  if (sample.kind === 'drill') {
    set('lifeboat_drill_result', results[sample.result])
    set('lifeboat_drill_duration_seconds', sample.durationSeconds)
    if (sample.result === 'pass') set('lifeboat_drill_last_success_timestamp_seconds', seconds(sample.at))
  } else if (sample.kind === 'verify') {
    set('lifeboat_verify_result', results[sample.result])
    set('lifeboat_verify_duration_seconds', sample.durationSeconds)
    set('lifeboat_verify_checked', sample.checked)
    set('lifeboat_verify_failed', sample.failed)
    if (sample.result === 'pass') set('lifeboat_verify_last_success_timestamp_seconds', seconds(sample.at))
  } else if (sample.kind === 'prune') {
    set('lifeboat_prune_last_success_timestamp_seconds', seconds(sample.at))
    set('lifeboat_backups_kept', sample.kept)
    set('lifeboat_backups_deleted', sample.deleted)
  } else if (sample.kind === 'status') {
    setStatus(set, sample)
  } else if (sample.kind === 'restore') {
    set('lifeboat_restore_result', sample.ok ? 1 : 0)
    set('lifeboat_restore_duration_seconds', sample.durationSeconds)
    if (sample.ok) set('lifeboat_restore_last_success_timestamp_seconds', seconds(sample.at))
  } else {
    const failures = Number(file.ours.backup_failures_total.get(labels) ?? 0)
    set('backup_failures_total', (Number.isFinite(failures) ? failures : 0) + (sample.ok ? 0 : 1))
    if (sample.ok) {
      set('backup_last_success_timestamp_seconds', seconds(sample.at))
      set('backup_duration_seconds', sample.durationSeconds)
      set('backup_size_bytes', sample.bytes)
    }
  }
  return write(file)
}

function setStatus(set: (family: Family, value: number) => void, sample: StatusSample): void {
  set('lifeboat_status_timestamp_seconds', seconds(sample.at))
  set('lifeboat_status_result', results[sample.result])
  set('lifeboat_status_backups', sample.backups)
  set('lifeboat_status_stored_bytes', sample.bytes)
  if (sample.provenAt) set('lifeboat_status_newest_proof_timestamp_seconds', seconds(sample.provenAt))
  if (!sample.newest) return
  set('backup_last_success_timestamp_seconds', seconds(sample.newest.at))
  set('backup_size_bytes', sample.newest.bytes)
}

interface MetricsFile {
  ours: Record<Family, Map<string, string>>
  others: string[]
}

/** Name, labels, value, optional milliseconds (Prometheus exposition formats, "Text format details"). */
const sampleLine =
  /^([a-zA-Z_:][a-zA-Z0-9_:]*)[ \t]*(\{(?:[^"}]|"(?:[^"\\]|\\.)*")*\})?[ \t]*([^ \t{}]+)([ \t]+-?\d+)?$/
const label = /([a-zA-Z_][a-zA-Z0-9_]*)[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"/g
const number = /^(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[+-]?Inf|NaN)$/

function parse(text: string): MetricsFile {
  const file: MetricsFile = {
    ours: {
      backup_last_success_timestamp_seconds: new Map(),
      backup_duration_seconds: new Map(),
      backup_size_bytes: new Map(),
      backup_failures_total: new Map(),
      lifeboat_drill_last_success_timestamp_seconds: new Map(),
      lifeboat_drill_duration_seconds: new Map(),
      lifeboat_drill_result: new Map(),
      lifeboat_prune_last_success_timestamp_seconds: new Map(),
      lifeboat_backups_kept: new Map(),
      lifeboat_backups_deleted: new Map(),
      lifeboat_verify_last_success_timestamp_seconds: new Map(),
      lifeboat_verify_duration_seconds: new Map(),
      lifeboat_verify_result: new Map(),
      lifeboat_verify_checked: new Map(),
      lifeboat_verify_failed: new Map(),
      lifeboat_restore_last_success_timestamp_seconds: new Map(),
      lifeboat_restore_duration_seconds: new Map(),
      lifeboat_restore_result: new Map(),
      lifeboat_status_timestamp_seconds: new Map(),
      lifeboat_status_result: new Map(),
      lifeboat_status_backups: new Map(),
      lifeboat_status_stored_bytes: new Map(),
      lifeboat_status_newest_proof_timestamp_seconds: new Map(),
    },
    others: [],
  }
  for (const line of text.split(/\r?\n/)) {
    const comment = /^#\s*(?:HELP|TYPE)\s+(\S+)/.exec(line)?.[1]
    if (comment !== undefined && !isFamily(comment)) file.others.push(line)
    const [, name, labels = '', value = ''] = sampleLine.exec(line) ?? []
    if (name === undefined || !number.test(value)) continue
    if (isFamily(name)) file.ours[name].set(ordered(labels), value)
    else file.others.push(line)
  }
  return file
}

/** Type and target first, in this order, so that a series written by another hand is found again. */
function ordered(labels: string): string {
  const rank = (name: string | undefined) => ['type', 'target'].indexOf(name ?? '') >>> 0
  const pairs = Array.from(labels.matchAll(label)).sort((a, b) => rank(a[1]) - rank(b[1]))
  return pairs.length === 0 ? '' : `{${pairs.map(([, name, value]) => `${name}="${value}"`).join(',')}}`
}

function write(file: MetricsFile): string {
  const lines: string[] = []
  for (const name of Object.keys(families).filter(isFamily)) {
    if (file.ours[name].size === 0) continue
    const [type, help] = families[name]
    lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`)
    for (const [labels, value] of file.ours[name]) lines.push(`${name}${labels} ${value}`)
  }
  return [...lines, ...file.others].map((line) => `${line}\n`).join('')
}

function isFamily(name: string): name is Family {
  return Object.hasOwn(families, name)
}

function escapeLabel(value: string): string {
  return value.toWellFormed().replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')
}

function seconds(at: Date): number {
  return at.getTime() / 1000
}
