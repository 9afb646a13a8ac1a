import { describe, expect, it } from '@jest/globals'
import {
  changeComment,
  hasMarker,
  type Incident,
  issueBody,
  issueMarker,
  issueTitle,
  nextState,
  recoveredComment,
  reopenedComment,
  stateChanged,
} from '../../src/report/issue.ts'
import { readState, stateLine } from '../../src/report/issue-state.ts'
import { fc } from '../support/properties.ts'

const incident: Incident = {
  repository: 'octo/backups',
  target: 'erp/prod',
  surface: 'db',
  verdict: 'fail',
  at: new Date('2026-11-20T03:00:00Z'),
  backupId: '20261120T020000123Z-9f3c',
  provenId: '20261113T020000123Z-0001',
  runUrl: 'https://github.com/octo/backups/actions/runs/42',
  reasons: [
    { name: 'row counts', detail: 'orders: 10 instead of 12' },
    { name: 'extensions', detail: 'postgis | is missing' },
  ],
}
const passed: Incident = { ...incident, verdict: 'pass', reasons: [], at: new Date('2026-11-21T03:00:00Z') }
const state = nextState(undefined, incident, false)

describe('title and marker', () => {
  it('name what is concerned', () => {
    expect(issueTitle(incident)).toBe('Restore drill failed: erp/prod db')
    expect(Array.from(issueTitle({ ...incident, target: '🚀'.repeat(400) })).length).toBeLessThanOrEqual(256)
  })

  it('the marker depends on repository, target and surface only', () => {
    // printf 'octo/backups|erp/prod|db' | sha256sum
    expect(issueMarker(incident)).toBe(
      '<!-- lifeboat:incident v1 key=73e4f6801684991bdf50a66dc33d378fc7ffffdb83ad5a654f97fbafa2e59921 -->',
    )
    expect(issueMarker(passed)).toBe(issueMarker(incident))
    expect(issueMarker({ ...incident, surface: 'files' })).not.toBe(issueMarker(incident))
  })

  it('differs for the status of each store, so that a good one does not close what another found', () => {
    const status = { ...incident, kind: 'status', surface: 'status' } as const
    const markers = ['s3://data', 's3://vault'].map((place) => issueMarker({ ...status, place }))
    expect(new Set([...markers, issueMarker(status)]).size).toBe(3)
    expect(issueTitle({ ...status, place: 's3://vault' })).toContain('erp/prod status in s3://vault')
  })

  it('counts only on a line of its own', () => {
    const marker = issueMarker(incident)
    expect(hasMarker(`${marker}\r\nx`, marker)).toBe(true)
    expect(hasMarker(`> ${marker}`, marker)).toBe(false)
  })
})

describe('body', () => {
  it('tells the verdict first, then checks, facts and what to do', () => {
    expect(issueBody(incident, state).split('\n').slice(2)).toEqual([
      '',
      '❌ **The restore drill failed**: `erp/prod` `db` could not be proven restorable.',
      '',
      '| Failing check | What was found |',
      '| --- | --- |',
      '| row counts | orders: 10 instead of 12 |',
      '| extensions | postgis &#124; is missing |',
      '',
      '- Last run: 2026-11-20 03:00:00 UTC, [log of the run](https://github.com/octo/backups/actions/runs/42)',
      '- Backup drilled: `20261120T020000123Z-9f3c`',
      '- Newest proven backup: `20261113T020000123Z-0001`',
      '- First seen: 2026-11-20 03:00:00 UTC, 1 failing run since',
      '',
      '### What to do next',
      ...Array.from({ length: 4 }, () => expect.any(String)),
      '',
      '<details>',
      '<summary>Commands</summary>',
      '',
      'Drill it again from a checkout:',
      '',
      '```text',
      '# store and keys come from the environment, as in the workflow',
      'node dist/cli.js restore-drill --target erp/prod --surface db --backup 20261120T020000123Z-9f3c',
      '```',
      '',
      expect.stringContaining('RESTORE.md'),
      '',
      '</details>',
      '',
      expect.stringContaining('closes it when a newer drill passes'),
    ])
  })

  it('of a run that could not verify does not condemn the backup', () => {
    const text = issueBody({ ...incident, verdict: 'could-not-verify', reasons: [] }, state)
    expect(text).toContain('could not verify')
    expect(text).toContain('this says nothing bad about the backup yet')
    expect(text).not.toContain('not restorable')
  })

  it('links only to web addresses', () => {
    for (const runUrl of ['javascript:alert(1)', 'https://x/) [y](z', 'https://x/\n# y', '//x']) {
      expect(issueBody({ ...incident, runUrl }, state)).not.toContain('log of the run](')
    }
  })

  it('is capped with its structure whole, however much there is to tell', () => {
    const reasons = Array.from({ length: 5000 }, (_, i) => ({ name: `<${i}>`, detail: '🚀|`'.repeat(500) }))
    const many = { ...incident, reasons }
    const text = issueBody(many, nextState(undefined, many, false))
    expect(Array.from(text).length).toBeLessThanOrEqual(60_000)
    expect(text).toMatch(/\.\.\. and \d+ more checks; the run has them all\./)
    expect(text).toContain('</details>')
    expect(readState(text)?.names).toHaveLength(40)
  })
})

describe('state', () => {
  it('comes back from the body, whatever the names hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 })), (names) => {
        const what = { ...incident, reasons: names.map((name) => ({ name: `${name}-->`, detail: name })) }
        const kept = nextState(undefined, what, false)
        expect(stateLine(kept)).toMatch(/^<!-- lifeboat:state [^<>\n]* -->$/)
        expect(readState(issueBody(what, kept))).toEqual(kept)
      }),
    )
  })

  it.each(['', 'null', '[]', '{}', '{"at":"yesterday"}', '{'])('spoilt as %p is as good as none', (json) => {
    expect(readState(`<!-- lifeboat:state ${json} -->`)).toBeUndefined()
  })

  it('goes on while open, begins anew when reopened, and counts a run once', () => {
    const later = { ...incident, at: new Date('2026-11-21T03:00:00Z') }
    const second = nextState(state, later, true)
    expect(second).toMatchObject({ runs: 2, since: state.since, at: '2026-11-21T03:00:00.000Z' })
    expect(nextState(second, later, true)).toEqual(second)
    expect(nextState(second, later, false)).toMatchObject({ runs: 1, since: '2026-11-21T03:00:00.000Z' })
    expect(nextState(second, passed, true)).toMatchObject({ runs: 2, verdict: 'pass', names: [] })
  })

  it('changes with the verdict or the set of checks, beyond the names it keeps', () => {
    const reasons = Array.from({ length: 60 }, (_, i) => ({ name: `check ${i}`, detail: '' }))
    const all = nextState(undefined, { ...incident, reasons }, false)
    expect(
      stateChanged(all, nextState(undefined, { ...incident, reasons: reasons.toReversed() }, false)),
    ).toBe(false)
    expect(
      stateChanged(all, nextState(undefined, { ...incident, reasons: reasons.slice(0, 59) }, false)),
    ).toBe(true)
    expect(stateChanged(state, { ...state, verdict: 'could-not-verify' })).toBe(true)
    expect(stateChanged(undefined, state)).toBe(true)
  })
})

describe('comments', () => {
  it('name what appeared and what vanished', () => {
    const next = {
      ...incident,
      reasons: [
        { name: 'row counts', detail: '' },
        { name: '@mona', detail: '' },
      ],
    }
    const text = changeComment(state, next, nextState(state, next, true))
    expect(text).toContain('Newly failing:\n- @\u200bmona\n\nNo longer failing:\n- extensions\n')
    expect(text).not.toContain('- row counts')
  })

  it('of recovery and reopening carry the run', () => {
    const text = recoveredComment({ ...state, runs: 3 }, passed, nextState(state, passed, true))
    expect(text).toContain('**Recovered after 3 runs since 2026-11-20 03:00:00 UTC.**')
    expect(recoveredComment(undefined, passed, nextState(undefined, passed, true))).toContain(
      '**Recovered.**',
    )
    expect(reopenedComment(incident, state)).toContain('| row counts | orders: 10 instead of 12 |')
  })
})

describe('a failed backup', () => {
  const failed = { ...incident, kind: 'backup' as const, verdict: 'fail' as const }

  it('has an issue of its own, which a good backup may close without closing a drill’s', () => {
    expect(issueMarker(failed)).not.toBe(issueMarker(incident))
    expect(issueTitle(failed)).toBe('Backup failed: erp/prod db')
  })

  it('says that there is no new backup and what to do', () => {
    const text = issueBody(failed, state)
    expect(text).toContain('❌ **The backup failed**: there is no new backup of `erp/prod` `db`')
    expect(text).toContain('closes when it succeeds')
  })
})
