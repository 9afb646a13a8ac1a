import { mkdtemp, readFile, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { backUpDatabase } from '../../src/actions/database-backup.ts'
import { type Manifest, partsOf } from '../../src/backup/manifest.ts'
import { parseDatabaseUrl } from '../../src/sources/open.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { createGpg } from '../support/gpg.ts'
import { blocksOf, typeInto } from '../support/hand-restore.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { prune } from '../support/prune-store.ts'
import { errorLines, filesBelow, openScenario, type Scenario, TARGET, TINY_SQL } from '../support/scenario.ts'
import { damaged } from '../support/scenario-forgery.ts'
import { verify } from '../support/verify-store.ts'

/** Far less than any provider allows, so that a small dump needs several. */
const VOLUME_BYTES = 600

/** A backup whose data lies in volumes, and everything that reads or removes one. */
describe('a backup in volumes', () => {
  let scene: Scenario
  let other: PostgresServer
  let byHand: KeyPair
  let path: string
  let manifest: Manifest
  const folder = () => join(path, TARGET, 'db')
  const fileOf = (volume: string) => join(folder(), `${manifest.id}.dump.zst.pgp.${volume}`)
  const names = async () => (await filesBelow(folder())).filter((name) => name.startsWith(manifest.id))
  const deep = async () => {
    const keys = { 'private-key': scene.keys.privateArmor, passphrase: scene.passphrase }
    return verify({ store: `file:${path}`, deep: 'true', backups: manifest.id, ...keys })
  }

  beforeAll(async () => {
    ;[scene, other, byHand] = await Promise.all([
      openScenario({ sql: TINY_SQL }),
      startPostgres({ superuser: 'dba' }),
      createKeyPair(),
    ])
    path = scene.newStore()
    const { signal } = new AbortController()
    const selection = { excludeTables: [], excludeTableData: [] }
    const options = { selection, globals: true, clock: Date.now, signal }
    const made = await backUpDatabase({
      database: (await parseDatabaseUrl(scene.url)).open(options),
      store: { ...openDirectoryStore(path), volumeBytes: () => VOLUME_BYTES },
      target: TARGET,
      started: new Date(),
      depth: 'fingerprints',
      encoding: {
        compression: { kind: 'zstd', level: 3 },
        recipients: [scene.keys.recipient, byHand.recipient],
      },
      maxShrink: 1,
      producer: {},
      signal,
    })
    manifest = made.manifest
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), other.stop()])
  })

  it('has volumes of one size but the last, named in order, that are one message together', async () => {
    const data = partsOf(manifest, 'data')
    expect(data.length).toBeGreaterThan(3)
    expect(manifest.objects.slice(0, data.length)).toEqual(data)
    const numbers = data.map(({ key }) => key.replace(`${TARGET}/db/${manifest.id}.dump.zst.pgp.`, ''))
    expect(numbers).toEqual(data.map((_, index) => String(index + 1).padStart(3, '0')))
    expect(new Set(data.slice(0, -1).map(({ bytes }) => bytes))).toEqual(new Set([VOLUME_BYTES]))
    expect(data.at(-1)?.bytes).toBeLessThanOrEqual(VOLUME_BYTES)
    expect((await filesBelow(folder())).some((name) => name.endsWith('.pgp.000'))).toBe(false)
  })

  it('is verified deep', async () => {
    const result = await deep()
    expect([result.exitCode, result.outputs.result, result.outputs.checked]).toEqual([0, 'pass', '1'])
  })

  it('passes a drill', async () => {
    const result = await scene.drill({ store: `file:${path}` })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(result.outputs).toMatchObject({ result: 'pass', 'backup-id': manifest.id })
  }, 60_000)

  it('is restored', async () => {
    const to = { to: other.url(undefined, 'again'), 'confirm-target': 'again' }
    const result = await scene.restore({ store: `file:${path}`, ...to })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    const [row] = await other.query('SELECT count(*)::int AS n FROM shop.orders', { database: 'again' })
    expect(row?.n).toBe(40)
  }, 60_000)

  it('is restored by hand with the commands of RESTORE.md, which also serve for a backup without volumes', async () => {
    const gpg = createGpg()
    gpg.run(['--import'], Buffer.from(byHand.privateArmor))
    try {
      const typed = async (blocks: string[]) => {
        const shell = { home: await mkdtemp(join(scene.dir, 'home-')), gpg, server: other }
        const { code, out } = await typeInto(shell, blocks)
        expect(out).toContain('The dump is whole.')
        expect(code).toBe(0)
        const [row] = await other.query('SELECT count(*)::int AS n FROM shop.orders', { database: 'app' })
        expect(row?.n).toBe(40)
        await other.query('DROP DATABASE app')
      }
      const recipients = `${scene.keys.publicArmor}\n${byHand.publicArmor}`
      const plain = await scene.backup({ store: `file:${path}`, recipients })
      expect(errorLines(plain)).toEqual([])
      const blocks = blocksOf(await readFile(join(path, TARGET, 'RESTORE.md'), 'utf8'))
      const id = plain.outputs['backup-id'] ?? ''
      await typed(blocks)
      await typed(blocks.map((block) => block.replace(`ID=${id}`, `ID=${manifest.id}`)))
    } finally {
      gpg.close()
    }
  }, 60_000)

  it.each([
    ['lost', () => undefined],
    ['cut', (body: Buffer) => body.subarray(0, -1)],
    ['turned in one bit', (body: Buffer) => body.fill((body[300] ?? 0) ^ 1, 300, 301)],
  ])('is no good when a volume is %s, and nothing is restored from it', async (_, change) => {
    await damaged(fileOf('002'), change, async () => {
      const found = await deep()
      expect([found.exitCode, found.outputs.result]).toEqual([1, 'fail'])
      expect(found.log).toContain('.dump.zst.pgp.002')
      const to = { to: other.url(undefined, 'never'), 'confirm-target': 'never', backup: manifest.id }
      const restored = await scene.restore({ store: `file:${path}`, ...to })
      expect(restored.exitCode).toBe(1)
      expect(errorLines(restored).join()).toContain('.dump.zst.pgp.002')
      const there = await other.query("SELECT 1 FROM pg_database WHERE datname = 'never'")
      expect(there).toEqual([])
    })
  })

  it('is no good when volumes are exchanged', async () => {
    const first = await readFile(fileOf('001'))
    const second = await readFile(fileOf('002'))
    const found = await damaged(
      fileOf('001'),
      () => second,
      async () => damaged(fileOf('002'), () => first, deep),
    )
    expect([found.exitCode, found.outputs.result]).toEqual([1, 'fail'])
  })

  it('is pruned with all its volumes', async () => {
    const own = await names()
    const [tombstone, old] = [join(folder(), `${manifest.id}.tombstone.json`), new Date('2020-01-01')]
    await rename(join(folder(), `${manifest.id}.manifest.json`), tombstone)
    for (const name of await names()) await utimes(join(folder(), name), old, old)
    const result = await prune(path)
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect(own.filter((name) => name.includes('.pgp.0')).length).toBe(partsOf(manifest, 'data').length)
    expect(await names()).toEqual([])
    await rm(path, { recursive: true })
  })
})
