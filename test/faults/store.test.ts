import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { countRuns } from '../support/fault-report.ts'
import { rounds, sampleOf, seededRandom } from '../support/rounds.ts'
import type { ActionResult } from '../support/run-action.ts'
import { type S3FaultKind, type S3Server, startS3Server } from '../support/s3-server.ts'
import {
  badManners,
  errorLines,
  filesBelow,
  openScenario,
  type Scenario,
  s3Inputs,
  TARGET,
  TINY_SQL,
} from '../support/scenario.ts'

/** As root directly, on GitHub's runners through sudo. */
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']

describe('a backup to a store that fails', () => {
  const random = seededRandom('store')
  let scene: Scenario
  let s3: S3Server
  /** Operations of a backup that meets no fault, with their keys, in order. */
  let calls: { operation: string; key: string }[]
  beforeAll(async () => {
    ;[scene, s3] = await Promise.all([openScenario({ sql: TINY_SQL }), startS3Server()])
    expect((await scene.backup(s3Inputs(s3))).exitCode).toBe(0)
    calls = s3.calls.map(({ operation, key }) => ({ operation, key }))
    s3.reset()
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), s3.close()])
  })
  afterEach(() => s3.reset())

  const manifests = () => [...s3.objects.keys()].filter((key) => key.endsWith('.manifest.json'))

  /** Right or loud: a backup that is whole, or an error and nothing visible, what is left over named. */
  function verdict(result: ActionResult): string[] {
    if (s3.uploads.size > 0) return ['an unfinished upload']
    // Kept and loud: what came before could not be read to compare with.
    const kept = errorLines(result).some((line) => line.includes('is kept, but looks wrong'))
    if (result.exitCode === 0 || kept) {
      const keys = [...s3.objects.keys()].filter((key) => key.includes('/db/'))
      return manifests().length === 1 && keys.length === 4 ? [] : [`not whole: ${keys.join()}`]
    }
    const left = [...s3.objects.keys()]
    const unnamed = left.length > 0 && !result.log.includes('left over') ? left : []
    return [...badManners(result), ...manifests().map((key) => `visible: ${key}`), ...unnamed]
  }

  /** Which requests go wrong, counted from 1: all of them at the full setting. */
  const some = (what: string, small: number, which: (nth: number) => boolean = () => true) => {
    expect(calls.length).toBeGreaterThanOrEqual(6)
    return sampleOf(what, [...calls.keys()].map((at) => at + 1).filter(which), small)
  }

  /** The n-th request goes wrong, and only that one. */
  async function failNth(nth: number, kind: S3FaultKind): Promise<ActionResult> {
    let calls = 0
    s3.fault = () => (++calls === nth ? kind : undefined)
    return scene.backup(s3Inputs(s3))
  }

  it('is right or loud whichever call is refused', async () => {
    const isData = (nth: number) => {
      const { operation = '', key = '' } = calls[nth - 1] ?? {}
      return operation === 'PutObject' && !key.endsWith('RESTORE.md')
    }
    let loud = 0
    for (const nth of [
      ...some('refused data', 2, isData),
      ...some('another refusal', 2, (each) => !isData(each)),
    ]) {
      const result = await failNth(nth, '403')
      const { operation, key } = s3.calls[nth - 1] ?? {}
      expect([nth, operation, key, ...verdict(result)]).toEqual([nth, operation, key])
      if (result.exitCode !== 0) {
        loud += 1
        expect(errorLines(result)[0]).toMatch(/403|AccessDenied|denied|refused|may not/i)
      }
      countRuns('each call of a backup refused or lost', 'dist')
      s3.reset()
    }
    // All but RESTORE.md, the clock, and the look at the previous backup cost the backup.
    expect(loud).toBeGreaterThanOrEqual(rounds(2, 4))
  }, 3_600_000)

  it('is right whichever answer is lost, and whatever passes by itself', async () => {
    const kinds: S3FaultKind[] = [
      '500',
      '503',
      '429',
      '408',
      'reset-before',
      'reset-mid',
      'truncated-body',
      '200-with-error',
      'wrong-etag',
    ]
    for (let round = 0; round < rounds(1, 20); round++) {
      for (const [at, nth] of some('lost answers', 4).entries()) {
        const kind =
          (at + 1) % 2 === round % 2 ? 'lost-response' : (kinds[Math.floor(random() * kinds.length)] ?? '500')
        const result = await failNth(nth, kind)
        const operation = s3.calls[nth - 1]?.operation ?? 'nothing'
        const call = `${kind} at ${operation} ${nth}`
        if (kind === 'truncated-body' && operation === 'PutObject' && result.exitCode !== 0) {
          // The server took half and said it has all: nothing that passes, but a server that lies.
          expect([call, ...verdict(result)]).toEqual([call])
          expect(errorLines(result)[0]).toContain('do not trust this store')
        } else expect([call, result.exitCode, ...verdict(result), ...errorLines(result)]).toEqual([call, 0])
        countRuns('each call of a backup refused or lost', 'dist')
        s3.reset()
      }
    }
  }, 3_600_000)

  it('names what it may not delete', async () => {
    let puts = 0
    s3.fault = (operation) => {
      if (operation.startsWith('Delete')) return '403'
      if (operation === 'PutObject') puts += 1
      return operation === 'PutObject' && puts > 2 ? '403' : undefined
    }
    const result = await scene.backup(s3Inputs(s3))
    expect(verdict(result)).toEqual([])
    expect(s3.objects.size).toBe(2)
    expect(result.stdout).toMatch(
      /^::warning::objects under erp\/prod\/db\/\S+ are left over, no manifest names them/m,
    )
  }, 60_000)

  it('keeps the backup when only RESTORE.md is refused', async () => {
    s3.fault = (_, __, { key, headers }) =>
      key.endsWith('RESTORE.md') && headers['content-length'] !== undefined ? '403' : undefined
    const result = await scene.backup(s3Inputs(s3))
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toContain('::warning::RESTORE.md could not be written')
    expect(manifests()).toHaveLength(1)
  }, 60_000)

  it('fails loudly on a full disk, at any size, and leaves nothing', async () => {
    const place = join(scene.dir, 'full')
    await mkdir(place)
    for (const size of ['8k', ...sampleOf('full disk', ['12k', '16k', '24k'], 1)]) {
      mount(['-t', 'tmpfs', '-o', `mode=777,size=${size}`, 'none', place])
      try {
        const result = await scene.backup({ store: `file:${place}/store` })
        const files = await filesBelow(place)
        if (result.exitCode === 0) {
          expect(files.filter((name) => name.endsWith('.manifest.json'))).toHaveLength(1)
          continue
        }
        expect([size, ...badManners(result), ...files]).toEqual([size])
        expect(errorLines(result)[0]).toMatch(/full|space/i)
      } finally {
        asRootRun('umount', [place])
      }
    }
  }, 60_000)

  it('fails loudly on a read-only disk', async () => {
    const place = join(scene.dir, 'readonly')
    await mkdir(place)
    mount(['-t', 'tmpfs', '-o', 'mode=777,size=1m', 'none', place])
    await mkdir(join(place, 'store', TARGET, 'db'), { recursive: true })
    mount(['-o', 'remount,ro', place])
    try {
      const result = await scene.backup({ store: `file:${place}/store` })
      expect(badManners(result)).toEqual([])
      expect(errorLines(result)[0]).toMatch(/read-only/i)
    } finally {
      asRootRun('umount', [place])
    }
  }, 60_000)
})

function mount(args: string[]): void {
  asRootRun('mount', args)
}

function asRootRun(name: string, args: string[]): void {
  const [program = name, ...rest] = [...asRoot, name, ...args]
  const ended = spawnSync(program, rest, { encoding: 'utf8' })
  if (ended.status !== 0) throw new Error(`${name}: ${ended.stderr}`)
}
