import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actions } from '../../src/actions/catalog.ts'
import { lifeboatName } from '../../src/runner/inputs.ts'
import { commandLine, onTerminal } from '../support/command-line.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { startSlowProxy } from '../support/prune-proxy.ts'
import { fillDirectory, fillServer, readDirectory } from '../support/prune-store.ts'
import { sampleOf, sampleOfEach } from '../support/rounds.ts'
import { startS3Server } from '../support/s3-server.ts'
import { manifestIn, openScenario, type Scenario, s3Inputs, TARGET, TINY_SQL } from '../support/scenario.ts'
import { damaged } from '../support/scenario-forgery.ts'
import { filesBackup, makePack } from '../support/verify-store.ts'

const DIST = resolve(import.meta.dirname, '../../dist')
/** Back to the margin, and the line away. */
const CLEAR = '\r\u001b\\[K'
const COMMAND = /(^|\n)\s*::|##\[/

describe('the command line', () => {
  it('tells what there is, with its version and exit codes', async () => {
    for (const args of sampleOf('ways to help', [[], ['--help'], ['-h'], ['help']], 2)) {
      const { code, out, err } = await commandLine(args)
      expect([code, err]).toEqual([0, ''])
      for (const { name } of actions) expect(out).toContain(`  ${name} `)
      expect(out).toMatch(/exit codes\n {2}0 +passed[\s\S]* 3 +could not verify/)
    }
    const version = await commandLine(['--version'])
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/)
  }, 60_000)

  const names = actions.map(({ name }) => name)
  it.each(sampleOf('explained actions', names, 4))('explains %s from its declarations', async (name) => {
    const { code, out } = await commandLine([name, '--help'])
    const action = actions.find((candidate) => candidate.name === name)
    expect(code).toBe(0)
    for (const [input, { secret, description }] of Object.entries(action?.inputs ?? {})) {
      expect(out).toContain(secret ? `--${input}-file PATH, --${input}-fd N, LIFEBOAT_` : `--${input}`)
      const words = description.replaceAll('`', '').split(' ').slice(0, 6).join(' ')
      expect(out.replaceAll(/\s+/g, ' ')).toContain(words)
    }
    for (const output of Object.keys(action?.outputs ?? {})) expect(out).toContain(`  ${output}: `)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(160)
  })

  const refused: [string[], RegExp][] = [
    [['nosuch'], /there is no command nosuch/],
    [['verify', '--nosuch', 'x'], /--nosuch is not an input of verify/],
    [['verfy'], /there is no command verfy \(did you mean verify\?\); --help lists them/],
    [['verify', '--stroe', 'x'], /--stroe is not an input of verify \(did you mean --store\?\)/],
    [['verify', 'stray'], /an argument is not an input/],
    [['verify', '--store'], /--store has no value/],
    [['verify'], /store: is missing.*target: is missing/],
    [['verify', '--passphrase', 'hunter2'], /passphrase is a secret: give it in LIFEBOAT_PASSPHRASE/],
    [['verify', '--passphrase=hunter2'], /--passphrase-file or --passphrase-fd/],
    [['backup-db', '--database-url', 'postgres://u:hunter2@h/d'], /database-url is a secret/],
    [['restore-drill', '--scratch', 'postgres://u:hunter2@h/d'], /scratch is a secret/],
    [['verify', '--passphrase-fd', '77'], /--passphrase-fd: cannot be read: EBADF/],
    [['verify', '--passphrase-fd', 'x'], /must be the number of an open file descriptor/],
    [['verify', '--private-key-file', '/nonexistent/key'], /--private-key-file: cannot be read: ENOENT/],
    [['verify', '--passphrase-file', '/dev/null'], /--passphrase-file: is empty/],
    [['verify', '--store-file', '/dev/null'], /--store-file is not an input/],
  ]
  const kindOf = ([args]: [string[], RegExp]) =>
    args.some((word) => word.includes('hunter2'))
      ? 'secret'
      : (/-(fd|file)$/.exec(args[1] ?? '')?.[1] ?? 'word')
  it.each(sampleOfEach('wrong arguments', refused, kindOf))(
    '%j is refused with exit code 2',
    async (args, words) => {
      const { code, out, err } = await commandLine(args)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/^error: /)
      expect(err).toMatch(words)
      expect(err).not.toContain('hunter2')
    },
  )

  it('answers wrong arguments in JSON as well, where it was asked to', async () => {
    const { code, out } = await commandLine(['verify', '--nosuch', 'x', '--json'])
    expect([code, JSON.parse(out)]).toEqual([
      2,
      {
        command: 'verify',
        result: 'fail',
        exitCode: 2,
        error: { code: 'input', message: '--nosuch is not an input of verify' },
        outputs: {},
      },
    ])
  })
})

describe('the command line on a store', () => {
  let scene: Scenario
  let other: KeyPair
  let path: string
  let store: string
  let keyFile: string
  const ids: string[] = []
  beforeAll(async () => {
    ;[scene, other] = await Promise.all([openScenario({ sql: TINY_SQL }), createKeyPair()])
    path = scene.newStore()
    store = `file:${path}`
    keyFile = join(scene.dir, 'private.asc')
    await writeFile(keyFile, scene.keys.privateArmor, { mode: 0o600 })
    for (let n = 0; n < 2; n++) ids.push((await scene.backup({ store })).outputs['backup-id'] ?? '')
    expect((await scene.drill({ store, backup: ids[0] ?? '' })).exitCode).toBe(0)
    const packs = await Promise.all([1, 2].map(async () => makePack(scene.keys.recipient)))
    await fillDirectory(
      path,
      (await filesBackup(new Date(Date.UTC(2026, 0, 5)), packs, scene.keys.recipient)).objects,
    )
  }, 120_000)
  afterAll(async () => scene.stop())

  const verify = (...more: string[]) => ['verify', '--store', store, '--target', TARGET, ...more]
  const flip = (body: Buffer) => {
    body[9] = (body[9] ?? 0) ^ 1
    return body
  }

  it('works from a plain copy of dist, without packages', async () => {
    const dist = join(scene.dir, 'plain')
    await cp(DIST, dist, { recursive: true })
    const { code, out, err } = await commandLine(['list', '--store', store], { dist })
    expect([code, err]).toEqual([0, ''])
    // Nobody reads what it says.
    const unheard = await onTerminal(`{ $CLI list --store ${store}; echo "ended with $?" >&2; } | true`)
    expect(unheard.out).toMatch(/^ended with 0\r?\n$/)
    expect(out).toMatch(/^target +surface +backups +newest +made\n/)
    expect(out).toMatch(new RegExp(`^erp/prod +db +2 +${ids[1]} +(just now|\\d+ min ago)$`, 'm'))
    expect(out).toMatch(/^erp\/prod +files +1 +20260105T000000000Z-/m)
  }, 60_000)

  it('lists the backups of a target, newest first, as a table and as JSON', async () => {
    const args = ['list', '--store', store, '--target', TARGET]
    const { code, out, err } = await commandLine(args)
    expect([code, err]).toEqual([0, ''])
    const [header = '', newest = '', older = '', files = '', , sum = ''] = out.split('\n')
    expect(header).toMatch(/^id +surface +made +size +proven +engine +holds$/)
    expect(newest).toMatch(
      new RegExp(`^${ids[1]} +db +(just now|\\d+ min ago) +\\d.*iB +postgresql +60 rows, 2 tables$`),
    )
    expect(older).toMatch(new RegExp(`^${ids[0]} +db .*iB +yes +postgresql`))
    expect(files).toMatch(/ files +\d+ \S+( ago)? .* files +2 files$/)
    expect(sum).toMatch(/^3 backups of erp\/prod in file:.*, 1 proven by a drill$/)

    const file = join(path, `${TARGET}/db/${ids[1]}.manifest.json`)
    const json = await damaged(
      file,
      () => Buffer.from('{'),
      async () => commandLine([...args, '--surface', 'db', '--json']),
    )
    const { outputs } = JSON.parse(json.out)
    expect(outputs.backups).toMatchObject([
      { id: ids[1], surface: 'db', proven: false, fault: expect.stringContaining('is not JSON') },
      { id: ids[0], proven: true, engine: 'postgresql', tables: 2, rows: 60, objects: 3 },
    ])
    expect((await commandLine(['list', '--store', store, '--target', 'nobody'])).out).toContain(
      'There is no backup of nobody',
    )
  }, 60_000)

  it('ends with 0, 1, 2 or 3, and 130 when cancelled', async () => {
    expect((await commandLine(verify())).code).toBe(0)
    const data = (await manifestIn(path, ids[1] ?? '')).objects[0]?.key ?? ''
    const bad = await damaged(join(path, data), flip, async () => commandLine(verify()))
    expect([bad.code, bad.err]).toEqual([1, expect.stringMatching(/^error: verification .* is damaged/)])
    expect((await commandLine(verify('--deep'))).code).toBe(3)
    expect((await commandLine(verify('--deep', 'false'))).code).toBe(0)
    expect((await commandLine(verify('--backups', 'some'))).code).toBe(2)
    const s3 = await startS3Server()
    fillServer(s3, await readDirectory(path))
    s3.fault = (operation, _, { key }) =>
      operation === 'GetObject' && !key.includes('manifest') ? 'stall' : undefined
    const env = inEnvironment(s3Inputs(s3))
    const cancelled = await commandLine(['verify', '--target', TARGET], { env, interrupt: /^read$/m })
    expect(cancelled.code).toBe(130)
    expect(cancelled.err).toContain('cancelled')
    await s3.close()
  }, 60_000)

  it('prints one JSON object and nothing else, also inside a workflow', async () => {
    const env = { GITHUB_ACTIONS: 'true', RUNNER_DEBUG: '1', LIFEBOAT_DATABASE_URL: scene.url }
    const passed = await commandLine(verify('--json', '--backups', 'all'), { env })
    expect(JSON.parse(passed.out)).toEqual({
      command: 'verify',
      result: 'pass',
      exitCode: 0,
      outputs: {
        result: 'pass',
        checked: 2,
        failed: 0,
        bad: '',
        'newest-good': ids[1],
        objects: 6,
        'issue-number': null,
      },
    })
    expect(passed.err).toContain('newest good backup: ')
    expect(passed.err).not.toMatch(COMMAND)
    const failed = await commandLine(verify('--json', '--surface', 'wal'), { env })
    const answer = JSON.parse(failed.out)
    expect(answer).toMatchObject({ result: 'fail', exitCode: 1, error: { code: 'drill' } })
    expect(answer.error.message).toContain('there is no backup')
    const other = scene.newStore()
    const args = [
      'backup-db',
      '--store',
      `file:${other}`,
      '--target',
      TARGET,
      '--encryption',
      'none',
      '--json',
    ]
    const made = await commandLine(args, { env })
    expect([made.code, JSON.parse(made.out).outputs['backup-id']]).toEqual([0, expect.stringMatching(/Z-/)])
    expect(made.err).not.toMatch(COMMAND)
  }, 60_000)

  it('takes secrets from descriptors and files', async () => {
    const deep = verify('--deep', '--private-key-file', keyFile)
    const byFd = await commandLine([...deep, '--passphrase-fd', '3'], { pipes: [`${scene.passphrase}\n`] })
    expect([byFd.code, byFd.err]).toEqual([0, ''])
    const both = [...verify('--deep'), '--private-key-fd', '4', '--passphrase-fd=3']
    const byTwo = await commandLine(both, { pipes: [scene.passphrase, scene.keys.privateArmor] })
    expect([byTwo.code, byTwo.err]).toEqual([0, ''])
    const wrong = await commandLine([...deep, '--passphrase-fd', '3'], { pipes: ['no such phrase'] })
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('does not unlock')])
    expect(wrong.err).not.toContain('no such phrase')
    const none = await commandLine(deep)
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringContaining('is locked and no passphrase was given'),
    ])
  }, 60_000)

  describe('on a terminal', () => {
    const deep = () => `$CLI ${verify('--deep', '--private-key-file', keyFile).join(' ')}`
    const asked = /passphrase of Test Key .*: $/

    it('asks for the passphrase and does not show it', async () => {
      const typed = [{ when: asked, text: `x\u007f${scene.passphrase}\r` }]
      const { code, out } = await onTerminal(deep(), { typed })
      expect(out).toMatch(/passphrase of Test Key <test@example\.org> \([0-9A-F]{40}\): \r\n/)
      expect(code).toBe(0)
      expect(out).toContain('result: pass')
      for (const word of scene.passphrase.split(' '))
        expect(out.includes(word) && word.length > 2).toBe(false)
    }, 60_000)

    it('asks although standard input and output are elsewhere', async () => {
      const file = join(scene.dir, 'answer.json')
      const typed = [{ when: asked, text: `${scene.passphrase}\r` }]
      const { code } = await onTerminal(`echo nothing | ${deep()} --json > ${file}`, { typed })
      expect([code, JSON.parse(await readFile(file, 'utf8')).result]).toEqual([0, 'pass'])
    }, 60_000)

    it('ends on a wrong passphrase and on Ctrl-C', async () => {
      const wrong = await onTerminal(deep(), { typed: [{ when: asked, text: 'hunter22\r' }] })
      expect([wrong.code, wrong.out]).toEqual([2, expect.stringContaining('does not unlock')])
      expect(wrong.out).not.toContain('hunter22')
      const left = await onTerminal(deep(), { typed: [{ when: asked, text: 'abc\u0003' }] })
      expect([left.code, left.out]).toEqual([130, expect.stringContaining('cancelled')])
    }, 60_000)

    it('asks for nothing when the key is not locked', async () => {
      const file = join(scene.dir, 'open.asc')
      await writeFile(file, other.privateArmor)
      const { code, out } = await onTerminal(deep().replace(keyFile, file))
      expect(out).not.toContain('passphrase of')
      expect(code).toBe(1)
      await rm(file)
    }, 60_000)

    it('moves a bar while it reads, takes it away, and shows no workflow command', async () => {
      const s3 = await startS3Server()
      fillServer(s3, await readDirectory(path))
      const proxy = await startSlowProxy(s3.endpoint, () => 400)
      const inputs = {
        ...s3Inputs(s3),
        's3-endpoint': proxy.endpoint,
        concurrency: '1',
        backups: 'all',
        target: TARGET,
      }
      const env = inEnvironment(inputs)
      const shown = await onTerminal('$CLI verify', { env: { ...env, GITHUB_ACTIONS: 'true' } })
      const piped = await commandLine(['verify'], { env })
      await Promise.all([proxy.close(), s3.close()])
      expect(shown.code).toBe(0)
      const bars = shown.out.match(new RegExp(`${CLEAR}read \\[[█·]{24}\\] [^\\r]*`, 'g')) ?? []
      expect(bars.length).toBeGreaterThan(3)
      expect(new Set(bars.map((bar) => bar.match(/█/g)?.length ?? 0)).size).toBeGreaterThan(1)
      expect(shown.out).not.toMatch(COMMAND)
      // What stays on the screen is the log alone.
      const screen = shown.out.replaceAll(new RegExp(`[^\\n]*${CLEAR}`, 'g'), '').replaceAll('\r', '')
      expect(screen).not.toMatch(/[█·]/)
      expect(screen).toContain('result: pass')
      expect([piped.code, piped.err]).toEqual([0, ''])
      expect(piped.out).not.toMatch(/[█·\r]/)
    }, 60_000)
  })
})

function inEnvironment(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [lifeboatName(name), value]))
}
