import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { backupDb } from '../../src/actions/backup-db.ts'
import { fleetInputs } from '../../src/actions/fleet.ts'
import { prune } from '../../src/actions/prune.ts'
import { restoreDrill } from '../../src/actions/restore-drill.ts'
import { readExpectations } from '../../src/backup/status/expectation.ts'
import { coverageOf } from '../../src/fleet/coverage.ts'
import { allUnits, parseFleet, settingsOf } from '../../src/fleet/file.ts'
import { chooseUnits, shardsOf } from '../../src/fleet/plan.ts'
import { fc } from '../support/properties.ts'

const TOP = join(import.meta.dirname, '../..')
const FILE = `
version: 1
defaults:
  store: s3://acme/backups
  retention: daily 30d
  recipients: [keys/one.asc, keys/two.asc]
  restore-drill: { rto: 2h }
  db:
    s3-access-key-id: env:ACCESS
    prune: { keep-last: 5 }
targets:
  shop/prod:
    retention: daily 7d
    db:
      database-url: env:SHOP_URL
      globals: false
      restore-drill:
        rto: 1h
        checks:
          - { name: orders, query: "select count(*) from orders", expect: "> 0" }
    files: { path: [/srv/documents, /srv/uploads] }
  crm/prod:
    config: { store: 's3://other/config', path: .env }
    db:
`

const read = (text: string) => parseFleet(text, 'lifeboat.yml', fleetInputs())
const settings = (command: string, action: typeof prune, variables = {}, target = 'shop/prod') =>
  settingsOf(read(FILE), { target, surface: 'db' }, command, action.inputs, variables)

describe('lifeboat.yml', () => {
  it('names units in the order of the file', () => {
    expect(allUnits(read(FILE)).map(({ target, surface }) => `${target} ${surface}`)).toEqual([
      'shop/prod db',
      'shop/prod files',
      'crm/prod db',
      'crm/prod config',
    ])
  })

  it.each([
    ['fleet', 5],
    ['dolibarr', 4],
    ['port-nimara', 3],
    ['cloudmanager', 3],
    ['steinmetz', 5],
    ['koprogo', 1],
  ])('is what the example shows: %s', (name, units) => {
    const text = readFileSync(join(TOP, `workflows-examples/${name}/lifeboat.yml`), 'utf8')
    expect(allUnits(read(text))).toHaveLength(units)
  })

  it('is what the documentation shows', () => {
    const text = readFileSync(join(TOP, 'docs/fleet.md'), 'utf8')
    expect(allUnits(read(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? ''))).toHaveLength(2)
  })

  it('gives each command its settings, the nearer one before the farther', () => {
    const variables = { SHOP_URL: 'postgres://u:p@h/shop', ACCESS: 'AKIA' }
    expect(settings('backup', backupDb, variables)).toEqual({
      store: 's3://acme/backups',
      recipients: 'keys/one.asc\nkeys/two.asc',
      's3-access-key-id': 'AKIA',
      'database-url': 'postgres://u:p@h/shop',
      globals: 'false',
    })
    expect(settings('prune', prune, variables)).toMatchObject({ retention: 'daily 7d', 'keep-last': '5' })
    expect(settings('prune', prune, variables, 'crm/prod')).toMatchObject({ retention: 'daily 30d' })
    const drill = settings('restore-drill', restoreDrill, variables)
    expect(drill.rto).toBe('1h')
    expect(drill.checks).toContain('query: select count(*) from orders')
    expect(settings('restore-drill', restoreDrill, variables, 'crm/prod').rto).toBe('2h')
  })

  it('says which variable is not set, and nothing of others', () => {
    expect(() => settings('backup', backupDb, { ACCESS: 'AKIA-1' })).toThrow(
      /^shop\/prod db: database-url: the variable SHOP_URL is not set; give it in the step's env$/,
    )
  })

  it.each([
    [
      'a secret in the file',
      'database-url: postgres://u:hunter2@h/d',
      /targets\.a\.db\.database-url: .*env:NAME/,
    ],
    ['an unknown input', 'retentoin: daily 7d', /targets\.a\.db: unknown: retentoin/],
    ['a target inside a surface', 'target: b', /unknown: target \(a target is a key under targets/],
    ['a switch that is none', 'globals: perhaps', /targets\.a\.db\.globals: /],
    ['what belongs to one run', 'confirm: abc', /unknown: confirm/],
  ])('refuses %s', (_, line, word) => {
    expect(() => read(`version: 1\ntargets:\n  a:\n    db:\n      ${line}\n`)).toThrow(word)
    expect(() => read(`version: 1\ntargets:\n  a:\n    db:\n      ${line}\n`)).not.toThrow(/hunter2/)
  })

  it.each([
    ['no version', 'targets: {a: {db: }}', /version: /],
    ['another version', 'version: 2\ntargets: {a: {db: }}', /version: /],
    ['no targets', 'version: 1\ntargets: {}', /targets: names nothing/],
    [
      'a target without surfaces',
      'version: 1\ntargets: {a: {retention: daily 7d}}',
      /targets\.a: names no surface/,
    ],
    ['a name that is none', 'version: 1\ntargets: {"A b": {db: }}', /targets\.A b: /],
    ['broken YAML', 'version: 1\ntargets:\n  a: [', /line 3: BAD_INDENT/],
    ['a key given twice', 'version: 1\nversion: 1\n', /line 2: DUPLICATE_KEY/],
  ])('refuses %s', (_, text, word) => {
    expect(() => read(text)).toThrow(word)
  })
})

describe('coverageOf', () => {
  const unit = (target: string, settings: Record<string, string>) => ({
    target,
    surface: 'db' as const,
    settings,
  })

  it('gathers what lies in one store, and lists what should be there', () => {
    const [first, second, ...others] = coverageOf([
      unit('a', { store: 'file:x', rpo: '26h' }),
      unit('b', { store: 'file:y', rpo: '1h', 'max-shrink': '10%' }),
      unit('c', { store: 'file:x', rpo: '2h' }),
    ])
    expect(others).toEqual([])
    expect([first?.units.length, first?.settings.store, second?.settings.store]).toEqual([
      2,
      'file:x',
      'file:y',
    ])
    expect(
      readExpectations(parse(first?.settings.expect ?? '')).map(({ target, rpo }) => [target, rpo]),
    ).toEqual([
      ['a', 93_600],
      ['c', 7200],
    ])
    expect(readExpectations(parse(second?.settings.expect ?? ''))).toMatchObject([{ maxShrink: 0.1 }])
  })

  it('refuses a target of which nobody says how old it may be, and two pages in one place', () => {
    const kept = ['daily 7d', 'daily 30d, yearly forever', 'hourly 90d'].map((retention, index) =>
      unit(`t${index}`, { store: 'file:x', rpo: '1d', retention }),
    )
    expect(coverageOf(kept).map(({ settings }) => settings.retention)).toEqual(['daily 30d, yearly forever'])
    expect(() => coverageOf([unit('a', { store: 'file:x' })])).toThrow(/a db: rpo is missing/)
    const pages = ['x', 'y'].map((store) => unit(store, { store, rpo: '1h', 'dashboard-dir': 'site' }))
    expect(() => coverageOf(pages)).toThrow(/dashboard-dir: site would be written for more than one store/)
  })
})

describe('choosing and dividing', () => {
  const names = (targets: string[], surfaces?: string[]) => {
    const { units, idle } = chooseUnits(read(FILE), { targets, ...(surfaces ? { surfaces } : {}) })
    return [units.map(({ target, surface }) => `${target} ${surface}`).join(', '), idle.join(', ')]
  }

  it('takes names and patterns, and says which chose nothing', () => {
    expect(names(['shop/prod'])).toEqual(['shop/prod db, shop/prod files', ''])
    expect(names(['*/prod'], ['db'])).toEqual(['shop/prod db, crm/prod db', ''])
    expect(names(['*', 'shop/*', 'shop/test'])).toEqual(['shop/prod db, shop/prod files', '*, shop/test'])
    expect(names(['**'])).toEqual(['shop/prod db, shop/prod files, crm/prod db, crm/prod config', ''])
    expect(names(['shop.prod'])).toEqual(['', 'shop.prod'])
  })

  it('puts every target into exactly one job, and about as many into each', () => {
    const target = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(target, { minLength: 1, maxLength: 600 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 90 }),
        (targets, jobs, stagger) => {
          const shards = shardsOf(targets, jobs, stagger)
          const dealt = shards.map((shard) => shard.targets.split(','))
          expect(dealt.flat().sort()).toEqual([...targets].sort())
          expect(shards.length).toBe(Math.min(jobs, targets.length, 256))
          const sizes = dealt.map(({ length }) => length)
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
          expect(new Set(shards.map(({ name }) => name)).size).toBe(shards.length)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('lets jobs begin one after the other', () => {
    expect(shardsOf(['a', 'b', 'c'], 2, 20)).toEqual([
      { name: '1 of 2', targets: 'a,c', 'start-delay': '' },
      { name: 'b', targets: 'b', 'start-delay': '20s' },
    ])
  })
})
