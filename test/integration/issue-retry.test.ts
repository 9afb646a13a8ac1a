import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Incident } from '../../src/report/issue.ts'
import { reportIncident } from '../../src/runner/issue.ts'
import { GithubServer } from '../support/github-server.ts'

let server: GithubServer
let slept: number[]
let time: number
beforeEach(async () => {
  server = await new GithubServer().start()
  slept = []
  time = Date.now()
})
afterEach(async () => {
  await server.stop()
})

function incident(minute: number, reason = 'row counts'): Incident {
  const at = new Date(Date.UTC(2026, 10, 20, 3, minute))
  const reasons = [{ name: reason, detail: 'differs' }]
  return { repository: server.repository, target: 'erp/prod', surface: 'db', verdict: 'fail', at, reasons }
}

async function report(what: Incident, limitMs = 120_000) {
  const settings = {
    token: server.token,
    repository: server.repository,
    apiUrl: `${server.url}/`,
    labels: [],
    assignees: [],
  }
  const sleep = async (ms: number) => {
    slept.push(ms)
    time += ms
  }
  return reportIncident(settings, what, { now: () => time, sleep, limitMs })
}

describe('waiting', () => {
  it('honours retry-after of a secondary limit, on any call', async () => {
    server.fail('GET', /issues$/, { kind: 'secondary-limit', retryAfter: 7 })
    server.fail('POST', /issues$/, { kind: 'secondary-limit', retryAfter: 3 })
    expect(await report(incident(0))).toEqual({ number: 1, did: 'opened' })
    expect(slept).toEqual([7000, 3000])
  })

  it('waits a minute for a secondary limit that does not say how long', async () => {
    server.fail('GET', /issues$/, { kind: 'secondary-limit' })
    expect(await report(incident(0))).toEqual({ number: 1, did: 'opened' })
    expect(slept).toEqual([60_000])
  })

  it('waits for the reset of the rate limit', async () => {
    server.fail('GET', /issues$/, { kind: 'rate-limit', resetsIn: 20 })
    expect(await report(incident(0))).toMatchObject({ did: 'opened' })
    expect(slept[0]).toBeGreaterThan(5_000)
    expect(slept[0]).toBeLessThanOrEqual(22_000)
  })

  it('gives up at once, with a warning, when the wait would be longer than its patience', async () => {
    server.fail('GET', /issues$/, { kind: 'rate-limit', resetsIn: 3000 })
    expect(await report(incident(0))).toMatchObject({
      did: 'nothing',
      warning: expect.stringContaining('rate limit'),
    })
    expect(slept).toEqual([])
  })

  it('shares its patience among all calls', async () => {
    server.fail('GET', /issues$/, { kind: 'secondary-limit', retryAfter: 50 }, 9)
    expect((await report(incident(0))).warning).toContain('secondary rate limit')
    expect(slept).toEqual([50_000, 50_000])
  })
})

describe('repeating', () => {
  it('repeats reads after server errors and lost connections', async () => {
    server.fail('GET', /issues$/, { kind: 'status', status: 502 })
    server.fail('GET', /issues$/, { kind: 'reset' })
    expect(await report(incident(0))).toEqual({ number: 1, did: 'opened' })
    expect(slept).toEqual([1000, 2000])
  })

  it('stops after five attempts', async () => {
    server.fail('GET', /issues$/, { kind: 'status', status: 500 }, 99)
    expect((await report(incident(0))).warning).toContain('refused')
    expect(server.count('GET', /issues$/)).toBe(5)
  })

  it('does not repeat a refusal for want of rights', async () => {
    server.fail('GET', /issues$/, { kind: 'status', status: 403, message: 'Resource not accessible' })
    expect((await report(incident(0))).warning).toContain('issues: write')
    expect(server.count('GET', /issues$/)).toBe(1)
  })

  it('opens no second issue when the answer to the first was lost', async () => {
    server.fail('POST', /issues$/, { kind: 'reset', after: true })
    expect(await report(incident(0))).toEqual({ number: 1, did: 'opened' })
    expect(server.issues.size).toBe(1)
  })

  it('opens it again when the request itself was lost', async () => {
    server.fail('POST', /issues$/, { kind: 'reset' })
    server.fail('POST', /labels$/, { kind: 'reset' })
    expect(await report(incident(0))).toEqual({ number: 1, did: 'opened' })
    expect(server.issue(1).labels).toEqual(['lifeboat'])
  })

  it.each([true, false])('writes a comment once (its answer lost: %p)', async (after) => {
    await report(incident(0))
    server.fail('POST', /comments$/, { kind: 'reset', after })
    expect(await report(incident(1, 'sequences'))).toEqual({ number: 1, did: 'commented' })
    expect(server.issue(1).comments).toHaveLength(1)
  })

  it('turns a server that is not there into a warning', async () => {
    const settings = {
      token: 'secret-token',
      repository: 'octo/backups',
      apiUrl: 'http://127.0.0.1:9',
      labels: [],
      assignees: [],
    }
    const result = await reportIncident(settings, incident(0), { limitMs: 0 })
    expect(result).toMatchObject({ did: 'nothing', warning: expect.stringContaining('could not be reached') })
    expect(result.warning).not.toContain('secret-token')
  })

  it('ends soon when the run is cancelled', async () => {
    server.fail('GET', /issues$/, { kind: 'secondary-limit', retryAfter: 30 })
    const settings = {
      token: server.token,
      repository: server.repository,
      apiUrl: server.url,
      labels: [],
      assignees: [],
    }
    const started = performance.now()
    const result = await reportIncident(settings, incident(0), { signal: AbortSignal.timeout(200) })
    expect(result).toMatchObject({ did: 'nothing', warning: expect.any(String) })
    expect(performance.now() - started).toBeLessThan(25_000)
  })
})
