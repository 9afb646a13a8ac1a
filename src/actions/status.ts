import type { Finding } from '../backup/status/finding.ts'
import { alignHoldings, type Holding, judgeHoldings } from '../backup/status/judgement.ts'
import { type DoctorSection, type StatusReport, statusReport } from '../backup/status/report.ts'
import { examine } from '../doctor/examination.ts'
import { hasCode, messageOf, UserError } from '../errors.ts'
import { plainLine } from '../report/markdown.ts'
import { readHoldings } from '../repository/holdings.ts'
import { readInputs } from '../runner/inputs.ts'
import { group, warn } from '../runner/log.ts'
import { inspectStore } from '../store/inspection.ts'
import type { Store } from '../store/store.ts'
import type { Action, RunContext } from './action.ts'
import { ping } from './reporting.ts'
import { expectRule, type StatusValues, statusInputs } from './status-inputs.ts'
import { publishStatus } from './status-telling.ts'
import { openStoresOf, settingsOf, storeRule } from './store-inputs.ts'

/** Shows and judges what lies in the store, without any key. */
export const status: Action = {
  name: 'status',
  description:
    'List all backups, judge age, size, proof and coverage, examine the store; page, badge, metrics.',
  inputs: statusInputs,
  outputs: {
    result: '`pass`, `fail` or `could-not-verify`.',
    'newest-age-seconds':
      'Age of the newest good backup, of the target that is furthest behind; empty when one has none.',
    'status-file': 'Path of the status (JSON).',
    'issue-number': 'Number of the issue, where there is one.',
  },
  run,
}

async function run(context: RunContext): Promise<void> {
  const values = await readInputs(statusInputs, context.variables, [storeRule, expectRule])
  await ping(values, 'start', undefined, context.signal)
  const stores = await openStoresOf(values)
  try {
    const report = await reportOn(values, stores, context.signal)
    const trouble = await publishStatus(values, report, context.signal)
    for (const word of trouble) warn(word)
    if (report.result !== 'pass') throw new UserError('drill', failure(report))
    // A page or badge of before that stays would go on saying what is no longer known.
    if (trouble[0]) throw new UserError('input', trouble[0])
  } catch (error) {
    if (!hasCode(error, 'cancelled')) await ping(values, 'fail', messageOf(error), context.signal)
    throw error
  } finally {
    for (const store of stores) store.close()
  }
  await ping(values, 'success', undefined, context.signal)
}

/** Each store by itself: what one of them lost must not be read from the other. */
async function reportOn(
  values: StatusValues,
  stores: readonly Store[],
  signal: AbortSignal,
): Promise<StatusReport> {
  const now = new Date()
  const findings: Finding[] = []
  const listed: { store: string; holdings: Holding[] }[] = []
  for (const store of stores) {
    try {
      const holdings = await group(`List ${store.url}`, async () => holdingsOf(values, store, now, signal))
      listed.push({ store: store.url, holdings })
    } catch (error) {
      signal.throwIfAborted()
      const detail = `${store.url} could not be listed: ${messageOf(error)}`
      findings.push({ level: 'unknown', name: 'store', detail })
    }
  }
  const { expect, history } = values
  const rows = alignHoldings(listed).flatMap(({ store, holdings }) =>
    judgeHoldings(store, holdings, expect, { now, history }),
  )
  const urls = stores.map((store) => store.url)
  const doctor = values.doctor ? { doctor: await examined(values, signal) } : {}
  return statusReport({ at: now, history: values.history, stores: urls, findings, rows, ...doctor })
}

async function examined(values: StatusValues, signal: AbortSignal): Promise<DoctorSection[]> {
  const settings = settingsOf(values)
  const sections: DoctorSection[] = []
  for (const location of settings.locations) {
    const facts = await group('Doctor', async () =>
      inspectStore(location, settings, values.target ?? '', signal),
    )
    const { url, leftovers } = facts
    sections.push({ store: url, findings: examine(facts, values.retention), leftovers })
  }
  return sections
}

async function holdingsOf(
  values: StatusValues,
  store: Store,
  now: Date,
  signal: AbortSignal,
): Promise<Holding[]> {
  const { target, history, 'trusted-signers': trusted } = values
  return readHoldings(store, {
    now,
    history,
    signal,
    ...(target === undefined ? {} : { target }),
    ...(trusted ? { trusted } : {}),
  })
}

function failure({ result, findings, rows, doctor = [] }: StatusReport): string {
  const all = [
    ...findings.map((finding) => ({ ...finding, about: '' })),
    ...rows.flatMap(({ target, surface, findings: found }) =>
      found.map((finding) => ({ ...finding, about: `${target}/${surface}: ` })),
    ),
    ...doctor.flatMap(({ store, findings: found }) =>
      found.map((finding) => ({ ...finding, about: `${store}: ` })),
    ),
  ]
  const heavy = all.filter(({ level }) => level === 'fail' || level === 'unknown')
  const worst = heavy.find(({ level }) => level === 'fail') ?? heavy[0]
  const more = heavy.length > 1 ? ` (and ${heavy.length - 1} more, see the summary)` : ''
  return plainLine(
    `status: ${result}: ${worst?.about ?? ''}${worst?.detail ?? 'nothing was judged'}${more}`,
    1500,
  )
}
