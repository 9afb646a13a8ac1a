// npm run test:faults: every test at its full setting: all cases where npm test draws some, and many more random moments and
// places; hours, not minutes. At the end it says how many runs met a fault, and how many of those were wrong.
// Arguments go to jest: `npm run test:faults -- test/faults/damage.test.ts`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finishWith, PROGRAMS, ROOT, run, seconds, setup, withTools } from './setup.mjs'

await finishWith(async () => {
  const node = await setup(PROGRAMS.test)
  const args = process.argv.slice(2)
  const files = args.some((arg) => !arg.startsWith('-')) ? [] : ['test/']
  const workers = args.some((arg) => /^(-w|-i|--maxWorkers|--runInBand)/.test(arg)) ? [] : ['--maxWorkers=2']
  const directory = mkdtempSync(join(tmpdir(), 'lifeboat-faults-'))
  const [result, report] = [join(directory, 'jest.json'), join(directory, 'runs.jsonl')]
  const jest = ['--experimental-vm-modules', '--no-warnings', join(ROOT, 'node_modules/jest/bin/jest.js')]
  const started = performance.now()
  try {
    const exitCode = await run(
      node,
      [...jest, ...workers, ...args, ...files, '--json', `--outputFile=${result}`],
      {
        env: { ...withTools(node), LIFEBOAT_FAULTS: 'full', LIFEBOAT_FAULTS_REPORT: report },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const wrong = tellRuns(report)
    const failed = tellTests(result)
    console.log(`all: ${seconds(started)}`)
    return exitCode === 0 && wrong === 0 && failed === 0 ? 0 : 1
  } finally {
    rmSync(directory, { recursive: true })
  }
})

/** Prints what was tried how often, through what, with which seeds. Gives how many runs were wrong. */
function tellRuns(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse) : []
  const runs = lines.filter((line) => line.runs !== undefined)
  console.log('\n| runs | wrong | through | fault |\n| ---: | ---: | --- | --- |')
  const kinds = [...new Set(runs.map(kindOf))].toSorted((one, other) => one.localeCompare(other))
  for (const kind of kinds) {
    const each = runs.filter((line) => kindOf(line) === kind)
    console.log(`| ${count(each)} | ${wrongIn(each)} | ${kind} |`)
  }
  const all = (way) => count(runs.filter((line) => line.way === way))
  console.log(
    `\nfault runs: ${count(runs)}, of them ${all('dist')} through dist and ${all('code')} in-process`,
  )
  console.log(`wrong but green: ${wrongIn(runs)}`)
  for (const line of runs.flatMap(({ wrong }) => wrong).slice(0, 100)) console.log(`wrong: ${line}`)
  for (const { notTried } of lines.filter((line) => line.notTried)) console.log(`not tried: ${notTried}`)
  const seeds = lines.filter((line) => line.seed !== undefined)
  console.log(`seeds: ${seeds.map(({ what, seed }) => `${what} ${seed}`).join(', ')}`)
  return wrongIn(runs)
}

/** Prints which tests failed: what such a one had still to try was not tried. Gives how many. */
function tellTests(file) {
  if (!existsSync(file)) {
    console.log('jest gave no result')
    return 1
  }
  const result = JSON.parse(readFileSync(file, 'utf8'))
  for (const suite of result.testResults) {
    if (suite.assertionResults.length === 0) console.log(`failed: ${suite.name}`)
    for (const { status, fullName } of suite.assertionResults)
      if (status === 'failed') console.log(`failed: ${fullName}`)
  }
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
  console.log(`tests: ${result.numPassedTests} passed, ${failed} failed`)
  return failed
}

function kindOf({ what, way }) {
  return `${way} | ${what}`
}

function count(lines) {
  return lines.reduce((sum, { runs }) => sum + runs, 0)
}

function wrongIn(lines) {
  return lines.reduce((sum, { wrong }) => sum + wrong.length, 0)
}
