import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { backupId } from '../../src/backup/keys.ts'
import { LONGEST_JOB_SECONDS } from '../../src/backup/packs.ts'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import { drawPlan, type PruneOrder } from '../../src/repository/pruning.ts'
import { carryOut } from '../../src/repository/pruning-steps.ts'
import { type Process, World } from '../support/interleaving.ts'
import {
  fileBackup,
  keysNamed,
  missingPacks,
  packBody,
  packKey,
  packName,
  unnamedPacks,
} from '../support/pack-store.ts'
import { fc } from '../support/properties.ts'
import { faultsOf, type Objects, readDirectory, TARGET } from '../support/prune-store.ts'
import { rounds } from '../support/rounds.ts'

const RUNS = rounds(10, 1000)
const DAY = 86_400_000
const LONGEST = LONGEST_JOB_SECONDS * 1000
const never = new AbortController().signal

type Act =
  | { do: 'backup'; fresh: number; reused: number; of: number }
  | { do: 'prune'; keep: number; graceHours: number }
  | { do: 'undo'; which: number }
  | { do: 'kill'; which: number }
  | { do: 'steps'; choices: number[] }
  | { do: 'run'; which: number; steps: number }
  | { do: 'pass'; hours: number }

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('backup'), fresh: fc.nat(3), reused: fc.nat(5), of: fc.nat(3) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('prune'),
      keep: fc.constantFrom(1, 1, 2, 3),
      graceHours: fc.constantFrom(1, 1, 48, 7 * 24),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo'), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill'), which: fc.nat(9) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('run'), which: fc.nat(9), steps: fc.constantFrom(1, 3, 60) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('steps'),
      choices: fc.array(fc.nat(99), { minLength: 1, maxLength: 40 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('pass'), hours: fc.constantFrom(1, 12, 24, 60, 119, 122) }),
  },
)

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lb-packs-'))
})
afterAll(async () => rm(dir, { recursive: true }))

describe(`prune of shared packs beside backups, other prunes and undo, ${RUNS} histories`, () => {
  it('never takes a pack that a manifest or a tombstone names, and leaves none that nothing names', async () => {
    const told = { prunes: 0, backups: 0, undone: 0, packs: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 40, maxLength: 100 }), async (acts) => {
        const history = new History(await mkdtemp(join(dir, 'w-')))
        await history.begin()
        for (const next of acts) await history.play(next)
        await history.settle()
        for (const name of ['prunes', 'backups', 'undone', 'packs'] as const) told[name] += history.told[name]
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
    process.stderr.write(`${JSON.stringify(told)}\n`)
    expect(told.backups).toBeGreaterThan(RUNS)
    expect(told.packs).toBeGreaterThan(0)
  }, 3_600_000)
})

describe('a backup that began before prunes and commits in the middle of one', () => {
  const moments = Array.from({ length: Math.min(60, Math.max(6, RUNS)) }, (_, at) => at)
  it('finds all packs it names, at whatever operation it commits', async () => {
    for (const moment of moments) {
      const history = new History(await mkdtemp(join(dir, 'm-')))
      await history.begin()
      // It reuses the packs of the oldest, which nothing else names and which is given up before the job ends.
      await history.play({ do: 'backup', fresh: 1, reused: 5, of: 3 })
      const [job] = history.running()
      await history.run(job, 2)
      await history.play({ do: 'prune', keep: 1, graceHours: 1 })
      await history.run(history.running()[1])
      await history.play({ do: 'pass', hours: 119 })
      await history.play({ do: 'prune', keep: 1, graceHours: 1 })
      const [, second] = history.running()
      await history.run(second, Math.round((moment * 60) / moments.length))
      await history.run(job)
      expect(history.told.backups).toBe(5)
      await history.run(second)
      expect(history.told.prunes).toBe(2)
      await history.settle()
    }
  }, 3_600_000)
})

/** What happens to one store, checked after each operation. */
class History {
  readonly told = { prunes: 0, backups: 0, undone: 0, packs: 0 }
  readonly #world: World
  #number = 0
  #before: Objects = new Map()

  constructor(root: string) {
    // In the past, for no backup may come from the future.
    this.#world = new World(root, new Date(Date.now() - 700 * DAY))
  }

  /** A few backups, a day apart, each with packs of the one before. */
  async begin(): Promise<void> {
    for (let day = 0; day < 4; day++) {
      this.#backup({ fresh: 2, reused: 2, of: 0 })
      while (await this.#step(0));
      this.#world.pass(24)
    }
  }

  running(): Process[] {
    return this.#world.processes.filter(({ done }) => !done)
  }

  /** Lets one process go on alone, for so many operations or to its end. */
  async run(process: Process | undefined, steps = Number.POSITIVE_INFINITY): Promise<void> {
    if (!process) throw new Error('there is no such process')
    for (let step = 0; step < steps && (await this.#step(0, process)); step++);
  }

  async play(next: Act): Promise<void> {
    const running = this.running()
    if (next.do === 'backup' && running.length < 4) this.#backup(next)
    if (next.do === 'prune' && running.length < 5) this.#prune(next.keep, next.graceHours)
    if (next.do === 'undo') this.#undo(next.which)
    if (next.do === 'pass') this.#world.pass(next.hours)
    const victim = next.do === 'kill' ? running[next.which % Math.max(1, running.length)] : undefined
    if (victim) this.#world.kill(victim)
    for (const choice of next.do === 'steps' ? next.choices : []) await this.#step(choice)
    const only = next.do === 'run' ? running[next.which % Math.max(1, running.length)] : undefined
    if (only && next.do === 'run') await this.run(only, next.steps)
  }

  /** Everything runs to its end, time passes, one more backup comes: then nothing is left that nothing names. */
  async settle(): Promise<void> {
    while (await this.#step(0));
    this.#backup({ fresh: 2, reused: 5, of: 0 })
    while (await this.#step(0));
    for (let round = 0; round < 3; round++) {
      this.#world.pass(9 * 24)
      this.#prune(1, 7 * 24)
      while (await this.#step(0));
    }
    expect(this.running()).toEqual([])
    const failed = this.#world.processes.filter(({ error }) => error !== undefined)
    expect(failed.map(({ name, error }) => `${name}: ${String(error)}`)).toEqual([])
    expect(unnamedPacks(await readDirectory(this.#world.root))).toEqual([])
  }

  async #step(choice: number, only?: Process): Promise<boolean> {
    const { changes } = this.#world
    if (!(await this.#world.step(choice, only))) return false
    if (changes === this.#world.changes) return true
    const after = await readDirectory(this.#world.root)
    expect(missingPacks(after)).toEqual([])
    expect(faultsOf(after)).toEqual([])
    this.told.packs += [...this.#before.keys()].filter(
      (key) => key.includes('/packs/') && !after.has(key),
    ).length
    this.#before = after
    return true
  }

  #backup({ fresh, reused, of }: { fresh: number; reused: number; of: number }): Process {
    const world = this.#world
    const own = Array.from({ length: fresh }, () => packName(this.#number++))
    return world.start('backup', async (_, turn) => {
      const { began, packs } = await turn(async () => {
        const manifests = await this.#ending('.manifest.json')
        const named = manifests.at(-1 - of) ?? manifests.at(-1)
        const old = named ? keysNamed(named[1]).map((key) => key.split('/').at(-1)?.split('.')[0] ?? '') : []
        return { began: world.now.getTime(), packs: [...old.toReversed().slice(0, reused), ...own] }
      })
      for (const name of own) await turn(async () => world.put(packKey(name), packBody(name)))
      const id = backupId(new Date(began), this.#number++)
      const objects = [...fileBackup(id, { packs })]
      for (const [key, body] of objects)
        await turn(async () => {
          // A job that takes longer is ended from outside.
          if (world.now.getTime() - began >= LONGEST) return
          await world.put(key, body, true)
          if (key.endsWith('.manifest.json')) this.told.backups++
        })
    })
  }

  #prune(keep: number, graceHours: number): Process {
    const order: PruneOrder = {
      target: TARGET,
      surface: 'files',
      policy: parsePolicy(`daily ${keep}`),
      timezone: 'UTC',
      keepLast: 1,
      requireProof: false,
      maxDelete: { percent: 100 },
      grace: graceHours * 3600,
    }
    return this.#world.start('prune', async (store) => {
      const drawn = await drawPlan(store, order, never)
      const failed: string[] = []
      await carryOut(store, order, drawn, {
        signal: never,
        report: ({ did, name, detail }) => {
          if (did === 'failed') failed.push(`${name}: ${detail}`)
        },
        phase: async (_, work) => work(),
      })
      expect(failed).toEqual([])
      this.told.prunes++
    })
  }

  /** As `aws s3 mv` does it: the manifest first. Only while a tombstone surely stays. */
  #undo(which: number): Process {
    const world = this.#world
    return world.start('undo', async (store, turn) => {
      const stone = await turn(async () => {
        const stones = await this.#ending('.tombstone.json')
        const [key, body] = stones[which % Math.max(1, stones.length)] ?? []
        if (!key || !body) return undefined
        const { mtimeMs } = await stat(join(world.root, key))
        if (world.now.getTime() - mtimeMs > LONGEST) return undefined
        await world.put(key.replace('tombstone', 'manifest'), body)
        this.told.undone++
        return key
      })
      if (stone) await store.remove(stone)
    })
  }

  async #ending(suffix: string): Promise<[string, Buffer][]> {
    const objects = await readDirectory(this.#world.root)
    return [...objects].filter(([key]) => key.endsWith(suffix)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  }
}
