// npm run check: types, format, lint, and what nobody uses.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BIN, finishWith, PROGRAMS, runQuietly, seconds, setup, withTools } from './setup.mjs'

const CHECKS = [
  ['types', 'tsc'],
  ['format', 'biome', 'check', '--error-on-warnings', '.'],
  ['lint', 'oxlint', '--type-aware', 'src', 'test', 'bench', 'scripts'],
  ['unused', 'knip'],
]

/** Runs every check, beside each other and also after one failed; gives the names of those that failed. */
export async function runChecks(env) {
  const codes = await Promise.all(CHECKS.map((check) => runCheck(check, env)))
  return CHECKS.filter((_, index) => codes[index] !== 0).map(([name]) => name)
}

async function runCheck([name, program, ...args], env) {
  const started = performance.now()
  const { code, output } = await runQuietly(join(BIN, program), args, { env })
  process.stdout.write(output)
  console.log(`${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds(started)}`)
  return code
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await finishWith(async () => {
    const failed = await runChecks(withTools(await setup(PROGRAMS.build)))
    return failed.length === 0 ? 0 : 1
  })
