import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { configCompanions } from '../../src/actions/config-surface.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { type FileScenario, openFileScenario, snapshot } from '../support/file-scenario.ts'
import { createGpg } from '../support/gpg.ts'
import { errorLines } from '../support/scenario.ts'

const EMPTY_FILE = {
  type: 'file' as const,
  mode: 0o600,
  uid: 0,
  gid: 0,
  mtime: '0.0',
  ctime: '',
  inode: '0',
  size: 0,
  extents: [],
}

describe('the configuration surface', () => {
  let scene: FileScenario
  beforeAll(async () => {
    scene = await openFileScenario('config')
    writeFileSync(join(scene.tree, '.env'), 'ENCRYPTION_KEY="s3cret value"\nexport PORT=8080\n')
  })
  afterAll(() => scene.close())

  it('records variables that only the private key can compare, and the drill says which differ', async () => {
    const made = await scene.backup()
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    expect(scene.manifest(made.outputs['backup-id'] ?? '').objects.map(({ role }) => role)).toContain(
      'variables',
    )
    const names = { 'live-variables': 'ENCRYPTION_KEY, PORT' }
    const same = await scene.drill(names, { env: { ENCRYPTION_KEY: 's3cret value', PORT: '8080' } })
    expect([same.exitCode, ...errorLines(same)]).toEqual([0])
    const other = await scene.drill(names, { env: { ENCRYPTION_KEY: 's3cret valve', PORT: '8080' } })
    expect(other.outputs.result).toBe('fail')
    expect(errorLines(other).join()).toContain('ENCRYPTION_KEY differs from the one in use')
    expect(other.log + other.summary).not.toMatch(/s3cret/)
    const unset = await scene.drill(names, { env: { PORT: '8080' } })
    expect(unset.outputs.result).toBe('could-not-verify')
  }, 60_000)

  it('records what is in the backup alone: nothing of a file that was left out', async () => {
    const at = (path: string) => join(scene.tree, path)
    for (const folder of ['kept', 'left out']) mkdirSync(at(folder))
    writeFileSync(at('kept/app.env'), 'KEPT=1\n')
    writeFileSync(at('kept/.environment'), 'OTHER=1\n')
    writeFileSync(at('left out/.env'), 'EXCLUDED=1\n')
    const made = await scene.backup({ exclude: 'left out' })
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    expect(recorded(made.outputs['backup-id'] ?? '')).toEqual(['ENCRYPTION_KEY', 'KEPT', 'PORT'])
    const alone = await scene.backup({ path: at('kept/.environment'), 'max-shrink': '100%' })
    expect(recorded(alone.outputs['backup-id'] ?? '')).toEqual(['OTHER'])
  }, 60_000)

  it('records nothing of a file that changed after it was read', async () => {
    const [store, source] = [openDirectoryStore(join(scene.dir, 'plain')), scene.tree]
    const path = '.env'
    const sha256 = createHash('sha256')
      .update(readFileSync(join(source, path)))
      .digest('hex')
    const names = async (taken: string, id: string) => {
      const companions = configCompanions(store, [{ name: '.', path: source }])
      companions.see({ ...EMPTY_FILE, path, sha256: taken })
      const encoding = { compression: { kind: 'none' as const }, recipients: [] }
      const [part] = await companions.store({ target: 'docs/prod', surface: 'config', id, encoding })
      const record: { variables: object } = JSON.parse(
        readFileSync(join(scene.dir, 'plain', part?.key ?? ''), 'utf8'),
      )
      return Object.keys(record.variables)
    }
    expect(await names(sha256, '20261120T020000123Z-9f3c')).toEqual(['ENCRYPTION_KEY', 'PORT'])
    expect(await names('0'.repeat(64), '20261120T020000124Z-9f3c')).toEqual([])
  })

  /** Names of the variables a backup records. */
  function recorded(id: string): string[] {
    const part = scene.manifest(id).objects.find(({ role }) => role === 'variables')
    const gpg = createGpg()
    try {
      gpg.run(['--import'], Buffer.from(scene.keys.privateArmor))
      const packed = gpg.run(['--decrypt'], readFileSync(join(scene.store, part?.key ?? '')))
      const { variables }: { variables: object } = JSON.parse(zstdDecompressSync(packed).toString())
      return Object.keys(variables).toSorted()
    } finally {
      gpg.close()
    }
  }

  it('refuses the store of the data unless it is told that this is meant', async () => {
    snapshot(join(scene.store, 'docs/prod/config'), join(scene.store, 'docs/prod/files'))
    const refused = await scene.backup()
    expect(errorLines(refused).join()).toContain('same-store: true')
    const meant = await scene.backup({ 'same-store': 'true' })
    expect([meant.exitCode, ...errorLines(meant)]).toEqual([0])
  }, 60_000)
})
