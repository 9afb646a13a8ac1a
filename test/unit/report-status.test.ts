import { describe, expect, it } from '@jest/globals'
import type { Finding, StatusResult } from '../../src/backup/status/finding.ts'
import type { StatusRow } from '../../src/backup/status/judgement.ts'
import { type StatusReport, statusReport } from '../../src/backup/status/report.ts'
import { badge } from '../../src/report/badge.ts'
import { dashboard } from '../../src/report/dashboard.ts'
import { html } from '../../src/report/html.ts'
import { type MetricsSample, renderMetrics } from '../../src/report/metrics.ts'
import { sparkline } from '../../src/report/sparkline.ts'
import { statusSummary } from '../../src/report/status-summary.ts'
import { fc } from '../support/properties.ts'

const AT = new Date('2026-11-20T12:00:00Z')

function row(findings: Finding[], more: Partial<StatusRow> = {}): StatusRow {
  const base = { store: 's3://b/vault', target: 'erp/prod', surface: 'db', result: 'pass' } as const
  return { ...base, backups: [], bytes: 0, tombstones: 0, leftovers: 0, proofFaults: [], findings, ...more }
}
const report = (more: Partial<StatusReport> = {}) =>
  statusReport({ at: AT, history: 86_400, stores: ['s3://b/vault'], findings: [], rows: [], ...more })

/** Tags, quotes, entities, line ends, commands, mentions, hidden characters, in any order. */
const nasty = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '`',
      '&',
      '|',
      '\n',
      '::',
      '</svg>',
      '<script>',
      '@a',
      '\u202e',
      '\0',
      'x',
      ' ',
    ),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(''))

describe('text in HTML', () => {
  it('holds nothing that a browser reads as more than text', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string()), (text) => {
        expect(html(text)).toMatch(/^(?:[^<>"'`&\p{Cc}\p{Cf}]|&(?:amp|lt|gt|quot|#39|#96);)*$/u)
      }),
    )
  })
})

describe('the page', () => {
  const frame = dashboard(report({ rows: [row([{ level: 'fail', name: 'n', detail: 'd' }])] }))

  it('has the same elements whatever the names hold, and asks nobody for anything', () => {
    const elements = (page: string) => page.match(/<[^>]*>/g)?.map((tag) => tag.split(/[\s>]/)[0])
    fc.assert(
      fc.property(nasty, nasty, (name, detail) => {
        const finding = { level: 'fail', name, detail } as const
        const page = dashboard(
          report({
            stores: [detail],
            rows: [row([finding], { store: detail })],
            doctor: [{ store: name, findings: [finding], leftovers: [name] }],
          }),
        )
        expect(page).not.toMatch(/<(?:script|link|img|iframe|object)|https?:|url\(|\u202e/i)
        expect(page.match(/<li /g)).toHaveLength(1)
        expect(elements(page)?.slice(0, 20)).toEqual(elements(frame)?.slice(0, 20))
      }),
      { numRuns: 50 },
    )
  })

  it('is light and dark, and forbids itself all but its own style', () => {
    expect(frame).toContain('prefers-color-scheme: dark')
    expect(frame).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'`)
  })
})

describe('the badge', () => {
  it.each<[StatusResult, boolean]>([
    ['pass', true],
    ['fail', false],
    ['could-not-verify', false],
  ])('of %s is green: %s, and says of when it is', (result, green) => {
    const text = badge(result, AT)
    expect([text.includes('#2f7d3b'), text.includes('2026-11-20 12:00 UTC')]).toEqual([green, true])
  })
})

describe('a sparkline', () => {
  it('stays in its frame, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: fc.nat(2 ** 50), bad: fc.boolean() }), { maxLength: 300 }),
        (points) => {
          for (const [, x, y, width, height] of sparkline(points, 't').matchAll(
            /x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
          )) {
            expect(Number(x) + Number(width)).toBeLessThanOrEqual(160.1)
            expect(Number(y) + Number(height)).toBeLessThanOrEqual(28.1)
          }
        },
      ),
    )
    expect(sparkline([], 't')).toBe('')
  })
})

describe('the summary', () => {
  it('says what passed with things to mend or not to be seen', () => {
    const doctor = [
      {
        store: 's3://b/vault',
        leftovers: ['s3://b/vault/lifeboat-probe-1'],
        findings: [
          { level: 'warn', name: 'delete', detail: 'permitted' },
          { level: 'unseen', name: 'versions', detail: 'not visible with this key' },
        ] as Finding[],
      },
    ]
    const text = statusSummary(
      report({ rows: [row([{ level: 'pass', name: 'fresh', detail: 'is' }])], doctor }),
    )
    expect(text).toMatch(/^## ✅ .* 1 target \(1 to mend, 1 not visible with this key\)\n/)
    expect(text).toContain('| ❔ | versions | not visible with this key |')
    expect(text).toContain('remove it by hand: `s3://b/vault/lifeboat-probe-1`')
  })

  it('stays below what GitHub takes, with thousands of targets', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      row([{ level: 'fail', name: 'manifest', detail: 'x'.repeat(600) }], {
        target: `t${at}`,
        result: 'fail',
      }),
    )
    expect(Buffer.byteLength(statusSummary(report({ rows: many })))).toBeLessThan(1_000_000)
  })
})

describe('the metrics of a status', () => {
  const labels = '{type="db",target="erp/prod"}'
  const sample: MetricsSample = {
    kind: 'status',
    type: 'db',
    target: 'erp/prod',
    result: 'fail',
    at: AT,
    backups: 0,
    bytes: 0,
  }

  it('tell no time of what never happened, and the newest backup where there is one', () => {
    expect(renderMetrics([sample])).not.toContain('backup_last_success')
    const text = renderMetrics([{ ...sample, newest: { at: AT, bytes: 7 }, provenAt: AT }])
    expect(text).toContain(`\nbackup_last_success_timestamp_seconds${labels} ${AT.getTime() / 1000}\n`)
    expect(text).toContain(`\nlifeboat_status_result${labels} 0\n`)
    expect(text).toContain(
      `\nlifeboat_status_newest_proof_timestamp_seconds${labels} ${AT.getTime() / 1000}\n`,
    )
  })
})
