import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Manifest } from '../../src/backup/manifest.ts'
import { runDrill } from '../../src/drill/drill.ts'
import type { DrillReport } from '../../src/drill/steps.ts'
import { openDirectoryStore } from '../../src/store/directory.ts'
import { readPrivateKeys } from '../../src/streams/openpgp/recipients.ts'
import type { Openers } from '../../src/streams/openpgp/session-keys.ts'
import { readSigners, type Signer } from '../../src/streams/openpgp/signature.ts'
import { countRuns } from '../support/fault-report.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { rounds, sampleOf, seededRandom } from '../support/rounds.ts'
import {
  badManners,
  errorLines,
  manifestIn,
  openScenario,
  type Scenario,
  TARGET,
  TINY_SQL,
} from '../support/scenario.ts'
import { damaged, openBackup } from '../support/scenario-forgery.ts'

describe('a drill of a damaged backup', () => {
  const random = seededRandom('damage')
  let scene: Scenario
  let signer: KeyPair
  let openers: Openers
  let trusted: Signer[]
  let path: string
  let id: string
  let manifest: Manifest
  beforeAll(async () => {
    ;[scene, signer] = await Promise.all([openScenario({ sql: TINY_SQL }), createKeyPair()])
    openers = { privateKeys: await readPrivateKeys(scene.keys.privateArmor, scene.passphrase) }
    trusted = await readSigners([signer.publicArmor])
    path = scene.newStore()
    const made = await scene.backup({ store: `file:${path}`, 'signing-key': signer.privateArmor })
    id = made.outputs['backup-id'] ?? ''
    manifest = await manifestIn(path, id)
  }, 60_000)
  afterAll(async () => scene.stop())

  const fileOf = (key: string) => join(path, key)
  const manifestKey = () => `${TARGET}/db/${id}.manifest.json`

  async function drill(options: { trusted?: Signer[] } = {}): Promise<DrillReport> {
    const started = performance.now()
    const report = await runDrill({
      store: openDirectoryStore(path),
      target: TARGET,
      surface: 'db',
      choice: { id },
      scratch: 'ephemeral',
      openers,
      checks: [],
      temporary: tmpdir(),
      isolation: 'auto' as const,
      sample: 1,
      variables: {},
      signal: AbortSignal.timeout(60_000),
      phase: async (_, work) => work(() => undefined),
      ...options,
    })
    // A hang, and not a busy machine.
    if (performance.now() - started > 20_000)
      throw new Error(`a drill took ${performance.now() - started} ms`)
    return report
  }

  /** What is wrong with the verdict on a damaged object; empty when it failed and named it. */
  function complaint(report: DrillReport, key: string, what: string): string[] {
    const told = report.checks
      .filter(({ status }) => status === 'fail')
      .some(({ detail }) => detail.includes(key))
    return report.result === 'fail' && told
      ? []
      : [`${what}: ${report.result} ${JSON.stringify(report.checks)}`]
  }

  async function flips(key: string, places: readonly number[], options: { trusted?: Signer[] } = {}) {
    const complaints: string[] = []
    for (const at of places) {
      const bit = 1 << Math.floor(random() * 8)
      const change = (body: Buffer) => {
        body[at] = (body[at] ?? 0) ^ bit
        return body
      }
      const report = await damaged(fileOf(key), change, async () => drill(options))
      complaints.push(...complaint(report, key, `${key} byte ${at} bit ${bit}`))
      countRuns('a changed bit or length: drill', 'code')
    }
    return complaints
  }

  /** Every byte at the full setting, else every so manieth, from a random one on. */
  const each = (bytes: number, step: number) => {
    const apart = rounds(step, 1)
    const first = Math.floor(random() * apart)
    return [...Array(bytes).keys()].filter((at) => at % apart === first)
  }

  const some = (bytes: number, edge: number, within: number) => {
    const edges = Array.from({ length: Math.min(bytes, edge) }, (_, n) => [n, bytes - 1 - n]).flat()
    return [...new Set([...edges, ...Array.from({ length: within }, () => Math.floor(random() * bytes))])]
  }

  it('is sound before the damage', async () => {
    const report = await drill({ trusted })
    expect([report.result, report.checks.filter(({ status }) => status !== 'pass')]).toEqual(['pass', []])
  }, 60_000)

  it('fails for a flipped bit anywhere in data, globals and inventory, and names the object', async () => {
    for (const { key, bytes } of manifest.objects)
      expect(await flips(key, some(bytes, rounds(4, bytes), rounds(6, 16)))).toEqual([])
  }, 3_600_000)

  it('fails for a flipped bit in every byte of a signed manifest', async () => {
    const { length } = await readFile(fileOf(manifestKey()))
    expect(await flips(manifestKey(), each(length, 20), { trusted })).toEqual([])
  }, 3_600_000)

  it('fails for a flipped bit in what a manifest without a signature says of its objects', async () => {
    const text = await readFile(fileOf(manifestKey()), 'utf8')
    const from = text.indexOf('"objects"')
    const places = each(text.indexOf('"plain"') - from, 11).map((n) => from + n)
    // White space and the names of unknown fields may change; a field of its own may not.
    const report = await flips(
      manifestKey(),
      places.filter((at) => /[\w./-]/.test(text.charAt(at))),
    )
    expect(report.filter((line) => !line.includes(': fail '))).toEqual([])
  }, 3_600_000)

  it('never takes a flipped signature for another truth', async () => {
    const key = `${manifestKey()}.sig`
    const { length } = await readFile(fileOf(key))
    const places = each(length, 3)
    const complaints = await flips(key, places, { trusted })
    // Bytes that are not signed themselves may change: then the signature still holds, and the drill passes.
    const harmless = complaints.filter((line) => line.includes(': pass '))
    expect(
      complaints.filter((line) => !harmless.includes(line) && !line.includes(`"status":"fail"`)),
    ).toEqual([])
    process.stdout.write(`signature: ${harmless.length} of ${places.length} bytes tried are not covered\n`)
    expect(harmless.length).toBeLessThan(places.length / 4)
  }, 3_600_000)

  it('fails for a truncation at any length, for an extension, and for a missing object', async () => {
    const keys = [...manifest.objects.map(({ key }) => key), manifestKey(), `${manifestKey()}.sig`]
    for (const key of keys) {
      const { length } = await readFile(fileOf(key))
      const lengths = length < 400 ? each(length, 15) : some(length, rounds(2, length), rounds(4, 10))
      const complaints: string[] = []
      const tell = async (change: (body: Buffer) => Buffer | undefined, what: string) => {
        const report = await damaged(fileOf(key), change, async () => drill({ trusted }))
        complaints.push(...complaint(report, key.replace(/\.sig$/, ''), `${key} ${what}`))
        countRuns('a changed bit or length: drill', 'code')
      }
      for (const cut of lengths) await tell((body) => body.subarray(0, cut), `cut to ${cut}`)
      for (const more of [1, 16, 64])
        await tell((body) => Buffer.concat([body, Buffer.alloc(more)]), `longer by ${more}`)
      if (key !== manifestKey()) await tell(() => undefined, 'missing')
      expect(complaints).toEqual([])
    }
  }, 3_600_000)

  it('fails for objects swapped with another backup or another target', async () => {
    const made = await scene.backup({ store: `file:${path}`, 'signing-key': signer.privateArmor })
    const other = await manifestIn(path, made.outputs['backup-id'] ?? '')
    for (const [n, { key }] of manifest.objects.entries()) {
      const body = await readFile(fileOf(other.objects[n]?.key ?? ''))
      const report = await damaged(
        fileOf(key),
        () => body,
        async () => drill({ trusted }),
      )
      expect(complaint(report, key, 'swapped')).toEqual([])
    }
    for (const key of [manifestKey(), `${manifestKey()}.sig`]) {
      const body = await readFile(fileOf(key.replace(id, other.id)))
      const report = await damaged(
        fileOf(key),
        () => body,
        async () => drill({ trusted }),
      )
      expect(complaint(report, manifestKey(), 'swapped')).toEqual([])
    }
    const copied = scene.newStore()
    await cp(path, copied, { recursive: true })
    await rename(join(copied, TARGET), join(copied, 'moved'))
    const drilled = await scene.drill({ store: `file:${copied}`, target: 'moved' })
    expect(badManners(drilled)).toEqual([])
    expect(errorLines(drilled)[0]).toMatch(/is the manifest of erp\/prod\/db\/.*it was moved or forged/)
    await rm(fileOf(`${TARGET}/db/${other.id}.manifest.json`))
  }, 60_000)

  it('pays no heed to a damaged proof', async () => {
    const proof = fileOf(`${TARGET}/db/${id}.proof.json`)
    await writeFile(proof, '{"format": "lifeboat/1", "id": \u0000')
    expect((await drill({ trusted })).result).toBe('pass')
    await rm(proof)
  }, 60_000)

  it('fails in the action itself as well', async () => {
    const plain = await openBackup(path, id, scene)
    expect(plain.inventory.tables.length).toBeGreaterThan(2)
    for (const { key, bytes } of sampleOf('damage', manifest.objects, 1)) {
      for (const at of [Math.floor(random() * bytes), bytes - 1].slice(0, rounds(1, 2))) {
        const change = (body: Buffer) => {
          body[at] = (body[at] ?? 0) ^ 0x10
          return body
        }
        const drilled = await damaged(fileOf(key), change, async () => scene.drill({ store: `file:${path}` }))
        expect(badManners(drilled)).toEqual([])
        expect(drilled.outputs.result).toBe('fail')
        expect(errorLines(drilled)[0]).toContain(key)
        expect(drilled.durationMs).toBeLessThan(20_000)
      }
    }
  }, 60_000)
})
