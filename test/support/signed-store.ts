import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type enums, type PrivateKey, reformatKey, revokeKey } from 'openpgp'
import { formatManifest, type Manifest, parseManifest } from '../../src/backup/manifest.ts'
import { signDetached } from '../../src/streams/openpgp/signature.ts'
import { handMadeSignature, type Oddity } from './odd-signature.ts'
import { createKeyPair, type KeyPair } from './openpgp-keys.ts'
import { runAction } from './run-action.ts'
import { type S3Server, startS3Server } from './s3-server.ts'
import { putObject } from './s3-server-bucket.ts'
import { openScenario, type Scenario, s3Inputs, TARGET, TINY_SQL } from './scenario.ts'

const DAY = 86_400_000
const USER = [{ name: 'Signer' }]

/** What makes a signature file of a manifest's bytes. */
export type Sign = (bytes: Buffer) => Promise<Uint8Array> | Uint8Array

/** What a drill of the store came to. */
export interface Drilled {
  result: string | undefined
  exitCode: number | null
  backupId: string | undefined
  /** Checks that did not pass. */
  reasons: { name: string; status: string; detail: string }[]
  notes: string[]
  phases: string[]
  /** How many objects other than manifests and signatures were asked for. */
  opened: number
}

/** An S3 store with signed backups: two of one target, one of another; and what its holder could do to it. */
export type SignedStore = Awaited<ReturnType<typeof openSignedStore>>

/** Makes the database, the keys and the backups. */
export async function openSignedStore() {
  const [scene, s3, signer, stranger] = await Promise.all([
    openScenario({ sql: TINY_SQL }),
    startS3Server(),
    createKeyPair({ userIDs: USER }),
    createKeyPair({ userIDs: USER }),
  ])
  const backUp = async (target: string) => {
    const signing = { 'signing-key': signer.privateArmor }
    const made = await scene.backup({ ...s3Inputs(s3), ...signing, target })
    const id = made.outputs['backup-id']
    if (made.exitCode !== 0 || id === undefined) throw new Error(made.log)
    return id
  }
  const older = await backUp(TARGET)
  const elsewhere = await backUp('erp/test')
  const newest = await backUp(TARGET)
  const whole = new Map(s3.objects)
  const hand = handOn(s3, newest)
  return {
    s3,
    signer,
    stranger,
    older,
    elsewhere,
    newest,
    encryption: scene.keys,
    ...hand,
    ...oddKeys(signer),
    drill: (inputs: Record<string, string> = {}, trusted = signer.publicArmor) =>
      drill(scene, s3, { 'trusted-signers': trusted, ...inputs }),
    /** A restore of the newest into a database that does not exist yet; whether it does afterwards is told. */
    async restore(trusted = signer.publicArmor) {
      s3.calls.length = 0
      const to = scene.server.url(undefined, 'revived')
      const keys = { 'private-key': scene.keys.privateArmor, passphrase: scene.passphrase }
      const given = { ...s3Inputs(s3), ...keys, target: TARGET, 'trusted-signers': trusted, to }
      const { exitCode, log } = await runAction('restore', given)
      const made = await scene.server.query("SELECT datname FROM pg_database WHERE datname ~ 'revived'")
      return { exitCode, log, opened: opened(s3), databases: made.length }
    },
    /** A verification of all backups, or of those named, without a private key. */
    async verify(trusted = signer.publicArmor, backups = 'all') {
      const signers = trusted === '' ? {} : { 'trusted-signers': trusted }
      const given = { ...s3Inputs(s3), ...signers, target: TARGET, backups }
      const { exitCode, log, summary } = await runAction('verify', { ...given, issue: 'off' })
      return { exitCode, text: log + summary }
    },
    /** Undoes everything. */
    reset: () => {
      s3.objects.clear()
      for (const [name, object] of whole) s3.objects.set(name, object)
    },
    stop: async () => {
      await Promise.all([scene.stop(), s3.close()])
    },
  }
}

/** So many days before the tests began. */
export function ago(days: number): Date {
  return new Date(began - days * DAY)
}

const began = Date.now()

/** The id of a backup that would have begun then. */
export function idAt(time: Date): string {
  return `${time.toISOString().replaceAll(/[-:.]/g, '')}-0bad`
}

/** Signs in earnest. */
export function by(privateKey: PrivateKey, at = new Date()): Sign {
  return (bytes) => signDetached(bytes, privateKey, at)
}

function handOn(s3: S3Server, newest: string) {
  const key = (id: string, suffix: string, target = TARGET) => `vault/${target}/db/${id}.${suffix}`
  const body = (id: string, suffix: string, target = TARGET): Buffer => {
    const object = s3.objects.get(key(id, suffix, target))
    if (!object) throw new Error(`no ${suffix} of ${id}`)
    return Buffer.concat(object.pieces)
  }
  const put = (id: string, suffix: string, bytes: Uint8Array) =>
    void putObject(s3, key(id, suffix), Buffer.from(bytes), {}, new Date())
  const manifest = (id: string) => {
    const at = { key: key(id, 'manifest.json'), id, target: TARGET, surface: 'db' }
    return parseManifest(body(id, 'manifest.json').toString(), at)
  }
  /** Puts a manifest in place, the newest's but for `amend`, with whatever signature `sign` makes of it. */
  const seal = async (id: string, sign: Sign, amend: Partial<Manifest> = {}) => {
    const bytes = Buffer.from(formatManifest({ ...manifest(newest), id, ...amend }))
    put(id, 'manifest.json', bytes)
    put(id, 'manifest.json.sig', await sign(bytes))
  }
  return { key, body, put, manifest, seal }
}

function oddKeys(signer: KeyPair) {
  return {
    /** The signer's signature, made by hand. */
    odd:
      (oddity: Omit<Oddity, 'created'>): Sign =>
      (bytes) =>
        handMadeSignature(signer.privateKey, bytes, { created: new Date(), ...oddity }),
    /** A key of 40 days ago whose public half says it ended yesterday; the private half knows no end and signs on. */
    async expiredKey() {
      const { privateKey } = await createKeyPair({ userIDs: USER, date: ago(40) })
      const ended = { keyExpirationTime: (39 * DAY) / 1000, date: ago(39), format: 'armored' } as const
      const { publicKey: expired } = await reformatKey({ privateKey, userIDs: USER, ...ended })
      return { privateKey, expired }
    },
    async revoked(flag: enums.reasonForRevocation, date: Date, privateKey = signer.privateKey) {
      const reasonForRevocation = { flag, string: '' }
      return (await revokeKey({ key: privateKey, reasonForRevocation, date, format: 'armored' })).publicKey
    },
  }
}

async function drill(scene: Scenario, s3: S3Server, inputs: Record<string, string>): Promise<Drilled> {
  s3.calls.length = 0
  const file = join(scene.dir, 'report.json')
  const { exitCode, outputs } = await scene.drill({ ...s3Inputs(s3), 'report-file': file, ...inputs })
  const report = JSON.parse(await readFile(file, 'utf8'))
  return {
    result: outputs.result,
    exitCode,
    backupId: outputs['backup-id'],
    reasons: report.checks.filter(({ status }: { status: string }) => status !== 'pass'),
    notes: report.notes,
    phases: report.phases.map(({ name }: { name: string }) => name),
    opened: opened(s3),
  }
}

/** How many objects that hold data were asked for. */
function opened({ calls }: S3Server): number {
  const read = calls.filter(({ operation }) => operation === 'GetObject')
  return read.filter(({ key }) => !/\.(manifest|proof)\.json(\.sig)?$/.test(key)).length
}
