import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type FileScenario, idsIn, openFileScenario } from '../support/file-scenario.ts'
import { rounds } from '../support/rounds.ts'
import { badManners, errorLines, filesBelow } from '../support/scenario.ts'

const MiB = 2 ** 20

/** What a machine may lack: room in a file, memory, open files, a place for temporary files, disk at the restore. */
describe('a machine that has too little', () => {
  let scene: FileScenario
  beforeAll(async () => {
    scene = await openFileScenario()
    writeFileSync(join(scene.tree, 'large'), Buffer.alloc(6 * MiB, 'x1y2'))
    for (let n = 0; n < 200; n++) writeFileSync(join(scene.tree, `small-${n}`), `${n}\n`.repeat(n))
    const made = await scene.backup()
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
  }, 60_000)
  afterAll(() => scene.close())

  /** A Node that runs under limits of the shell. */
  function limited(name: string, ulimit: string): string {
    const file = join(scene.dir, name)
    writeFileSync(file, `#!/bin/bash\n${ulimit}\nexec '${process.execPath}' "$@"\n`)
    chmodSync(file, 0o755)
    return file
  }

  // Blocks of the file size are KiB in bash; the data segment counts what is really written to, unlike `ulimit -v`.
  it.each(
    [
      ['room in a file (RLIMIT_FSIZE)', 'ulimit -f 64'],
      ['memory (RLIMIT_DATA)', 'ulimit -d 90000'],
      ['open files (RLIMIT_NOFILE)', 'ulimit -n 24'],
    ].slice(0, rounds(1, 3)),
  )(
    '%s: right or loud, and every backup that is there stays restorable',
    async (name, ulimit) => {
      const before = idsIn(scene.store)
      // Noise, so that what is stored is as large as what was read.
      execFileSync('dd', [
        'if=/dev/urandom',
        `of=${join(scene.tree, 'noise')}`,
        'bs=1M',
        'count=3',
        'status=none',
      ])
      const node = limited(name.replaceAll(/\W/g, ''), ulimit)
      const run = await scene.backup({ mode: 'full' }, { node })
      const made = idsIn(scene.store).filter((id) => !before.includes(id))
      expect([name, run.exitCode === 0, made.length]).toEqual([name, made.length === 1, made.length])
      expect(run.orphans).toEqual([])
      const next = await scene.backup({ mode: 'full' })
      expect([next.exitCode, ...errorLines(next)]).toEqual([0])
      const drill = await scene.drill()
      expect([drill.outputs.result, ...errorLines(drill)]).toEqual(['pass'])
    },
    120_000,
  )

  it('disk at the restore: it says so, and takes nothing for restored', async () => {
    const place = join(scene.dir, 'small-disk')
    mkdirSync(place)
    asRoot('mount', ['-t', 'tmpfs', '-o', 'mode=777,size=2m', 'none', place])
    try {
      const back = await scene.restore({ to: join(place, 'tree') })
      expect(badManners(back)).toEqual([])
      expect(errorLines(back)[0]).toMatch(/ENOSPC|full|space/i)
      expect(back.outputs['restore-seconds'] ?? '').toBe('')
      expect((await filesBelow(place)).some((file) => file === 'tree/large')).toBe(false)
    } finally {
      asRoot('umount', [place])
    }
  }, 60_000)
})

/** As root directly, on GitHub's runners through sudo. */
function asRoot(program: string, args: string[]): void {
  if (process.getuid?.() === 0) execFileSync(program, args)
  else execFileSync('sudo', ['-n', program, ...args])
}
