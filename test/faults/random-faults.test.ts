import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import type { PruneOrder } from '../../src/repository/pruning.ts'
import { countRuns } from '../support/fault-report.ts'
import {
  backUp,
  carried,
  failAtRandom,
  LASTING,
  PART_BYTES,
  PASSING,
  quietly,
  readBack,
  sha256,
  storeAt,
  verifyAll,
  wrongBackups,
} from '../support/faulty-store.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import {
  asLeftovers,
  backups,
  dailyIds,
  faultsOfPrune,
  fillServer,
  halfManifests,
  idsWith,
  type Objects,
  readServer,
  TARGET,
} from '../support/prune-store.ts'
import { generator, rounds, sampleOf, seedOf } from '../support/rounds.ts'
import { type S3FaultKind, type S3Server, startS3Server } from '../support/s3-server.ts'

const RATES = sampleOf('rates', [0.01, 0.05, 0.1, 0.2, 0.3], 2)
/** Seeds for each rate; of backups the share that succeeds is a goal, and takes more of them. */
const SEEDS = { backups: rounds(3, 300), others: rounds(3, 100) }
const ABREAST = 8
const DUMP = randomBytes(3 * PART_BYTES)
const IDS = dailyIds(8)
/** Within the window of `daily 4`, both its ends counted. */
const KEPT = IDS.slice(-5)
const ORDER: PruneOrder = {
  target: TARGET,
  surface: 'db',
  policy: parsePolicy('daily 4'),
  timezone: 'UTC',
  keepLast: 1,
  requireProof: false,
  maxDelete: { percent: 100 },
  grace: 86_400,
}

/** How many runs ended well, and what was called good and is not. */
interface Tally {
  runs: number
  good: number
  wrong: string[]
}

/** Right or loud, whatever share of all calls fails: the code of the actions, in this process, on real HTTP. */
describe('random faults of the store', () => {
  const seed = seedOf('random-faults')
  let keys: KeyPair
  let before: Objects
  beforeAll(async () => {
    keys = await createKeyPair()
    quietly()
    const server = await startS3Server({ minPartBytes: PART_BYTES })
    const store = storeAt(server)
    await backUp(store, DUMP, keys)
    before = readServer(server)
    store.close()
    await server.close()
  })

  /** Tries something over many seeds, some abreast, each against a server of its own. */
  async function tally(
    rate: number,
    kinds: readonly S3FaultKind[],
    objects: Objects,
    run: (trial: Trial) => Promise<{ good: boolean; wrong: readonly string[] }>,
    seeds = SEEDS.others,
  ): Promise<Tally> {
    const told: Tally = { runs: 0, good: 0, wrong: [] }
    let next = 0
    const worker = async () => {
      for (let number = next++; number < seeds; number = next++) {
        const random = generator(seed + number * 1_000_003 + Math.round(rate * 1000))
        const server = await startS3Server({ minPartBytes: PART_BYTES, pageKeys: 7 })
        fillServer(server, objects, 30)
        failAtRandom(server, random, rate, kinds)
        const store = storeAt(server)
        try {
          const calm = () => {
            server.fault = undefined
            return storeAt(server)
          }
          const { good, wrong } = await run({ number, server, store, random, calm })
          told.runs++
          if (good) told.good++
          told.wrong.push(...wrong.map((text) => `round ${number} at ${rate}: ${text}`))
        } finally {
          store.close()
          await server.close()
        }
      }
    }
    await Promise.all(Array.from({ length: ABREAST }, worker))
    return told
  }

  const tell = (what: string, rate: number, { runs, good, wrong }: Tally) => {
    countRuns(`${what} at ${rate * 100} % (${good} succeeded)`, 'code', wrong, runs)
    process.stderr.write(
      `random faults: ${what} at ${rate * 100} %: ${good} of ${runs} succeeded, ${wrong.length} wrong ${wrong.slice(0, 3).join('; ')}\n`,
    )
  }

  it.each(RATES)(
    'a backup succeeds or is loud, and what is visible reads back: %d of calls fail',
    async (rate) => {
      const told = await tally(rate, PASSING, before, async (trial) => tryBackup(trial, keys), SEEDS.backups)
      tell('backup', rate, told)
      expect(told.wrong).toEqual([])
      // Of few runs one may be unlucky; of many, one in a hundred, up to a fifth of all calls.
      if (rate <= 0.2)
        expect(told.good).toBeGreaterThanOrEqual(SEEDS.backups - Math.max(1, SEEDS.backups / 100))
      else expect(told.good).toBeGreaterThanOrEqual(Math.floor(SEEDS.backups * 0.9) - 1)
    },
    3_600_000,
  )

  it.each(RATES)(
    'a backup to a store that also refuses and lies is right or loud: %d of calls fail',
    async (rate) => {
      const told = await tally(rate, [...PASSING, ...LASTING], before, async (trial) =>
        tryBackup(trial, keys),
      )
      tell('backup to a liar', rate, told)
      expect(told.wrong).toEqual([])
    },
    3_600_000,
  )

  it.each(RATES)(
    'a restore gives the right bytes or an error: %d of calls fail',
    async (rate) => {
      const told = await tally(rate, [...PASSING, ...LASTING], before, async ({ store }) => {
        const found = await readBack(store, keys).catch(() => undefined)
        if (found === undefined) return { good: false, wrong: [] }
        return { good: true, wrong: found.equals(DUMP) ? [] : ['other bytes'] }
      })
      tell('restore', rate, told)
      expect(told.wrong).toEqual([])
    },
    3_600_000,
  )

  it.each(RATES)(
    'verify passes no backup that is damaged: %d of calls fail',
    async (rate) => {
      const told = await tally(
        rate,
        [...PASSING, ...LASTING],
        before,
        async ({ number, server, store, random }) => {
          const harmed = number % 2 === 1
          if (harmed) damage(server, random)
          const { result } = await verifyAll(store)
          return {
            good: result === 'pass',
            wrong: result === 'pass' && harmed ? ['a damaged backup passed'] : [],
          }
        },
      )
      tell('verify', rate, told)
      expect(told.wrong).toEqual([])
      expect(told.good).toBeLessThan(SEEDS.others)
    },
    3_600_000,
  )

  it.each(RATES)(
    'a prune keeps what is to stay whole, and the next one finishes: %d of calls fail',
    async (rate) => {
      const left = asLeftovers(backups(dailyIds(2, '2020-01-06')))
      const objects: Objects = new Map([...backups(IDS), ...left])
      const told = await tally(rate, [...PASSING, ...LASTING], objects, async ({ server, store, calm }) => {
        const good = await carried(store, ORDER)
        const halfway = faultsOfPrune(readServer(server), backups(IDS), KEPT)
        const again = calm()
        const done = await carried(again, ORDER)
        again.close()
        const after = readServer(server)
        const wrong = [
          ...halfway,
          ...faultsOfPrune(after, backups(IDS), KEPT),
          ...(done ? [] : ['the next prune failed']),
        ]
        if (idsWith(after, 'manifest.json').length !== KEPT.length)
          wrong.push('the next prune did not finish')
        if ([...left.keys()].some((key) => after.has(key))) wrong.push('leftovers are still there')
        return { good, wrong }
      })
      tell('prune', rate, told)
      expect(told.wrong).toEqual([])
    },
    3_600_000,
  )
})

interface Trial {
  number: number
  server: S3Server
  store: ReturnType<typeof storeAt>
  random: () => number
  /** Ends the faults and opens the store anew. */
  calm: () => ReturnType<typeof storeAt>
}

async function tryBackup({ server, store, calm }: Trial, keys: KeyPair) {
  const made = await backUp(store, DUMP, keys).catch(() => undefined)
  const open = server.uploads.size
  const again = calm()
  try {
    // Only a run that failed may leave half a manifest.
    if (made === undefined)
      for (const key of halfManifests(readServer(server))) server.objects.delete(`vault/${key}`)
    const visible = idsWith(readServer(server), 'manifest.json')
    const wrong = await wrongBackups(again, keys, new Map([[made?.manifest.id ?? '', sha256(DUMP)]]))
    const good = made !== undefined && made.gates.length === 0
    if (made !== undefined && !visible.includes(made.manifest.id))
      wrong.push('it is called made and is not there')
    if (open > 0 && (await swept(server, again)) > 0) wrong.push('an upload is open after a sweep')
    return { good, wrong }
  } finally {
    again.close()
  }
}

/** How many uploads are open after a prune for which they are old enough: an answer that is lost may leave one. */
async function swept(server: S3Server, store: ReturnType<typeof storeAt>): Promise<number> {
  for (const upload of server.uploads.values()) upload.started = new Date(Date.now() - 30 * 86_400_000)
  await carried(store, { ...ORDER, keepLast: 1000 })
  return server.uploads.size
}

/** Flips one bit of what a backup stores besides its manifest. */
function damage(server: S3Server, random: () => number): void {
  const data = [...server.objects.values()].filter(({ bytes }) => bytes > 2 * PART_BYTES)
  for (const object of data) {
    const body = Buffer.concat(object.pieces)
    const at = Math.floor(random() * body.length)
    body[at] = (body[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    object.pieces = [body]
  }
}
