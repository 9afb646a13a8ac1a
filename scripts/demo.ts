import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { styleText } from 'node:util'
import { generateKey } from 'openpgp'
import { parseManifest } from '../src/backup/manifest.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { type ActionResult, runAction } from '../test/support/run-action.ts'
import { loadSample } from '../test/support/sample-database.ts'
import { renderMarkdown } from './terminal.ts'

const TOP = join(import.meta.dirname, '..')
const DEMO = join(TOP, '.demo')
const STORE = join(DEMO, 'store')
const KEY_FILE = join(DEMO, 'private-key.asc')
const TARGET = 'demo/shop'
const SUMMARIES = join(DEMO, 'summaries')
const PASSPHRASE = 'a throwaway passphrase'

let summaries = 0

/** The whole story on one machine: back up, drill, break, drill again; files; what is there. Gives the exit code. */
async function demo(): Promise<number> {
  const began = Date.now()
  await rm(DEMO, { recursive: true, force: true })
  chapter('A PostgreSQL server with a sample database, and a key pair; both are thrown away at the end')
  const server = await startPostgres({})
  try {
    const { database } = await loadSample(server, { scale: 1 })
    const { publicKey, privateKey } = await generateKey({
      userIDs: [{ name: 'Lifeboat demo', email: 'demo@example.com' }],
      passphrase: PASSPHRASE,
    })
    await mkdir(DEMO)
    await writeFile(KEY_FILE, privateKey, { mode: 0o600 })
    const common = { store: `file:${STORE}`, target: TARGET }
    const drillInputs = {
      ...common,
      'private-key': privateKey,
      passphrase: PASSPHRASE,
      rpo: '26h',
      rto: '30m',
      issue: 'off',
      checks: '- {name: customers exist, query: select count(*) from crm.customers, expect: "> 0"}',
    }

    chapter('1. backup-db: dump, inventory, encrypt to the public key, store, manifest last')
    const backup = await step('backup-db', {
      ...common,
      'database-url': server.url(undefined, database),
      recipients: publicKey,
    })
    const id = backup.outputs['backup-id'] ?? ''

    chapter('2. restore-drill: restore it into a throwaway server and compare everything')
    const good = await step('restore-drill', drillInputs)

    chapter('3. What failure looks like: one byte of the stored dump is flipped, and the drill runs again')
    const manifestPath = join(STORE, backup.outputs['manifest-key'] ?? '')
    const manifest = parseManifest(await readFile(manifestPath, 'utf8'), {
      key: manifestPath,
      id,
      target: TARGET,
      surface: 'db',
    })
    const object = join(STORE, manifest.objects[0]?.key ?? '')
    const middle = Math.floor((manifest.objects[0]?.bytes ?? 0) / 2)
    await flipByte(object, middle)
    const bad = await step('restore-drill', drillInputs)
    await flipByte(object, middle)

    chapter('4. Without Lifeboat: how to restore this very backup by hand (the byte is back)')
    const key = relative(process.cwd(), KEY_FILE)
    process.stdout.write(
      `# 0. The private key, here only for the demo; its passphrase is: ${PASSPHRASE}\ngpg --import ${key}\n`,
    )
    const runbook = join(STORE, TARGET, 'RESTORE.md')
    const blocks = [...(await readFile(runbook, 'utf8')).matchAll(/```sh\n([\s\S]*?)```/g)]
    process.stdout.write(
      `# the rest from ${relative(process.cwd(), runbook)}\n${blocks.map(([, typed]) => typed).join('')}\n`,
    )
    const files = await filesAct(publicKey, { 'private-key': privateKey, passphrase: PASSPHRASE })
    const status = await statusAct()
    return verdict({ backup, good, bad, files, status }, (Date.now() - began) / 1000)
  } finally {
    await server.stop()
  }
}

/** A directory twice, one file of it back, and a drill of all of it. Gives whether all went as it should. */
async function filesAct(recipients: string, keys: Record<string, string>): Promise<boolean> {
  const tree = join(DEMO, 'invoices')
  const corrected = join(tree, 'invoice-7.txt')
  const place = { store: `file:${STORE}`, target: TARGET, surface: 'files' }
  const backup = { ...place, path: tree, recipients, 'index-passphrase': PASSPHRASE }
  await mkdir(tree)
  for (let n = 1; n <= 100; n++) await writeFile(join(tree, `invoice-${n}.txt`), `invoice ${n}\n`.repeat(n))

  chapter(
    '5. backup-files: a directory of 100 files, whole; then one file is changed, and only that is stored',
  )
  const full = await step('backup-files', backup)
  await writeFile(corrected, 'invoice 7, corrected\n')
  const changed = await step('backup-files', backup)

  chapter('6. restore: this one file as it was in the first backup; and restore-drill: all of the second')
  const to = join(DEMO, 'one-file')
  const id = full.outputs['backup-id'] ?? ''
  const one = await step('restore', { ...place, ...keys, backup: id, to, only: 'invoice-7.txt' })
  const drill = await step('restore-drill', { ...place, ...keys, issue: 'off' })
  const before = await readFile(join(to, 'invoice-7.txt'), 'utf8')
  process.stdout.write(`invoice-7.txt begins with ${JSON.stringify(before.slice(0, 9))} again\n`)
  return (
    [full, changed, one].every(({ exitCode }) => exitCode === 0) &&
    changed.outputs['files-changed'] === '1' &&
    before === 'invoice 7\n'.repeat(7) &&
    drill.outputs.result === 'pass'
  )
}

/** Everything that is there, against what should be: what nobody ever backed up is the only red. Gives whether it is. */
async function statusAct(): Promise<boolean> {
  chapter(
    '7. status: all of it against what should exist; a target that nobody backs up is found, without any key',
  )
  const status = await step('status', {
    store: `file:${STORE}`,
    expect: `- {target: ${TARGET}, rpo: 26h, proof: 8d}
- {target: ${TARGET}, surface: files, rpo: 2h}
- {target: demo/crm, rpo: 26h}`,
    'dashboard-dir': join(DEMO, 'site'),
  })
  const page = await readFile(join(DEMO, 'site/index.html'), 'utf8')
  process.stdout.write(`The page is ${relative(process.cwd(), join(DEMO, 'site/index.html'))}\n`)
  return status.exitCode === 1 && status.outputs.result === 'fail' && page.includes('demo/crm')
}

/** Runs an action and shows its summary, which is kept in `.demo/summaries` as GitHub would get it. */
async function step(action: string, inputs: Record<string, string>): Promise<ActionResult> {
  const result = await runAction(action, inputs)
  summaries += 1
  await mkdir(SUMMARIES, { recursive: true })
  await writeFile(join(SUMMARIES, `${summaries}-${action}.md`), result.summary)
  process.stdout.write(`${renderMarkdown(result.summary)}\n\n`)
  process.stdout.write(
    styleText('dim', `exit code ${result.exitCode}, outputs ${JSON.stringify(result.outputs)}\n`),
  )
  if (result.summary === '') process.stdout.write(result.log)
  return result
}

async function flipByte(path: string, at: number): Promise<void> {
  const file = await open(path, 'r+')
  try {
    const byte = Buffer.alloc(1)
    await file.read(byte, 0, 1, at)
    byte[0] = (byte[0] ?? 0) ^ 0x01
    await file.write(byte, 0, 1, at)
  } finally {
    await file.close()
  }
}

interface Acts {
  backup: ActionResult
  good: ActionResult
  bad: ActionResult
  files: boolean
  status: boolean
}

function verdict({ backup, good, bad, files, status }: Acts, seconds: number): number {
  const database = backup.exitCode === 0 && good.outputs.result === 'pass' && bad.outputs.result === 'fail'
  const asExpected = database && files && status
  const word = asExpected
    ? 'The good backups passed, the damaged one was caught, the file is back, the missing target is named.'
    : 'The demo did not go as it should: see the exit codes above.'
  process.stdout.write(`${styleText('bold', word)} ${seconds.toFixed(0)} s, everything is in .demo/store.\n`)
  return asExpected ? 0 : 1
}

function chapter(text: string): void {
  process.stdout.write(`\n${styleText(['bold', 'cyan'], text)}\n\n`)
}

process.exitCode = await demo()
