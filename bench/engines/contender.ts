import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runAction } from '../../test/support/run-action.ts'
import { type Measured, measured, meterFor, runShell, type ServerClock } from '../measure.ts'

/** What every contender is given. */
export interface Setting {
  /** A directory of the benchmark's own. */
  work: string
  /** An armored key, and a gpg home that has it. */
  publicKey: string
  gpgHome: string
}

/** One way to back a database up. */
export interface Contender {
  name: string
  how: string
  run(out: string): Promise<Measured>
}

/** A database of one engine, filled, and the ways it is backed up; the first is the bare tool. */
export interface Bench {
  /** As people name it: `Redis 7.0.15`. */
  engine: string
  /** One sentence: what was filled in. */
  what: string
  contenders: Contender[]
  /** What ours does that the bare tool does not. */
  note: string
  close(): Promise<void>
}

/** What one contender's runs cost. */
export interface Row {
  name: string
  how: string
  runs: (Measured & { storedBytes: number })[]
}

export const RECIPIENT = 'bench@example.com'
const HOUR_MS = 3_600_000

/** Behind a dump on standard output: compressed and encrypted into the contender's directory. */
export const INTO_GPG = `zstd -q -3 | gpg --batch --yes --quiet --trust-model always -r ${RECIPIENT} --compress-algo none --encrypt >"$OUT/dump"`

/** backup-db with one depth of inventory. */
export function ours(setting: Setting, url: string, inventory: string, server?: ServerClock): Contender {
  return {
    name: `lifeboat, ${inventory}`,
    how: `backup-db, \`inventory: ${inventory}\`${inventory === 'fingerprints' ? ' (the default)' : ''}`,
    run: async (out) => {
      const meter = await meterFor(setting.work, [process.execPath])
      const inputs = {
        'database-url': url,
        store: `file:${out}`,
        target: 'bench',
        recipients: setting.publicKey,
        // The shell takes no accounts along either.
        globals: 'false',
        inventory,
      }
      return measured(meter, server, async () => {
        const result = await runAction('backup-db', inputs, { node: meter.program, timeoutMs: HOUR_MS })
        if (result.exitCode !== 0) throw new Error(result.log)
        return result.durationMs / 1000
      })
    },
  }
}

/** A line of bash that leaves its result in `$OUT`; `env` may hold a password. */
export function shell(
  setting: Setting,
  way: { name: string; how: string; line: string; env?: Readonly<Record<string, string>> },
  server?: ServerClock,
): Contender {
  const { name, how, line, env = {} } = way
  return {
    name,
    how,
    run: (out) =>
      runShell(setting.work, line, server, {
        PATH: process.env.PATH ?? '/usr/bin:/bin',
        LC_ALL: 'C.UTF-8',
        GNUPGHOME: setting.gpgHome,
        ...env,
        OUT: out,
        HOME: out,
      }),
  }
}

/** Runs all contenders in turn, each round beginning with another one, so that none has the machine's best hour. */
export async function interleaved(
  { contenders }: Bench,
  { work }: Setting,
  rounds: number,
  say: (text: string) => void,
): Promise<Row[]> {
  const rows = contenders.map(({ name, how }): Row => ({ name, how, runs: [] }))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + turn) % contenders.length
      const contender = contenders[index]
      if (!contender) continue
      const out = await mkdtemp(join(work, 'out-'))
      const usage = await contender.run(out)
      rows[index]?.runs.push({ ...usage, storedBytes: await largest(out) })
      await rm(out, { recursive: true })
      const { seconds, cpuSeconds, serverSeconds } = usage
      say(
        `round ${round + 1}: ${contender.name}: ${seconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s and server ${serverSeconds.toFixed(1)} s`,
      )
    }
  }
  return rows
}

/** The object, and not the plain copy that some leave beside it: that one is gone or called `copy`. */
async function largest(directory: string): Promise<number> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true })
  const sizes = files
    .filter((file) => file.isFile() && file.name !== 'copy')
    .map(async (file) => (await stat(join(file.parentPath, file.name))).size)
  return Math.max(0, ...(await Promise.all(sizes)))
}
