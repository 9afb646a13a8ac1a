import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { blocksOf, typeInto } from '../support/hand-restore.ts'
import { ROOT } from '../support/source-files.ts'

const PASSPHRASE = 'long, and written down'

describe('docs/getting-started.md', () => {
  let gpg: Gpg
  let home: string
  beforeAll(async () => {
    gpg = createGpg()
    home = await mkdtemp(join(tmpdir(), 'lb-started-'))
    // Nobody is there to type the passphrase; and a search for primes takes half a minute while others use the machine.
    const answers = ['batch', 'pinentry-mode loopback', `passphrase-file ${join(gpg.home, 'passphrase')}`]
    await writeFile(join(gpg.home, 'passphrase'), PASSPHRASE)
    await writeFile(join(gpg.home, 'gpg.conf'), `${answers.join('\n')}\n`)
    // Else it measures how fast this machine is, which takes half a minute while others use it.
    await writeFile(join(gpg.home, 'gpg-agent.conf'), 's2k-count 65536\n')
    await symlink(ROOT, join(home, 'lifeboat'))
  })
  afterAll(async () => {
    gpg.close()
    await rm(home, { recursive: true, force: true })
  })

  it('makes a key, a backup, a passed drill, and by hand the very database, when it is typed', async () => {
    const page = await readFile(join(ROOT, 'docs/getting-started.md'), 'utf8')
    const env = {
      PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
      LIFEBOAT_PASSPHRASE: PASSPHRASE,
      TMPDIR: home,
    }
    const typed = await typeInto({ home, gpg, env }, ['set -e; cd ~', ...blocksOf(page)])
    expect([typed.code, typed.err.match(/^error.*$/gm)]).toEqual([0, null])
    expect(typed.out).toMatch(/drill of \S+: pass/)
    expect(await readFile(join(home, 'public.asc'), 'utf8')).toContain('BEGIN PGP PUBLIC KEY BLOCK')

    const runbook = await readFile(join(home, 'store/shop/try/RESTORE.md'), 'utf8')
    const byHand = ['cd ~', ...blocksOf(runbook), "sqlite3 restored.sqlite 'SELECT name FROM customers'"]
    const restored = await typeInto({ home, gpg, env }, byHand)
    expect([restored.code, restored.out.split('\n').slice(-4)]).toEqual([
      0,
      ['The database is sound.', 'Ada', 'Grace', ''],
    ])
  }, 60_000)
})
