import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  differences,
  type FileScenario,
  idsIn,
  openFileScenario,
  packsIn,
  type Tree,
  witness,
} from '../support/file-scenario.ts'
import { rounds } from '../support/rounds.ts'
import type { ActionResult } from '../support/run-action.ts'
import { errorLines } from '../support/scenario.ts'

/** What a writer does to its directory without a pause, as the body of a generator: a step up to each yield. */
const WRITERS = {
  'changes in place': `const f = fs.openSync(dir + '/book', 'w'); fs.writeSync(f, Buffer.alloc(size * 2, 1))
    for (let n = 0; ; n++) { fs.writeSync(f, Buffer.alloc(4096, n), 0, 4096, (n * 4096 * 97) % (size * 2)); yield }`,
  grows: `for (let n = 0; ; n++) { fs.appendFileSync(dir + '/log', 'line ' + n + '\\n')
    if (n % 200000 === 199999) fs.truncateSync(dir + '/log', 1 << 20)
    yield }`,
  shrinks: `for (;;) { fs.writeFileSync(dir + '/thin', Buffer.alloc(size, 7))
    for (let s = size; s > 0; s -= 1 << 14) { fs.truncateSync(dir + '/thin', s); yield } }`,
  vanishes: `for (let n = 0; ; n++) { const at = dir + '/lock-' + (n % 300)
    if (fs.existsSync(at)) fs.rmSync(at); else fs.writeFileSync(at, 'x'.repeat(n % 30000))
    yield }`,
  'is swapped by rename': `for (let n = 0; ; n++) { fs.writeFileSync(dir + '/.new', String(n).repeat(n % 90000))
    fs.renameSync(dir + '/.new', dir + '/current'); yield }`,
} as const
/** Bytes of what shrinks, and half of what changes. */
const SIZE = rounds(6, 24) << 20
/** Backups under `warn` while the writer is at work. */
const WARNED = rounds(1, 2)
/** All of them in turn in one tree; at the full setting each alone as well. */
const CASES: [string, readonly string[]][] = [
  ['does any of that', Object.values(WRITERS)],
  ...Object.entries(WRITERS)
    .slice(0, rounds(0, 5))
    .map(([how, script]): [string, string[]] => [how, [script]]),
]

describe('a tree that moves while it is backed up', () => {
  let scene: FileScenario
  let writer: ChildProcess | undefined
  beforeEach(async () => {
    scene = await openFileScenario()
    for (const name of ['calm', 'moving']) mkdirSync(join(scene.tree, name))
    for (let n = 0; n < 200; n++) writeFileSync(join(scene.tree, 'calm', `${n}`), `${n}\n`.repeat(n))
  })
  afterEach(async () => {
    await stop()
    scene.close()
  })

  async function start(scripts: readonly string[]): Promise<void> {
    const program = `const fs = require('node:fs'); const dir = process.argv[1]; const size = ${SIZE};
      const writers = [${scripts.map((script) => `(function* () { ${script} })()`).join()}];
      for (;;) for (const writer of writers) writer.next()`
    const child = spawn(process.execPath, ['-e', program, join(scene.tree, 'moving')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    writer = child
    await sleep(700)
    expect(child.exitCode).toBe(null)
  }

  async function stop(): Promise<void> {
    if (!writer || writer.signalCode !== null) return
    writer.kill('SIGKILL')
    await once(writer, 'exit')
  }

  const calm = (tree: Tree) =>
    Object.fromEntries(Object.entries(tree).filter(([path]) => path.startsWith('calm')))

  it.each(CASES)(
    'a file that %s: all else is taken, what was not whole is named, and the next calm run is right',
    async (_, scripts) => {
      await start(scripts)
      const strict = await scene.backup({ 'max-shrink': '100%' })
      const warned: ActionResult[] = []
      for (let n = 0; n < WARNED; n++)
        warned.push(await scene.backup({ policy: 'warn', 'max-shrink': '100%' }))
      await stop()
      if (strict.exitCode === 0) expect(idsIn(scene.store)).toHaveLength(WARNED + 1)
      else {
        expect(idsIn(scene.store)).toHaveLength(WARNED)
        expect(errorLines(strict).join()).toMatch(/moving\/.*policy: warn/s)
      }
      for (const made of warned) {
        expect([made.exitCode, ...errorLines(made)]).toEqual([0])
        const { source } = scene.manifest(made.outputs['backup-id'] ?? '')
        const told = made.log
          .split('\n')
          .filter((line) => line.startsWith('::warning') && line.includes('moving/'))
        expect(told.length > 0).toBe(Number(source.faults ?? 0) > 0)
        expect(made.log).not.toMatch(/::warning.*calm\//)
        const back = await scene.restore({ backup: made.outputs['backup-id'] ?? '' })
        expect([back.exitCode, ...errorLines(back)]).toEqual([0])
        expect(differences(calm(witness(back.to)), calm(witness(scene.tree)))).toEqual([])
        rmSync(back.to, { recursive: true })
      }
      const last = await scene.backup({ 'max-shrink': '100%' })
      expect([last.exitCode, ...errorLines(last)]).toEqual([0])
      const back = await scene.restore()
      expect([back.exitCode, ...errorLines(back)]).toEqual([0])
      expect(differences(witness(back.to), witness(scene.tree))).toEqual([])
    },
    240_000,
  )
})

describe('files that deny reading', () => {
  let scene: FileScenario
  /** Runs Node as nobody; what the runner gives the step belongs to nobody then. */
  let node: string
  beforeEach(async () => {
    scene = await openFileScenario()
    node = join(scene.dir, 'as-nobody')
    const lines = [
      // Other shells drop variables with a hyphen in their name, as inputs have.
      '#!/bin/bash',
      'chown -R 65534:65534 "$(dirname "$GITHUB_OUTPUT")"',
      `exec setpriv --reuid=65534 --regid=65534 --clear-groups '${process.execPath}' "$@"`,
    ]
    writeFileSync(node, `${lines.join('\n')}\n`, { mode: 0o755 })
    for (const name of ['open', 'closed-directory']) mkdirSync(join(scene.tree, name))
    writeFileSync(join(scene.tree, 'open/good'), 'good')
    writeFileSync(join(scene.tree, 'open/secret'), 'secret')
    writeFileSync(join(scene.tree, 'closed-directory/inside'), 'inside')
    mkdirSync(scene.store)
    execFileSync('chown', ['-R', '65534:65534', scene.dir])
    execFileSync('chown', ['-R', '0:0', scene.tree])
    chmodSync(scene.dir, 0o755)
    chmodSync(join(scene.tree, 'open/secret'), 0o600)
    chmodSync(join(scene.tree, 'closed-directory'), 0o700)
  })
  afterEach(() => scene.close())

  it('are named and fail the backup under strict, and stay out of it under warn', async () => {
    const strict = await scene.backup({}, { node })
    expect(strict.exitCode).toBe(1)
    for (const name of ['open/secret', 'closed-directory'])
      expect(errorLines(strict).join()).toMatch(new RegExp(`${name}[^;]*may not be read`))
    expect([idsIn(scene.store), packsIn(scene.store)]).toEqual([[], []])
    const warned = await scene.backup({ policy: 'warn' }, { node })
    expect([warned.exitCode, ...errorLines(warned)]).toEqual([0])
    for (const name of ['open/secret', 'closed-directory'])
      expect(warned.log).toMatch(new RegExp(`::warning.*${name}[^;]*may not be read`))
    expect(warned.summary).toContain('open/secret')
    const manifest = scene.manifest(warned.outputs['backup-id'] ?? '')
    expect([manifest.source.faults, manifest.inventory?.files]).toEqual([2, 1])
    const back = await scene.restore({}, { node })
    expect([back.exitCode, ...errorLines(back)]).toEqual([0])
    const files = Object.entries(witness(back.to)).filter(([, { what }]) => what.startsWith('f'))
    expect(files.map(([path]) => path)).toEqual(['open/good'])
    const drill = await scene.drill({}, { node })
    expect([drill.outputs.result, ...errorLines(drill)]).toEqual(['pass'])
  }, 120_000)
})
