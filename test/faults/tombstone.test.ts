import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import type { PruneOrder } from '../../src/repository/pruning.ts'
import { carried, quietly, storeAt } from '../support/faulty-store.ts'
import {
  backups,
  contents,
  dailyIds,
  fillServer,
  idsWith,
  readServer,
  TARGET,
} from '../support/prune-store.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'

const IDS = dailyIds(8)
const GIVEN_UP = IDS.slice(0, 3)
const before = backups(IDS)
const ORDER: PruneOrder = {
  target: TARGET,
  surface: 'db',
  policy: parsePolicy('daily 4'),
  timezone: 'UTC',
  keepLast: 1,
  requireProof: false,
  maxDelete: { percent: 100 },
  grace: 7 * 86_400,
}
const stoneOf = (id = '') => `vault/${TARGET}/db/${id}.tombstone.json`

describe('a tombstone beside its manifest', () => {
  let server: S3Server
  beforeAll(async () => {
    quietly()
    server = await startS3Server()
  })
  beforeEach(() => {
    server.reset()
    fillServer(server, before, 1)
  })
  afterAll(() => server.close())

  async function prune(): Promise<boolean> {
    const store = storeAt(server)
    try {
      return await carried(store, ORDER)
    } finally {
      store.close()
    }
  }

  it('of which the store took half and said it has all is no end: the next prune writes it anew', async () => {
    server.fault = (operation, _, { key }) =>
      operation === 'PutObject' && key.endsWith('.tombstone.json') ? 'truncated-body' : undefined
    expect(await prune()).toBe(false)
    server.fault = undefined
    const halfway = readServer(server)
    expect(idsWith(halfway, 'manifest.json')).toEqual(IDS)
    expect(idsWith(halfway, 'tombstone.json')).toEqual(GIVEN_UP)
    for (const id of GIVEN_UP) {
      const whole = before.get(`${TARGET}/db/${id}.manifest.json`)?.length ?? 0
      expect(server.objects.get(stoneOf(id))?.bytes).toBe(Math.floor(whole / 2))
    }

    expect(await prune()).toBe(true)
    const after = readServer(server)
    const back = new Map([...after].map(([key, body]) => [key.replace('tombstone', 'manifest'), body]))
    expect(contents(back)).toEqual(contents(before))
    expect(idsWith(after, 'tombstone.json')).toEqual(GIVEN_UP)
  }, 60_000)

  it('that says something else is left to a person, and so is its manifest', async () => {
    const [first = ''] = GIVEN_UP
    const other = before.get(`${TARGET}/db/${IDS.at(-1)}.manifest.json`) ?? Buffer.alloc(0)
    fillServer(server, new Map([[stoneOf(first).slice('vault/'.length), other]]), 1)
    expect(await prune()).toBe(false)
    const after = readServer(server)
    expect(idsWith(after, 'manifest.json')).toEqual([first, ...IDS.slice(3)])
    expect(after.get(stoneOf(first).slice('vault/'.length))?.equals(other)).toBe(true)
  }, 60_000)
})
