import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { type MetricsSample, renderMetrics } from '../../src/report/metrics.ts'

const TOP = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(TOP, path), 'utf8')

interface Panel {
  id: number
  type: string
  title: string
  datasource?: { uid: string }
  gridPos: { x: number; y: number; w: number; h: number }
  targets?: { expr: string; legendFormat: string }[]
}

interface Dashboard {
  uid: string
  title: string
  schemaVersion: number
  templating: { list: { name: string; type: string; definition?: string }[] }
  panels: Panel[]
}

interface Rule {
  alert: string
  expr: string
  labels: { severity: string }
  annotations: Record<string, string>
}

const dashboard: Dashboard = JSON.parse(read('monitoring/grafana-dashboard.json'))
const { groups }: { groups: { rules: Rule[] }[] } = parse(read('monitoring/prometheus-rules.yml'))
const rules = groups.flatMap((group) => group.rules)
const targets = dashboard.panels.flatMap((panel) => panel.targets ?? [])
const expressions = [
  ...rules.map(({ expr }) => expr),
  ...targets.map(({ expr }) => expr),
  ...dashboard.templating.list.flatMap(({ definition }) => definition ?? []),
]
const words = [
  ...rules.flatMap(({ annotations }) => Object.values(annotations)),
  ...targets.map(({ legendFormat }) => legendFormat),
]

const at = new Date('2026-11-20T02:00:00Z')
const of = { type: 'db', target: 'shop', at, durationSeconds: 1 } as const
/** One of everything, so that all that can be written is. */
const SAMPLES: MetricsSample[] = [
  { ...of, kind: 'backup', ok: true, bytes: 1 },
  { ...of, kind: 'drill', result: 'pass' },
  { ...of, kind: 'prune', kept: 1, deleted: 1 },
  { ...of, kind: 'verify', result: 'pass', checked: 1, failed: 0 },
  { ...of, kind: 'restore', ok: true },
  { ...of, kind: 'status', result: 'pass', newest: { at, bytes: 1 }, provenAt: at, backups: 1, bytes: 1 },
]

const lines = renderMetrics(SAMPLES)
  .split('\n')
  .filter((line) => /^[a-z]/.test(line))
const printed = new Set(lines.map((line) => line.replace(/\{.*/, '')))
const labels = new Set(lines.flatMap((line) => [...line.matchAll(/(\w+)="/g)].map((match) => match[1] ?? '')))

describe('the dashboard and the alert rules', () => {
  it('ask for metrics and labels that are written', () => {
    expect(printed.size).toBeGreaterThan(20)
    expect([...labels]).toEqual(['type', 'target'])
    expect(expressions.flatMap(unknownNames)).toEqual([])
    expect(words.flatMap(unknownLabels)).toEqual([])
  })

  it('leave no metric out, and the documentation names each', () => {
    const used = new Set(expressions.flatMap((text) => namesIn(text).metrics))
    expect([...printed].filter((name) => !used.has(name))).toEqual([])
    const told = read('docs/monitoring.md')
    expect([...printed].filter((name) => !told.includes(`\`${name}\``))).toEqual([])
    expect(rules.map(({ alert }) => alert).filter((name) => !told.includes(`\`${name}\``))).toEqual([])
  })

  it('alarm when a backup is old, a drill bad or old, a size small, and when nothing is told at all', () => {
    const names = rules.map(({ alert }) => alert)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining(['BackupTooOld', 'BackupFailing', 'BackupDrillFailed', 'BackupMetricsAbsent']),
    )
    expect(rules.map(({ labels: { severity } }) => severity)).toEqual(
      expect.arrayContaining(['critical', 'warning']),
    )
    expect(rules.filter(({ expr }) => expr.includes('absent(')).length).toBe(1)
  })

  it('can be imported: what Grafana asks of a dashboard is there', () => {
    expect(dashboard).toMatchObject({ id: null, uid: expect.any(String), title: expect.any(String) })
    expect(dashboard.schemaVersion).toBeGreaterThanOrEqual(36)
    const variables = dashboard.templating.list.map(({ name }) => name)
    expect(variables).toEqual(expect.arrayContaining(['datasource', 'target', 'type']))
    const panels = dashboard.panels.filter(({ type }) => type !== 'row')
    expect(panels.filter(({ datasource }) => datasource?.uid !== `\${datasource}`)).toEqual([])
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length)
    const asked = targets.flatMap(({ expr }) => [...expr.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))
    expect(asked.filter((name) => !variables.includes(name))).toEqual([])
    expect(dashboard.panels.flatMap((panel, n) => dashboard.panels.slice(n + 1).filter(over(panel)))).toEqual(
      [],
    )
  })

  const promtool = (...args: string[]) =>
    spawnSync('promtool', args, { cwd: TOP, encoding: 'utf8', timeout: 60_000 })
  // It is large, so nothing here installs it.
  const installed = promtool('--version').status === 0
  it(`are what promtool takes, and alarm as its tests say${installed ? '' : ' (not tried: no promtool)'}`, () => {
    if (!installed) return
    const checked = promtool('check', 'rules', 'monitoring/prometheus-rules.yml')
    expect([checked.status, checked.stderr]).toEqual([0, ''])
    const tested = promtool('test', 'rules', 'monitoring/prometheus-rules-test.yml')
    expect([tested.status, tested.stderr]).toEqual([0, ''])
  }, 130_000)
})

describe('the checks themselves', () => {
  it.each([
    ['time() - max by (type) (backup_last_sucess_timestamp_seconds)', 'backup_last_sucess_timestamp_seconds'],
    ['sum by (job, target) (backup_failures_total)', 'job'],
    ['backup_size_bytes{surface="db"}[14d] offset 1h', 'surface'],
    ['max({__name__=~"backup_size_bytes|backup_size"})', 'backup_size'],
    ['label_values(up, target)', 'up'],
  ])('find the unknown name in %s', (expression, name) => {
    expect(unknownNames(expression)).toEqual([name])
  })

  it('find an unknown label in a text, and panels that lie over each other', () => {
    expect(unknownLabels('{{ $labels.tragt }} {{type}} {{ $value | humanizeDuration }}')).toEqual(['tragt'])
    const panel: Panel = { id: 1, type: 'stat', title: '', gridPos: { x: 0, y: 0, w: 8, h: 4 } }
    expect(over(panel)({ ...panel, gridPos: { x: 7, y: 3, w: 8, h: 4 } })).toBe(true)
    expect(over(panel)({ ...panel, gridPos: { x: 8, y: 0, w: 8, h: 4 } })).toBe(false)
  })
})

const GROUPING = /\b(?:by|without|on|ignoring)\s*\(([^)]*)\)/g
const NAME_MATCHER = /__name__\s*=~?\s*"([^"]*)"/g
const WORD = /^(?:and|or|unless|bool|offset|by|without|on|ignoring)$/

/** The metrics and labels of an expression in PromQL, or of Grafana's label_values(metrics, label). */
function namesIn(expression: string): { metrics: string[]; labels: string[] } {
  const [, listed] = /^label_values\(.*,\s*(\w+)\)$/.exec(expression) ?? []
  const source = expression.replace(/^label_values\((.*),\s*\w+\)$/, '$1')
  const named = [...source.matchAll(NAME_MATCHER)].flatMap((match) => match[1]?.split('|') ?? [])
  const plain = source.replaceAll(NAME_MATCHER, '').replaceAll(/"[^"]*"/g, '""')
  const grouped = [...plain.matchAll(GROUPING)].flatMap((match) => match[1]?.split(/\s*,\s*/) ?? [])
  const matched = [...plain.matchAll(/(\w+)\s*(?:=~|!~|!=|=)\s*""/g)].map((match) => match[1] ?? '')
  const bare = plain
    .replaceAll(GROUPING, ' ')
    .replaceAll(/\{[^}]*\}|\[[^\]]*\]|\$\w+|\boffset\s+\w+/g, ' ')
    .matchAll(/\b[a-zA-Z_]\w*\b(?!\s*\()/g)
  const metrics = [...bare].map(([name]) => name).filter((name) => !WORD.test(name))
  return { metrics: [...named, ...metrics], labels: [...grouped, ...matched, ...(listed ? [listed] : [])] }
}

function unknownNames(expression: string): string[] {
  const { metrics, labels: asked } = namesIn(expression)
  return [...metrics.filter((name) => !printed.has(name)), ...asked.filter((name) => !labels.has(name))]
}

function unknownLabels(template: string): string[] {
  const asked = [...template.matchAll(/\$labels\.(\w+)|\{\{\s*(\w+)\s*\}\}/g)]
  return asked.map((match) => match[1] ?? match[2] ?? '').filter((name) => !labels.has(name))
}

/** Whether another panel covers some of the same place. */
function over({ gridPos: one }: Panel): (other: Panel) => boolean {
  return ({ gridPos: two }) =>
    one.x < two.x + two.w && two.x < one.x + one.w && one.y < two.y + two.h && two.y < one.y + one.h
}
