import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { profiles } from '../../src/store/profiles.ts'
import { openS3Store, type S3Store } from '../../src/store/s3.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { chunksOf, digestOf, sha256 } from '../support/store-suite.ts'

const partBytes = 64 * 1024
/** The SDK asks anew when less than five minutes are left. */
const refreshSeconds = 300

/** As on ECS, EKS and self-hosted runners with a role: the default chain asks an endpoint, and its answers expire. */
describe('credentials of the default chain', () => {
  let s3: S3Server
  let endpoint: Server
  let issued: string[]
  /** How long an answer is good, in seconds. */
  let lifetime: number
  const variable = 'AWS_CONTAINER_CREDENTIALS_FULL_URI'
  const saved = { ...process.env }
  beforeAll(async () => {
    s3 = await startS3Server({ minPartBytes: partBytes })
    endpoint = createServer((_, response) => {
      const id = `ROTATED${issued.length}`
      issued.push(id)
      const secret = randomBytes(20).toString('hex')
      // Only the newest are good.
      s3.secrets.clear()
      s3.secrets.set(id, secret)
      const body = {
        AccessKeyId: id,
        SecretAccessKey: secret,
        Token: `token-${id}`,
        Expiration: new Date(Date.now() + lifetime * 1000).toISOString(),
      }
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    }).listen(0, '127.0.0.1')
    await once(endpoint, 'listening')
    for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) delete process.env[name]
    process.env[variable] = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/role`
    process.env.AWS_EC2_METADATA_DISABLED = 'true'
    process.env.HOME = '/nonexistent'
  })
  afterEach(() => s3.reset())
  afterAll(async () => {
    Object.assign(process.env, { HOME: saved.HOME })
    for (const name of [variable, 'AWS_EC2_METADATA_DISABLED']) delete process.env[name]
    for (const [name, value] of Object.entries(saved)) if (name.startsWith('AWS_')) process.env[name] = value
    await s3.close()
    await once(endpoint.close(), 'close')
  })

  function open(lifetimeSeconds: number): S3Store {
    issued = []
    lifetime = lifetimeSeconds
    const profile = { ...profiles.minio, minPartBytes: partBytes }
    return openS3Store({ bucket: s3.bucket, prefix: 'p', endpoint: s3.endpoint, profile, partBytes })
  }

  it('are asked for anew while a long upload runs', async () => {
    const store = open(refreshSeconds + 0.3)
    const body = randomBytes(5 * partBytes)
    const slowly = async function* () {
      for (let at = 0; at < body.length; at += partBytes) {
        yield body.subarray(at, at + partBytes)
        await sleep(400)
      }
    }
    await store.put('long', slowly())
    const used = new Set(
      s3.calls.map(({ headers }) => /Credential=(\w+)/.exec(headers.authorization ?? '')?.[1]),
    )
    expect(issued.length).toBeGreaterThanOrEqual(3)
    expect(used.size).toBeGreaterThanOrEqual(3)
    expect(await digestOf(store, 'long')).toBe(sha256(body))
    store.close()
  })

  it.each(['expired-token', 'unknown'] as const)(
    'are asked for anew when the store calls them %s before their time',
    async (how) => {
      const store = open(3600)
      await store.put('a', chunksOf(randomBytes(10)))
      const first = issued.length
      if (how === 'unknown') s3.secrets.clear()
      else s3.fault = () => (issued.length === first ? 'expired-token' : undefined)
      const body = randomBytes(3 * partBytes)
      await store.put('b', chunksOf(body))
      expect(await digestOf(store, 'b')).toBe(sha256(body))
      // Once for all calls that met the refusal.
      expect(issued.length).toBeLessThanOrEqual(first + 2)
      store.close()
    },
  )

  it('are not asked for again and again when the store refuses the new ones too', async () => {
    const store = open(3600)
    s3.fault = () => 'expired-token'
    await expect(store.put('a', chunksOf(randomBytes(10)))).rejects.toThrow(/ExpiredToken.*have expired/)
    expect(issued.length).toBeLessThanOrEqual(2)
    store.close()
  })
})
