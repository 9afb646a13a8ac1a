import { randomBytes } from 'node:crypto'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { comparePaths, type ObjectEntry } from '../../src/backup/files/entry.ts'
import { directoryTarget } from '../../src/sources/bucket/directory-target.ts'
import { type KeyStyle, surveyKeys } from '../../src/sources/bucket/key-paths.ts'
import { restoreObjects } from '../../src/sources/bucket/object-restore.ts'
import {
  backUp,
  byteString,
  contentIn,
  inBatches,
  liveBucketOn,
  type MemoryPack,
  memoryPack,
  oddKeys,
} from '../support/live-bucket-suite.ts'
import { startS3Server } from '../support/s3-server.ts'
import { putObject } from '../support/s3-server-bucket.ts'

const signal = AbortSignal.timeout(60_000)
const modified = new Date('2025-03-04T05:06:07.089Z')
let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bucket-'))
})
afterEach(async () => rm(directory, { recursive: true }))

/** A backup of objects of these keys and contents. */
async function backupOf(
  objects: Record<string, string | Buffer>,
): Promise<{ entries: ObjectEntry[]; pack: MemoryPack }> {
  const server = await startS3Server()
  const live = liveBucketOn(server)
  const bucket = { objects: server.objects, uploads: server.uploads }
  for (const [key, content] of Object.entries(objects))
    putObject(bucket, key, Buffer.from(content), {}, modified)
  const pack = memoryPack()
  const { entries } = await backUp({ bucket: live, add: pack.add })
  live.close()
  await server.close()
  return { entries, pack }
}

async function restore(backup: { entries: ObjectEntry[]; pack: MemoryPack }, style: KeyStyle, force = false) {
  const survey = await surveyKeys(inBatches(backup.entries), style)
  const target = await directoryTarget(directory, survey, { force })
  return restoreObjects(inBatches(backup.entries), contentIn(backup.pack), target, { signal })
}

describe('a bucket restored into a directory', () => {
  it('has the files, folders, contents and times of the objects', async () => {
    const large = randomBytes(3 * 2 ** 20)
    const backup = await backupOf({ 'a/b/c.pdf': 'c', 'a/b.d': '', 'folder/': '', 'ü 文\n': 'ü', large })
    expect(await restore(backup, 'plain')).toEqual({ objects: 5, bytes: 3 * 2 ** 20 + 3 })
    expect((await readdir(directory)).toSorted()).toEqual(['a', 'folder', 'large', 'ü 文\n'].toSorted())
    expect(await readFile(join(directory, 'a/b/c.pdf'), 'utf8')).toBe('c')
    expect((await readFile(join(directory, 'large'))).equals(large)).toBe(true)
    expect((await stat(join(directory, 'folder'))).isDirectory()).toBe(true)
    expect((await stat(join(directory, 'a/b/c.pdf'))).mtime).toEqual(modified)
  })

  it('is refused before anything is written when keys cannot be paths, each named with its reason', async () => {
    const backup = await backupOf({ fine: '1', '../out': '2', 'a//b': '3', '/abs': '4', x: '5', 'x/y': '6' })
    await expect(restore(backup, 'plain')).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(
        /4 keys cannot be paths.*"\/abs": it begins with "\/".*"..\/out": it holds the name ".."/,
      ),
    })
    expect(await readdir(directory)).toEqual([])
  })

  it('holds every odd key too when they are percent-encoded, and nothing outside', async () => {
    const keys = [...oddKeys, 'x', 'x/y', '100%', 'nul%00'].filter((key) => key.length < 256)
    const backup = await backupOf(Object.fromEntries(keys.map((key) => [key, `content of ${key}`])))
    await restore(backup, 'encoded')
    const found: string[] = []
    for (const file of await readdir(directory, { recursive: true })) {
      if (!(await lstat(join(directory, file))).isFile()) continue
      const key = decodeURIComponent(file)
      expect(await readFile(join(directory, file), 'utf8')).toBe(`content of ${key}`)
      found.push(byteString(key))
    }
    expect(found.toSorted(comparePaths)).toEqual(keys.map(byteString).toSorted(comparePaths))
  })

  it('goes into an empty directory only, or overwrites with force', async () => {
    const backup = await backupOf({ 'a/b': 'new' })
    await mkdir(join(directory, 'a'))
    await writeFile(join(directory, 'a/b'), 'old')
    await writeFile(join(directory, 'a/other'), 'stays')
    await expect(restore(backup, 'plain')).rejects.toMatchObject({ code: 'exists' })
    await restore(backup, 'plain', true)
    expect(await readFile(join(directory, 'a/b'), 'utf8')).toBe('new')
    expect(await readFile(join(directory, 'a/other'), 'utf8')).toBe('stays')
  })

  it('follows no link that stands in the way', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'))
    await writeFile(join(outside, 'victim'), 'untouched')
    await symlink(outside, join(directory, 'a'))
    await expect(restore(await backupOf({ 'a/b': 'new' }), 'plain', true)).rejects.toMatchObject({
      code: 'exists',
    })
    await symlink(join(outside, 'victim'), join(directory, 'file'))
    await restore(await backupOf({ file: 'new' }), 'plain', true)
    expect(await readdir(outside)).toEqual(['victim'])
    expect(await readFile(join(outside, 'victim'), 'utf8')).toBe('untouched')
    expect(await readFile(join(directory, 'file'), 'utf8')).toBe('new')
    await rm(outside, { recursive: true })
  })

  it('leaves no part of a file whose content is not the one backed up', async () => {
    const backup = await backupOf({ 'a/forged': 'content' })
    backup.pack.contents.set('a/forged', Buffer.from('CONTENT'))
    await expect(restore(backup, 'plain')).rejects.toMatchObject({ code: 'integrity' })
    expect(await readdir(join(directory, 'a'))).toEqual([])
  })

  it('names the file that cannot be written', async () => {
    await mkdir(join(directory, 'a/b'), { recursive: true })
    await expect(restore(await backupOf({ 'a/b': 'x' }), 'plain', true)).rejects.toMatchObject({
      message: expect.stringContaining('"a/b"'),
    })
  })
})
