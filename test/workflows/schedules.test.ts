import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { runWorkflow, type WorkflowResult } from '../support/run-workflow.ts'

const HOUR = 3600_000

/** schedules.yml against a server that answers as GitHub's REST API does for workflows and their runs. */
describe('schedules.yml', () => {
  let server: Server
  /** By file: its state, and how many hours ago it last succeeded on schedule. */
  let workflows: Record<string, { state: string; hours?: number }>
  let asked: string[]
  let pings: number
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
      if (pathname === '/ping') {
        pings++
        response.end()
        return
      }
      asked.push(`${request.headers.authorization} ${pathname}${search}`)
      const [, file = '', runs] = /workflows\/([^/]+)(\/runs)?$/.exec(pathname) ?? []
      const found = workflows[file]
      const started = new Date(Date.now() - (found?.hours ?? 0) * HOUR).toISOString()
      const list = found?.hours === undefined ? [] : [{ run_started_at: started, conclusion: 'success' }]
      response.statusCode = found ? 200 : 404
      response.end(JSON.stringify(runs ? { total_count: list.length, workflow_runs: list } : found))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => {
    server.close()
  })
  beforeEach(() => {
    asked = []
    pings = 0
    workflows = {
      'nightly-postgres.yml': { state: 'active', hours: 20 },
      'weekly-drill.yml': { state: 'active', hours: 150 },
      'monthly-prune.yml': { state: 'active', hours: 700 },
    }
  })

  async function run(): Promise<WorkflowResult> {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return runWorkflow('workflows-examples/schedules.yml', {
      secrets: { SCHEDULES_HEARTBEAT_URL: `${url}/ping` },
      env: { GITHUB_API_URL: url, GITHUB_REPOSITORY: 'acme/shop' },
    })
  }

  it('passes and pings while all of them run', async () => {
    const result = await run()
    expect([result.conclusion, result.steps.map(({ outcome }) => outcome), pings]).toEqual([
      'success',
      ['success', 'success'],
      1,
    ])
    expect(asked[1]).toBe(
      'Bearer ghs_run /repos/acme/shop/actions/workflows/nightly-postgres.yml/runs?event=schedule&status=success&per_page=1',
    )
  })

  it('names what is disabled, late, gone or never ran, and does not ping', async () => {
    workflows = {
      'nightly-postgres.yml': { state: 'disabled_inactivity', hours: 20 },
      'weekly-drill.yml': { state: 'active', hours: 200 },
    }
    const first = await run()
    expect([first.conclusion, pings]).toEqual(['failure', 0])
    expect(first.steps[0]?.log.trim().split('\n')).toEqual([
      '::error::nightly-postgres.yml is disabled_inactivity: enable it, and see why',
      '::error::weekly-drill.yml succeeded on schedule 200.0 hours ago, allowed are 175',
      '::error::monthly-prune.yml is not there',
    ])
    workflows = { 'nightly-postgres.yml': { state: 'active' } }
    expect((await run()).steps[0]?.log).toContain(
      'nightly-postgres.yml succeeded on schedule never, allowed are 27',
    )
  })

  it('is red when GitHub does not answer', async () => {
    const result = await runWorkflow('workflows-examples/schedules.yml', {
      env: { GITHUB_API_URL: 'http://127.0.0.1:1', GITHUB_REPOSITORY: 'acme/shop' },
    })
    expect(result.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped'])
  })
})
