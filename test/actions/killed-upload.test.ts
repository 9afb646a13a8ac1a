import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { abortLeftUploads } from '../../src/actions/clean-up.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import type { OpenUpload } from '../../src/store/store.ts'
import { runAction } from '../support/run-action.ts'
import { type S3FaultKind, type S3Server, startS3Server } from '../support/s3-server.ts'
import type { S3Operation } from '../support/s3-server-operations.ts'
import { errorLines, filesBelow, s3Inputs } from '../support/scenario.ts'

/** More than one part of 16 MiB. */
const BYTES = 40 * 2 ** 20

/** What SIGKILL leaves, the runner's last means and the kernel's when memory is short, and what the post step does. */
describe('the post step', () => {
  let s3: S3Server
  let dir: string
  const inputs = () => ({ target: 'erp/prod', path: join(dir, 'data'), encryption: 'none' })
  beforeAll(async () => {
    s3 = await startS3Server()
    dir = await mkdtemp(join(tmpdir(), 'lb-post-'))
    await mkdir(join(dir, 'data'))
    await writeFile(join(dir, 'data', 'large'), randomBytes(BYTES))
  })
  afterEach(() => s3.reset())
  afterAll(async () => {
    await s3.close()
    await rm(dir, { recursive: true })
  })

  /** Kills the main step in the first call of an operation, in the middle of an upload. */
  async function killed(operation: S3Operation, fault: S3FaultKind) {
    let seen = false
    s3.fault = (name) => {
      if (name === 'AbortMultipartUpload') return refused ? '403' : undefined
      if (name !== operation || seen) return undefined
      seen = true
      return fault
    }
    const interrupt = { when: () => seen && s3.uploads.size > 0, how: 'SIGKILL' } as const
    const result = await runAction(
      'backup-files',
      { ...inputs(), ...s3Inputs(s3) },
      { interrupt, post: true },
    )
    expect([result.signal, result.postExitCode]).toEqual(['SIGKILL', 0])
    return result.log
  }
  let refused = false

  it.each([
    ['UploadPart', 'stall'],
    // No answer came: its id is not known, and is looked for.
    ['CreateMultipartUpload', 'stall-after'],
  ] as const)('aborts the upload of a main step killed during %s', async (operation, fault) => {
    const log = await killed(operation, fault)
    expect([s3.uploads.size, s3.objects.size]).toEqual([0, 0])
    expect(log).toMatch(/aborted the upload of erp\/prod\/files\/packs\/\S+ to s3:\/\/backups\/vault/)
  })

  it('says what it could not abort, and does not fail', async () => {
    refused = true
    const log = await killed('UploadPart', 'stall')
    refused = false
    expect(s3.uploads.size).toBeGreaterThan(0)
    expect(log).toMatch(/could not be aborted, prune will: .*s3:AbortMultipartUpload/)
  })

  it('removes the temporary file of a directory store, which a fleet file may name', async () => {
    const begun: Record<string, string> = {}
    const watch = {
      begun: (upload: OpenUpload) => {
        begun[`STATE_upload_${Object.keys(begun).length}`] = JSON.stringify(upload)
        return { named: () => {}, ended: () => {} }
      },
    }
    const path = join(dir, 'store')
    const store = openDirectoryStore(path, watch)
    const stop = new AbortController()
    const wrote = Promise.withResolvers<void>()
    const body = (async function* () {
      yield randomBytes(100)
      wrote.resolve()
      await new Promise(() => {})
    })()
    const put = store.put('erp/prod/db/a', body, { signal: stop.signal })
    await wrote.promise
    expect(await filesBelow(path)).toEqual([expect.stringMatching(/^erp\/prod\/db\/\.lifeboat-tmp-/)])
    const config = join(dir, 'lifeboat.yml')
    await writeFile(
      config,
      `version: 1\ntargets:\n  erp/prod:\n    files: { path: data, store: 'file:${path}' }\n`,
    )
    const variables = { INPUT_COMMAND: 'backup', INPUT_CONFIG: config, ...begun }
    await abortLeftUploads({ signal: new AbortController().signal, variables })
    expect(await filesBelow(path)).toEqual([])
    stop.abort()
    await expect(put).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('has nothing to do after a run that cleared away by itself', async () => {
    s3.fault = (name) => (name === 'UploadPart' ? '403' : undefined)
    const result = await runAction('backup-files', { ...inputs(), ...s3Inputs(s3) }, { post: true })
    expect([result.exitCode, result.postExitCode, errorLines(result).length]).toEqual([1, 0, 1])
    expect(Object.values(result.state).filter(Boolean)).toEqual([])
    expect(s3.uploads.size).toBe(0)
    expect(result.log).not.toContain('main step left')
  })
})
