import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { boundLines, slowerLines } from '../../bench/bounds.ts'
import { goalsOf } from '../../bench/goals.ts'
import type { Measured } from '../../bench/measure.ts'
import { median, pairedRatio, spread } from '../../bench/median.ts'
import { sampleThreads } from '../../bench/threads.ts'

const MACHINE = { date: '2026-11-21', hardware: '', cores: 2, versions: '', load: '' }

function run(seconds: number, more: Partial<Measured> = {}): Measured & { storedBytes: number } {
  const thread = { name: 'zstd', seconds, most: seconds, mostWaited: 0 }
  return {
    seconds,
    cpuSeconds: seconds,
    serverSeconds: 0,
    peakBytes: 1,
    threads: [thread],
    storedBytes: 1,
    ...more,
  }
}

describe('ratios of the benchmark', () => {
  it('are taken round by round: a round in which the machine was busy does not turn them over', () => {
    const [ours, peer] = [
      [10, 11, 30],
      [9, 27, 28],
    ]
    expect(median(peer) / median(ours)).toBeCloseTo(2.45)
    const ratio = pairedRatio(peer, ours, (seconds) => seconds)
    expect(ratio.middle).toBeCloseTo(28 / 30)
    expect([ratio.least, ratio.most]).toEqual([0.9, 27 / 11])
    expect(spread(ratio, (number) => number.toFixed(2))).toBe('0.93 (0.90 to 2.45)')
  })

  it('decide the goals, by the middle of the rounds', () => {
    const runs = (cpu: number[]) => cpu.map((seconds) => run(10, { cpuSeconds: seconds }))
    const figures = (full: number[], off: number[]) => ({
      machine: MACHINE,
      rounds: 3,
      plainBytes: 1,
      backups: [
        { name: 'lifeboat', how: '', runs: runs(off) },
        { name: 'lifeboat, fingerprints', how: '', runs: runs(full) },
      ],
      skipped: [],
      drills: [],
      pruning: undefined,
      starts: [],
    })
    const judged = (full: number[], off: number[]) =>
      goalsOf(figures(full, off)).find(({ text }) => text.startsWith('fingerprints'))
    // By medians 26/18 = 1.44 would miss it.
    expect(judged([13, 26, 39], [10, 18, 30])).toMatchObject({ measured: '30 % (30 % to 44 %)', met: true })
    expect(judged([15, 26, 45], [10, 18, 30])).toMatchObject({ met: false })
  })
})

describe('what bounds a row', () => {
  const row = (name: string, of: Partial<Measured>) => ({ name, runs: [run(10, of)] })
  const threads = (most: number, mostWaited: number) => [{ name: 'zstd', seconds: most, most, mostWaited }]

  it('is the cores, a thread, or neither', () => {
    const bounds = boundLines(
      [
        row('a', { cpuSeconds: 18, threads: threads(9, 0) }),
        row('b', { cpuSeconds: 12, threads: threads(9, 0) }),
        row('c', { cpuSeconds: 12, threads: threads(6, 3) }),
        row('d', { cpuSeconds: 6, threads: threads(5, 1) }),
      ],
      2,
    ).slice(2)
    expect(bounds.map((line) => line.split(' | ')[5])).toEqual([
      'the cores',
      '"zstd"',
      'the cores',
      'turns and the disk',
    ])
  })

  it('is told of what is slower than the fastest peer, and of that alone', () => {
    const peers = [row('fast', { seconds: 5 }), row('slow', { seconds: 50 })]
    const lines = slowerLines([row('ours', {}), row('faster', { seconds: 4 })], peers, 2)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('ours takes 2.00 times as long as fast')
  })
})

describe('threads of a run', () => {
  let shell: ChildProcess
  beforeEach(() => {
    const spin = `${process.execPath} -e 'for (;;);'`
    // A group of its own, so that what spins ends with it whatever happens here.
    shell = spawn('bash', ['-c', `${spin} & wait`], { stdio: 'ignore', detached: true })
  })
  afterEach(async () => {
    const ended = once(shell, 'exit')
    process.kill(-Number(shell.pid), 'SIGKILL')
    await ended
  })

  it('are found in the processes below, by what they are for', async () => {
    const sampling = sampleThreads(() => [Number(shell.pid)])
    const main = () => sampling.used().find(({ name }) => name === 'Node, main thread')
    for (; (main()?.seconds ?? 0) < 0.1; await sleep(20)) sampling.sample()
    expect(main()?.most).toBeGreaterThanOrEqual(0.1)
  })
})
