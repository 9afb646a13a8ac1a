import { ageOf, newestAge, type StatusReport } from '../backup/status/report.ts'

/** Version of the status file; it changes when a field changes its meaning or goes. */
const STATUS_FORMAT = 'lifeboat-status/1'

/** The status as plain data for other programs; docs/status.md describes every field. */
export function statusRecord(report: StatusReport) {
  const { result, at, history, stores, findings, rows, doctor } = report
  return {
    format: STATUS_FORMAT,
    at: at.toISOString(),
    result,
    newestAgeSeconds: newestAge(report) ?? null,
    historySeconds: history,
    stores,
    findings,
    targets: rows.map((row) => ({
      store: row.store,
      target: row.target,
      surface: row.surface,
      result: row.result,
      expected: row.expected
        ? {
            rpoSeconds: row.expected.rpo,
            proofSeconds: row.expected.proof ?? null,
            maxShrink: row.expected.maxShrink,
          }
        : null,
      newest: row.newest
        ? { id: row.newest.id, time: row.newest.time.toISOString(), ageSeconds: ageOf(row, at) ?? null }
        : null,
      proof: row.proof ? { id: row.proof.id, time: row.proof.at.toISOString() } : null,
      count: row.backups.length,
      bytes: row.bytes,
      held: row.backups.filter(({ held }) => held).map(({ id }) => id),
      tombstones: row.tombstones,
      leftovers: row.leftovers,
      findings: row.findings,
      backups: row.backups.map(({ id, time, bytes, facts, fault }) => ({
        id,
        time: time.toISOString(),
        ownBytes: bytes,
        ...(facts
          ? {
              engine: facts.engine,
              storedBytes: facts.storedBytes,
              plainBytes: facts.plainBytes,
              ...(facts.rows === undefined ? {} : { rows: facts.rows }),
              ...(facts.files === undefined ? {} : { files: facts.files }),
              ...(facts.gates.length > 0 ? { gates: facts.gates } : {}),
            }
          : {}),
        ...(fault ? { fault: fault.detail } : {}),
      })),
    })),
    ...(doctor ? { doctor } : {}),
  }
}
