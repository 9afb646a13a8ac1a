import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns } from '../support/fault-report.ts'
import { failAtRandom, LASTING, PASSING, readBack, storeAt } from '../support/faulty-store.ts'
import {
  asLeftovers,
  backups,
  dailyIds,
  faultsOf,
  faultsOfPrune,
  fillServer,
  halfManifests,
  idsWith,
  type Objects,
  prune,
  readServer,
  TARGET,
} from '../support/prune-store.ts'
import { generator, rounds, sampleOf, seedOf } from '../support/rounds.ts'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines, s3Inputs } from '../support/scenario.ts'
import { execute, openSqliteScenario, type SqliteScenario, sqliteUrl } from '../support/sqlite-scenario.ts'

/** Without those that are never answered: a run waits a minute for each. `faults/random-faults` has them. */
const KINDS = [...PASSING, ...LASTING].filter((kind) => !kind.startsWith('stall'))
const RATES = sampleOf('rates', [0.01, 0.05, 0.1, 0.2, 0.3], 1)
const SEEDS = rounds(1, 10)
const ABREAST = 2
const OLD = dailyIds(8)
/** Within the window of `daily 4`, both its ends counted. */
const KEPT = OLD.slice(-5)
const LEFT = asLeftovers(backups(dailyIds(2, '2020-01-06')))

/** One action at a store of its own that fails at random: what it made of it, or what is wrong. */
interface Trial {
  server: S3Server
  random: () => number
  /** Ends the faults. */
  calm: () => void
}

/** Right or loud, whatever share of all calls fails: the built actions, as the runner starts them. */
describe('actions at a store that fails at random', () => {
  const seed = seedOf('random-actions')
  let scene: SqliteScenario
  let database: string
  let tree: string
  let before: Objects
  beforeAll(async () => {
    scene = await openSqliteScenario()
    database = scene.path('app.sqlite')
    execute(database, 'CREATE TABLE t (n INTEGER PRIMARY KEY, x TEXT)')
    execute(database, `INSERT INTO t (x) VALUES ${Array(200).fill('(hex(randomblob(40)))').join()}`)
    tree = scene.path('tree')
    mkdirSync(tree)
    for (let n = 0; n < 30; n++) writeFileSync(join(tree, `file-${n}`), randomBytes(n * 300))
    const server = await startS3Server()
    const made = await backUpDatabase(server)
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    before = readServer(server)
    await server.close()
  }, 60_000)
  afterAll(() => scene.stop())

  const backUpDatabase = async (server: S3Server) =>
    scene.backup({ ...s3Inputs(server), 'database-url': sqliteUrl(database) })

  /** What a backup that says it is one must be, and one that says it is none must not have left. */
  async function judgeBackup({ server, calm }: Trial, run: ActionResult, surface: string): Promise<string[]> {
    calm()
    const after = readServer(server)
    const made = [...after.keys()].filter((key) => isManifest(key, surface) && !before.has(key))
    const id = run.outputs['backup-id'] ?? ''
    // What came before could not be read to compare with: kept, and loud.
    const kept = errorLines(run).some((line) => line.includes('is kept, but looks wrong'))
    // Not to be taken for a backup, and to be named.
    const halves = halfManifests(after)
    for (const key of halves) after.delete(key)
    const wrong = faultsOf(after)
    if (halves.length > 0 && !run.log.includes('left over')) wrong.push(`unnamed: ${halves.join()}`)
    if (run.exitCode === 0 || kept) {
      if (made.join() !== `${TARGET}/${surface}/${id}.manifest.json`) wrong.push(`made ${made.join()}`)
      if (surface === 'db') {
        const store = storeAt(server)
        await readBack(store, scene.keys, id).catch((error: unknown) => wrong.push(String(error)))
        store.close()
      }
    } else {
      const whole = made.filter((key) => after.has(key))
      wrong.push(...whole.map((key) => `visible: ${key}`), ...unspoken(run))
    }
    return wrong
  }

  /** A reader may say that all is well of a backup that is, and of no other. */
  function judgeReader(run: ActionResult, harmed: boolean): string[] {
    if (run.exitCode !== 0) return unspoken(run)
    if (run.outputs.result !== 'pass') return [`exit code 0 and ${run.outputs.result}`]
    return harmed ? ['a damaged backup passed'] : []
  }

  const actions: Record<string, (trial: Trial) => Promise<{ run: ActionResult; wrong: string[] }>> = {
    'backup-db': async (trial) => {
      const run = await backUpDatabase(trial.server)
      return { run, wrong: await judgeBackup(trial, run, 'db') }
    },
    'backup-files': async (trial) => {
      const own = { target: TARGET, path: tree, recipients: scene.keys.publicArmor }
      const run = await runAction('backup-files', { ...s3Inputs(trial.server), ...own })
      return { run, wrong: await judgeBackup(trial, run, 'files') }
    },
    'restore-drill': async ({ server, random }) => {
      const harmed = harmSome(server, random)
      const run = await scene.drill(s3Inputs(server))
      return { run, wrong: judgeReader(run, harmed) }
    },
    verify: async ({ server, random }) => {
      const harmed = harmSome(server, random)
      const run = await runAction('verify', { ...s3Inputs(server), target: TARGET })
      return { run, wrong: judgeReader(run, harmed) }
    },
    prune: async ({ server, calm }) => {
      const stored: Objects = new Map([...backups(OLD), ...LEFT])
      server.objects.clear()
      fillServer(server, stored, 30)
      const policy = { ...s3Inputs(server), retention: 'daily 4', 'max-delete': '100%' }
      const run = await prune(policy)
      const halfway = faultsOfPrune(readServer(server), backups(OLD), KEPT)
      calm()
      const next = await prune(policy)
      const after = readServer(server)
      const wrong = [
        ...halfway,
        ...faultsOfPrune(after, backups(OLD), KEPT),
        ...(run.exitCode === 0 ? [] : unspoken(run)),
      ]
      if (next.exitCode !== 0) wrong.push(`the next prune failed: ${errorLines(next).join()}`)
      if (idsWith(after, 'manifest.json').join() !== KEPT.join()) wrong.push('the next prune did not finish')
      return { run, wrong }
    },
  }

  it.each(RATES)(
    'each is right or loud: %d of all calls fail',
    async (rate) => {
      const all: string[] = []
      const rounds = Array.from({ length: SEEDS }, (_, round) =>
        Object.entries(actions).map(([name, act], nth) => ({ name, act, number: round * 10 + nth })),
      ).flat()
      const good = new Map(Object.keys(actions).map((name) => [name, 0]))
      const queue = rounds.values()
      const worker = async () => {
        for (const { name, act, number } of queue) {
          const random = generator(seed + number * 1_000_003 + Math.round(rate * 1000))
          const server = await startS3Server()
          fillServer(server, before, 30)
          failAtRandom(server, random, rate, KINDS)
          const calm = () => {
            server.fault = undefined
          }
          const { run, wrong } = await act({ server, random, calm })
          await server.close()
          const named = wrong.map((each) => `${name} ${number} at ${rate}: ${each}`)
          if (run.orphans.length > 0)
            named.push(`${name} ${number} at ${rate}: still running: ${run.orphans.join()}`)
          if (run.exitCode === 0) good.set(name, (good.get(name) ?? 0) + 1)
          countRuns(`${name} at ${rate * 100} %`, 'dist', named.slice(0, 1))
          all.push(...named)
        }
      }
      await Promise.all(Array.from({ length: ABREAST }, worker))
      const told = [...good].map(([name, count]) => `${name} ${count}`).join(', ')
      process.stderr.write(`random faults at ${rate * 100} %, of ${SEEDS} runs each succeeded: ${told}\n`)
      expect(all).toEqual([])
    },
    3_600_000,
  )
})

const isManifest = (key: string, surface: string) =>
  key.startsWith(`${TARGET}/${surface}/`) && key.endsWith('.manifest.json')

/** A run that failed says why, in one line or more, and shows no stack. */
function unspoken(run: ActionResult): string[] {
  const wrong: string[] = []
  if (run.exitCode !== 1) wrong.push(`exit code ${run.exitCode} ${run.signal}`)
  if (errorLines(run).length === 0) wrong.push('no error line')
  if (/\n\s+at .*[:(]\d+/.test(run.stdout + run.stderr)) wrong.push('a stack trace')
  return wrong.length > 0 ? [...wrong, `${run.stdout.slice(-500)} ${run.stderr.slice(-1500)}`] : []
}

/** Flips one bit of the data of every other backup; says whether. */
function harmSome(server: S3Server, random: () => number): boolean {
  if (random() < 0.5) return false
  const data = [...server.objects].filter(([key]) => key.includes('/db/') && !key.includes('manifest'))
  for (const [, object] of data) {
    const body = Buffer.from(Buffer.concat(object.pieces))
    const at = Math.floor(random() * body.length)
    body[at] = (body[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    object.pieces = [body]
  }
  return true
}
