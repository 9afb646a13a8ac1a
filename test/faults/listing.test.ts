import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/backup/retention/policy.ts'
import { listBackups } from '../../src/repository/open.ts'
import { carried, quietly, storeAt } from '../support/faulty-store.ts'
import { backups, dailyIds, fillServer, TARGET } from '../support/prune-store.ts'
import { rounds } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'

/** Each backup is three objects: its manifest, its data, its inventory. */
const BACKUPS = rounds(1_700, 33_333)

describe(`a store of ${BACKUPS * 3} objects`, () => {
  let server: S3Server
  beforeAll(async () => {
    quietly()
    server = await startS3Server()
    fillServer(server, backups(dailyIds(BACKUPS)), 60)
  })
  afterAll(() => server.close())

  it('is listed in a call for each thousand', async () => {
    const store = storeAt(server)
    server.calls.length = 0
    expect(await listBackups(store, TARGET, 'db')).toHaveLength(BACKUPS)
    store.close()
    expect(server.calls.length).toBe(Math.ceil((BACKUPS * 3) / 1000))
    expect(server.calls.length).toBeLessThanOrEqual(105)
  }, 120_000)

  it('loses nothing to a prune whose listing fails on a late page', async () => {
    server.calls.length = 0
    const pages = Math.ceil((BACKUPS * 3) / 1000)
    const late = Math.min(57, pages)
    let page = 0
    server.fault = (operation) => (operation === 'ListObjectsV2' && ++page >= late ? '403' : undefined)
    const store = storeAt(server)
    const done = await carried(store, {
      target: TARGET,
      surface: 'db',
      policy: parsePolicy('daily 1'),
      timezone: 'UTC',
      keepLast: 1,
      requireProof: false,
      maxDelete: { percent: 100 },
      grace: 86_400,
    })
    store.close()
    server.fault = undefined
    expect([done, page >= late]).toEqual([false, true])
    expect(server.objects.size).toBe(BACKUPS * 3)
    expect(server.calls.filter(({ operation }) => /^(Put|Delete|Copy)/.test(operation))).toEqual([])
  }, 120_000)
})
