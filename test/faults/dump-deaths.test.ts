import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Database } from '../../src/sources/database.ts'
import { parsePostgresUrl } from '../../src/sources/postgres/address.ts'
import { openSnapshot } from '../../src/sources/postgres/snapshot.ts'
import { countRuns } from '../support/fault-report.ts'
import { backUpFrom, databaseOf, PART_BYTES, quietly, storeAt } from '../support/faulty-store.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { processesWith } from '../support/process-tree.ts'
import { rounds, seededRandom } from '../support/rounds.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'

/** What pg_dump does after its first bytes. Its exit code alone can tell most of them from a dump that is whole. */
const ENDINGS: Record<string, string> = {
  'says 1': 'exit 1',
  'says 2': 'exit 2',
  'says 127': 'exit 127',
  'is ended by TERM': 'kill -TERM $$',
  'is killed': 'kill -KILL $$',
  aborts: 'kill -ABRT $$',
  'closes its output and says 0': 'exec >&-; sleep 0.1; exit 0',
  'is cut and says 0 all the same': 'exit 0',
  'floods its errors': 'head -c 3000000 /dev/zero | tr "\\0" x >&2; exit 1',
}
/** Nothing, the head alone, in the list of contents, within the rows, all but the end. */
const OFFSETS = [0, 40, 1500, 9000, 60_000]
const EACH = rounds(1, 30)

describe('a pg_dump that dies', () => {
  const random = seededRandom('dump-deaths')
  let server: PostgresServer
  let s3: S3Server
  let keys: KeyPair
  let directory: string
  beforeAll(async () => {
    quietly()
    ;[server, s3, keys, directory] = await Promise.all([
      startPostgres(),
      startS3Server({ minPartBytes: PART_BYTES }),
      createKeyPair(),
      mkdtemp(join(tmpdir(), 'lb-deaths-')),
    ])
    await server.query('CREATE TABLE big AS SELECT n, md5(n::text) FROM generate_series(1, 4000) n')
    for (const name of ['pg_restore', 'pg_dumpall', 'psql'])
      await symlink(join(server.bin, name), join(directory, name))
  }, 60_000)
  beforeEach(() => s3.reset())
  afterAll(async () => {
    await Promise.all([server.stop(), s3.close()])
    await rm(directory, { recursive: true })
  })

  /** The real database, programs and code, but a pg_dump that ends as the script says. */
  async function backUp(script: string, signal = AbortSignal.timeout(30_000)): Promise<unknown> {
    const program = join(directory, 'pg_dump')
    await writeFile(program, `#!/bin/sh\n${script.replaceAll('PG_DUMP', `${server.bin}/pg_dump`)}\n`)
    await chmod(program, 0o755)
    const database: Database = {
      ...databaseOf(randomBytes(1)),
      snapshot: (depth) =>
        openSnapshot({
          address: parsePostgresUrl(server.url()),
          programs: { major: server.major, directory },
          selection: { excludeTables: [], excludeTableData: [] },
          depth,
          globals: false,
        }),
    }
    const store = storeAt(s3)
    try {
      return await backUpFrom(database, store, keys, { signal })
    } catch (error) {
      return error
    } finally {
      store.close()
    }
  }

  it('is told from one that lives', async () => {
    expect(await backUp('exec PG_DUMP "$@"')).toHaveProperty('manifest')
    expect(s3.objects.size).toBe(4)
  })

  it.each(Object.entries(ENDINGS))(
    'and %s: no backup, and nothing is left',
    async (_, ending) => {
      for (let round = 0; round < EACH; round++) {
        const bytes = OFFSETS[Math.floor(random() * OFFSETS.length)] ?? 0
        const failure = await backUp(`PG_DUMP "$@" | head -c ${bytes}; ${ending}`)
        expect([bytes, failure]).toEqual([bytes, expect.any(Error)])
        expect([bytes, ...s3.objects.keys(), s3.uploads.size]).toEqual([bytes, 0])
        countRuns('a pg_dump that dies', 'code')
      }
    },
    3_600_000,
  )

  it('and never ends: a cancel ends it, and nothing is left', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('cancelled')), 1500)
    const cancelled = performance.now() + 1500
    const failure = await backUp('PG_DUMP "$@" | head -c 9000; exec sleep 600', stop.signal)
    expect(failure).toBeInstanceOf(Error)
    expect(performance.now() - cancelled).toBeLessThan(10_000)
    expect([...s3.objects.keys(), s3.uploads.size]).toEqual([0])
    expect(processesWith(`PGPORT=${server.port()}`)).toEqual([])
  })
})
