// npm test: sets the machine up, checks types, format, lint and unused code, then runs every test under Node 24.
// Arguments go to jest: `npm test -- test/unit/retention.test.ts`. The last lines count what passed and failed.
import { randomInt } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runChecks } from './check.mjs'
import { finishWith, PROGRAMS, ROOT, run, seconds, setup, withTools } from './setup.mjs'

// A file that fails is run once more, alone, when it is one of so few and there is time: a busy machine is no fault of
// the change. Never here, where one wrong run among many right ones is what the tests are there to find.
const FORGIVEN_FILES = 2
const FORGIVEN_BEFORE_MS = 17.5 * 60_000
const NEVER_FORGIVEN = 'test/faults/'

await finishWith(async () => {
  const started = performance.now()
  const node = await setup(PROGRAMS.test)
  console.log(`setup: ${seconds(started)}`)
  // The seeds of a run are drawn from this number: what runs twice draws the same.
  const env = { LIFEBOAT_TEST_RUN: `${randomInt(2 ** 31)}`, ...withTools(node) }
  const failedChecks = await runChecks(env)
  const first = await runJest(node, env, process.argv.slice(2))
  const again = failedChecks.length === 0 ? filesToRunAgain(first, performance.now() - started) : []
  const second = again.length === 0 ? undefined : await runAgain(node, env, again)
  console.log(`\nall: ${seconds(started)}`)
  for (const name of failedChecks) console.log(`The check "${name}" failed; its output is above.`)
  return conclude(failedChecks.length, first, second)
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
    return { exitCode, files: filesIn(report) }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** Each file of tests with what became of its tests. */
function filesIn(report) {
  if (!existsSync(report)) return []
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'))
  return testResults.map(({ name, status, assertionResults }) => {
    const count = (...states) => assertionResults.filter((test) => states.includes(test.status)).length
    const failed = count('failed')
    return {
      name: relative(ROOT, name),
      passed: count('passed'),
      // A file that could not be loaded has no tests to count.
      failed: status === 'failed' ? Math.max(failed, 1) : failed,
      skipped: count('pending', 'todo', 'skipped', 'disabled'),
    }
  })
}

function filesToRunAgain({ files }, elapsedMs) {
  const names = files.filter(({ failed }) => failed > 0).map(({ name }) => name)
  if (names.length > FORGIVEN_FILES || elapsedMs > FORGIVEN_BEFORE_MS) return []
  return names.some((name) => name.startsWith(NEVER_FORGIVEN)) ? [] : names
}

async function runAgain(node, env, names) {
  console.log(`\nFailed, and run once more, alone and with the same seeds: ${names.join(', ')}`)
  return runJest(node, env, ['--maxWorkers=1', '--runTestsByPath', ...names])
}

function conclude(failedChecks, first, second) {
  const again = new Map(second?.files.map((file) => [file.name, file]))
  const files = first.files.map((file) => again.get(file.name) ?? file)
  const total = (what) => files.reduce((sum, file) => sum + file[what], 0)
  const lucky = [...again.values()].filter(({ failed, passed }) => failed === 0 && passed > 0)
  for (const { name } of again.values())
    console.log(
      lucky.some((file) => file.name === name)
        ? `passed only the second time: ${name}: mend it`
        : `failed twice: ${name}`,
    )
  // What jest reports but cannot be laid to a file (it died, it left something open) is a failure too.
  const { exitCode } = second ?? first
  const failed = total('failed') + failedChecks
  const unnamed = failed === 0 && (exitCode !== 0 || total('passed') === 0) ? 1 : 0
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''
  console.log(`${total('passed')} passed, ${failed + unnamed} failed${skipped}`)
  if (lucky.length > 0)
    console.log(`${lucky.length} ${lucky.length === 1 ? 'suite' : 'suites'} passed only the second time`)
  return failed + unnamed === 0 ? 0 : 1
}
