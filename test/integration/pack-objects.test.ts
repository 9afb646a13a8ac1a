import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { packKey, packName } from '../../src/backup/keys.ts'
import type { StoredPart } from '../../src/backup/manifest.ts'
import { isPackKey } from '../../src/backup/packs.ts'
import { readManifest } from '../../src/repository/open.ts'
import { fetchPack, newPackName, putPack } from '../../src/repository/packs.ts'
import { commit, type Encoding } from '../../src/repository/save.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { profiles } from '../../src/store/profiles.ts'
import { openS3Store } from '../../src/store/s3.ts'
import type { Store } from '../../src/store/store.ts'
import { fileDraft, fileManifest, tree, writeEntries } from '../support/file-inventories.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'

const PLAIN: Encoding = { compression: { kind: 'zstd', level: 3 }, recipients: [] }

describe.each(['directory', 's3'])('packs in a %s store', (kind) => {
  let dir: string
  let server: S3Server
  let store: Store
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lifeboat-packs-'))
    server = await startS3Server()
    store = kind === 's3' ? s3StoreOn(server) : openDirectoryStore(dir)
  })
  afterAll(async () => {
    store.close()
    await server.close()
    await rm(dir, { recursive: true, force: true })
  })

  it('come back as they were put, and are objects of the backups that name them', async () => {
    const draft = fileDraft(PLAIN)
    const packs: StoredPart[] = []
    for (const size of [0, 1, 200_000]) {
      const bytes = randomBytes(size)
      const part = await putPack(store, draft, sealed(bytes))
      expect(await fetchPack(store, part)).toEqual(bytes)
      expect(isPackKey(part.key, draft.target, draft.surface)).toBe(true)
      packs.push(part)
    }
    const written = await writeEntries(store, draft, tree(3000))
    const manifest = fileManifest(draft, written, packs)
    await commit(store, manifest, undefined)
    const read = await readManifest(store, draft.target, 'files', draft.id, { at: new Date() })
    expect(read.manifest).toEqual(manifest)
    expect(read.manifest.objects.map(({ key }) => packName(key) !== undefined)).toEqual([
      true,
      true,
      true,
      false,
      true,
    ])
  })

  it('are refused when they are not of the size that the manifest says', async () => {
    const bytes = randomBytes(5000)
    const part = await putPack(store, fileDraft(PLAIN), sealed(bytes))
    const wrong: StoredPart[] = [
      { ...part, bytes: 4999 },
      { ...part, bytes: 5001 },
      { ...part, bytes: 2 ** 40 },
      { ...part, key: packKey('erp/prod', 'files', newPackName(), 'tar.zst') },
    ]
    for (const one of wrong) {
      const fault = { code: 'integrity', message: expect.stringContaining(one.key) }
      await expect(fetchPack(store, one)).rejects.toMatchObject(fault)
    }
  })
})

function sealed(bytes: Buffer) {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: newPackName(), bytes, sha256, plainBytes: bytes.length }
}

/** With parts as large as in earnest: a pack knows its size. */
function s3StoreOn({ endpoint, bucket, accessKeyId, secretAccessKey }: S3Server): Store {
  const credentials = { accessKeyId, secretAccessKey }
  return openS3Store({ bucket, prefix: 'p', endpoint, credentials, profile: profiles.minio })
}
