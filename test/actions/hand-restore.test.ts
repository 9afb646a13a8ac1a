import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { tellHowToRestore } from '../../src/actions/backup-steps.ts'
import { commit, storeStream } from '../../src/repository/save.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { blocksOf, type Shell, typeInto } from '../support/hand-restore.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { startRadosGateway } from '../support/radosgw.ts'
import { filesBelow, manifestIn, openScenario, type Scenario, TARGET } from '../support/scenario.ts'

/** What a person types who has RESTORE.md, a shell and the usual programs, and nothing of Lifeboat. */
describe('RESTORE.md', () => {
  let scene: Scenario
  let fresh: PostgresServer
  let gpg: Gpg
  let keys: KeyPair
  let signer: KeyPair
  beforeAll(async () => {
    // In a keyring without a passphrase: nobody can type one here.
    ;[scene, fresh, keys, signer] = await Promise.all([
      openScenario(),
      // Under another name: the globals set the passwords of roles they find, the one we connect with too.
      startPostgres({ superuser: 'dba' }),
      createKeyPair(),
      createKeyPair({ userIDs: [{ name: 'Signer' }] }),
    ])
    gpg = createGpg()
    gpg.run(['--import'], Buffer.from(keys.privateArmor))
    gpg.run(['--import'], Buffer.from(signer.publicArmor))
  }, 60_000)
  afterAll(async () => {
    gpg.close()
    await Promise.all([scene.stop(), fresh.stop()])
  })

  /** A shell in a home of its own. */
  async function person(env: Record<string, string> = {}): Promise<Shell> {
    return { home: await mkdtemp(join(scene.dir, 'home-')), gpg, server: fresh, env }
  }

  async function backUp(inputs: Record<string, string>) {
    const made = await scene.backup({ recipients: keys.publicArmor, ...inputs })
    expect([made.exitCode, made.log.includes('RESTORE.md could not')]).toEqual([0, false])
    return made.outputs['backup-id'] ?? ''
  }

  const signed = () => ({ 'signing-key': signer.privateArmor })
  const withoutGpg = (err: string) => err.replaceAll(/^(gpg: .*| {6,}.*|Primary key .*)\n/gm, '')

  it('restores from a directory with bash, gpg, zstd, psql and pg_restore into equal data', async () => {
    // A directory whose name a shell would take apart.
    const store = join(scene.dir, "it's a store")
    const id = await backUp({ store: `file:${store}`, ...signed() })
    const blocks = blocksOf(await readFile(join(store, TARGET, 'RESTORE.md'), 'utf8'))

    const restored = await typeInto(await person(), blocks)
    expect([restored.code, withoutGpg(restored.err)]).toEqual([0, ''])
    const [listed, ...lines] = restored.out.trimEnd().split('\n')
    expect(listed).toBe(id)
    expect(lines.filter((line) => line.endsWith(': OK')).length).toBe(3)
    expect(lines.at(-1)).toBe('The dump is whole.')
    expect(restored.err).toContain('Good signature from "Signer"')
    expect(dumpOf(fresh)).toBe(dumpOf(scene.server))
    await fresh.query('DROP DATABASE app')
  }, 60_000)

  it('restores an older backup from a real S3 server with aws', async () => {
    const s3 = await startRadosGateway()
    try {
      const inputs = {
        store: `s3://${s3.bucket}/old=(company)/vault`,
        's3-endpoint': s3.endpoint,
        's3-access-key-id': s3.accessKeyId,
        's3-secret-access-key': s3.secretAccessKey,
      }
      const before = dumpOf(scene.server)
      const older = await backUp({ ...inputs, compression: 'gzip:1' })
      await scene.server.query('CREATE TABLE since (id int)', { database: 'app' })
      const newest = await backUp({ ...inputs, compression: 'gzip:1' })
      const credentials = {
        AWS_ACCESS_KEY_ID: s3.accessKeyId,
        AWS_SECRET_ACCESS_KEY: s3.secretAccessKey,
        AWS_EC2_METADATA_DISABLED: 'true',
      }
      const shell = await person(credentials)
      const place = `aws --endpoint-url ${s3.endpoint} --region us-east-1 s3`
      // Only how to get the text itself is not in the text.
      const got = await typeInto(shell, [
        `${place} cp '${inputs.store}/${TARGET}/RESTORE.md' - --only-show-errors`,
      ])
      expect([got.code, got.err]).toEqual([0, ''])
      for (const secret of Object.values(credentials).slice(0, 2)) expect(got.out).not.toContain(secret)
      const blocks = blocksOf(got.out).map((block) => block.replace(`ID=${newest}`, `ID=${older}`))

      const restored = await typeInto(shell, blocks)
      // The roles are there from the restore before, which the text says is no harm.
      const known = /^(ERROR: +role "\w+" already exists|NOTICE: .* is already a member of .*)\n/gm
      expect([restored.code, withoutGpg(restored.err).replaceAll(known, '')]).toEqual([0, ''])
      expect(restored.out.split('\n').slice(0, 2)).toEqual([older, newest])
      expect(dumpOf(fresh)).toBe(before)
    } finally {
      await s3.stop()
      await scene.server.query('DROP TABLE IF EXISTS since', { database: 'app' })
      await fresh.query('DROP DATABASE IF EXISTS app WITH (FORCE)')
    }
  }, 90_000)

  it('stops before any server is touched when the store was tampered with', async () => {
    const store = scene.newStore()
    const first = await backUp({ store: `file:${store}`, ...signed() })
    const id = await backUp({ store: `file:${store}`, ...signed() })
    const page = blocksOf(await readFile(join(store, TARGET, 'RESTORE.md'), 'utf8'))
    const attempt = async (change: (file: (name: string) => string) => Promise<unknown>) => {
      const copy = scene.newStore()
      await cp(store, copy, { recursive: true })
      await change((name) => join(copy, TARGET, 'db', name))
      const blocks = page.map((block) => block.replaceAll(store, copy))
      const { code, out, err } = await typeInto(await person(), blocks)
      expect([code === 0, out.includes('The dump is whole.')]).toEqual([false, false])
      return err + out
    }
    const flip = async (path: string) => {
      const body = await readFile(path)
      body.writeUInt8(body.readUInt8(body.length >> 1) ^ 1, body.length >> 1)
      await writeFile(path, body)
    }
    expect(await attempt((file) => flip(file(`${id}.dump.zst.pgp`)))).toContain(': FAILED')
    expect(await attempt((file) => flip(file(`${id}.manifest.json`)))).toContain('BAD signature')
    await attempt((file) => writeFile(file(`${id}.manifest.json.sig`), ''))
    const replayed = await attempt(async (file) => {
      for (const kind of ['manifest.json', 'manifest.json.sig'])
        await cp(file(`${first}.${kind}`), file(`${id}.${kind}`))
    })
    expect(replayed).toContain(`NOT the manifest of this backup: it does not say "id": "${id}"`)

    // Not signed, and every stored sum fits: what comes out is still compared.
    page.forEach((block, index) => {
      page[index] = block.replaceAll(/^(gpg --verify|cp .*[.]sig).*\n/gm, '')
    })
    const other = await attempt(async (file) => {
      const text = await readFile(file(`${id}.manifest.json`), 'utf8')
      const { plain } = await manifestIn(store, id)
      await writeFile(file(`${id}.manifest.json`), text.replace(plain.sha256, '0'.repeat(64)))
    })
    expect(other).toContain('The dump is NOT what the manifest says.')
    const databases = await fresh.query("SELECT 1 FROM pg_database WHERE datname = 'app'")
    expect(databases).toEqual([])
  }, 90_000)

  it('describes every surface that has backups, whichever was backed up last', async () => {
    const path = scene.newStore()
    const store = openDirectoryStore(path)
    const { signal } = new AbortController()
    const body = Buffer.from('the contents of a tar\n')
    const id = '20261120T020000123Z-9f3c'
    const draft = {
      target: TARGET,
      surface: 'files' as const,
      id,
      encoding: { compression: { kind: 'zstd', level: 3 } as const, recipients: [keys.recipient] },
    }
    const made = await backUp({ store: `file:${path}` })
    const tar = await storeStream(store, draft, Readable.from([body]), { role: 'data', suffix: 'tar' })
    const database = await manifestIn(path, made)
    const files = {
      ...database,
      id,
      surface: 'files' as const,
      engine: 'files',
      objects: [tar.part],
      plain: tar.plain,
    }
    await commit(store, files, undefined)
    const text = async () => readFile(join(path, TARGET, 'RESTORE.md'), 'utf8')
    const place = { store, target: TARGET, surface: 'files' as const, signal }
    expect(await tellHowToRestore(place, files)).toEqual([])
    const afterFiles = await text()
    const second = await backUp({ store: `file:${path}` })
    const afterDatabase = await text()
    for (const [page, newest] of [
      [afterFiles, made],
      [afterDatabase, second],
    ] as const) {
      expect(page.match(/^## .*$/gm)).toEqual([
        '## What you need',
        `## Database (\`${TARGET}/db\`)`,
        `## Files (\`${TARGET}/files\`)`,
        '## When a command fails',
      ])
      expect([page.includes(`ID=${newest}`), page.includes(`ID=${id}`)]).toEqual([true, true])
    }
    const shell = await person()
    const { code, err } = await typeInto(shell, blocksOf(afterDatabase, 'Files'))
    expect([code, withoutGpg(err)]).toEqual([0, ''])
    expect(await filesBelow(shell.home)).toContain(`restore-files-${id}/${id}.tar`)
    expect(await readFile(join(shell.home, `restore-files-${id}`, `${id}.tar`))).toEqual(body)
  }, 60_000)
})

/** The database and its roles as SQL text, from which two servers can be told apart. */
function dumpOf(server: PostgresServer): string {
  const env = { PATH: '/usr/bin:/bin', PGPASSWORD: server.passwordOf(server.superuser), LC_ALL: 'C' }
  const where = ['-h', server.socketDir, '-p', String(server.port()), '-U', server.superuser]
  const run = (program: string, args: string[]) => {
    const ended = spawnSync(join(server.bin, program), [...where, ...args], {
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (ended.status !== 0) throw new Error(`${program}: ${ended.stderr}`)
    // Recent versions fence their output with a word that is new each time.
    return ended.stdout.replaceAll(/^\\(un)?restrict .*$/gm, '')
  }
  const roles = run('pg_dumpall', ['--globals-only', '--no-role-passwords']).split('\n')
  const others = roles.filter((line) => !/\b(dba|postgres)\b/.test(line))
  return `${run('pg_dump', ['--create', 'app'])}\n${others.join('\n')}`
}
