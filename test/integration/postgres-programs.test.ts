import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { CLIENT_PROGRAMS, clientsFor, installedPrograms } from '../../src/sources/postgres/clients.ts'
import { parseProgramDirectories } from '../../src/sources/postgres/directories.ts'
import type { ActionResult } from '../support/run-action.ts'
import { errorLines, openScenario, type Scenario, TINY_SQL } from '../support/scenario.ts'

/** The installed programs in a place where nobody would look for them. */
let scene: Scenario
let elsewhere: string
beforeAll(async () => {
  scene = await openScenario({ sql: TINY_SQL })
  elsewhere = await mkdtemp(join(tmpdir(), 'lb-bin-'))
  await chmod(elsewhere, 0o755)
  await writeFile(join(elsewhere, 'log'), '')
  await chmod(join(elsewhere, 'log'), 0o666) // a throwaway server runs as another user
  for (const name of [...CLIENT_PROGRAMS, 'initdb', 'postgres']) {
    const script = `#!/bin/sh\necho ${name} >>${elsewhere}/log\nexec ${join(scene.server.bin, name)} "$@"\n`
    await writeFile(join(elsewhere, name), script, { mode: 0o755 })
  }
})
afterAll(async () => {
  await scene.stop()
  await rm(elsewhere, { recursive: true })
})

describe('postgres-bin', () => {
  it('names programs that come before those of the same version in a usual place', async () => {
    const [directory] = await parseProgramDirectories(`\n  ${elsewhere}/  \n`)
    expect(directory).toBe(elsewhere)
    const { major } = scene.server
    const installed = await installedPrograms(CLIENT_PROGRAMS, [elsewhere])
    expect(installed.filter((each) => each.major === major)).toEqual([
      { major, directory: elsewhere },
      { major, directory: scene.server.bin },
    ])
    expect(await clientsFor(major, [elsewhere])).toEqual({ major, directory: elsewhere })
  })

  it('is no help for another version', async () => {
    await expect(clientsFor(97, [elsewhere])).rejects.toMatchObject({
      code: 'tool-missing',
      message: expect.stringMatching(
        /the server is PostgreSQL 97, newer than .*postgresql-client-97.*postgres-bin/,
      ),
    })
  })

  it('is refused where there are no programs, or a wrapper, all named at once', async () => {
    await symlink('/usr/share/postgresql-common/pg_wrapper', join(scene.dir, 'pg_restore'))
    await expect(parseProgramDirectories(`${scene.dir}\n/nowhere/bin`)).rejects.toMatchObject({
      code: 'input',
      message: `${scene.dir} holds a wrapper that chooses a version by itself; name the programs' own directory, such as /usr/lib/postgresql/17/bin; /nowhere/bin has no pg_restore that can be run; name the directory that holds it`,
    })
  })

  it('is what a backup, a drill and a restore run', async () => {
    const store = scene.newStore()
    const choice = { store: `file:${store}`, 'postgres-bin': elsewhere }
    expect(await programsOf(scene.backup(choice))).toEqual(['pg_dump', 'pg_dumpall', 'pg_restore'])
    expect(await programsOf(scene.drill(choice))).toEqual(['initdb', 'pg_dump', 'pg_restore', 'postgres'])
    const to = scene.server.url(undefined, 'copy')
    expect(await programsOf(scene.restore({ ...choice, to }))).toEqual(['pg_dump', 'pg_restore'])
  }, 120_000)
})

/** The programs that a step ran from that place. */
async function programsOf(step: Promise<ActionResult>): Promise<string[]> {
  await writeFile(join(elsewhere, 'log'), '')
  const result = await step
  expect([result.exitCode, ...errorLines(result)]).toEqual([0])
  const lines = (await readFile(join(elsewhere, 'log'), 'utf8')).trim().split('\n')
  return [...new Set(lines)].toSorted()
}
