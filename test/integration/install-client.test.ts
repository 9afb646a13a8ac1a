import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { installClient } from '../../src/runner/install-client.ts'

// apt-get (and sudo, where the tests do not run as root) are stand-ins that write down how they were called: what
// apt does with a package is apt's business, in which order we ask is ours.
let directory: string
let path: string | undefined

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lifeboat-apt-'))
  path = process.env.PATH
  process.env.PATH = `${directory}${delimiter}${path}`
  await program('sudo', 'shift; exec "$@"')
})

afterEach(async () => {
  process.env.PATH = path
  await rm(directory, { recursive: true })
})

describe('installing a PostgreSQL client', () => {
  it('asks apt for the package of that major version, and for nothing else when it has it', async () => {
    await aptGet('exit 0')
    await installClient('postgresql', 17)
    expect(await calls()).toEqual(['install -y -qq --no-install-recommends postgresql-client-17'])
  })

  it('refreshes the package lists when they are old', async () => {
    await aptGet('case "$1" in update) touch "$HERE/fresh";; esac; [ -e "$HERE/fresh" ]')
    await installClient('postgresql', 17)
    expect(await calls()).toEqual([
      'install -y -qq --no-install-recommends postgresql-client-17',
      'update -qq',
      'install -y -qq --no-install-recommends postgresql-client-17',
    ])
  })

  it('says which package could not be installed', async () => {
    await aptGet('exit 100')
    await expect(installClient('postgresql', 99)).rejects.toMatchObject({
      code: 'tool-missing',
      message: expect.stringContaining('postgresql-client-99 could not be installed'),
    })
  })
})

async function aptGet(body: string): Promise<void> {
  await program('apt-get', `HERE=${directory}; echo "$@" >>"$HERE/calls"; ${body}`)
}

async function program(name: string, body: string): Promise<void> {
  await writeFile(join(directory, name), `#!/bin/sh\n${body}\n`)
  await chmod(join(directory, name), 0o755)
}

async function calls(): Promise<string[]> {
  return (await readFile(join(directory, 'calls'), 'utf8')).trim().split('\n')
}
