import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { faultsOfRestore, serverRounds, visible } from '../support/file-rounds.ts'
import { type FileScenario, openFileScenario, witness } from '../support/file-scenario.ts'
import { type GateProxy, startGateProxy } from '../support/gate-proxy.ts'
import { missingPacks } from '../support/pack-store.ts'
import { faultsOf } from '../support/prune-store.ts'
import { rounds, seededRandom } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines } from '../support/scenario.ts'

/** Rounds in which the prune falls between what both backups look at and their manifests, and such in which it may not. */
const ROUNDS = { between: rounds(1, 20), free: rounds(1, 20) }
const RETENTION = { retention: 'daily 1d', 'keep-last': '1' }
const FILES = 24

describe('two backups of one tree and a prune at once', () => {
  const random = seededRandom('files-beside-prune')
  let scene: FileScenario
  let server: S3Server
  let gate: GateProxy
  let inputs: Record<string, string>
  /** A backup that is to go for good, one that is to be given up, and one that stays. */
  let history: Map<string, ReturnType<S3Server['objects']['get']> & object>
  let stones: string[]

  beforeAll(async () => {
    ;[scene, server] = await Promise.all([openFileScenario(), startS3Server()])
    gate = await startGateProxy(server.endpoint)
    const store = serverRounds(server)
    inputs = store.inputs
    for (let round = 0; round < 3; round++) {
      change(round === 0 ? 1 : 0.5)
      await succeed(scene.backup(inputs))
      if (round === 1) await succeed(scene.prune({ ...inputs, ...(await confirmed()) }))
    }
    await store.age(30)
    stones = [...server.objects.keys()].filter((key) => key.endsWith('.tombstone.json'))
    history = copied(server.objects)
  }, 60_000)
  afterAll(async () => {
    scene.close()
    await gate.close()
    await server.close()
  })

  /** Writes some files anew, deletes some, so that packs die. */
  function change(share: number) {
    for (let n = 0; n < FILES; n++) {
      const path = join(scene.tree, `file-${n}`)
      if (random() >= share) continue
      if (random() < 0.2) rmSync(path, { force: true })
      else writeFileSync(path, `${random()}`.repeat(1 + Math.floor(random() * 200)))
    }
    writeFileSync(join(scene.tree, 'always'), `${random()}`)
  }

  async function succeed<T extends Awaited<ReturnType<FileScenario['backup']>>>(run: Promise<T>): Promise<T> {
    const result = await run
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    return result
  }

  /** Everything but the newest is to go: that is carried out only when this very plan is confirmed. */
  async function confirmed() {
    const shown = await succeed(scene.prune({ ...inputs, ...RETENTION, 'dry-run': 'true' }))
    expect(shown.outputs['plan-hash']).toMatch(/^[0-9a-f]{64}$/)
    return { ...RETENTION, confirm: shown.outputs['plan-hash'] ?? '' }
  }

  async function begin() {
    server.objects.clear()
    for (const [key, object] of copied(history)) server.objects.set(key, object)
    change(0.4)
    return { plan: await confirmed(), gated: { ...inputs, 's3-endpoint': gate.endpoint } }
  }

  async function expectBoth(ids: string[]) {
    const store = serverRounds(server)
    const objects = await store.read()
    expect(visible(objects)).toEqual(expect.arrayContaining(ids))
    expect([new Set(ids).size, faultsOf(objects), missingPacks(objects)]).toEqual([2, [], []])
    for (const id of ids) expect(await faultsOfRestore(scene, store, id, witness(scene.tree))).toEqual([])
  }

  it.each(Array.from({ length: ROUNDS.between }, (_, at) => at + 1))(
    'both restore when the prune ran after they looked back and before they are committed, round %i',
    async () => {
      const { plan, gated } = await begin()
      const packs = count('/packs/')
      gate.hold(/^PUT \S*manifest\.json/)
      const backups = Promise.all([scene.backup(gated), scene.backup(gated)])
      // Should one end early, its errors are to be told rather than a wait without end.
      await Promise.race([gate.waiting(2), backups])
      const added = count('/packs/') - packs
      const pruned = await scene.prune({ ...inputs, ...plan })
      gate.open()
      const made = await backups
      for (const run of [pruned, ...made]) expect([run.exitCode, ...errorLines(run)]).toEqual([0])
      expect(stones.filter((key) => server.objects.has(key))).toEqual([])
      expect(count('/packs/')).toBeLessThan(packs + added)
      await expectBoth(made.map(({ outputs }) => outputs['backup-id'] ?? ''))
    },
    60_000,
  )

  it.each(Array.from({ length: ROUNDS.free }, (_, at) => at + 1))(
    'both restore whatever comes first, round %i',
    async () => {
      const { plan, gated } = await begin()
      const [pruned, ...made] = await Promise.all([
        scene.prune({ ...inputs, ...plan }),
        scene.backup(gated),
        scene.backup(gated),
      ])
      for (const run of made) expect([run.exitCode, ...errorLines(run)]).toEqual([0])
      // A backup that came first makes it another plan, which nobody confirmed.
      if (pruned.exitCode !== 0) expect(errorLines(pruned).join()).toContain('nothing was deleted')
      await expectBoth(made.map(({ outputs }) => outputs['backup-id'] ?? ''))
    },
    60_000,
  )

  function count(part: string): number {
    return [...server.objects.keys()].filter((key) => key.includes(part)).length
  }
})

function copied<T extends object>(objects: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...objects].map(([key, object]) => [key, { ...object }]))
}
