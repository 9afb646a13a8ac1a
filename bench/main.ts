import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateKey } from 'openpgp'
import { readFrom } from '../src/streams/process.ts'
import { createGpg } from '../test/support/gpg.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { type Contender, contenders, type Setting } from './contenders.ts'
import { fillDatabase } from './database.ts'
import { measureDrill } from './drill.ts'
import type { BackupRow } from './figures.ts'
import { describeMachine } from './machine.ts'
import type { Usage } from './measure.ts'
import { benchmarkPage } from './page.ts'
import { measurePruning } from './prune.ts'
import { measureStarts } from './startup.ts'

const MIB = 1024 * 1024
const PAGE = resolve(import.meta.dirname, '../docs/benchmarks.md')
const DATABASE = 'bench'

/** Measures everything, prints the page, and keeps it in docs when the run is one to be quoted. */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '1024' },
      rounds: { type: 'string', default: '3' },
      drills: { type: 'string' },
      prune: { type: 'string', default: '1000,10000,100000' },
      out: { type: 'string' },
    },
  })
  const [mebibytes, rounds] = [Number(values.size), Number(values.rounds)]
  const drills = Number(values.drills ?? rounds)
  const prunes = values.prune.split(',').map(Number)
  const numbers = [rounds, drills, ...prunes]
  if (!(mebibytes >= 1 && numbers.every(Number.isInteger) && rounds >= 1 && drills >= 1))
    throw new Error(
      'usage: npm run bench -- [--size MiB] [--rounds N] [--drills N] [--prune BACKUPS,... or 0] [--out FILE]',
    )
  const work = await mkdtemp(join(tmpdir(), 'lb-bench-'))
  try {
    const text = await measureAll(work, mebibytes * MIB, {
      rounds,
      drills,
      prunes: prunes.filter((count) => count > 0),
    })
    process.stdout.write(`\n${text}`)
    // A small run is for trying things out: it does not replace the figures that are quoted.
    const out = values.out ?? (mebibytes >= 1024 && rounds >= 3 ? PAGE : undefined)
    if (out === undefined) return
    await mkdir(resolve(out, '..'), { recursive: true })
    await writeFile(out, text)
    say(`written: ${out}`)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function measureAll(
  work: string,
  bytes: number,
  times: { rounds: number; drills: number; prunes: number[] },
): Promise<string> {
  const gpg = createGpg()
  // No checkpoint, no autovacuum and no reading from disk falls into one contender's turn and not into another's.
  const server = await startPostgres({
    settings: {
      shared_buffers: memoryFor(bytes),
      autovacuum: 'off',
      checkpoint_timeout: '1h',
      max_wal_size: '8GB',
    },
  })
  try {
    say(`making a database of about ${Math.round(bytes / MIB)} MiB`)
    await fillDatabase(server, DATABASE, bytes)
    await server.query('CHECKPOINT')
    const { publicKey, privateKey } = await generateKey({
      userIDs: [{ name: 'Bench', email: 'bench@example.com' }],
    })
    gpg.run(['--import'], Buffer.from(privateKey))
    const setting: Setting = {
      work,
      server,
      database: DATABASE,
      publicKey,
      privateKey,
      recipient: 'bench@example.com',
      gpgHome: gpg.home,
    }
    const machine = await describeMachine(server)
    const { all, skipped } = contenders(setting)
    for (const name of skipped) say(`${name} is not installed: skipped`)
    const plainBytes = await dumpBytes(setting) // which leaves every table in the server's memory
    const backups = await interleaved(all, times.rounds)
    const drills = await measureDrill(setting, times.drills, say)
    const starts = await measureStarts(9)
    const pruning = times.prunes.length > 0 ? await measurePruning(work, times.prunes, say) : undefined
    return benchmarkPage({
      machine,
      rounds: times.rounds,
      plainBytes,
      backups,
      skipped,
      drills,
      pruning,
      starts,
    })
  } finally {
    await server.stop()
    gpg.close()
  }
}

/**
 * Memory of a server that keeps a database of `bytes`: reading a table of more than a quarter of it leaves the others
 * where they are and nothing behind.
 */
function memoryFor(bytes: number): string {
  return `${Math.max(256, Math.ceil((3 * bytes) / MIB))}MB`
}

/** Runs all contenders in turn, each round beginning with another one, so that none has the machine's best hour. */
async function interleaved(all: readonly Contender[], rounds: number): Promise<BackupRow[]> {
  const rows = all.map(({ name, how }): BackupRow => ({ name, how, runs: [] }))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < all.length; turn++) {
      const index = (round + turn) % all.length
      const contender = all[index]
      if (!contender) continue
      const usage = await contender.run()
      rows[index]?.runs.push(usage)
      say(`round ${round + 1}: ${contender.name}: ${told(usage)}`)
    }
  }
  return rows
}

function told({ seconds, cpuSeconds, serverSeconds }: Usage): string {
  return `${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s and server ${serverSeconds.toFixed(1)} s`
}

async function dumpBytes({ server, database }: Setting): Promise<number> {
  const program = `${server.bin}/pg_dump`
  const args = [
    '-Fc',
    '-Z0',
    '-h',
    server.socketDir,
    '-p',
    String(server.port()),
    '-U',
    server.superuser,
    database,
  ]
  const env = { PGPASSWORD: server.passwordOf(server.superuser) }
  let bytes = 0
  for await (const chunk of readFrom({ program, args, env })) bytes += chunk.length
  return bytes
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

await bench()
