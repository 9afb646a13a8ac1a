import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Manifest } from '../../src/backup/manifest.ts'
import { GithubServer } from '../support/github-server.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { fillDirectory } from '../support/prune-store.ts'
import { sampleOf, sampleOfEach } from '../support/rounds.ts'
import {
  badManners,
  errorLines,
  filesBelow,
  manifestIn,
  openScenario,
  type Scenario,
  TARGET,
  TINY_SQL,
} from '../support/scenario.ts'
import { damaged, forgeBackup, openBackup } from '../support/scenario-forgery.ts'
import { type Recorder, startRecorder } from '../support/scenario-recorder.ts'
import { filesBackup, makePack, sha256, verify } from '../support/verify-store.ts'

describe('verify of a store with several backups', () => {
  let scene: Scenario
  let signer: KeyPair
  let other: KeyPair
  let pings: Recorder
  let path: string
  let store: string
  const ids: string[] = []
  const manifests: Manifest[] = []
  beforeAll(async () => {
    ;[scene, signer, other, pings] = await Promise.all([
      openScenario({ sql: TINY_SQL }),
      createKeyPair(),
      createKeyPair(),
      startRecorder(),
    ])
    path = scene.newStore()
    store = `file:${path}`
    for (let n = 0; n < 3; n++) {
      const made = await scene.backup({ store, 'signing-key': signer.privateArmor })
      const id = made.outputs['backup-id'] ?? ''
      ids.push(id)
      manifests.push(await manifestIn(path, id))
    }
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), pings.close()])
  })

  const keyOf = (n: number, role: string) =>
    manifests[n]?.objects.find((part) => part.role === role)?.key ?? ''
  const manifestFile = (n: number) => join(path, `${TARGET}/db/${ids[n]}.manifest.json`)
  const trusted = () => ({ 'trusted-signers': signer.publicArmor })
  const deep = () => ({ deep: 'true', 'private-key': scene.keys.privateArmor, passphrase: scene.passphrase })
  const flip = (body: Buffer) => {
    const at = body.length >> 1
    body[at] = (body[at] ?? 0) ^ 4
    return body
  }

  it('passes, says what it read, and tells the monitoring', async () => {
    pings.requests.length = 0
    const metrics = join(scene.dir, 'verify.prom')
    const inputs = { ...trusted(), backups: 'all', 'metrics-file': metrics, 'heartbeat-url': pings.url }
    const passed = await verify({ store, ...inputs })
    expect([passed.exitCode, passed.stderr, errorLines(passed)]).toEqual([0, '', []])
    expect(passed.outputs).toEqual({
      result: 'pass',
      checked: '3',
      failed: '0',
      bad: '',
      'newest-good': ids[2],
      objects: '9',
      'issue-number': '',
    })
    expect(passed.summary).toMatch(
      /^## ✅ Verified: 3 backups of `erp\/prod\/db` read, every byte as its manifest says\n/,
    )
    expect(passed.summary).toContain(`Newest good backup: \`${ids[2]}\``)
    expect(await readFile(metrics, 'utf8')).toMatch(
      /^lifeboat_verify_result\{type="db",target="erp\/prod"\} 1$/m,
    )
    expect(pings.requests.map((request) => request.path.replace(/\?.*/, ''))).toEqual(['/start', '/'])
  }, 60_000)

  it('reads the chosen ones alone', async () => {
    const latest = await verify({ store })
    expect([latest.outputs.checked, latest.outputs.objects, latest.outputs['newest-good']]).toEqual([
      '1',
      '3',
      ids[2],
    ])
    const one = await verify({ store, backups: ids[0] ?? '' })
    expect([one.outputs.result, one.outputs['newest-good']]).toEqual(['pass', ids[0]])
    expect((await verify({ store, backups: 'since 1d' })).outputs.checked).toBe('3')
    const sampled = await verify({ store, backups: 'sample 10%' })
    expect([sampled.exitCode, Number(sampled.outputs.checked) > 0]).toEqual([0, true])
  }, 60_000)

  it.each([
    ['a flipped bit', flip, /is damaged: its SHA-256 is not the one in its manifest/],
    ['a cut object', (body: Buffer) => body.subarray(0, -1), /bytes, its manifest says \d+: it was cut/],
    ['an object that grew', (body: Buffer) => Buffer.concat([body, Buffer.alloc(9)]), /was cut or replaced/],
    ['a missing object', () => undefined, /is missing from the store, though its manifest names it/],
  ])(
    'fails for %s in any object, names it, and says what still is good',
    async (what, change, words) => {
      const places = [
        [1, 'data'],
        [2, 'inventory'],
        [0, 'globals'],
      ] as const
      for (const [n, role] of sampleOf(`places of ${what}`, places, 1)) {
        const key = keyOf(n, role)
        const failed = await damaged(join(path, key), change, async () => verify({ store, backups: 'all' }))
        expect(badManners(failed)).toEqual([])
        expect(errorLines(failed)[0]).toContain(key)
        expect(errorLines(failed)[0]).toMatch(words)
        const good = n === 2 ? ids[1] : ids[2]
        expect(failed.outputs).toMatchObject({
          result: 'fail',
          checked: '3',
          failed: '1',
          bad: ids[n],
          'newest-good': good,
        })
        expect(errorLines(failed)[0]).toContain(`newest good backup: ${good}`)
        expect(failed.summary).toMatch(/^## ❌ 1 backup of `erp\/prod\/db` bad, of 3 checked\n/)
      }
    },
    120_000,
  )

  it('names every bad object of every backup', async () => {
    const failed = await damaged(join(path, keyOf(0, 'data')), flip, async () =>
      damaged(
        join(path, keyOf(0, 'globals')),
        () => undefined,
        async () =>
          damaged(join(path, keyOf(2, 'data')), flip, async () => verify({ store, backups: 'all' })),
      ),
    )
    expect(failed.outputs).toMatchObject({ failed: '2', bad: `${ids[2]},${ids[0]}`, 'newest-good': ids[1] })
    for (const key of [keyOf(0, 'data'), keyOf(0, 'globals'), keyOf(2, 'data')])
      expect(failed.stdout).toContain(`${key}: `)
  }, 60_000)

  it('refuses an unsigned, wrongly signed, forged or moved manifest, where signers are named', async () => {
    const all = { store, backups: 'all', ...trusted() }
    const unsigned = await damaged(
      `${manifestFile(1)}.sig`,
      () => undefined,
      async () => verify(all),
    )
    expect(unsigned.outputs).toMatchObject({ result: 'fail', bad: ids[1], 'newest-good': ids[2] })
    expect(errorLines(unsigned)[0]).toContain('is not signed')

    const wrong = await verify({ store, backups: 'all', 'trusted-signers': other.publicArmor })
    expect(wrong.outputs).toMatchObject({ result: 'fail', failed: '3', 'newest-good': '' })
    expect(errorLines(wrong)[0]).toContain('not among the trusted signers')

    const forge = (body: Buffer) => Buffer.from(body.toString('utf8').replace('"tables": ', '"tables": 1'))
    const forged = await damaged(manifestFile(2), forge, async () => verify(all))
    expect(forged.outputs).toMatchObject({ result: 'fail', bad: ids[2], 'newest-good': ids[1] })
    expect(errorLines(forged)[0]).toMatch(/is refused: .*does not hold/)

    const moved = await damaged(
      manifestFile(2),
      (body) => Buffer.from(body.toString('utf8').replaceAll(ids[2] ?? '', ids[1] ?? '')),
      async () => verify({ store, backups: 'all' }),
    )
    expect(moved.outputs).toMatchObject({ result: 'fail', bad: ids[2] })
  }, 60_000)

  it('never passes when there is nothing to check', async () => {
    const empty = await verify({ store: `file:${scene.newStore()}`, backups: 'all' })
    expect(badManners(empty)).toEqual([])
    expect(empty.outputs).toMatchObject({ result: 'fail', checked: '0', 'newest-good': '' })
    expect(errorLines(empty)[0]).toContain('there is no backup of erp/prod/db in file:')
    const unknown = await verify({ store, backups: '20200101T000000000Z-0000' })
    expect([unknown.exitCode, unknown.outputs.result]).toEqual([1, 'fail'])
    await sleep(1100)
    const recent = await verify({ store, backups: 'since 1s' })
    expect(recent.outputs).toMatchObject({ result: 'fail', checked: '0' })
    expect(errorLines(recent)[0]).toContain('there are 3 others')
    const surface = await verify({ store, backups: 'all', surface: 'files' })
    expect([surface.exitCode, surface.outputs.result]).toEqual([1, 'fail'])
  }, 60_000)

  const wrong: [string, string, RegExp][] = [
    ['backups', 'yesterday', /backups: must be latest, all, an id/],
    ['backups', 'sample 0%', /backups: must be/],
    ['backups', 'since 1x', /backups: .*length of time/],
    ['concurrency', '0', /concurrency: /],
    ['deep', 'yes', /deep: must be true or false/],
    ['state-file', '/dev/null/x', /state-file cannot be written/],
  ]
  it.each(sampleOfEach('wrong inputs', wrong, ([name]) => name))(
    'refuses %s %j by name',
    async (name, value, words) => {
      const refused = await verify({ store, [name]: value })
      expect(badManners(refused)).toEqual([])
      expect(errorLines(refused)[0]).toMatch(words)
    },
  )

  it('opens an issue of its own, which only a pass over all backups closes', async () => {
    const github = await new GithubServer().start()
    const inputs = { store, issue: 'on-failure', 'github-token': github.token }
    const run = { env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: github.repository } }
    try {
      const key = keyOf(0, 'data')
      const broken = await damaged(join(path, key), flip, async () =>
        verify({ ...inputs, backups: 'all' }, run),
      )
      const [issue] = github.open()
      expect(broken.outputs['issue-number']).toBe(String(issue?.number))
      expect(issue?.title).toBe('Verification failed: erp/prod db')
      expect(issue?.body).toContain(`| backup ${ids[0]} | ${key} is damaged`)
      expect((await verify(inputs, run)).outputs.result).toBe('pass')
      expect(github.open()).toHaveLength(1)
      expect((await verify({ ...inputs, backups: 'all' }, run)).outputs.result).toBe('pass')
      expect([github.open().length, issue?.state_reason]).toEqual([0, 'completed'])
    } finally {
      await github.stop()
    }
  }, 60_000)

  describe('deep', () => {
    it('passes with the key, and cannot verify without it or with a store it may not decode', async () => {
      const passed = await verify({ store, backups: 'all', ...deep() })
      expect([passed.exitCode, errorLines(passed)]).toEqual([0, []])
      expect(passed.outputs).toMatchObject({ result: 'pass', checked: '3', objects: '9' })
      expect(passed.summary).toContain('read and decoded to the end')
      const keyless = await verify({ store, backups: 'all', deep: 'true' })
      expect(badManners(keyless)).toEqual([])
      expect(keyless.outputs).toMatchObject({ result: 'could-not-verify', failed: '3', bad: '' })
      expect(errorLines(keyless)[0]).toContain('private-key was not given')
      const stranger = await verify({ store, deep: 'true', 'private-key': other.privateArmor })
      expect(stranger.outputs).toMatchObject({ result: 'fail', bad: ids[2] })
    }, 60_000)

    const unseen = ['dump', 'globals', 'inventory', 'to another key', 'plain sum', 'plain size'] as const
    it.each(sampleOf('what sums cannot see', unseen, 3))(
      'finds what sums of stored bytes cannot see: %s',
      async (what) => {
        const plain = await openBackup(path, ids[0] ?? '', scene)
        const strange = { ...scene, keys: other }
        const amend = (manifest: Manifest): Manifest => {
          const { sha256, bytes } = plain.manifest.plain
          if (what === 'plain size') return { ...manifest, plain: { sha256, bytes: bytes - 1 } }
          if (what === 'plain sum')
            return { ...manifest, plain: { ...manifest.plain, sha256: '0'.repeat(64) } }
          // Sound objects, but not what the manifest says went in.
          if (what === 'dump') return { ...manifest, plain: plain.manifest.plain }
          const { inventory } = plain.manifest
          return what === 'inventory' && inventory ? { ...manifest, inventory } : manifest
        }
        const changed = {
          ...(what === 'dump' ? { dump: Buffer.concat([plain.dump, Buffer.from('x')]) } : {}),
          ...(what === 'inventory' ? { inventory: { ...plain.inventory, takenAt: 'never' } } : {}),
          amend,
        }
        const id =
          what === 'globals'
            ? await swappedGlobals(plain)
            : await forgeBackup(path, what === 'to another key' ? strange : scene, plain, changed)
        try {
          const shallow = await verify({ store })
          expect([what, shallow.outputs.result]).toEqual([what, 'pass'])
          const found = await verify({ store, backups: 'all', ...deep() })
          expect(badManners(found)).toEqual([])
          expect([what, found.outputs.bad, found.outputs.result]).toEqual([what, id, 'fail'])
          expect(found.outputs['newest-good']).toBe(ids[2])
        } finally {
          const mine = (await filesBelow(path)).filter((name) => name.includes(id))
          for (const name of mine) await rm(join(path, name))
        }
      },
      60_000,
    )

    /** A backup whose globals are noise with a sum that fits. */
    async function swappedGlobals(plain: Awaited<ReturnType<typeof openBackup>>): Promise<string> {
      const id = await forgeBackup(path, scene, plain)
      const made = await manifestIn(path, id)
      const globals = made.objects.find((part) => part.role === 'globals')
      const data = made.objects.find((part) => part.role === 'data')
      if (!globals || !data) throw new Error('no globals')
      const body = (await readFile(join(path, data.key))).subarray(0, -40)
      await writeFile(join(path, globals.key), body)
      const file = join(path, `${TARGET}/db/${id}.manifest.json`)
      const text = (await readFile(file, 'utf8'))
        .replace(globals.sha256, sha256(body))
        .replace(`"bytes": ${globals.bytes},`, `"bytes": ${body.length},`)
      await writeFile(file, text)
      return id
    }
  })

  describe('of packs that backups of files share', () => {
    const surface = 'files'
    const at = (day: number) => new Date(Date.UTC(2026, 9, day, 2))

    it('decodes each pack on its own, and condemns every backup that needs a bad one', async () => {
      const packs = await Promise.all([1, 2, 3].map(async () => makePack(scene.keys.recipient)))
      const [first, second, third] = packs
      if (!first || !second || !third) throw new Error('no packs')
      const strange = await makePack(other.recipient)
      const old = await filesBackup(at(1), [first, second], scene.keys.recipient)
      const middle = await filesBackup(at(2), [first, strange], scene.keys.recipient)
      const base = await makePack(scene.keys.recipient)
      const late = await filesBackup(at(3), [first, second, third], scene.keys.recipient, base)
      const folder = scene.newStore()
      for (const { objects } of [old, middle, late]) await fillDirectory(folder, objects)
      const inputs = { store: `file:${folder}`, surface, backups: 'all' }
      const shallow = await verify(inputs)
      // 4 packs, 3 inventories and a base, though the manifests name 11 objects.
      expect(shallow.outputs).toMatchObject({ result: 'pass', checked: '3', objects: '8' })
      const found = await verify({ ...inputs, ...deep() })
      expect(found.outputs).toMatchObject({ result: 'fail', bad: middle.id, 'newest-good': late.id })
      const longer = { ...third, part: { ...third.part, plainBytes: 4999 } }
      const cut = await filesBackup(at(4), [longer], scene.keys.recipient)
      const elsewhere = scene.newStore()
      await fillDirectory(elsewhere, cut.objects)
      const size = await verify({ ...inputs, store: `file:${elsewhere}`, ...deep() })
      expect(size.outputs).toMatchObject({ result: 'fail', bad: cut.id })
      const lost = await damaged(join(folder, second.part.key), flip, async () => verify(inputs))
      expect(lost.outputs).toMatchObject({ bad: `${late.id},${old.id}`, 'newest-good': middle.id })
    }, 60_000)
  })
})
