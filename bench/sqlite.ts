import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { generateKey } from 'openpgp'
import { size } from '../src/report/plot.ts'
import { createGpg } from '../test/support/gpg.ts'
import { runAction } from '../test/support/run-action.ts'
import { measured, meterFor, runShell, type Usage } from './measure.ts'
import { median } from './median.ts'

const MIB = 1024 * 1024
const RECIPIENT = 'bench@example.com'

interface Contender {
  name: string
  how: string
  run(out: string): Promise<Usage>
}

/** Measures backups of one SQLite database against sqlite3 in a shell, and prints a table. */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '1024' },
      rounds: { type: 'string', default: '3' },
      out: { type: 'string' },
    },
  })
  const work = await mkdtemp(join(tmpdir(), 'lb-bench-'))
  const gpg = createGpg()
  try {
    const path = join(work, 'app.db')
    fill(path, Number(values.size) * MIB)
    const { publicKey, privateKey } = await generateKey({ userIDs: [{ name: 'Bench', email: RECIPIENT }] })
    gpg.run(['--import'], Buffer.from(privateKey))
    const all = contenders(work, path, publicKey, gpg.home)
    const runs = all.map((): Usage[] => [])
    for (let round = 0; round < Number(values.rounds); round++) {
      for (let turn = 0; turn < all.length; turn++) {
        const index = (round + turn) % all.length
        const out = await mkdtemp(join(work, 'out-'))
        const usage = await all[index]?.run(out)
        await rm(out, { recursive: true })
        if (usage) runs[index]?.push(usage)
      }
    }
    const text = tableOf(all, runs, (await stat(path)).size)
    process.stdout.write(text)
    if (values.out !== undefined) await writeFile(values.out, text)
  } finally {
    gpg.close()
    await rm(work, { recursive: true, force: true })
  }
}

/** Orders with text, numbers and blobs, and two indexes. */
function fill(path: string, bytes: number): void {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;
    CREATE TABLE orders (id INTEGER PRIMARY KEY, number TEXT, net REAL, at INTEGER, note TEXT, scan BLOB);
    CREATE INDEX by_number ON orders (number); CREATE INDEX by_time ON orders (at)`)
  const rows = Math.ceil(bytes / 500)
  const insert = `INSERT INTO orders WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${rows})
    SELECT n, printf('A-%09d', n * 7919 % ${rows}), n * 1.37, n * 86400,
      'the order was shipped with invoice and payment received by customer ' || n || ' ' || hex(randomblob(60)),
      CASE n % 4 WHEN 0 THEN randomblob(400) END FROM c`
  database.exec(insert)
  database.close()
}

function contenders(work: string, path: string, publicKey: string, gpgHome: string): Contender[] {
  const ours = (inventory: string): Contender => ({
    name: `lifeboat, ${inventory}`,
    how: `backup-db, \`inventory: ${inventory}\``,
    run: async (out) => {
      const meter = await meterFor(work, [process.execPath])
      return measured(meter, undefined, async () => {
        const inputs = {
          'database-url': `sqlite:${path}`,
          store: `file:${out}`,
          target: 'bench',
          recipients: publicKey,
          inventory,
        }
        const result = await runAction('backup-db', inputs, { node: meter.program, timeoutMs: 3_600_000 })
        if (result.exitCode !== 0) throw new Error(result.log)
        return result.durationMs / 1000
      })
    },
  })
  const gpg = `gpg --batch --yes --quiet --trust-model always -r ${RECIPIENT} --compress-algo none --encrypt`
  const shell = (name: string, check: string): Contender => {
    const line = `sqlite3 '${path}' ".backup '$OUT/copy'"${check} && zstd -q -3 <"$OUT/copy" | ${gpg} >"$OUT/dump"`
    const env = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C.UTF-8', GNUPGHOME: gpgHome }
    return {
      name,
      how: `\`.backup\`${check ? ', `integrity_check`' : ''}, \`zstd -3\` into \`gpg\``,
      run: (out) => runShell(work, line, undefined, { ...env, OUT: out, HOME: out }),
    }
  }
  const check = ` && test "$(sqlite3 "$OUT/copy" 'PRAGMA integrity_check')" = ok`
  return [
    shell('shell, unchecked', ''),
    shell('shell, checked', check),
    ours('off'),
    ours('counts'),
    ours('fingerprints'),
  ]
}

function tableOf(all: readonly Contender[], runs: readonly Usage[][], bytes: number): string {
  const checked = median((runs[1] ?? []).map(({ seconds }) => seconds))
  const lines = all.map(({ name, how }, index) => {
    const seconds = median((runs[index] ?? []).map((usage) => usage.seconds))
    const cpu = median((runs[index] ?? []).map((usage) => usage.cpuSeconds))
    return `| ${name} | ${how} | ${seconds.toFixed(1)} | ${(checked / seconds).toFixed(2)} | ${cpu.toFixed(1)} |`
  })
  return `A database of ${size(bytes)}, in WAL mode; medians of ${runs[0]?.length ?? 0} interleaved rounds.

| | how | wall s | speed, checked shell = 1 | CPU s |
| --- | --- | ---: | ---: | ---: |
${lines.join('\n')}

Ours always checks the copy to its last page, as the second shell does; \`fingerprints\` reads every row as well, beside it.
`
}

await bench()
