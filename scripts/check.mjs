// npm run check: types, format, lint, and what nobody uses.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BIN, finishWith, PROGRAMS, run, seconds, setup, withTools } from './setup.mjs'

const CHECKS = [
  ['types', 'tsc'],
  ['format', 'biome', 'check', '--error-on-warnings', '.'],
  ['lint', 'oxlint', '--type-aware', 'src', 'test', 'bench', 'scripts'],
  ['unused', 'knip'],
]

/** Runs every check, also after one failed; gives the names of those that failed. */
export async function runChecks(env) {
  const failed = []
  for (const [name, program, ...args] of CHECKS) {
    const started = performance.now()
    const code = await run(join(BIN, program), args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds(started)}`)
    if (code !== 0) failed.push(name)
  }
  return failed
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await finishWith(async () => {
    const failed = await runChecks(withTools(await setup(PROGRAMS.build)))
    return failed.length === 0 ? 0 : 1
  })
