import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { type MetricsSample, mergeMetrics, renderMetrics } from '../../src/report/metrics.ts'
import { writeMetricsFile } from '../../src/runner/metrics-file.ts'

const at = new Date('2026-11-20T02:00:00.500Z')
const good: MetricsSample = {
  kind: 'backup',
  type: 'db',
  target: 'erp/prod',
  ok: true,
  at,
  durationSeconds: 42,
  bytes: 1024,
}
const bad: MetricsSample = { kind: 'backup', type: 'db', target: 'erp/prod', ok: false }
const drill = (result: 'pass' | 'fail' | 'could-not-verify', when = at): MetricsSample => ({
  kind: 'drill',
  type: 'db',
  target: 'erp/prod',
  result,
  at: when,
  durationSeconds: 7.5,
})
const labels = '{type="db",target="erp/prod"}'

describe('renderMetrics', () => {
  it('writes the text format with help and type before each family', () => {
    expect(renderMetrics([good])).toBe(
      [
        '# HELP backup_last_success_timestamp_seconds When the newest good backup was made, in seconds since 1970.',
        '# TYPE backup_last_success_timestamp_seconds gauge',
        `backup_last_success_timestamp_seconds${labels} 1795140000.5`,
        '# HELP backup_duration_seconds How long the newest good backup took.',
        '# TYPE backup_duration_seconds gauge',
        `backup_duration_seconds${labels} 42`,
        '# HELP backup_size_bytes Stored size of the newest good backup.',
        '# TYPE backup_size_bytes gauge',
        `backup_size_bytes${labels} 1024`,
        '# HELP backup_failures_total Backup runs that failed.',
        '# TYPE backup_failures_total counter',
        `backup_failures_total${labels} 0`,
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['pass', 1],
    ['fail', 0],
    ['could-not-verify', -1],
  ] as const)('writes a drill that ended in %s as %d', (result, value) => {
    expect(renderMetrics([drill(result)])).toContain(`\nlifeboat_drill_result${labels} ${value}\n`)
  })

  it('writes a verification with its counts', () => {
    const sample = { kind: 'verify', type: 'db', target: 'erp/prod', at, durationSeconds: 9 } as const
    const checked: MetricsSample = { ...sample, result: 'fail', checked: 12, failed: 2 }
    const text = mergeMetrics(renderMetrics([{ ...checked, result: 'pass', failed: 0 }]), checked)
    expect(text).toContain(`\nlifeboat_verify_result${labels} 0\n`)
    expect(text).toContain(
      `\nlifeboat_verify_last_success_timestamp_seconds${labels} 1795140000.5\n`.slice(1),
    )
    expect(text).toContain(`\nlifeboat_verify_checked${labels} 12\n`)
    expect(text).toContain(`\nlifeboat_verify_failed${labels} 2\n`)
    expect(mergeMetrics(text, checked)).toBe(text)
  })

  it('escapes label values and finds them again', () => {
    const odd = { ...bad, target: 'a"b\\c\nd}{,x="' }
    const text = renderMetrics([odd, odd])
    expect(text).toContain('target="a\\"b\\\\c\\nd}{,x=\\""} 2\n')
    expect(text.match(/^backup_failures_total\{/gm)).toHaveLength(1)
  })
})

describe('mergeMetrics', () => {
  it('counts failures on and keeps the last success', () => {
    const before = renderMetrics([good])
    const after = mergeMetrics(mergeMetrics(before, bad), bad)
    expect(after).toBe(before.replace(`total${labels} 0`, `total${labels} 2`))
    const later = mergeMetrics(after, { ...good, at: new Date('2026-11-21T02:00:00Z'), bytes: 2048 })
    expect(later).toContain(`backup_failures_total${labels} 2\n`)
    expect(later).toContain(`backup_size_bytes${labels} 2048\n`)
    expect(later).toContain(`backup_last_success_timestamp_seconds${labels} 1795226400\n`)
  })

  it('a failed drill keeps the time of the last passed one', () => {
    const text = mergeMetrics(renderMetrics([drill('pass')]), drill('fail', new Date('2026-11-27T02:00:00Z')))
    expect(text).toContain(`lifeboat_drill_result${labels} 0\n`)
    expect(text).toContain(`lifeboat_drill_last_success_timestamp_seconds${labels} 1795140000.5\n`)
  })

  it("leaves other targets, types and other programs' metrics as they were", () => {
    const others = '# HELP up It is.\n# TYPE up gauge\nup{a="b"} 1 1700000000000\nnode_x 1.5e-3\n'
    const files = renderMetrics([
      { ...good, type: 'files' },
      { ...bad, target: 'shop' },
    ])
    const text = mergeMetrics(files + others, bad)
    expect(text.endsWith(others)).toBe(true)
    for (const line of files.trimEnd().split('\n')) expect(text.split('\n')).toContain(line)
    expect(text.match(/^# TYPE backup_failures_total /gm)).toHaveLength(1)
    expect(mergeMetrics(text, drill('pass'))).toContain(
      files.split('\n').find((line) => line.includes('shop')) ?? '-',
    )
  })

  it('finds its series in whatever order the labels stand', () => {
    expect(mergeMetrics('backup_failures_total{target="erp/prod", type="db",} 4\n', bad)).toContain(
      `total${labels} 5\n`,
    )
  })

  it('drops what no collector would read', () => {
    expect(mergeMetrics('half a li\nup{a="b} 1\nx one\n\0\n', bad)).toBe(renderMetrics([bad]))
  })
})

describe('writeMetricsFile', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'lifeboat-metrics-'))
  })
  afterEach(() => rm(directory, { recursive: true }))

  it('adds to the file, readable for a collector, and leaves nothing else behind', async () => {
    const path = join(directory, 'node', 'lifeboat.prom')
    await writeMetricsFile(path, good)
    await writeMetricsFile(path, bad)
    expect(await readFile(path, 'utf8')).toBe(renderMetrics([good, bad]))
    expect((await stat(path)).mode & 0o444).toBe(0o444)
    expect(await readdir(join(directory, 'node'))).toEqual(['lifeboat.prom'])
  })

  it('says which file it could not write', async () => {
    const file = join(directory, 'file')
    await writeFile(file, '')
    const failing = writeMetricsFile(join(file, 'x.prom'), good)
    await expect(failing).rejects.toThrow(UserError)
    await expect(failing).rejects.toThrow(/metrics-file '.*x\.prom'/)
  })
})
