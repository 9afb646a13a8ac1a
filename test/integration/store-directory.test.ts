import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { chunksOf, collect, storeSuite } from '../support/store-suite.ts'

storeSuite('directory store', async () => {
  const root = await mkdtemp(join(tmpdir(), 'store-'))
  return {
    store: openDirectoryStore(join(root, 'made', 'on demand')),
    partBytes: 2 ** 20,
    large: true,
    atomicIfAbsent: true,
    manyKeys: 300,
    close: async () => rm(root, { recursive: true }),
  }
})

describe('directory store, as files', () => {
  it('writes files 0600 in directories 0700, with nothing beside them', async () => {
    await inDirectory(async (root) => {
      const store = openDirectoryStore(join(root, 'store'))
      await store.put('a/b/c.txt', chunksOf(Buffer.from('hello')))
      expect(await readFile(join(root, 'store/a/b/c.txt'), 'utf8')).toBe('hello')
      expect(await readdir(join(root, 'store/a/b'))).toEqual(['c.txt'])
      expect((await stat(join(root, 'store/a/b/c.txt'))).mode & 0o777).toBe(0o600)
      for (const made of ['store', 'store/a', 'store/a/b']) {
        expect((await stat(join(root, made))).mode & 0o777).toBe(0o700)
      }
    })
  })

  it('shows nothing at the key while the body is still coming', async () => {
    await inDirectory(async (root) => {
      const store = openDirectoryStore(root)
      const body = async function* (): AsyncGenerator<Uint8Array> {
        yield Buffer.from('half')
        expect(await store.head('a/x')).toBeUndefined()
        expect(await collect(store.list(''))).toEqual([])
        expect(await collect(store.uploads(''))).toHaveLength(1)
      }
      await store.put('a/x', body())
      expect(await collect(store.uploads(''))).toEqual([])
    })
  })

  it('finds and removes what a killed process left', async () => {
    await inDirectory(async (root) => {
      const store = openDirectoryStore(root)
      await mkdir(join(root, 'a'))
      await writeFile(join(root, 'a', '.lifeboat-tmp-0123'), 'half')
      expect(await collect(store.list(''))).toEqual([])
      const [left, ...others] = await collect(store.uploads('a/'))
      expect(others).toEqual([])
      expect(left).toMatchObject({ key: 'a/.lifeboat-tmp-0123', uploadId: '.lifeboat-tmp-0123' })
      await store.abortUpload(left?.key ?? '', left?.uploadId ?? '')
      expect(await readdir(join(root, 'a'))).toEqual([])
    })
  })

  it('follows no symbolic link out of its root, nor lists one', async () => {
    await inDirectory(async (root) => {
      await mkdir(join(root, 'outside'))
      await writeFile(join(root, 'outside', 'secret'), 'secret')
      await mkdir(join(root, 'store'))
      await symlink(join(root, 'outside'), join(root, 'store', 'link'))
      await symlink(join(root, 'outside', 'secret'), join(root, 'store', 'file'))
      const store = openDirectoryStore(join(root, 'store'))
      const refused = { name: 'UserError', code: 'store' }
      await expect(store.get('link/secret')).rejects.toMatchObject(refused)
      await expect(store.put('link/new', chunksOf(Buffer.from('x')))).rejects.toMatchObject(refused)
      await expect(store.remove('link/secret')).rejects.toMatchObject(refused)
      await expect(store.get('file')).rejects.toMatchObject(refused)
      expect(await store.head('file')).toBeUndefined()
      expect(await collect(store.list(''))).toEqual([])
      expect(await readdir(join(root, 'outside'))).toEqual(['secret'])
    })
  })

  it('says what stands in the way of a directory', async () => {
    await inDirectory(async (root) => {
      const store = openDirectoryStore(root)
      await store.put('a', chunksOf(Buffer.from('x')))
      const below = store.put('a/b', chunksOf(Buffer.from('x')))
      await expect(below).rejects.toMatchObject({
        code: 'store',
        message: expect.stringMatching(/a file stands/),
      })
      expect(await store.head('a/b')).toBeUndefined()
    })
  })

  it('says why the system refuses a file, and leaves nothing', async () => {
    await inDirectory(async (root) => {
      const store = openDirectoryStore(root)
      const broken = store.put('x'.repeat(300), chunksOf(Buffer.from('x')))
      await expect(broken).rejects.toMatchObject({
        code: 'store',
        message: expect.stringMatching(/ENAMETOOLONG/),
      })
      expect(await readdir(root)).toEqual([])
    })
  })
})

async function inDirectory(run: (root: string) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'store-'))
  try {
    await run(root)
  } finally {
    await rm(root, { recursive: true })
  }
}
