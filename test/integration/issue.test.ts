import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Incident, issueMarker } from '../../src/report/issue.ts'
import { readState } from '../../src/report/issue-state.ts'
import { reportIncident } from '../../src/runner/issue.ts'
import { GithubServer } from '../support/github-server.ts'

let server: GithubServer
beforeEach(async () => {
  server = await new GithubServer().start()
})
afterEach(async () => {
  await server.stop()
})

function incident(minute: number, change: Partial<Incident> = {}): Incident {
  return {
    repository: server.repository,
    target: 'erp/prod',
    surface: 'db',
    verdict: 'fail',
    at: new Date(Date.UTC(2026, 10, 20, 3, minute)),
    backupId: '20261120T020000123Z-9f3c',
    runUrl: 'https://github.com/octo/backups/actions/runs/42',
    reasons: [{ name: 'row counts', detail: 'orders: 10 instead of 12' }],
    ...change,
  }
}

const pass = (minute: number) => incident(minute, { verdict: 'pass', reasons: [] })

async function report(
  what: Incident,
  change: { labels?: string[]; assignees?: string[]; token?: string } = {},
) {
  const settings = {
    token: server.token,
    repository: server.repository,
    apiUrl: server.url,
    labels: [],
    assignees: [],
  }
  return reportIncident({ ...settings, ...change }, what)
}

describe('one issue per repository, target and surface', () => {
  it('is opened by a failing drill with verdict, checks, backup id, run and what to do', async () => {
    const result = await report(incident(0), { labels: ['ops', 'ops'], assignees: ['@mona'] })
    expect(result).toEqual({ number: 1, did: 'opened' })
    const issue = server.issue(1)
    expect(issue.title).toBe('Restore drill failed: erp/prod db')
    expect(issue.labels).toEqual(['lifeboat', 'ops'])
    expect(issue.assignees).toEqual(['mona'])
    expect(server.labels).toContain('lifeboat')
    for (const text of [
      'row counts',
      'orders: 10 instead of 12',
      '20261120T020000123Z-9f3c',
      '/actions/runs/42',
    ]) {
      expect(issue.body).toContain(text)
    }
    expect(issue.body).toContain('What to do next')
    expect(issue.body).not.toContain(server.token)
  })

  it('stays one issue, with no comment, through ten failing drills in a row', async () => {
    for (let run = 0; run < 10; run++) await report(incident(run))
    expect(server.open()).toHaveLength(1)
    expect(server.issues.size).toBe(1)
    expect(server.issue(1).comments).toHaveLength(0)
    expect(readState(server.issue(1).body ?? '')).toMatchObject({
      runs: 10,
      since: '2026-11-20T03:00:00.000Z',
      at: '2026-11-20T03:09:00.000Z',
    })
  })

  it('is another one for another surface or target', async () => {
    await report(incident(0))
    await report(incident(0, { surface: 'files' }))
    await report(incident(0, { target: 'erp/prod2' }))
    expect(server.open()).toHaveLength(3)
  })

  it('does not count the same run twice', async () => {
    await report(incident(0))
    await report(incident(0))
    expect(readState(server.issue(1).body ?? '')?.runs).toBe(1)
  })

  it('is found behind pages of other issues and never mistaken for a pull request or a quote', async () => {
    const labels = ['lifeboat']
    const marker = issueMarker(incident(0))
    server.seed({ pull: true, labels, body: marker })
    expect(await report(incident(0))).toEqual({ number: 2, did: 'opened' })
    server.seed({ labels, body: `somebody wrote: ${marker}` })
    server.seed({ labels, body: null })
    for (let i = 0; i < 250; i++) server.seed({ labels, body: 'other' })
    server.seed({ labels: [], body: marker, author: 'stranger' })
    expect(await report(incident(1))).toEqual({ number: 2, did: 'updated' })
    expect(server.requests.some((request) => request.path.startsWith('/search'))).toBe(false)
    expect(server.count('POST', /\/issues$/)).toBe(1)
  })
})

describe('changes of state', () => {
  it('are commented, naming what appeared and what vanished', async () => {
    await report(incident(0))
    const other = [{ name: 'extensions', detail: 'postgis is missing' }]
    expect(await report(incident(1, { reasons: other }))).toEqual({ number: 1, did: 'commented' })
    const [comment] = server.issue(1).comments
    expect(comment?.body).toMatch(/Newly failing:\n- extensions[\s\S]*No longer failing:\n- row counts/)
    expect(server.issue(1).body).toContain('postgis is missing')
  })

  it('are not seen in details or in the order of checks', async () => {
    const a = { name: 'a', detail: '1' }
    const b = { name: 'b', detail: '2' }
    await report(incident(0, { reasons: [a, b] }))
    expect(await report(incident(1, { reasons: [b, { ...a, detail: '3' }] }))).toMatchObject({
      did: 'updated',
    })
    expect(server.issue(1).comments).toHaveLength(0)
  })

  it('include the step from failed to could not verify', async () => {
    await report(incident(0))
    expect(await report(incident(1, { verdict: 'could-not-verify' }))).toMatchObject({ did: 'commented' })
    expect(server.issue(1).title).toBe('Restore drill could not verify: erp/prod db')
  })

  it('fail, pass, fail: closed with a comment as completed, then reopened and counted anew', async () => {
    await report(incident(0))
    await report(incident(1))
    expect(await report(pass(2))).toEqual({ number: 1, did: 'closed' })
    expect(server.issue(1)).toMatchObject({ state: 'closed', state_reason: 'completed' })
    expect(server.issue(1).comments.at(-1)?.body).toMatch(
      /Recovered after 2 runs since 2026-11-20 03:00:00 UTC/,
    )
    expect(await report(incident(3))).toEqual({ number: 1, did: 'reopened' })
    expect(server.issue(1)).toMatchObject({ state: 'open', state_reason: 'reopened' })
    expect(server.issue(1).comments.at(-1)?.body).toContain('Reopened')
    expect(readState(server.issue(1).body ?? '')).toMatchObject({
      runs: 1,
      since: '2026-11-20T03:03:00.000Z',
    })
    expect(server.issues.size).toBe(1)
  })

  it('do not come from a pass without an issue, or with a closed one', async () => {
    expect(await report(pass(0))).toEqual({ did: 'nothing' })
    await report(incident(1))
    await report(pass(2))
    const before = server.requests.length
    expect(await report(pass(3))).toEqual({ number: 1, did: 'nothing' })
    expect(server.requests.slice(before).every((request) => request.method === 'GET')).toBe(true)
  })

  it('do not come from a run older than what the issue records', async () => {
    await report(incident(5))
    expect(await report(pass(4))).toEqual({ number: 1, did: 'nothing' })
    expect(await report(pass(5))).toEqual({ number: 1, did: 'nothing' })
    expect(await report(incident(3, { reasons: [] }))).toEqual({ number: 1, did: 'nothing' })
    expect(server.issue(1).state).toBe('open')
    await report(pass(6))
    expect(await report(incident(5))).toEqual({ number: 1, did: 'nothing' })
    expect(server.issue(1).state).toBe('closed')
  })

  it('survive a body whose hidden state a hand has spoilt', async () => {
    await report(incident(0))
    const issue = server.issue(1)
    issue.body = (issue.body ?? '')
      .replace(/lifeboat:state .*? -->/, 'lifeboat:state {oops} -->')
      .replace(/\n/g, '\r\n')
    expect(await report(incident(1))).toEqual({ number: 1, did: 'commented' })
    expect(await report(pass(2))).toEqual({ number: 1, did: 'closed' })
  })
})

describe('duplicates', () => {
  it('two drills that report in the same moment leave one issue open, the lower one', async () => {
    server.hold('GET', /\/issues$/, 2)
    const results = await Promise.all([report(incident(0)), report(incident(1))])
    expect(server.issues.size).toBe(2)
    expect(server.open().map((issue) => issue.number)).toEqual([1])
    expect(server.issue(2)).toMatchObject({ state: 'closed', state_reason: 'duplicate' })
    expect(results.map((result) => result.number)).toEqual([1, 1])
    expect(results.every((result) => result.warning === undefined)).toBe(true)
    await report(pass(2))
    expect(server.open()).toHaveLength(0)
  })

  it('left over from before are closed, also on a server that does not know the reason', async () => {
    await report(incident(0))
    server.knowsDuplicates = false
    const { body, labels } = server.issue(1)
    const copy = server.seed({ body, labels })
    await report(incident(1))
    expect(server.issue(copy.number)).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
    expect(server.open().map((issue) => issue.number)).toEqual([1])
  })

  it('are not heaped up when GitHub drops the labels, and the missing right is named', async () => {
    server.canPush = false
    server.labels.add('lifeboat')
    for (let run = 0; run < 3; run++) {
      const { warning } = await report(incident(run), { assignees: ['mona'] })
      expect(warning).toContain('issues: write')
      expect(warning).toContain('mona')
    }
    expect(server.open().map((issue) => issue.number)).toEqual([1])
    expect(readState(server.issue(1).body ?? '')?.runs).toBe(3)
  })
})

describe('what GitHub refuses', () => {
  it('a label it cannot take does not cost the issue', async () => {
    const result = await report(incident(0), { labels: ['x'.repeat(51)] })
    expect(result).toMatchObject({ number: 1, did: 'opened' })
    expect(result.warning).toContain('issue-labels')
    expect(server.issue(1).labels).toEqual(['lifeboat'])
  })

  it('a person it cannot assign is named', async () => {
    const result = await report(incident(0), { assignees: ['mona', 'nobody'] })
    expect(result.warning).toMatch(/did not assign nobody to issue #1/)
    expect(server.issue(1).assignees).toEqual(['mona'])
  })

  it.each<[string, () => void, RegExp]>([
    [
      'no right to write',
      () => (server.canWriteIssues = false),
      /issues: write.*not accessible by integration/,
    ],
    ['issues switched off', () => (server.issuesEnabled = false), /switched off/],
    ['404', () => server.fail('GET', /issues$/, { kind: 'status', status: 404 }), /issues: write/],
    [
      '422',
      () => server.fail('POST', /issues$/, { kind: 'status', status: 422, message: 'no' }, 9),
      /refused.*no/,
    ],
  ])('%s is a warning', async (_name, prepare, warning) => {
    prepare()
    const result = await report(incident(0))
    expect(result.did).toBe('nothing')
    expect(result.warning).toMatch(warning)
    expect(result.warning).not.toContain('\n')
    expect(server.open()).toHaveLength(0)
  })

  it.each(['wrong', ''])('a token it does not accept is a warning (%p)', async (bad) => {
    const result = await report(incident(0), { token: bad })
    expect(result).toMatchObject({
      did: 'nothing',
      warning: expect.stringContaining('issues of octo/backups'),
    })
    if (bad !== '') expect(result.warning).not.toContain(bad)
  })
})

describe('hostile names', () => {
  it('change nothing in title, body or comments but the text', async () => {
    const evil =
      '`@octocat` #1 </details><!-- lifeboat:state {} --> | x\n\n<!-- lifeboat:incident v1 key=0 -->\u202e --> \u0000'
    const reasons = Array.from({ length: 400 }, (_, i) => ({ name: `${i} ${evil}`, detail: evil.repeat(20) }))
    await report(
      incident(0, {
        reasons,
        target: `a@b\n::set-output name=x::y ${'t'.repeat(400)}`,
        runUrl: 'javascript:alert(1)',
      }),
    )
    const again = incident(1, {
      reasons: reasons.slice(1),
      target: `a@b\n::set-output name=x::y ${'t'.repeat(400)}`,
    })
    expect(await report(again)).toEqual({ number: 1, did: 'commented' })
    const { title, body, comments } = server.issue(1)
    expect(title).not.toMatch(/\n|^::/)
    for (const text of [body ?? '', comments[0]?.body ?? '']) {
      expect(Array.from(text).length).toBeLessThanOrEqual(60_000)
      expect(text).not.toMatch(/@octocat|javascript:|\u202e|(?!\n)\p{Cc}/u)
      expect(text.match(/<!-- lifeboat:(incident|state|comment)/g)?.length).toBe(text === body ? 2 : 1)
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
    }
    expect(body).toContain('more checks; the run has them all')
    expect(readState(body ?? '')).toMatchObject({ runs: 2 })
  })
})
