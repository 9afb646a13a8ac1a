import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  differences,
  FILES_TARGET,
  type FileScenario,
  INDEX_PASSPHRASE,
  idsIn,
  openFileScenario,
  packsIn,
  type Tree,
  witness,
} from '../support/file-scenario.ts'
import { sampleOf } from '../support/rounds.ts'
import { errorLines } from '../support/scenario.ts'

const MIB = 1 << 20

/** Files of every size class, directories, links, odd names. */
function fillTree(tree: string): void {
  const put = (path: string, content: string | Uint8Array) => writeFileSync(join(tree, path), content)
  for (const directory of ['docs/2026', 'empty', 'large', 'odd'])
    mkdirSync(join(tree, directory), { recursive: true })
  for (let n = 0; n < 300; n++) put(`docs/2026/letter-${n}.txt`, `letter ${n}\n`.repeat(n + 1))
  put('docs/none', '')
  put('large/noise', noise(3 * MIB, 1))
  put('large/database', Buffer.concat([Buffer.alloc(9 * MIB, 'page'), noise(9 * MIB + 17, 2)]))
  put('odd/with\nnewline', 'a')
  put('odd/quote"and\\slash', 'b')
  put(`odd/${'long'.repeat(60)}`, 'c')
  writeFileSync(Buffer.from(`${tree}/odd/latin\xe9\xff`, 'latin1'), 'no UTF-8')
  symlinkSync('../docs/none', join(tree, 'odd/link'))
  symlinkSync('/nowhere/at all', join(tree, 'odd/dangling'))
  linkSync(join(tree, 'docs/2026/letter-7.txt'), join(tree, 'odd/same as letter 7'))
  put('odd/program', '#!/bin/sh\n')
  chmodSync(join(tree, 'odd/program'), 0o4755)
  chmodSync(join(tree, 'docs/2026'), 0o2770)
  utimesSync(join(tree, 'docs/none'), 1_000_000_000.25, 1_234_567_890.125)
}

function noise(bytes: number, seed: number): Buffer {
  const text = execFileSync(
    'openssl',
    ['enc', '-aes-128-ctr', '-K', `${seed}`.padStart(32, '0'), '-iv', '0'.repeat(32)],
    {
      input: Buffer.alloc(bytes),
      maxBuffer: bytes * 2,
    },
  )
  return text.subarray(0, bytes)
}

describe('backup-files and restore', () => {
  let scene: FileScenario
  beforeAll(async () => {
    scene = await openFileScenario()
    fillTree(scene.tree)
  }, 60_000)
  afterAll(() => scene.close())

  async function backUp(inputs: Record<string, string> = {}) {
    const made = await scene.backup(inputs)
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    return made
  }

  async function restored(id: string, inputs: Record<string, string> = {}) {
    const result = await scene.restore({ backup: id, 'outside-links': 'keep', ...inputs })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    return result.to
  }

  it('stores a tree whole, then only what changed, and restores every one of them as it was', async () => {
    const states: { id: string; state: Tree }[] = []
    const take = async () => {
      const made = await backUp()
      states.push({ id: made.outputs['backup-id'] ?? '', state: witness(scene.tree) })
      return made
    }
    const first = await take()
    expect(first.summary).toMatch(/^## ✅ Backup of `docs\/prod\/files` is complete/)
    expect(Number(first.outputs.files)).toBe(308)
    const second = await take()
    expect(second.outputs['files-changed']).toBe('0')
    expect(Number(second.outputs['bytes-added'])).toBeLessThan(64 * 1024)

    const at = (path: string) => join(scene.tree, path)
    writeFileSync(at('docs/2026/letter-3.txt'), 'another letter')
    renameSync(at('large/noise'), at('large/noise, moved'))
    rmSync(at('docs/2026/letter-4.txt'))
    chmodSync(at('docs/2026/letter-5.txt'), 0o600)
    const page = noise(70_000, 9)
    execFileSync('dd', [`of=${at('large/database')}`, 'conv=notrunc', 'bs=1M', 'seek=5', 'status=none'], {
      input: page,
    })
    const third = await take()
    expect(Number(third.outputs['bytes-added'])).toBeLessThan(MIB)
    expect(third.summary).toContain('incremental')

    truncateSync(at('large/database'), 17 * MIB)
    writeFileSync(at('docs/2026/letter-3.txt'), 'letter 3\n'.repeat(4))
    rmSync(at('odd'), { recursive: true })
    await take()
    for (const { id, state } of sampleOf('states of a tree', states, 2))
      expect(differences(witness(await restored(id)), state)).toEqual([])
  }, 120_000)

  it('reads what was touched and stores nothing of it again', async () => {
    if (idsIn(scene.store).length === 0) await backUp()
    execFileSync('find', [
      scene.tree,
      '-type',
      'f',
      '-exec',
      'touch',
      '-d',
      '2026-01-02 03:04:05.678',
      '{}',
      '+',
    ])
    const made = await backUp()
    expect(Number(made.outputs['files-changed'])).toBeGreaterThan(300)
    expect(Number(made.outputs['bytes-added'])).toBeLessThan(128 * 1024)
    expect(
      differences(witness(await restored(made.outputs['backup-id'] ?? '')), witness(scene.tree)),
    ).toEqual([])
  }, 60_000)

  it('makes a full backup, and says why, without the passphrase, with another one, and when asked', async () => {
    const bytes = Number((await backUp()).outputs['bytes-plain'])
    const causes = [
      [{ 'index-passphrase': '' }, 'index-passphrase is not given'],
      [{ 'index-passphrase': `${INDEX_PASSPHRASE}!` }, 'the previous inventory cannot be read'],
      [{ mode: 'full' }, 'full'],
      [{ 'full-every': '1s' }, 'full'],
    ] as const
    const read = sampleOf('full backups read back', causes, 1)
    for (const cause of causes) {
      const [inputs, why] = cause
      if ('full-every' in inputs) await sleep(1000) // the full backup before it may be younger than that
      const made = await backUp(inputs)
      expect(made.log).toMatch(/a full backup/)
      expect(made.log).toContain(why)
      const manifest = scene.manifest(made.outputs['backup-id'] ?? '')
      expect(manifest.source).toMatchObject({ mode: 'full', fullId: manifest.id })
      expect(Number(made.outputs['bytes-plain'])).toBe(bytes)
      if (read.includes(cause))
        expect(differences(witness(await restored(manifest.id)), witness(scene.tree))).toEqual([])
    }
  }, 120_000)

  it('restores one file from one pack', async () => {
    if (idsIn(scene.store).length === 0) await backUp()
    const to = await restored(idsIn(scene.store).at(-1) ?? '', { only: 'docs/2026/letter-9.txt' })
    const files = Object.entries(witness(to)).filter(([, { what }]) => what.startsWith('f'))
    expect(files.map(([path, { what }]) => [path, what])).toEqual([
      ['docs/2026/letter-9.txt', witness(scene.tree)['docs/2026/letter-9.txt']?.what],
    ])
  }, 60_000)

  it('passes a drill, which finds a damaged pack', async () => {
    const made = await backUp({ mode: 'full' })
    const passed = await scene.drill()
    expect([passed.exitCode, ...errorLines(passed)]).toEqual([0])
    expect(passed.outputs).toMatchObject({ result: 'pass', 'backup-id': made.outputs['backup-id'] })
    const pack = scene.manifest(made.outputs['backup-id'] ?? '').objects[0]
    const path = join(scene.store, pack?.key ?? '')
    execFileSync('dd', [`of=${path}`, 'conv=notrunc', 'bs=1', 'seek=5000', 'status=none'], { input: 'flip' })
    const failed = await scene.drill()
    expect(failed.outputs.result).toBe('fail')
    expect(errorLines(failed).join()).toContain(pack?.key)
    const refused = await scene.restore({ 'outside-links': 'keep' })
    expect(refused.exitCode).toBe(1)
    expect(errorLines(refused).join()).toContain('damaged')
    execFileSync('rm', ['-rf', scene.store])
  }, 60_000)

  it('refuses a target that is not empty and links that lead out, before anything is written', async () => {
    symlinkSync('../../../etc/passwd', join(scene.tree, 'out'))
    await backUp()
    const to = join(scene.dir, 'there')
    mkdirSync(to)
    writeFileSync(join(to, 'mine'), 'mine')
    const full = await scene.restore({ to, 'outside-links': 'keep' })
    expect(errorLines(full).join()).toMatch(/not empty/)
    expect(Object.keys(witness(to))).toEqual(['', 'mine'])
    const out = await scene.restore()
    expect(errorLines(out).join()).toMatch(/\bout\b/)
    rmSync(join(scene.tree, 'out'))
  }, 60_000)
})

describe('backup-files of what cannot be read', () => {
  let scene: FileScenario
  beforeEach(async () => {
    scene = await openFileScenario()
    writeFileSync(join(scene.tree, 'good'), 'good')
    execFileSync('mkfifo', [join(scene.tree, 'pipe')])
  })

  it('skips pipes with a word and takes the rest', async () => {
    const made = await scene.backup()
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    expect(made.log).toMatch(/pipe is a named pipe/)
    expect(idsIn(scene.store)).toHaveLength(1)
    scene.close()
  })

  it('says that a tree without files looks wrong', async () => {
    rmSync(join(scene.tree, 'good'))
    const made = await scene.backup()
    expect(made.exitCode).toBe(1)
    expect(errorLines(made).join()).toContain('there are no files')
    scene.close()
  })

  it('keeps the backup but fails when the one before it cannot be read to compare with', async () => {
    await scene.backup()
    const [before = ''] = idsIn(scene.store)
    writeFileSync(join(scene.store, `${FILES_TARGET}/files/${before}.manifest.json`), '{')
    const made = await scene.backup()
    expect(made.exitCode).toBe(1)
    expect(errorLines(made).join()).toMatch(/is kept, but .*previous backup could not be read/)
    const id = made.outputs['backup-id'] ?? ''
    expect(idsIn(scene.store)).toEqual([before, id])
    expect(scene.manifest(id)).toMatchObject({ source: { mode: 'full' }, gates: [{ name: 'max-shrink' }] })
    writeFileSync(join(scene.store, `${FILES_TARGET}/files/${id}.manifest.json`), '{')
    const off = await scene.backup({ 'max-shrink': '100%' })
    expect([off.exitCode, ...errorLines(off)]).toEqual([0])
    expect(off.log).toContain('the previous backup could not be read')
    scene.close()
  })

  it('names every input at fault', async () => {
    const made = await scene.backup({
      path: '',
      mode: 'sometimes',
      'index-passphrase': 'short',
      policy: 'lax',
    })
    expect(made.exitCode).toBe(1)
    for (const name of ['path', 'mode', 'index-passphrase', 'policy'])
      expect(errorLines(made).join()).toContain(`${name}: `)
    expect(packsIn(scene.store)).toEqual([])
    scene.close()
  })

  it('makes no backup when a path does not exist', async () => {
    const made = await scene.backup({ path: join(scene.dir, 'nowhere') })
    expect(made.exitCode).toBe(1)
    expect(errorLines(made).join()).toContain('nowhere')
    expect(idsIn(scene.store)).toEqual([])
    scene.close()
  })
})
