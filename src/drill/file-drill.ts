import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesOf } from '../backup/files/byte-path.ts'
import type { Entry } from '../backup/files/entry.ts'
import type { Manifest } from '../backup/manifest.ts'
import { messageOf } from '../errors.ts'
import { type OpenedFiles, openFiles } from '../restore/files/file-restore.ts'
import { objectContents } from '../restore/files/object-contents.ts'
import { putTree } from '../restore/files/tree-put.ts'
import {
  bucketTarget,
  type ObjectTarget,
  restoreDifferences,
  restoreObjects,
} from '../sources/bucket/object-restore.ts'
import { differencesIn } from '../sources/files/restored-tree.ts'
import { removeTree } from '../sources/files/staging.ts'
import { treeChecks } from './file-checks.ts'
import { countSample, sampled } from './sample.ts'
import { type Drill, pass, step } from './steps.ts'
import { variableChecks } from './variable-checks.ts'

/**
 * Restores a backup of files into a throwaway place and compares every entry with the inventory, by a walk of its own
 * that reads every file again.
 */
export async function drillFiles(drill: Drill, manifest: Manifest): Promise<void> {
  const { job, report } = drill
  const files = await step(drill, 'inventory', 'inventory', () =>
    openFiles(job.store, manifest, job.openers, job.signal),
  )
  if (!files) return
  const { warnings } = files.inventory.header
  if (warnings.length > 0) {
    report.notes.push(`when it was made, ${warnings.length} things were skipped or could not be taken`)
    report.notes.push(...warnings.slice(0, WARNINGS_SHOWN))
  }
  const entries = () => sampled(files.inventory.entries(), job.sample, manifest.id)
  try {
    if (job.sample < 1 && !(await judgeSample(drill, files))) return
    if (manifest.engine === 'bucket') await drillObjects(drill, files, entries)
    else await drillTree(drill, files, entries)
  } finally {
    await files.reader.close()
    await files.inventory.close()
  }
  report.checks.push(...(await variableChecks(job, manifest)))
}

const WARNINGS_SHOWN = 20

/** Says how much of the backup is looked at: a sample without a single file could verify nothing. */
async function judgeSample(drill: Drill, { inventory, manifest }: OpenedFiles): Promise<boolean> {
  const { job, report } = drill
  const sample = await step(drill, 'sample', 'sample', () =>
    countSample(inventory.entries(), job.sample, manifest.id),
  )
  if (!sample) return false
  report.sample = sample
  const { files, of } = sample
  const at = `${Number((job.sample * 100).toPrecision(3))} %, chosen by their names and this backup's id`
  if (files === 0 && of > 0) {
    const detail = `none of the ${of} files of the backup is in a sample of ${at}; drill more of them`
    report.checks.push({ name: 'sample', status: 'unknown', detail })
    return true
  }
  pass(drill, 'sample', `${files} of ${of} files, ${at}; the others were not restored`)
  return true
}

type Entries = () => AsyncIterable<readonly Entry[]>

async function drillTree(drill: Drill, files: OpenedFiles, entries: Entries): Promise<void> {
  const { job, report } = drill
  const scratch = await mkdtemp(join(job.temporary, 'lifeboat-drill-'))
  try {
    const directory = join(scratch, 'tree')
    const note = (word: string) => report.notes.push(word)
    const restored = await step(drill, 'restore', 'restore', (watch) => {
      let written = 0
      watch(() => written, files.manifest.plain.bytes * job.sample)
      const put = { directory, force: false, outsideLinks: 'keep', only: [], entries, note } as const
      return putTree(files, put, (bytes) => {
        written += bytes
      })
    })
    if (!restored) return
    report.scratch = 'a throwaway directory'
    pass(drill, 'restore', `${restored.files} files with ${restored.bytes} bytes, each by its SHA-256`)
    const compared = await step(drill, 'compare', 'comparison', () =>
      differencesIn(directory, entries, job.signal),
    )
    if (!compared) return
    report.checks.push(...treeChecks(compared))
    report.notes.push(...compared.notes)
  } finally {
    remove(drill, scratch)
  }
}

/** What was restored has its modes back: it may deny its own removal. */
function remove({ report }: Drill, directory: string): void {
  try {
    removeTree(bytesOf(directory))
  } catch (error) {
    report.notes.push(`the throwaway directory ${directory} was not removed: ${messageOf(error)}`)
  }
}

/** Into the sandbox bucket that was given, else into nothing: every object is decrypted, decoded and checked. */
async function drillObjects(drill: Drill, files: OpenedFiles, entries: Entries): Promise<void> {
  const { job, report } = drill
  const sandbox = typeof job.scratch === 'object' && 'bucket' in job.scratch ? job.scratch : undefined
  const restored = await step(drill, 'restore', 'restore', async (watch) => {
    const target = sandbox
      ? await bucketTarget(sandbox.bucket, { prefix: sandbox.prefix, force: false, signal: job.signal })
      : NOWHERE
    let bytes = 0
    watch(() => bytes, files.manifest.plain.bytes * job.sample)
    const contents = objectContents(files, entries)
    return restoreObjects(contents, target, {
      signal: job.signal,
      onProgress: (done) => {
        bytes = done.bytes
      },
    })
  })
  if (!restored) return
  report.scratch = sandbox ? sandbox.bucket.url : 'memory, object by object'
  pass(drill, 'restore', `${restored.objects} objects with ${restored.bytes} bytes, each by its SHA-256`)
  if (!sandbox) return
  const { bucket, prefix } = sandbox
  const missing = await step(drill, 'compare', 'comparison', () =>
    Array.fromAsync(restoreDifferences(entries(), bucket, { prefix, signal: job.signal })),
  )
  if (!missing) return
  // The content of each was checked before it was written; a listing tells names and sizes.
  const compared = { entries: restored.objects, content: restored.objects }
  report.checks.push(...treeChecks({ compared, notCompared: [], differences: missing }))
}

/** A target that takes every byte, so that each is decoded and checked, and keeps none. */
const NOWHERE: ObjectTarget = {
  url: 'nowhere',
  async put(_entry, content) {
    for await (const _chunk of content);
  },
}
