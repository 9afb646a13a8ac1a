import { describe, expect, it } from '@jest/globals'
import { profileFor, profiles } from '../../src/store/profiles.ts'
import { planParts, volumeBytes } from '../../src/store/s3-plan.ts'

describe('profileFor', () => {
  it.each([
    [undefined, 'aws'],
    ['https://s3.eu-central-1.amazonaws.com', 'aws'],
    ['https://s3.cn-north-1.amazonaws.com.cn', 'aws'],
    ['https://storage.googleapis.com', 'gcs'],
    ['https://0123456789abcdef.r2.cloudflarestorage.com', 'r2'],
    ['https://0123456789abcdef.eu.r2.cloudflarestorage.com', 'r2'],
    ['https://s3.us-west-004.backblazeb2.com', 'b2'],
    ['https://s3.fr-par.scw.cloud', 'scaleway'],
    ['https://s3.eu-central-2.wasabisys.com', 'wasabi'],
    ['https://fra1.digitaloceanspaces.com', 'spaces'],
    ['https://minio.example.com:9000', 'generic'],
    ['https://amazonaws.com.evil.example', 'generic'],
    ['https://notamazonaws.com', 'generic'],
  ])('knows %s as %s', (endpoint, name) => {
    expect(profileFor('auto', endpoint).name).toBe(name)
  })

  it('takes every name, whatever the endpoint', () => {
    for (const [name, profile] of Object.entries(profiles)) {
      expect(profile.name).toBe(name)
      expect(profileFor(name, 'https://s3.amazonaws.com')).toBe(profile)
    }
  })

  it.each([['AWS'], ['constructor'], ['']])('refuses the name %j', (name) => {
    expect(() => profileFor(name)).toThrow(expect.objectContaining({ code: 'input' }))
  })

  it('refuses an endpoint that is no URL', () => {
    expect(() => profileFor('auto', 'minio.example.com')).toThrow(expect.objectContaining({ code: 'input' }))
  })

  it('lets only AWS have the checksums of the SDK', () => {
    const supported = Object.values(profiles).filter((profile) => profile.checksums === 'WHEN_SUPPORTED')
    expect(supported.map((profile) => profile.name)).toEqual(['aws'])
  })
})

describe('planParts', () => {
  const MiB = 2 ** 20
  const options = (name: string, partBytes?: number) => ({
    bucket: 'b',
    prefix: '',
    profile: profileFor(name),
    ...(partBytes !== undefined && { partBytes }),
  })

  it.each([
    ['aws', undefined, 16 * MiB, 4],
    ['aws', 50 * 2 ** 30, 16 * MiB, 4],
    ['aws', 100 * 2 ** 30, 23 * MiB, 4],
    ['aws', 2 ** 40, 128 * MiB, 2],
    ['aws', 5 * 2 ** 40, 583 * MiB, 1],
    ['r2', 0, 16 * MiB, 2],
    ['scaleway', 50 * 2 ** 30, 114 * MiB, 2],
    ['scaleway', 100 * 2 ** 30, 128 * MiB, 2],
  ])('for %s and %d bytes', (name, hint, partBytes, uploads) => {
    const plan = planParts(options(name), hint)
    expect(plan).toMatchObject({ partBytes, uploads })
    expect((hint ?? 0) / plan.partBytes).toBeLessThanOrEqual(plan.maxParts * 0.9)
  })

  it.each([
    ['aws', 6 * 2 ** 40, undefined],
    ['aws', 200 * 2 ** 30, 16 * MiB],
    ['aws', 0, MiB],
    ['aws', 0, 6 * 2 ** 30],
  ])('refuses for %s %d bytes in parts of %d', (name, hint, partBytes) => {
    expect(() => planParts(options(name, partBytes), hint)).toThrow(
      expect.objectContaining({ code: 'store' }),
    )
  })
})

describe('volumeBytes', () => {
  const GiB = 2 ** 30
  const of = (name: string, hint: number) =>
    volumeBytes({ bucket: 'b', prefix: '', profile: profileFor(name) }, hint)

  it.each([
    ['aws', 0],
    ['aws', 500 * GiB],
    ['scaleway', 50 * GiB],
  ])('one object of %s holds about %d bytes', (name, hint) => {
    expect(of(name, hint)).toBeUndefined()
  })

  it.each([
    ['aws', 600 * GiB, 1125 * GiB],
    ['aws', 100_000 * GiB, 1125 * GiB],
    ['scaleway', 60 * GiB, 112.5 * GiB],
  ])('of %s and %d bytes, volumes have %d', (name, hint, bytes) => {
    expect(of(name, hint)).toBe(bytes)
    // Each of them fits in parts that memory can hold.
    const plan = planParts({ bucket: 'b', prefix: '', profile: profileFor(name) }, bytes)
    expect(plan.partBytes).toBe(128 * 2 ** 20)
    expect(bytes / plan.partBytes).toBeLessThanOrEqual(plan.maxParts)
  })
})
