import { describe, expect, it } from '@jest/globals'
import { backupId } from '../../src/backup/keys.ts'
import { type Expectation, readExpectations } from '../../src/backup/status/expectation.ts'
import { byWeight, type Level, resultOf } from '../../src/backup/status/finding.ts'
import { judgeFreshness, rhythm } from '../../src/backup/status/freshness.ts'
import { type Held, type Holding, judgeHoldings } from '../../src/backup/status/judgement.ts'
import { newestAge, statusReport } from '../../src/backup/status/report.ts'
import { fc } from '../support/properties.ts'

const NOW = new Date('2026-11-20T12:00:00Z')
const HOUR = 3600
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000)
const rule = { now: NOW, history: 90 * 24 * HOUR }

function held(hours: number, more: Partial<Held> = {}): Held {
  const time = ago(hours * HOUR)
  const facts = { engine: 'postgresql', finishedAt: time, plainBytes: 1000, storedBytes: 200, gates: [] }
  return { id: backupId(time, Math.round(hours)), time, bytes: 200, held: false, facts, ...more }
}

function holding(backups: Held[], more: Partial<Holding> = {}): Holding {
  const base = { store: 's3://b', target: 'erp/prod', surface: 'db', bytes: 1000 } as const
  const sorted = backups.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...base, backups: sorted, tombstones: 0, leftovers: 0, proofFaults: [], ...more }
}

const expected = (more: Partial<Expectation> = {}): Expectation => ({
  target: 'erp/prod',
  surface: 'db',
  rpo: 26 * HOUR,
  maxShrink: 0.5,
  ...more,
})
const judge = (one: Holding, expectations?: Expectation[]) => {
  const row = judgeHoldings('s3://b', [one], expectations, rule).find(({ target }) => target === one.target)
  if (!row) throw new Error('no row')
  return row
}
const told = (row: { findings: { level: Level; name: string }[] }) =>
  row.findings.filter(({ level }) => level !== 'note').map(({ level, name }) => `${level} ${name}`)

describe('freshness', () => {
  it.each([
    [26 * HOUR, 'pass'],
    [26 * HOUR + 1, 'fail'],
  ])('an age of %d seconds against an rpo of 26 h is %s', (age, level) => {
    expect(judgeFreshness([ago(age)], { ...rule, rpo: 26 * HOUR })[0]?.level).toBe(level)
  })

  it('does not count a backup from the future, and says so', () => {
    const found = judgeFreshness([ago(30 * HOUR), ago(-HOUR)], { ...rule, rpo: 26 * HOUR })
    expect(found.map(({ level, name }) => `${level} ${name}`)).toEqual(['fail clock', 'fail fresh'])
  })

  it('knows the rhythm of before, where nothing was said', () => {
    const daily = [4, 3, 2, 1].map((day) => ago(day * 24 * HOUR))
    expect(rhythm(daily)).toBe(24 * HOUR)
    expect(judgeFreshness(daily, rule)[0]).toMatchObject({ level: 'pass' })
    const stopped = [8, 7, 6, 5].map((day) => ago(day * 24 * HOUR))
    expect(judgeFreshness(stopped, rule)[0]).toMatchObject({
      level: 'fail',
      detail: expect.stringContaining('backups have stopped'),
    })
    expect(judgeFreshness([ago(91 * 24 * HOUR)], rule)[0]?.level).toBe('fail')
    expect(judgeFreshness([ago(HOUR)], rule)[0]?.level).toBe('warn')
  })

  it('takes the newest gaps, since prune thins out the older ones', () => {
    const thinned = [80, 50, 20].map((day) => ago(day * 24 * HOUR))
    const hourly = Array.from({ length: 11 }, (_, at) => ago((11 - at) * HOUR))
    expect(rhythm([...thinned, ...hourly])).toBe(HOUR)
  })

  it('never gets better with age', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e7), fc.integer({ min: 1, max: 1e7 }), (age, more, rpo) => {
        const failed = (seconds: number) =>
          judgeFreshness([ago(seconds)], { ...rule, rpo })[0]?.level === 'fail'
        expect(failed(age) && !failed(age + more)).toBe(false)
      }),
    )
  })
})

describe('a row', () => {
  it('passes when it is fresh, of the usual size, and proven in time', () => {
    const proof = { id: 'x', at: ago(5 * 24 * HOUR) }
    const row = judge(
      holding(
        [2, 26, 50, 74].map((hours) => held(hours)),
        { proof },
      ),
      [expected({ proof: 8 * 24 * HOUR })],
    )
    expect([row.result, told(row)]).toEqual(['pass', ['pass fresh', 'pass size', 'pass proof']])
  })

  it('is made for what is expected and missing', () => {
    const rows = judgeHoldings('s3://b', [], [expected({ surface: 'files' })], rule)
    expect(rows.map(({ target, surface, result }) => [target, surface, result])).toEqual([
      ['erp/prod', 'files', 'fail'],
    ])
    expect(rows[0]?.findings[0]?.detail).toMatch(/^never/)
  })

  it('does not judge the age of what nobody expects, but all else', () => {
    const other = [expected({ target: 'shop/prod' })]
    expect(judge(holding([held(5000)]), other).result).not.toBe('fail')
    const fault = { level: 'fail', detail: 'is damaged' } as const
    expect(judge(holding([held(2), held(26, { fault })]), other).result).toBe('fail')
  })

  it.each([
    ['fail', 'fail'],
    ['unknown', 'could-not-verify'],
  ] as const)('is never green with a manifest that is %s', (level, result) => {
    const row = judge(holding([held(2), held(26, { fault: { level, detail: 'x' } })]), [expected()])
    expect(row.result).toBe(result)
  })

  it('takes no unreadable backup for a fresh one', () => {
    const row = judge(holding([held(2, { fault: { level: 'unknown', detail: 'x' } }), held(30)]), [
      expected(),
    ])
    expect(told(row)).toEqual(['fail fresh', 'unknown manifest'])
  })

  it('fails while the newest is suspicious, and takes no suspicious one for a yardstick', () => {
    const gated = held(2)
    if (gated.facts) gated.facts.gates = ['max-shrink rows: rows fell by 90 %']
    expect(told(judge(holding([gated]), [expected()]))).toContain('fail gate')
    const small = [26, 50, 74, 98].map((hours) => {
      const one = held(hours)
      if (one.facts) Object.assign(one.facts, { plainBytes: 1, gates: ['x'] })
      return one
    })
    const usual = [122, 146, 170].map((hours) => held(hours))
    expect(told(judge(holding([held(2), ...small, ...usual]), [expected()]))).toEqual([
      'pass fresh',
      'pass size',
    ])
  })

  it('fails for a proof that is too old or was never made, where one is asked for', () => {
    const asked = [expected({ proof: 7 * 24 * HOUR })]
    expect(told(judge(holding([held(2)]), asked))).toContain('fail proof')
    const old = { id: 'x', at: ago(8 * 24 * HOUR) }
    expect(told(judge(holding([held(2)], { proof: old }), asked))).toContain('fail proof')
    expect(told(judge(holding([held(2)], { proof: old }), [expected()]))).toContain('pass proof')
  })
})

describe('the whole', () => {
  it('fails when there is nothing at all', () => {
    expect(statusReport({ at: NOW, history: 1, stores: ['s'], findings: [], rows: [] }).result).toBe('fail')
  })

  it('gives the age of what is furthest behind, and none when one is missing', () => {
    const one = holding([held(2)])
    const rows = judgeHoldings('s', [one, { ...one, target: 'crm', backups: [held(5)] }], undefined, rule)
    expect(newestAge({ rows, at: NOW })).toBe(5 * HOUR)
    const missing = judgeHoldings('s', [one], [expected(), expected({ surface: 'files' })], rule)
    expect(newestAge({ rows: missing, at: NOW })).toBeUndefined()
  })

  it('is as bad as its worst finding, and never green on what is not known', () => {
    const level = fc.constantFrom<Level>('fail', 'unknown', 'warn', 'unseen', 'note', 'pass')
    fc.assert(
      fc.property(fc.array(level), (levels) => {
        const findings = levels.map((each) => ({ level: each, name: 'n', detail: 'd' }))
        const result = resultOf(findings)
        const open = levels.length === 0 || levels.includes('unknown')
        expect(result).toBe(levels.includes('fail') ? 'fail' : open ? 'could-not-verify' : 'pass')
        expect(byWeight(findings)).toHaveLength(findings.length)
      }),
    )
  })
})

describe('expectations', () => {
  it('are read with their defaults', () => {
    expect(readExpectations([{ target: 'erp/prod', rpo: '26h', proof: '8d', 'max-shrink': '30%' }])).toEqual([
      { target: 'erp/prod', surface: 'db', rpo: 93_600, proof: 691_200, maxShrink: 0.3 },
    ])
    expect(readExpectations([{ target: 'a', surface: 'files', rpo: '1h' }])[0]).toMatchObject({
      maxShrink: 0.5,
    })
  })

  it.each([
    [[], /is empty/],
    ['erp/prod', /write a list/],
    [[{ target: 'erp/prod' }], /entry 0\.rpo/],
    [[{ target: 'erp/prod', rpo: 'soon' }], /not a length of time/],
    [[{ target: 'erp/prod', rpo: '1h', rto: '1h' }], /rto/],
    [[{ target: 'A', rpo: '1h' }], /entry 0\.target/],
    [
      [
        { target: 'a', rpo: '1h' },
        { target: 'a', surface: 'db', rpo: '2h' },
      ],
      /stands there twice/,
    ],
  ])('refuses %j', (value, words) => {
    expect(() => readExpectations(value)).toThrow(words)
  })
})
