import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import { drawPlan, type PruneOrder } from '../../src/repository/pruning.ts'
import { countRuns } from '../support/fault-report.ts'
import { backUp, carried, quietly, readBack, sha256, storeAt, verifyAll } from '../support/faulty-store.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import {
  asLeftovers,
  asTombstones,
  backups,
  dailyIds,
  faultsOf,
  fillServer,
  idsWith,
  type Objects,
  readServer,
} from '../support/prune-store.ts'
import { rounds } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'

const OLD = dailyIds(12)
const DAY = 86_400_000
const [OURS, OTHERS] = ['app', 'app2']
/** One name begins with the other: a prefix that is not closed would reach both. */
const BACKUPS = [...Array(12).fill(OURS), ...Array(8).fill(OTHERS)]

function order(target: string): PruneOrder {
  return {
    target,
    surface: 'db',
    policy: parsePolicy('daily 4'),
    timezone: 'UTC',
    keepLast: 12,
    requireProof: false,
    maxDelete: { percent: 100 },
    grace: 7 * 86_400,
  }
}

/** What lies there before: old backups, given up ones, and what a killed run left. */
function laid(target: string): Objects {
  return new Map([
    ...backups(OLD, { target }),
    ...asTombstones(backups(dailyIds(3, '2020-01-06'), { target })),
    ...asLeftovers(backups(dailyIds(3, '2020-02-04'), { target })),
  ])
}

describe('one store and many who use it at once', () => {
  let server: S3Server
  let keys: KeyPair
  beforeAll(async () => {
    quietly()
    ;[server, keys] = await Promise.all([startS3Server(), createKeyPair()])
  })
  beforeEach(() => server.reset())
  afterAll(() => server.close())

  it('20 backups, 3 prunes and 2 verifications at once: all 20 are there and right, nothing of the other app is touched', async () => {
    for (let round = 0; round < rounds(2, 100); round++) {
      server.reset()
      for (const target of [OURS, OTHERS]) fillServer(server, laid(target), 60)
      const dumps = BACKUPS.map((target) => ({ target, dump: randomBytes(3000) }))
      const stores = Array.from({ length: dumps.length + 5 }, () => storeAt(server))
      const [pruning, verifying] = [stores.slice(-5, -2), stores.slice(-2)]
      const [made, , verified] = await Promise.all([
        Promise.all(
          dumps.map(async ({ target, dump }, at) =>
            backUp(stores[at] ?? storeAt(server), dump, keys, target),
          ),
        ),
        Promise.all(pruning.map(async (store) => carried(store, order(OURS)))),
        Promise.all(verifying.map(async (store) => verifyAll(store, OTHERS))),
      ])
      const after = readServer(server)
      expect(faultsOf(after)).toEqual([])
      for (const [key, body] of laid(OTHERS)) expect([key, after.get(key)?.equals(body)]).toEqual([key, true])
      for (const { result } of verified) expect(result).toBe('pass')
      expect(new Set(made.map(({ manifest }) => manifest.id)).size).toBe(20)
      const reader = storeAt(server)
      for (const [at, { manifest }] of made.entries()) {
        const { target = '', dump = Buffer.alloc(0) } = dumps[at] ?? {}
        expect(idsWith(after, 'manifest.json', target)).toContain(manifest.id)
        expect(sha256(await readBack(reader, keys, manifest.id, target))).toBe(sha256(dump))
      }
      expect(await carried(reader, order(OURS))).toBe(true)
      // The newest of each of four days, three of them old ones, and the last twelve.
      expect(idsWith(readServer(server), 'manifest.json', OURS)).toHaveLength(15)
      for (const store of [...stores, reader]) store.close()
      expect(server.uploads.size).toBe(0)
      countRuns('20 backups, 3 prunes and 2 verifications at once', 'code')
    }
  }, 3_600_000)
})

describe('a clock that is off', () => {
  let keys: KeyPair
  beforeAll(async () => {
    quietly()
    keys = await createKeyPair()
  })

  it.each([
    ['6 minutes', DAY / 240, true],
    ['2 hours', DAY / 12, false],
    ['a day', DAY, false],
    ['a year', 365 * DAY, false],
  ])(
    'by %s, either way: a backup is made or refused, and a prune deletes nothing',
    async (_, by, made) => {
      for (const clockOffsetMs of [by, -by]) {
        const server = await startS3Server({ clockOffsetMs })
        const store = storeAt(server)
        fillServer(server, laid(OURS), 60)
        const kept = readServer(server)
        const outcome = await backUp(store, randomBytes(3000), keys, OURS).catch((error: unknown) => error)
        if (made) expect(outcome).toHaveProperty('manifest')
        else {
          expect(outcome).toMatchObject({
            code: 'preflight',
            message: expect.stringMatching(/clock of the store is/),
          })
          expect(readServer(server).size).toBe(kept.size)
        }
        const drawn = await drawPlan(store, order(OURS), AbortSignal.timeout(10_000))
        expect([clockOffsetMs, drawn.refusals.length > 0]).toEqual([clockOffsetMs, true])
        store.close()
        await server.close()
        countRuns('a clock that is off', 'code')
      }
    },
    60_000,
  )
})
