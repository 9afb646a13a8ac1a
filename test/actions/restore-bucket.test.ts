import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openFiles } from '../../src/restore/files/file-restore.ts'
import { objectContents } from '../../src/restore/files/object-contents.ts'
import { restoreObjects } from '../../src/sources/bucket/object-restore.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { liveInputs } from '../support/bucket-rounds.ts'
import { FILES_TARGET, type FileScenario, openFileScenario, packsIn } from '../support/file-scenario.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { putObject } from '../support/s3-server-bucket.ts'
import { badManners, errorLines } from '../support/scenario.ts'

const FIRST = 40

/** A backup of a bucket in packs of two runs: what comes first can be written before the rest turns out to be bad. */
describe('a bucket restored from a store that fails on the way', () => {
  let scene: FileScenario
  let live: S3Server
  let to: S3Server
  let scratch: string
  let id: string
  /** Paths of the packs that only the second run made, below a store. */
  let late: string[]
  let copies = 0
  beforeAll(async () => {
    ;[scene, live, to] = await Promise.all([
      openFileScenario(),
      startS3Server({ bucket: 'live' }),
      startS3Server({ bucket: 'target' }),
    ])
    scratch = mkdtempSync(join(tmpdir(), 'lbb-'))
    const source = { ...liveInputs(live), 'source-bucket': 's3://live', path: '' }
    const add = (name: string, count: number) => {
      for (let n = 0; n < count; n++)
        putObject(live, `${name}/${n}`, Buffer.from(`${name} ${n}`), {}, new Date())
    }
    add('first', FIRST)
    expect(errorLines(await scene.backup(source))).toEqual([])
    const early = packsIn(scene.store)
    add('second', 4)
    const made = await scene.backup(source)
    expect(errorLines(made)).toEqual([])
    id = made.outputs['backup-id'] ?? ''
    late = packsIn(scene.store)
      .filter((name) => !early.includes(name))
      .map((name) => join(FILES_TARGET, 'files', 'packs', name))
    expect(late.length).toBeGreaterThan(0)
  }, 60_000)
  afterAll(async () => {
    scene.close()
    rmSync(scratch, { recursive: true, force: true })
    await Promise.all([live.close(), to.close()])
  })

  const manifestPath = (store: string) => join(store, FILES_TARGET, 'files', `${id}.manifest.json`)
  const copied = () => {
    const store = join(scratch, `store${copies++}`)
    cpSync(scene.store, store, { recursive: true })
    return store
  }
  /** A copy of the store in which the packs of the second run are damaged. */
  const broken = () => {
    const store = copied()
    for (const path of late) {
      const bytes = readFileSync(join(store, path))
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
      writeFileSync(join(store, path), bytes)
    }
    return store
  }
  const written = (prefix: string) => [...to.objects.keys()].filter((key) => key.startsWith(`${prefix}/`))

  it('goes on with the next store, over what the first one had written', async () => {
    const store = `file:${broken()}\nfile:${scene.store}`
    const back = await scene.restore({ ...liveInputs(to), store, to: 's3://target/second' })
    expect([back.exitCode, ...errorLines(back)]).toEqual([0])
    expect(back.log).toMatch(/::warning::.*the next store was tried/)
    expect(back.outputs.store).toBe(`file:${scene.store}`)
    expect(written('second')).toHaveLength(FIRST + 4)
  }, 60_000)

  it('says what is left in the bucket when no store serves; what was there before is still in the way', async () => {
    const store = `file:${broken()}\nfile:${broken()}`
    const back = await scene.restore({ ...liveInputs(to), store, to: 's3://target/neither' })
    expect(badManners(back)).toEqual([])
    const [error = ''] = errorLines(back)
    expect(error).toMatch(/no store could serve.*Pack \w+ is damaged: its SHA-256/)
    const left = Number(/left in s3:\/\/target\/neither: (\d+) objects/.exec(error)?.[1])
    expect([left > 0, left <= written('neither').length]).toEqual([true, true])
    expect(back.summary).toContain(`${left} objects or more of this backup`)

    const again = await scene.restore({ ...liveInputs(to), to: 's3://target/neither' })
    expect(badManners(again)).toEqual([])
    expect(errorLines(again)[0]).toMatch(/it is not empty/)
    expect(errorLines(again)[0]).not.toMatch(/left in/)
  }, 60_000)

  it('is red when a rule of only names nothing, before anything is written', async () => {
    const back = await scene.restore({ ...liveInputs(to), to: 's3://target/none', only: 'first/0, frist/*' })
    expect(badManners(back)).toEqual([])
    expect(errorLines(back)[0]).toContain('only: no object in this backup is named by frist/*')
    expect(written('none')).toEqual([])
  }, 60_000)

  it('fails a drill when the manifest lacks a pack that the inventory needs, and names it', async () => {
    const store = copied()
    const manifest = JSON.parse(readFileSync(manifestPath(store), 'utf8'))
    const [lost = ''] = late
    const objects = manifest.objects.filter(({ key }: { key: string }) => key !== lost)
    expect(objects).toHaveLength(manifest.objects.length - 1)
    writeFileSync(manifestPath(store), JSON.stringify({ ...manifest, objects }))
    const drill = await scene.drill({ store: `file:${store}` })
    expect(badManners(drill)).toEqual([])
    expect(drill.outputs.result).toBe('fail')
    const [name = ''] = /[a-z0-9]{20}/.exec(lost) ?? []
    expect(errorLines(drill)[0]).toContain(`the pack ${name}`)
  }, 60_000)

  it('ends with the error of a write that fails before it has read anything', async () => {
    const { signal } = new AbortController()
    const openers = { privateKeys: [scene.keys.privateKey] }
    const files = await openFiles(openDirectoryStore(scene.store), scene.manifest(id), openers, signal)
    try {
      const contents = objectContents(files, () => files.inventory.entries())
      const refused = new Error('refused before the first byte')
      const target = { url: 'nowhere', put: () => Promise.reject(refused) }
      const options = { concurrency: FIRST * 2, signal }
      await expect(restoreObjects(contents, target, options)).rejects.toBe(refused)
    } finally {
      await files.reader.close()
      await files.inventory.close()
    }
  }, 90_000)
})
