import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateKey } from 'openpgp'
import { createGpg } from '../../test/support/gpg.ts'
import { describeMachine } from '../machine.ts'
import { type Bench, interleaved, RECIPIENT, type Setting } from './contender.ts'
import { mysqlBench } from './mysql.ts'
import { type EngineFigures, enginePart, enginesPage } from './page.ts'
import { redisBench } from './redis.ts'
import { sqliteBench } from './sqlite.ts'

const MIB = 1024 * 1024
const QUOTED_MIB = 384
const PAGE = resolve(import.meta.dirname, '../../docs/benchmarks-engines.md')
const BENCHES: Readonly<Record<string, (setting: Setting, bytes: number) => Promise<Bench>>> = {
  sqlite: sqliteBench,
  redis: redisBench,
  mysql: mysqlBench,
}

/** Measures one engine and prints its table; or all, and keeps the page in docs when the run is one to be quoted. */
async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: String(QUOTED_MIB) },
      rounds: { type: 'string', default: '3' },
      out: { type: 'string' },
    },
  })
  const [mebibytes, rounds] = [Number(values.size), Number(values.rounds)]
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES)
  const work = await mkdtemp(join(tmpdir(), 'lb-bench-'))
  const gpg = createGpg()
  try {
    const machine = await describeMachine(undefined)
    const { publicKey, privateKey } = await generateKey({ userIDs: [{ name: 'Bench', email: RECIPIENT }] })
    gpg.run(['--import'], Buffer.from(privateKey))
    const engines: EngineFigures[] = []
    for (const name of names)
      engines.push(await measure(name, { work, publicKey, gpgHome: gpg.home }, mebibytes * MIB, rounds))
    const all = positionals.length === 0
    const text = all
      ? enginesPage(machine, { rounds, small: mebibytes < QUOTED_MIB }, engines)
      : engines.map((figures) => enginePart(figures, machine.cores)).join('\n')
    process.stdout.write(`\n${text}`)
    // A small run is for trying things out: it does not replace the figures that are quoted.
    const out = values.out ?? (all && mebibytes >= QUOTED_MIB && rounds >= 3 ? PAGE : undefined)
    if (out !== undefined) await writeFile(out, text)
  } finally {
    gpg.close()
    await rm(work, { recursive: true, force: true })
  }
}

async function measure(
  name: string,
  setting: Setting,
  bytes: number,
  rounds: number,
): Promise<EngineFigures> {
  const make = BENCHES[name]
  if (!make) throw new Error(`${name}: known are ${Object.keys(BENCHES).join(', ')}`)
  say(`making a database of ${name}`)
  const made = await make(setting, bytes)
  try {
    const { engine, what, note } = made
    return { engine, what, note, rows: await interleaved(made, setting, rounds, say) }
  } finally {
    await made.close()
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

await bench()
