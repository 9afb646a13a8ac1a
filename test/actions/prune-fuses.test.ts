import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { signDetached } from '../../src/streams/openpgp/signature.ts'
import { GithubServer } from '../support/github-server.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import {
  backupObjects,
  backups,
  contents,
  dailyIds,
  fillDirectory,
  fillServer,
  idsWith,
  type Objects,
  prune,
  readDirectory,
  TARGET,
} from '../support/prune-store.ts'
import { sampleOf, sampleOfEach } from '../support/rounds.ts'
import type { ActionResult } from '../support/run-action.ts'
import { startS3Server } from '../support/s3-server.ts'
import { badManners, errorLines, s3Inputs } from '../support/scenario.ts'

let dir: string
let stores = 0
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lb-fuses-'))
})
afterAll(async () => rm(dir, { recursive: true }))

async function storeOf(objects: Objects): Promise<string> {
  const store = join(dir, `s${stores++}`)
  await fillDirectory(store, objects, 1)
  return store
}

describe('fuses of prune', () => {
  const fuses: [string, Record<string, string>, RegExp][] = [
    [
      'a share',
      { retention: 'daily 10d' },
      /would delete 19 of 30 backups \(63\.3 %\), more than max-delete 20%/,
    ],
    [
      'a number',
      { retention: 'daily 10d', 'max-delete': '18' },
      /would delete 19 of 30 .* more than max-delete 18/,
    ],
    [
      'all but the floors',
      { retention: 'yearly 1', 'max-delete': '100%', 'keep-last': '5' },
      /everything but the floors .*: 5 would stay/,
    ],
    ['an empty policy', { retention: ' , ', 'max-delete': '100%' }, /the retention policy is empty/],
  ]
  it.each(sampleOf('fuses', fuses, 2))(
    '%s: refused with the way out, which works',
    async (_, inputs, words) => {
      const store = await storeOf(backups(dailyIds(30)))
      const before = contents(await readDirectory(store))
      const refused = await prune(store, inputs)
      expect(badManners(refused)).toEqual([])
      expect(errorLines(refused)[0]).toMatch(words)
      expect(refused.outputs.deleted).toBe('0')
      expect(contents(await readDirectory(store))).toEqual(before)
      const hash = /confirm: ([0-9a-f]{64})/.exec(errorLines(refused)[0] ?? '')?.[1] ?? ''
      const other = await prune(store, { ...inputs, retention: 'daily 11d', confirm: hash })
      expect(errorLines(other)[0]).toMatch(/confirm names plan/)
      expect(contents(await readDirectory(store))).toEqual(before)
      const done = await prune(store, { ...inputs, confirm: hash })
      expect([done.exitCode, errorLines(done)]).toEqual([0, []])
      expect(done.summary).toContain('⚠️ confirmed:')
      expect(idsWith(await readDirectory(store), 'tombstone.json')).toHaveLength(Number(done.outputs.deleted))
      expect(Number(done.outputs.deleted)).toBeGreaterThan(18)
    },
    60_000,
  )

  it('warns of a name that has no backup at all', async () => {
    const done = await prune(await storeOf(backups(dailyIds(2))), { target: 'erp/prdo' })
    expect([done.exitCode, ...warningsOf(done)]).toEqual([
      0,
      "::warning::there is no backup of erp/prdo/db; compare target, surface and store with the backup's",
    ])
  }, 30_000)

  it('dry-run leaves the issue of a prune that failed open; a real one closes it', async () => {
    const github = await new GithubServer().start()
    try {
      const store = await storeOf(backups(dailyIds(30)))
      const inputs = { retention: 'daily 10d', issue: 'on-failure', 'github-token': github.token }
      const run = { env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository } }
      const open: number[] = []
      for (const more of [{}, { 'dry-run': 'true' }, { 'max-delete': '100%' }]) {
        await prune(store, { ...inputs, ...more }, run)
        open.push(github.open().length)
      }
      expect(open).toEqual([1, 1, 0])
    } finally {
      await github.stop()
    }
  }, 60_000)

  it('inputs: all faults at once, by name, before the store is opened', async () => {
    const wrong = {
      retention: '',
      'max-delete': '120%',
      grace: '0d',
      'keep-last': '0',
      confirm: 'yes',
      timezone: 'Mars/Base',
    }
    const failed = await prune(join(dir, 'never'), wrong)
    expect(badManners(failed)).toEqual([])
    const [error = ''] = errorLines(failed)
    for (const words of [
      'retention: is missing',
      'max-delete: ',
      'grace: ',
      'keep-last: ',
      'confirm: must be a plan-hash',
      'timezone: ',
    ])
      expect(error).toContain(words)
    const tier = await prune(join(dir, 'never'), { retention: 'daily 30d, montly 12m' })
    expect(errorLines(tier)[0]).toMatch(/retention: "montly 12m" names no tier/)
  }, 60_000)

  it('require-proof deletes nothing unless a newer backup is proven; a false proof proves nothing', async () => {
    const ids = dailyIds(30)
    const objects = backups(ids)
    const store = await storeOf(objects)
    const strict = { retention: 'daily 5', 'require-proof': 'true', 'max-delete': '100%' }
    const none = await prune(store, strict)
    expect([none.exitCode, none.outputs.deleted]).toEqual([0, '0'])
    const proof = (id: string, text: string) =>
      new Map([[`${TARGET}/db/${id}.proof.json`, Buffer.from(text)]])
    const [tenth = '', last = ''] = [ids[10], ids[29]]
    await fillDirectory(store, proof(last, `{"result":"pass","manifestSha256":"${'0'.repeat(64)}"}`))
    await fillDirectory(store, proof(ids[28] ?? '', '{"result": "pa'))
    await fillDirectory(store, proof(ids[27] ?? '', '{"result": "fail"}'))
    expect((await prune(store, strict)).outputs.deleted).toBe('0')
    await fillDirectory(store, backupObjects(tenth, { proven: true }))
    const some = await prune(store, strict)
    expect(some.outputs).toMatchObject({ deleted: '10', kept: '20' })
    expect(idsWith(await readDirectory(store), 'tombstone.json')).toEqual(ids.slice(0, 10))
    expect(some.summary).toContain('floor: newest proven')
  }, 60_000)

  it('keeps the newest proven backup, however old', async () => {
    const ids = dailyIds(30)
    const [first = ''] = ids
    const store = await storeOf(new Map([...backups(ids), ...backupObjects(first, { proven: true })]))
    await prune(store, { retention: 'daily 5', 'max-delete': '100%' })
    expect(idsWith(await readDirectory(store), 'manifest.json')[0]).toBe(first)
  }, 60_000)

  it('clocks more than five minutes apart', async () => {
    const clocks = [
      [4, false],
      [-4, false],
      [7, true],
      [-7, true],
      [600, true],
    ] as const
    for (const [minutes, refused] of sampleOfEach('clocks', clocks, ([, refused]) => `${refused}`)) {
      // Beyond 15 minutes S3 would refuse the signature; Date is shifted alone.
      const server = await startS3Server({ clockOffsetMs: minutes === 600 ? 14 * 60_000 : minutes * 60_000 })
      fillServer(server, backups(dailyIds(30)), 1)
      const result = await prune(s3Inputs(server), { retention: 'daily 10d', 'max-delete': '80%' })
      if (refused)
        expect(errorLines(result)[0]).toMatch(
          /more than 5 minutes apart.*run again with confirm: [0-9a-f]{64}/,
        )
      expect([minutes, result.exitCode]).toEqual([minutes, refused ? 1 : 0])
      const changed = server.calls.filter(({ operation }) => /Put|Delete|Abort|Create/.test(operation))
      expect(changed.length === 0).toBe(refused)
      await server.close()
    }
  }, 60_000)
})

describe('poisoning', () => {
  let signer: KeyPair
  let stranger: KeyPair
  beforeAll(async () => {
    ;[signer, stranger] = await Promise.all([createKeyPair(), createKeyPair()])
  })

  const forgers: [string, (() => KeyPair) | undefined][] = [
    ['unsigned', undefined],
    ['signed by a stranger', () => stranger],
  ]
  it.each(sampleOf('forgers', forgers, 1))(
    '40 newer backups, %s, displace no signed one when signers are named',
    async (_, forger) => {
      const good = dailyIds(20, '2026-06-30')
      const bogus = dailyIds(40, '2026-08-20')
      const objects = new Map([
        ...(await signed(good, signer)),
        ...(forger ? await signed(bogus, forger()) : backups(bogus)),
      ])
      const store = await storeOf(objects)
      const inputs = { retention: 'daily 10', 'max-delete': '100%', 'trusted-signers': signer.publicArmor }
      const clean = await prune(await storeOf(await signed(good, signer)), { ...inputs, 'dry-run': 'true' })
      const done = await prune(store, inputs)
      expect(done.exitCode).toBe(0)
      expect(done.outputs.deleted).toBe(clean.outputs.deleted)
      const left = idsWith(await readDirectory(store), 'manifest.json')
      expect(left).toEqual([...good.slice(-Number(clean.outputs.kept)), ...bogus])
      expect(warningsOf(done)).toHaveLength(40)

      // The same store without trusted-signers: the flood fills every day that counts. This is what the input is for.
      const naive = await prune(
        store,
        { retention: 'daily 10', 'max-delete': '100%', 'dry-run': 'true' },
        { env: { RUNNER_TEMP: dir } },
      )
      const plan = JSON.parse(await readFile(naive.outputs['plan-file'] ?? '', 'utf8'))
      const given: string[] = plan.delete.map(({ id }: { id: string }) => id)
      expect(given).toEqual(expect.arrayContaining(good.slice(-3)))
      // Unasked it would not be done: the fuse of 20 % is in the way.
      expect(errorLines(await prune(store, { retention: 'daily 10' }))[0]).toMatch(/more than max-delete/)
    },
    60_000,
  )
})

async function signed(ids: readonly string[], { privateKey }: KeyPair): Promise<Objects> {
  const objects = backups(ids)
  for (const id of ids) {
    const key = `${TARGET}/db/${id}.manifest.json`
    const signature = await signDetached(objects.get(key) ?? Buffer.alloc(0), privateKey, new Date())
    objects.set(`${key}.sig`, Buffer.from(signature))
  }
  return objects
}

function warningsOf(result: ActionResult): string[] {
  return result.stdout.split('\n').filter((line) => line.startsWith('::warning::'))
}
