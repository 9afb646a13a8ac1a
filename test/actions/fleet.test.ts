import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { errorLines } from '../support/scenario.ts'

/** One file for two targets and three surfaces, as a team would have it. */
const FLEET = `
version: 1
defaults:
  store: file:store
  recipients: backup.asc
  retention: daily 7d
  rpo: 26h
  restore-drill: { private-key: env:PRIVATE_KEY }
targets:
  shop/prod:
    files: { path: documents }
    config: { store: file:vault, path: env/.env }
  crm/prod:
    files: { path: papers, max-shrink: 10% }
`

describe('lifeboat.yml through the root action', () => {
  let cwd: string
  let env: Record<string, string>
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'lb-fleet-'))
    const keys = await createKeyPair({ userIDs: [{ name: 'Fleet' }] })
    for (const name of ['documents', 'papers', 'env']) mkdirSync(join(cwd, name))
    for (const name of ['documents/a.txt', 'papers/b.txt']) writeFileSync(join(cwd, name), name.repeat(99))
    writeFileSync(join(cwd, 'env/.env'), 'TOKEN=hunter2\n')
    writeFileSync(join(cwd, 'backup.asc'), keys.publicArmor)
    writeFileSync(join(cwd, 'lifeboat.yml'), FLEET)
    env = { PRIVATE_KEY: keys.privateArmor, LIFEBOAT_RETENTION: 'yearly forever' }
  })
  afterAll(() => rmSync(cwd, { recursive: true }))

  const run = (inputs: Record<string, string>, more: Record<string, string> = {}): Promise<ActionResult> =>
    runAction('root', inputs, { cwd, env: { ...env, ...more } })
  const results = (result: ActionResult): string[] =>
    JSON.parse(result.outputs.results ?? '[]').map(
      (each: Record<string, string>) => `${each.target} ${each.surface} ${each.result}`,
    )

  it('backs up every surface of every target', async () => {
    const made = await run({ command: 'backup' })
    expect([made.exitCode, ...errorLines(made)]).toEqual([0])
    expect(results(made)).toEqual(['shop/prod files pass', 'shop/prod config pass', 'crm/prod files pass'])
    expect(made.summary).toContain('backup: all 3 passed')
    expect(made.log + made.summary).not.toContain('hunter2')
  }, 60_000)

  it('judges what should be there, store by store; a target that nobody backs up is found', async () => {
    const whole = await run({ command: 'status' })
    expect([whole.exitCode, ...errorLines(whole)]).toEqual([0])
    expect(results(whole)).toEqual(['shop/prod and 1 more  pass', 'shop/prod config pass'])
    writeFileSync(join(cwd, 'wider.yml'), `${FLEET}  wiki/prod:\n    db: { database-url: env:WIKI }\n`)
    const missing = await run({ command: 'status', config: 'wider.yml' })
    expect([missing.exitCode, missing.outputs.result]).toEqual([1, 'fail'])
    expect(errorLines(missing)[0]).toMatch(/wiki\/prod\/db/)
  }, 60_000)

  it('drills what is chosen; a target that fails does not keep the others from their turn', async () => {
    rmSync(join(cwd, 'store/shop/prod/files/packs'), { recursive: true })
    const drilled = await run({ command: 'restore-drill', targets: '*/prod', surface: 'files', issue: 'off' })
    expect(drilled.exitCode).toBe(1)
    expect(results(drilled)).toEqual(['shop/prod files fail', 'crm/prod files pass'])
    expect(drilled.outputs.result).toBe('fail')
    expect(errorLines(drilled)[0]).toMatch(/1 of 2 failed at restore-drill. shop\/prod files: /)
    expect(drilled.summary).toContain('restore-drill: 1 of 2 did not pass')
  }, 60_000)

  it('lets the step win over the file, and the file over the environment', async () => {
    const pruned = await run({ command: 'prune', target: 'crm/prod', 'dry-run': 'true' })
    expect([pruned.exitCode, ...errorLines(pruned)]).toEqual([0])
    expect(pruned.summary).toContain('daily')
    const yearly = await run({
      command: 'prune',
      target: 'crm/prod',
      'dry-run': 'true',
      retention: 'monthly 3',
    })
    expect(yearly.summary).toContain('monthly')
    expect(pruned.summary + yearly.summary).not.toContain('yearly')
  }, 60_000)

  it('checks all inputs of all targets before the first begins', async () => {
    const missing = await run({ command: 'restore-drill' }, { PRIVATE_KEY: '' })
    expect(missing.exitCode).toBe(1)
    const [line = ''] = errorLines(missing)
    for (const unit of ['shop/prod files', 'shop/prod config', 'crm/prod files'])
      expect(line).toContain(`${unit}: private-key: the variable PRIVATE_KEY is not set`)
    expect(missing.outputs.results).toBeUndefined()
  })

  it('plans a matrix', async () => {
    const planned = await run({ command: 'plan', stagger: '20s' })
    expect(JSON.parse(planned.outputs.matrix ?? '')).toEqual({
      include: [
        { name: 'shop/prod', targets: 'shop/prod', 'start-delay': '' },
        { name: 'crm/prod', targets: 'crm/prod', 'start-delay': '20s' },
      ],
    })
    expect(planned.outputs.jobs).toBe('2')
    const nothing = await run({ command: 'plan', surface: 'db' })
    expect([nothing.exitCode, errorLines(nothing)[0]]).toEqual([
      1,
      expect.stringContaining('no target of the file has the surface db'),
    ])
  })

  it.each([
    [
      'a target that is not in the file',
      { target: 'shop/test' },
      /no target of the file is called shop\/test/,
    ],
    ['a restore of several', { to: 'file:x' }, /3 surfaces are chosen; name one target and its surface/],
    ['a file that is not there', { config: 'other.yml' }, /config: other.yml could not be read/],
    ['targets without a file', { config: 'none', targets: 'a' }, /targets: is for lifeboat.yml/],
  ])('refuses %s', async (_, inputs, word) => {
    const refused = await run({ command: 'restore', ...inputs })
    expect([refused.exitCode, errorLines(refused)[0]]).toEqual([1, expect.stringMatching(word)])
  })
})
