import { randomBytes } from 'node:crypto'
import { rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { partsOf } from '../../src/backup/manifest.ts'
import { differences, type FileScenario, openFileScenario, witness } from '../support/file-scenario.ts'
import type { RunOptions } from '../support/run-action.ts'
import { errorLines } from '../support/scenario.ts'

const MIB = 1 << 20

describe('an incremental backup and the packs it builds on', () => {
  let scene: FileScenario
  beforeEach(async () => {
    scene = await openFileScenario()
  })
  afterEach(() => scene.close())

  async function backUp(inputs: Record<string, string> = {}, options: RunOptions = {}) {
    const made = await scene.backup({ 'max-shrink': '100%', ...inputs }, options)
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    const manifest = scene.manifest(made.outputs['backup-id'] ?? '')
    return { ...made, manifest, packs: partsOf(manifest, 'pack').map(({ key }) => key) }
  }

  async function expectRestored(id: string) {
    const back = await scene.restore({ backup: id })
    expect([back.exitCode, ...errorLines(back)]).toEqual([0])
    expect(differences(witness(back.to), witness(scene.tree))).toEqual([])
  }

  function fill(files: number, bytes: number) {
    for (let n = 0; n < files; n++) writeFileSync(join(scene.tree, `noise-${n}`), randomBytes(bytes))
  }

  it('stores again what was in packs that were deleted or cut short, and says so once', async () => {
    fill(40, 3000)
    writeFileSync(join(scene.tree, 'large'), randomBytes(17 * MIB))
    const first = await backUp()
    writeFileSync(join(scene.tree, 'more'), 'more')
    const second = await backUp()
    const [deleted = ''] = first.packs
    const short = second.packs.find((key) => !first.packs.includes(key)) ?? ''
    rmSync(join(scene.store, deleted))
    truncateSync(join(scene.store, short), statSync(join(scene.store, short)).size - 1)

    const third = await backUp()
    expect(third.manifest.source).toMatchObject({ mode: 'incremental' })
    expect(third.packs.filter((key) => key === deleted || key === short)).toEqual([])
    const word = `${second.manifest.id} lacks 2 of its ${second.packs.length} packs`
    expect(third.log.split(word)).toHaveLength(2)
    const drill = await scene.drill()
    expect([drill.outputs.result, ...errorLines(drill)]).toEqual(['pass'])
    await expectRestored(third.manifest.id)
    const fourth = await backUp()
    expect(fourth.log).not.toContain('lacks')

    // A second store has none of the packs yet.
    const other = `file:${join(scene.dir, 'other')}`
    const fifth = await backUp({ store: `file:${scene.store}\n${other}` })
    expect(fifth.log).toContain(`${fourth.manifest.id} lacks ${fourth.packs.length} of its`)
    const back = await scene.restore({ store: other, surface: '' })
    expect([back.exitCode, ...errorLines(back)]).toEqual([0])
    expect(differences(witness(back.to), witness(scene.tree))).toEqual([])
  }, 60_000)

  it('writes the list of entries anew when its base is gone, though a cache still has it', async () => {
    for (let n = 0; n < 3000; n++) writeFileSync(join(scene.tree, `note-${n}`), `${n}`)
    const cache = { 'index-cache': join(scene.dir, 'cache') }
    const first = await backUp(cache)
    const base = partsOf(first.manifest, 'inventory')[1]?.key ?? ''
    expect(base).toContain('/packs/')
    await backUp(cache)
    rmSync(join(scene.store, base))
    const third = await backUp(cache)
    expect(partsOf(third.manifest, 'inventory')).toHaveLength(2)
    expect(partsOf(third.manifest, 'inventory').map(({ key }) => key)).not.toContain(base)
    const fourth = await backUp()
    expect(fourth.manifest.source).toMatchObject({ mode: 'incremental' })
    expect(fourth.outputs).toMatchObject({ files: '3000', 'files-changed': '0' })
  }, 60_000)

  it('stores the rest of packs that are mostly dead again, and needs them no more', async () => {
    // With one processor there is one thread, and so one pack.
    const node = join(scene.dir, 'node')
    const cpu = `$(taskset -cp $$ | sed 's/.*: //; s/[,-].*//')`
    writeFileSync(node, `#!/bin/bash\nexec taskset -c "${cpu}" '${process.execPath}' "$@"\n`, { mode: 0o755 })
    fill(14, MIB)
    const first = await backUp({}, { node })
    expect(first.packs).toHaveLength(2)
    for (let n = 2; n < 14; n++) rmSync(join(scene.tree, `noise-${n}`))
    const second = await backUp()
    expect(second.packs.some((key) => first.packs.includes(key))).toBe(true)

    const third = await backUp()
    expect(third.packs.filter((key) => first.packs.includes(key))).toEqual([])
    expect(Number(third.outputs['bytes-added'])).toBeGreaterThan(2 * MIB)
    expect(third.outputs['files-changed']).toBe('0')
    await expectRestored(third.manifest.id)

    const fourth = await backUp()
    expect(fourth.packs.toSorted()).toEqual(third.packs.toSorted())
    expect(Number(fourth.outputs['bytes-added'])).toBeLessThan(64 * 1024)
  }, 60_000)
})
