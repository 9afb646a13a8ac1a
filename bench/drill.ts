import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backUp, meteredAction, type Setting, shellEnvironment, TARGET } from './contenders.ts'
import { type Measured, runShell } from './measure.ts'

/** One way to bring a backup back, and what each run cost. */
export interface Restoring {
  name: string
  how: string
  runs: Restored[]
}

interface Restored extends Measured {
  /** Of a drill: its steps as its report times them. */
  phases?: { name: string; seconds: number }[]
}

/**
 * Drills one backup with fingerprints and restores the same object by shell into a server that runs already, in
 * turn, `rounds` times; then decodes it alone, both ways.
 */
export async function measureDrill(
  setting: Setting,
  rounds: number,
  say: (text: string) => void,
): Promise<Restoring[]> {
  const store = await mkdtemp(join(setting.work, 'store-'))
  try {
    const { result } = await backUp(setting, store, 'fingerprints')
    const manifest = JSON.parse(await readFile(join(store, result.outputs['manifest-key'] ?? ''), 'utf8'))
    const dump = join(store, manifest.objects[0].key)
    const decode = `gpg --batch --quiet --decrypt '${dump}' | zstd -q -d`
    const ways: { name: string; how: string; run: () => Promise<Restored> }[] = [
      {
        name: 'restore-drill',
        how: 'own server, restore, comparison of every fingerprint',
        run: () => drill(setting, store),
      },
      {
        name: 'shell restore',
        how: '`gpg -d | zstd -d | pg_restore` into a running server; nothing is compared',
        run: () => shellRestore(setting, decode),
      },
      {
        name: 'decode, lifeboat',
        how: 'decrypt, decompress, SHA-256',
        run: () => decodeAlone(setting, dump),
      },
      {
        name: 'decode, shell',
        how: '`gpg -d | zstd -d >/dev/null`',
        run: () => runShell(setting.work, `${decode} >/dev/null`, undefined, shellEnvironment(setting)),
      },
    ]
    const results = ways.map(({ name, how }): Restoring => ({ name, how, runs: [] }))
    for (let round = 1; round <= rounds; round++) {
      for (const [index, way] of ways.entries()) {
        const usage = await way.run()
        results[index]?.runs.push(usage)
        say(`drill round ${round}: ${way.name}: ${usage.seconds.toFixed(1)} s`)
      }
    }
    return results
  } finally {
    await rm(store, { recursive: true, force: true })
  }
}

async function drill(setting: Setting, store: string): Promise<Restored> {
  const report = join(setting.work, 'drill.json')
  const inputs = {
    store: `file:${store}`,
    target: TARGET,
    'private-key': setting.privateKey,
    issue: 'off',
    'report-file': report,
  }
  // The drill's server is its own child, so its time is in the tree's.
  const { usage } = await meteredAction(setting, 'restore-drill', inputs, undefined)
  const { result, phases } = JSON.parse(await readFile(report, 'utf8'))
  if (result !== 'pass') throw new Error(`the drill ended with ${result}`)
  return { ...usage, phases }
}

async function shellRestore(setting: Setting, decode: string): Promise<Measured> {
  const { server, work } = setting
  await server.query('CREATE DATABASE restored')
  try {
    const line = `${decode} | '${server.bin}/pg_restore' -e -d restored`
    return await runShell(work, line, server, shellEnvironment(setting))
  } finally {
    await server.query('DROP DATABASE restored')
  }
}

function decodeAlone(setting: Setting, dump: string): Promise<Measured> {
  const script = join(import.meta.dirname, 'decode.ts')
  const line = `'${process.execPath}' --no-warnings '${script}' '${dump}'`
  const env = { ...shellEnvironment(setting), BENCH_PRIVATE_KEY: setting.privateKey }
  return runShell(setting.work, line, undefined, env)
}
