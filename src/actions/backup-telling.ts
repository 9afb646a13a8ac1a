import type { Surface } from '../backup/keys.ts'
import type { Manifest } from '../backup/manifest.ts'
import { hasCode, messageOf } from '../errors.ts'
import { backupFailure, backupSkipped } from '../report/backup-summary.ts'
import type { Values } from '../runner/inputs.ts'
import { info } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import type { reportInputs } from './report-inputs.ts'
import { measure, ping, tellIssue } from './reporting.ts'

type Told = Values<ReturnType<typeof reportInputs>> & { target: string }

/** Tells monitoring, heartbeat and issue of a backup that was made. */
export async function tellBackup(
  values: Told,
  surface: Surface,
  backup: { manifest: Manifest; durationSeconds: number; storedBytes: number },
  signal: AbortSignal,
): Promise<void> {
  const { manifest, durationSeconds, storedBytes: bytes } = backup
  const { target } = manifest
  const at = new Date(manifest.startedAt)
  await measure(values, { kind: 'backup', type: surface, target, ok: true, at, durationSeconds, bytes })
  await ping(values, 'success', undefined, signal)
  const incident = { kind: 'backup', target, surface, verdict: 'pass', at: new Date(), reasons: [] } as const
  await tellIssue(values, { ...incident, reasons: [] }, signal)
}

/** Tells of a run whose slot was filled before. */
export async function tellFilled(
  values: Told,
  surface: Surface,
  filled: { id: string; manifestKey: string; slot: Date },
): Promise<void> {
  info(`slot ${filled.slot.toISOString()} of ${surface} is filled by ${filled.id}; nothing to do`)
  writeOutputs({ 'backup-id': filled.id, 'manifest-key': filled.manifestKey })
  await writeSummary(backupSkipped(values.target, filled.id, filled.slot))
  await ping(values, 'success', 'slot already filled')
}

/** Tells of a backup that was not made, or was kept and looks wrong. */
export async function tellNoBackup(
  values: Told,
  surface: Surface,
  error: unknown,
  signal: AbortSignal,
): Promise<void> {
  const { target } = values
  if (!hasCode(error, 'suspect')) await writeSummary(backupFailure(target, messageOf(error)))
  await measure(values, { kind: 'backup', type: surface, target, ok: false })
  if (hasCode(error, 'cancelled')) return // the runner gives a few seconds: no waiting for other servers
  await ping(values, 'fail', messageOf(error), signal)
  const reasons = [{ name: 'backup', detail: messageOf(error) }]
  await tellIssue(
    values,
    { kind: 'backup', target, surface, verdict: 'fail', at: new Date(), reasons },
    signal,
  )
}
