import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { actions } from '../../src/actions/catalog.ts'
import { fillServer } from '../support/prune-store.ts'
import { type ActionResult, runAction } from '../support/run-action.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { errorLines, openScenario, type Scenario, s3Inputs, TARGET, TINY_SQL } from '../support/scenario.ts'
import { backupAged, dailyAged, together } from '../support/status-store.ts'

/** The right that each call needs (AWS: "Actions, resources, and condition keys for Amazon S3"). */
const RIGHTS: Readonly<Record<string, string>> = {
  PutObject: 's3:PutObject',
  CreateMultipartUpload: 's3:PutObject',
  UploadPart: 's3:PutObject',
  CompleteMultipartUpload: 's3:PutObject',
  AbortMultipartUpload: 's3:AbortMultipartUpload',
  GetObject: 's3:GetObject',
  HeadObject: 's3:GetObject',
  ListObjectsV2: 's3:ListBucket',
  HeadBucket: 's3:ListBucket',
  ListMultipartUploads: 's3:ListBucketMultipartUploads',
  DeleteObject: 's3:DeleteObject',
}

const text = await readFile(resolve(import.meta.dirname, '../../docs/store-rights.md'), 'utf8')
const rights = new Map(
  [...text.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, action = '', list = '']) => [
    action,
    [...list.matchAll(/`(s3:\w+)`/g)].map(([, right = '']) => right),
  ]),
)
/** Of each policy in the document the actions it is for and what it allows. */
const policies = [...text.matchAll(/^### ((?:`[a-z-]+`(?:, | and )?)+)\n+```json\n(.*?)```/gms)].map(
  ([, names = '', json = '']) => {
    const { Statement }: { Statement: { Action: string[] }[] } = JSON.parse(json)
    const named = [...names.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name)
    return { named, allowed: Statement.flatMap(({ Action }) => Action).toSorted() }
  },
)

describe('docs/store-rights.md', () => {
  it('has a line for every action', () => {
    expect([...rights.keys()].toSorted()).toEqual(actions.map(({ name }) => name).toSorted())
  })

  it('has policies that allow exactly that', () => {
    const told = policies.flatMap(({ named, allowed }) => named.map((name) => [name, allowed]))
    const table = [...rights].map(([name, list]) => [name, list.toSorted()])
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(table))
  })
})

describe('with the rights of docs/store-rights.md alone', () => {
  let scene: Scenario
  let server: S3Server
  const used = new Map<string, Set<string>>()
  beforeAll(async () => {
    ;[scene, server] = await Promise.all([openScenario({ sql: TINY_SQL }), startS3Server()])
  }, 60_000)
  afterAll(async () => {
    await Promise.all([scene.stop(), server.close()])
  })

  /** Runs an action while everything it has no right to is refused, and notes what it called. */
  const run = async (name: string, inputs: Record<string, string>): Promise<ActionResult> => {
    const granted = rights.get(name) ?? []
    server.calls.length = 0
    server.fault = (operation) => (granted.includes(RIGHTS[operation] ?? operation) ? undefined : '403')
    const env = { TMPDIR: scene.temp }
    const result = await runAction(name, { target: TARGET, ...s3Inputs(server), ...inputs }, { env })
    const rightsUsed = server.calls.map(({ operation }) => RIGHTS[operation] ?? operation)
    used.set(name, new Set([...(used.get(name) ?? []), ...rightsUsed]))
    return result
  }
  const passed = (result: ActionResult) =>
    expect([result.exitCode, errorLines(result), result.stderr]).toEqual([0, [], ''])
  const reading = () => ({ 'private-key': scene.keys.privateArmor, passphrase: scene.passphrase })

  it('a database is backed up, drilled and restored, files are backed up, and all is verified and judged', async () => {
    const source = join(scene.dir, 'source')
    await mkdir(source)
    await writeFile(join(source, 'letter.txt'), 'to whom it may concern')
    const recipients = scene.keys.publicArmor
    passed(await run('backup-db', { 'database-url': scene.url, recipients }))
    passed(await run('backup-files', { path: source, recipients }))
    passed(await run('backup-files', { path: source, recipients }))
    passed(await run('restore-drill', { ...reading(), surface: 'files', issue: 'off' }))
    passed(await run('restore', { ...reading(), surface: 'files', to: join(scene.dir, 'back') }))
    passed(await run('verify', { backups: 'all' }))
    passed(await run('status', {}))
    expect(await readFile(join(scene.dir, 'back', 'letter.txt'), 'utf8')).toContain('concern')
  }, 120_000)

  it('old backups are pruned, and what was never finished is swept', async () => {
    server.reset()
    fillServer(server, together(...dailyAged(6), backupAged(10)), 30)
    const unfinished = backupAged(900)
    const left = [...unfinished.objects].filter(([key]) => !key.endsWith('manifest.json'))
    fillServer(server, new Map(left), 30)
    const key = `vault/${TARGET}/db/${unfinished.id}.globals.sql.zst.pgp`
    const started = new Date(Date.now() - 30 * 86_400_000)
    server.uploads.set('stale', { key, started, headers: {}, parts: new Map() })
    const done = await run('prune', { retention: 'daily 4', 'max-delete': '100%', grace: '1h' })
    passed(done)
    expect([server.uploads.size, Number(done.outputs.deleted) > 0]).toEqual([0, true])
  }, 60_000)

  it('nothing is granted that is not called, but for the end of an upload that fails', () => {
    const idle = [...rights].flatMap(([name, granted]) =>
      granted.filter((right) => !used.get(name)?.has(right)).map((right) => `${name} ${right}`),
    )
    expect(idle).toEqual(['backup-db s3:AbortMultipartUpload', 'backup-files s3:AbortMultipartUpload'])
  })
})
