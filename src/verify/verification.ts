import { MANIFEST_SUFFIX, objectKey } from '../backup/keys.ts'
import { type Manifest, storedBytes } from '../backup/manifest.ts'
import { type Check, failedCheck, type Status, verdictOf } from '../drill/verdict.ts'
import { UserError } from '../errors.ts'
import { concurrently } from '../repository/concurrency.ts'
import { type Entry, listBackups, readManifest } from '../repository/open.ts'
import type { Store } from '../store/store.ts'
import { choiceText, choose } from './choice.ts'
import type { Finding, Shared, VerifyJob, VerifyReport } from './findings.ts'
import { judgeLineage, type ReadLink } from './lineage.ts'
import { readUnits } from './reading.ts'
import { fingerprint, type Unit, unitsOf } from './units.ts'

const MANIFEST_READERS = 8

/**
 * Reads every object of the chosen backups and compares it with their manifests; an object that several backups name
 * is read once. Throws only when the run is cancelled: every fault is in the report.
 */
export async function runVerify(job: VerifyJob): Promise<VerifyReport> {
  const report: VerifyReport = {
    target: job.target,
    surface: job.surface,
    choice: choiceText(job.choice),
    deep: job.deep,
    result: 'could-not-verify',
    startedAt: new Date(),
    listed: 0,
    checks: [],
    findings: [],
    units: { total: 0, read: 0, earlier: 0, bytes: 0 },
  }
  const chosen = await job.phase('list', () => chooseBackups(job, report))
  const shared = new Map<string, Shared>()
  await job.phase('manifests', () => readManifests(job, report, chosen, shared))
  await job.phase('read', (watch) => readUnits(job, report, shared, watch))
  for (const finding of report.findings) finding.status = statusOf(finding.faults)
  report.findings.sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0))
  const statuses = report.findings.map(({ id, status }): Check => ({ name: id, status, detail: '' }))
  report.result = verdictOf([...report.checks, ...statuses])
  return report
}

/** One backup in one store; without an entry the store does not list it, though another one does. */
interface Chosen {
  store: Store
  id: string
  time: Date
  entry: Entry | undefined
}

/** Newest first. A backup that one of several stores lacks is chosen there too: it is missing. */
async function chooseBackups(job: VerifyJob, report: VerifyReport): Promise<Chosen[]> {
  const { target, surface, signal } = job
  const lists: { store: Store; entries: Map<string, Entry> }[] = []
  for (const store of job.stores) {
    try {
      const entries = await listBackups(store, target, surface, signal)
      lists.push({ store, entries: new Map(entries.map((entry) => [entry.id, entry])) })
    } catch (error) {
      signal.throwIfAborted()
      report.checks.push(failedCheck('list', error))
    }
  }
  const all = new Map(lists.flatMap(({ entries }) => [...entries]))
  const known = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  report.listed = known.length
  const chosen = choose(known, job.choice, 'share' in Object(job.choice) ? job.state.began : report.startedAt)
  if (chosen.length === 0 && lists.length > 0) report.checks.push(nothingChosen(job, report))
  return chosen
    .toReversed()
    .flatMap(({ id, time }) =>
      lists.map(({ store, entries }) => ({ store, id, time, entry: entries.get(id) })),
    )
}

/** A passed check of nothing would say that something is good. */
function nothingChosen({ stores, target, surface }: VerifyJob, { listed, choice }: VerifyReport): Check {
  const where = `${target}/${surface} in ${stores.map(({ url }) => url).join(' + ')}`
  const detail =
    listed === 0
      ? `there is no backup of ${where}; compare target, surface and store with the backup's`
      : `no backup of ${where} is chosen by ${JSON.stringify(choice)}; there are ${listed} others`
  return { name: 'a backup exists', status: 'fail', detail }
}

async function readManifests(
  job: VerifyJob,
  report: VerifyReport,
  chosen: readonly Chosen[],
  shared: Map<string, Shared>,
): Promise<void> {
  const links: ReadLink[] = []
  await concurrently(chosen, MANIFEST_READERS, async ({ store, id, time, entry }) => {
    const proven = entry?.proven ?? false
    const finding: Finding = {
      store: store.url,
      id,
      time,
      proven,
      status: 'unknown',
      bytes: 0,
      objects: 0,
      faults: [],
    }
    const position = report.findings.push(finding) - 1
    try {
      if (!entry) throw missing(job, store, id)
      const { manifest, sha256, signer } = await readOne(job, store, id)
      links.push({ store: store.url, id, sha256, previous: manifest.previous })
      Object.assign(finding, { bytes: storedBytes(manifest), objects: manifest.objects.length })
      if (signer) finding.signer = signer
      register(unitsOf(store, manifest, mayDecode(job, manifest, finding)), position, shared)
    } catch (error) {
      job.signal.throwIfAborted()
      finding.faults.push(failedCheck('manifest', error))
    }
  })
  judgeLineage(links, report.findings)
}

function missing({ target, surface }: VerifyJob, store: Store, id: string): UserError {
  const key = objectKey(target, surface, id, MANIFEST_SUFFIX)
  return new UserError('integrity', `${key} is missing in ${store.url}, though another store has this backup`)
}

function readOne({ target, surface, trusted, signal }: VerifyJob, store: Store, id: string) {
  return readManifest(store, target, surface, id, { at: new Date(), signal, ...(trusted ? { trusted } : {}) })
}

function register(units: readonly Unit[], position: number, shared: Map<string, Shared>): void {
  for (const unit of units) {
    const key = fingerprint(unit)
    const known = shared.get(key)
    if (known) known.users.push(position)
    else shared.set(key, { unit, users: [position] })
  }
}

/** Without a key the stored bytes are still checked, but the backup cannot pass. */
function mayDecode(job: VerifyJob, { encoding }: Manifest, finding: Finding): boolean {
  if (!job.deep) return false
  if (encoding.encryption.method === 'none' || job.openers) return true
  const detail = 'the backup is encrypted and private-key was not given: it cannot be decoded'
  finding.faults.push({ name: 'private key', status: 'unknown', detail })
  return false
}

function statusOf(faults: readonly Check[]): Status {
  if (faults.some(({ status }) => status === 'fail')) return 'fail'
  return faults.length > 0 ? 'unknown' : 'pass'
}
