import { describe, expect, it } from '@jest/globals'
import { longestTier, parsePolicy } from '../../src/backup/retention/policy.ts'
import { examine } from '../../src/doctor/examination.ts'
import { judgeLifecycle } from '../../src/doctor/lifecycle.ts'
import type { Attempt, BucketFacts, DirectoryFacts, LifecycleRule } from '../../src/store/store-facts.ts'
import { fc } from '../support/properties.ts'

const yes: Attempt = { can: 'yes', detail: 'allowed' }
const denied: Attempt = { can: 'denied', detail: 'AccessDenied' }
const hidden = { unseen: 'not visible with this key' } as const

/** A private bucket with versions, seen by a key that reads all settings, may write and not delete. */
const good: BucketFacts = {
  kind: 's3',
  url: 's3://b/vault',
  prefix: 'vault/',
  probes: {
    put: yes,
    conditional: yes,
    get: yes,
    list: yes,
    multipart: yes,
    listUploads: yes,
    abort: yes,
    remove: denied,
    removeVersion: denied,
  },
  anonymous: denied,
  settings: {
    versions: { value: 'on' },
    lock: { value: { on: true, mode: 'governance', days: 30 } },
    lifecycle: { value: [{ name: 'r', prefix: '', tagged: false, noncurrentDays: 30, abortDays: 7 }] },
    publicPolicy: { value: false },
    publicAcl: { value: false },
    accessBlock: { value: true },
    logging: { value: true },
  },
  skewSeconds: { value: 1 },
  leftovers: [],
}
const told = (facts: BucketFacts | DirectoryFacts, retention?: string) =>
  examine(facts, retention === undefined ? undefined : parsePolicy(retention))
    .filter(({ level }) => level !== 'pass')
    .map(({ level, name }) => `${level} ${name}`)
const withProbes = (probes: Partial<BucketFacts['probes']>): BucketFacts => ({
  ...good,
  probes: { ...good.probes, ...probes },
})
const withSettings = (settings: Partial<BucketFacts['settings']>): BucketFacts => ({
  ...good,
  settings: { ...good.settings, ...settings },
})

describe('a bucket', () => {
  it('that is set up well gets nothing but passes', () => {
    expect(told(good, 'daily 30d, yearly forever')).toEqual([])
  })

  it.each([
    ['a key that deletes', withProbes({ remove: yes }), ['warn delete']],
    ['a key that deletes versions', withProbes({ removeVersion: yes }), ['warn delete a version']],
    ['a missing abort right', withProbes({ abort: denied }), ['warn abort an upload']],
    [
      'a key that reads alone',
      withProbes({ put: denied, multipart: denied, conditional: { can: 'unknown', detail: 'not tried: x' } }),
      ['note put', 'note multipart upload', 'note conditional put'],
    ],
    ['a key that cannot list', withProbes({ list: denied }), ['unknown list']],
    [
      'a second write that goes through',
      withProbes({ conditional: { can: 'no', detail: 'accepted' } }),
      ['warn conditional put'],
    ],
    ['no answer', withProbes({ get: { can: 'unknown', detail: 'timeout' } }), ['unknown get']],
    ['a stranger who reads', { ...good, anonymous: yes }, ['fail public access']],
    [
      'a public policy',
      withSettings({ publicPolicy: { value: true }, accessBlock: { value: false } }),
      ['fail public access'],
    ],
    ['a public policy that a block keeps from working', withSettings({ publicPolicy: { value: true } }), []],
    [
      'an open access control list',
      withSettings({ publicAcl: { value: true }, accessBlock: hidden }),
      ['fail public access'],
    ],
    ['no versions under a lock', withSettings({ versions: { value: 'off' } }), ['note versions']],
    [
      'no versions and no lock',
      withSettings({ versions: { value: 'suspended' }, lock: { value: { on: false } } }),
      ['warn versions', 'note object lock'],
    ],
    ['no access log', withSettings({ logging: { value: false } }), ['note access log']],
    ['a clock that is off', { ...good, skewSeconds: { value: -301 } }, ['fail clock']],
    ['a clock that is a little off', { ...good, skewSeconds: { value: 31 } }, ['warn clock']],
  ])('%s is told', (_, facts, expected) => {
    expect(told(facts, 'daily 30d')).toEqual(expected)
  })

  it('says of every setting that it could not see that it did not see it', () => {
    const settings = {
      versions: hidden,
      lock: hidden,
      lifecycle: hidden,
      publicPolicy: hidden,
      publicAcl: hidden,
      accessBlock: hidden,
      logging: hidden,
    }
    const found = examine({ ...good, settings, skewSeconds: hidden }, undefined)
    expect(found.filter(({ level }) => level === 'unseen').map(({ name }) => name)).toEqual([
      'versions',
      'object lock',
      'lifecycle',
      'public access',
      'public access block',
      'access log',
      'clock',
    ])
    const passed = found.filter(({ level }) => level === 'pass').map(({ name }) => name)
    expect(passed).toContain('public access')
    expect(passed).not.toContain('versions')
  })
})

describe('lifecycle rules', () => {
  const rule = (more: Partial<LifecycleRule>): LifecycleRule => ({
    name: 'r',
    prefix: '',
    tagged: false,
    ...more,
  })
  const judged = (rules: LifecycleRule[], retention?: string, more = {}) =>
    judgeLifecycle(rules, {
      prefix: 'vault/',
      policy: retention === undefined ? undefined : parsePolicy(retention),
      versions: false,
      canAbort: true,
      ...more,
    })
      .filter(({ name }) => name === 'lifecycle')
      .map(({ level }) => level)

  it.each([
    ['none', [], 'daily 30d', ['pass']],
    ['shorter than the longest tier', [rule({ expireDays: 90 })], 'daily 30d, yearly 10y', ['fail']],
    ['shorter than for ever', [rule({ expireDays: 99_999 })], 'daily 30d, yearly forever', ['fail']],
    ['longer than all', [rule({ expireDays: 400 })], 'daily 30d, monthly 12m', ['warn']],
    ['a day too short for twelve months', [rule({ expireDays: 365 })], 'monthly 12m', ['fail']],
    ['of any length, with no retention given', [rule({ expireDays: 9 })], undefined, ['warn']],
    ['on a day', [rule({ expireDate: new Date('2030-01-01') })], undefined, ['fail']],
    ['for other keys', [rule({ expireDays: 1, prefix: 'logs/' })], 'daily 30d', ['pass']],
    ['for part of ours', [rule({ expireDays: 1, prefix: 'vault/erp/' })], 'daily 30d', ['fail']],
    ['for a tag', [rule({ expireDays: 1, tagged: true })], 'daily 30d', ['pass']],
  ])('%s', (_, rules, retention, levels) => {
    expect(judged(rules, retention)).toEqual(levels)
  })

  it('see old versions that go too soon, and uploads that nothing ends', () => {
    const names = (rules: LifecycleRule[], canAbort: boolean) =>
      judgeLifecycle(rules, { prefix: '', policy: undefined, versions: true, canAbort }).map(
        ({ level, name }) => `${level} ${name}`,
      )
    expect(names([], false)).toEqual(['pass lifecycle', 'note old versions', 'warn unfinished uploads'])
    expect(names([rule({ noncurrentDays: 1, abortDays: 1 })], true)).toEqual([
      'pass lifecycle',
      'warn old versions',
      'warn unfinished uploads',
    ])
  })

  it('never pass what would delete within a tier', () => {
    const tiers = ['daily 7', 'daily 30d', 'weekly 4', 'monthly 12m', 'yearly 10y', 'yearly forever']
    fc.assert(
      fc.property(fc.constantFrom(...tiers), fc.integer({ min: 1, max: 5000 }), (retention, expireDays) => {
        const days = longestTier(parsePolicy(retention))?.days ?? 0
        expect(judged([rule({ expireDays })], retention)).toEqual([expireDays < days ? 'fail' : 'warn'])
      }),
    )
  })
})

describe('a directory', () => {
  const facts: DirectoryFacts = {
    kind: 'directory',
    url: 'file:/mnt/b',
    put: yes,
    get: yes,
    list: yes,
    conditional: yes,
    remove: denied,
    mode: 0o700,
    onSystemDisk: false,
    space: { free: 50 * 2 ** 30, total: 100 * 2 ** 30 },
    leftovers: [],
  }

  it.each([
    ['good', facts, []],
    ['on the disk of the system', { ...facts, onSystemDisk: true }, ['warn file system']],
    ['open to others', { ...facts, mode: 0o777 }, ['warn permissions']],
    ['nearly full', { ...facts, space: { free: 2 ** 30, total: 100 * 2 ** 30 } }, ['warn free space']],
    ['from which one may delete', { ...facts, remove: yes }, ['warn delete']],
    [
      'that is not there',
      { ...facts, put: { can: 'no', detail: 'is not there' } as const },
      ['fail directory'],
    ],
  ])('%s', (_, given, expected) => {
    expect(told(given)).toEqual(expected)
  })
})
