// npm test: sets the machine up, checks types, format, lint and unused code, then runs every test under Node 24.
// Arguments go to jest: `npm test -- test/unit/retention.test.ts`. The last line counts what passed and failed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './check.mjs'
import { finishWith, PROGRAMS, ROOT, run, seconds, setup, withTools } from './setup.mjs'

await finishWith(async () => {
  const started = performance.now()
  const node = await setup(PROGRAMS.test)
  console.log(`setup: ${seconds(started)}`)
  const env = withTools(node)
  const failedChecks = await runChecks(env)
  const counts = await runJest(node, env, process.argv.slice(2))
  console.log(`\nall: ${seconds(started)}`)
  for (const name of failedChecks) console.log(`The check "${name}" failed; its output is above.`)
  const failed = counts.failed + failedChecks.length
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
  console.log(`${counts.passed} passed, ${failed} failed${skipped}`)
  return failed === 0 && counts.exitCode === 0 && counts.passed > 0 ? 0 : 1
})

async function runJest(node, env, args) {
  const directory = mkdtempSync(join(tmpdir(), 'lifeboat-test-'))
  const report = join(directory, 'jest.json')
  // jest leaves one core idle by default; of two that is half.
  const workers = args.some((arg) => /^(-w|-i|--maxWorkers|--runInBand)/.test(arg)) ? [] : ['--maxWorkers=2']
  const jest = ['--experimental-vm-modules', '--no-warnings', join(ROOT, 'node_modules/jest/bin/jest.js')]
  const started = performance.now()
  try {
    const exitCode = await run(node, [...jest, ...workers, ...args, '--json', `--outputFile=${report}`], {
      env,
      // With --json jest also writes the result to stdout; what is meant for people goes to stderr.
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    console.log(`tests: ${seconds(started)}`)
    return { exitCode, ...countsIn(report) }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

function countsIn(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  return {
    passed: result.numPassedTests,
    // A file that could not be loaded has no tests to count.
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests + result.numTodoTests,
  }
}
