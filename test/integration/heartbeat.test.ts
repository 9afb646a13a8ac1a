import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { heartbeat } from '../../src/runner/heartbeat.ts'

const secret = '6f4a9bd2-0000-4000-8000-5ec2e7000001'
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

let server: Server
let base: string
let pings: { method: string; url: URL; text: string }[]
/** What the server does with its next calls: a status, a cut connection, or no answer at all. */
let script: (number | 'reset' | 'silence')[]

beforeEach(async () => {
  pings = []
  script = []
  server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server is not listening')
  base = `http://127.0.0.1:${address.port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  pings.push({ method: request.method ?? '', url: new URL(request.url ?? '', 'http://x'), text })
  const next = script.shift() ?? 200
  if (next === 'reset') request.socket.resetAndDestroy()
  else if (next !== 'silence') response.writeHead(next).end('OK')
}

const fast = { retryDelayMs: 5 }

describe('heartbeat', () => {
  it.each([
    ['start', `/${secret}/start`],
    ['success', `/${secret}`],
    ['fail', `/${secret}/fail`],
  ] as const)('pings %s at %s, with or without a slash at the end', async (event, path) => {
    expect(await heartbeat(`${base}/${secret}`, event, { text: 'row counts differ' })).toBeUndefined()
    expect(pings[0]).toMatchObject({ method: 'POST', url: { pathname: path }, text: 'row counts differ' })
    expect(await heartbeat(`${base}/${secret}/`, event)).toBeUndefined()
    expect(pings[1]?.url.pathname.replace(/\/$/, '')).toBe(path)
  })

  it('keeps the query and pairs start and end of one run', async () => {
    await heartbeat(`${base}/key/slug?create=1`, 'start', { runId: 'run 42' })
    await heartbeat(`${base}/key/slug?create=1`, 'success', { runId: 'run 42' })
    await heartbeat(`${base}/key/slug?create=1`, 'start', { runId: 'run 43' })
    await heartbeat(`${base}/key/slug`, 'start', { runId: secret })
    expect(pings[0]?.url.pathname).toBe('/key/slug/start')
    expect(pings[0]?.url.searchParams.get('create')).toBe('1')
    const [first, second, third, own] = pings.map((ping) => ping.url.searchParams.get('rid'))
    expect(first).toMatch(uuid)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect(own).toBe(secret)
  })

  it('tries three times after server errors, limits and lost connections', async () => {
    script = [503, 'reset', 200]
    expect(await heartbeat(`${base}/${secret}`, 'success', fast)).toBeUndefined()
    expect(pings).toHaveLength(3)
    script = [429, 500, 502, 200]
    expect(await heartbeat(`${base}/${secret}`, 'success', fast)).toContain('answered 502')
    expect(pings).toHaveLength(6)
  })

  it('does not ask again for a check that is not there', async () => {
    script = [404, 200]
    expect(await heartbeat(`${base}/${secret}`, 'fail', fast)).toContain('answered 404')
    expect(pings).toHaveLength(1)
  })

  it('waits no longer than its timeout', async () => {
    script = ['silence', 'silence', 'silence']
    const started = performance.now()
    expect(await heartbeat(`${base}/${secret}`, 'success', { ...fast, timeoutMs: 100 })).toContain(
      'no answer in time',
    )
    expect(pings).toHaveLength(3)
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('stops when the run is cancelled', async () => {
    script = ['silence', 'silence', 'silence']
    const warning = await heartbeat(`${base}/${secret}`, 'fail', { signal: AbortSignal.timeout(50) })
    expect(warning).toContain('did not arrive')
    expect(pings).toHaveLength(1)
  })

  it.each([
    `http://127.0.0.1:9/${secret}`,
    `http://no-such-host.invalid/${secret}`,
    `http://user:${secret}@127.0.0.1/`,
    `ftp://127.0.0.1/${secret}`,
    secret,
    '',
  ])('never throws and never tells the address (%p)', async (url) => {
    const warning = await heartbeat(url, 'start', fast)
    expect(warning).toContain('start ping')
    expect(warning).not.toContain(secret)
    expect(warning).not.toMatch(/127\.0\.0\.1|invalid\b/)
  })
})
