import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Manifest, parseManifest } from '../../src/backup/manifest.ts'
import { createKeyPair, type KeyPair } from './openpgp-keys.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import { type ActionResult, type RunOptions, runAction } from './run-action.ts'
import type { S3Server } from './s3-server.ts'
import { loadSample } from './sample-database.ts'

export const TARGET = 'erp/prod'

/** A database, a key pair and a directory of its own, and the two actions run on them with the usual inputs. */
export interface Scenario {
  server: PostgresServer
  /** The superuser's URL of the database to be backed up. */
  url: string
  keys: KeyPair
  /** Unlocks the private key. */
  passphrase: string
  /** A throwaway directory; everything in it is removed at the end. */
  dir: string
  /** TMPDIR of the actions: what they leave behind lies here. */
  temp: string
  /** A new path for a directory store. */
  newStore(): string
  backup(inputs: Record<string, string>, options?: RunOptions): Promise<ActionResult>
  drill(inputs: Record<string, string>, options?: RunOptions): Promise<ActionResult>
  restore(inputs: Record<string, string>, options?: RunOptions): Promise<ActionResult>
  stop(): Promise<void>
}

export interface ScenarioOptions {
  /** Size of the sample; 0.02 unless said. */
  scale?: number
  /** SQL that makes the database instead of the sample. */
  sql?: string
  settings?: Record<string, string>
}

/** Starts the server, fills the database `app`, makes the keys. */
export async function openScenario(options: ScenarioOptions = {}): Promise<Scenario> {
  const passphrase = 'a phrase/with ümlauts & spaces'
  const [server, keys, dir] = await Promise.all([
    startPostgres(options.settings ? { settings: options.settings } : {}),
    createKeyPair({ passphrase }),
    mkdtemp(join(tmpdir(), 'lbs-')),
  ])
  await fill(server, options)
  // The throwaway server of a drill runs as another user when we are root, and must reach its own directory.
  await chmod(dir, 0o755)
  const temp = await mkdtemp(join(dir, 't'))
  await chmod(temp, 0o777)
  let stores = 0
  const url = server.url(undefined, 'app')
  const common = { target: TARGET }
  const withTemp = (run: RunOptions = {}) => ({ ...run, env: { TMPDIR: temp, ...run.env } })
  return {
    server,
    url,
    keys,
    passphrase,
    dir,
    temp,
    newStore: () => join(dir, `store${stores++}`),
    backup: (inputs, run) =>
      runAction(
        'backup-db',
        { ...common, 'database-url': url, recipients: keys.publicArmor, ...inputs },
        withTemp(run),
      ),
    drill: (inputs, run) =>
      runAction(
        'restore-drill',
        { ...common, 'private-key': keys.privateArmor, passphrase, issue: 'off', ...inputs },
        withTemp(run),
      ),
    restore: (inputs, run) =>
      runAction(
        'restore',
        { ...common, 'private-key': keys.privateArmor, passphrase, ...inputs },
        withTemp(run),
      ),
    async stop() {
      await server.stop()
      await rm(dir, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

async function fill(server: PostgresServer, { scale = 0.02, sql }: ScenarioOptions): Promise<void> {
  if (sql === undefined) {
    await loadSample(server, { scale })
    return
  }
  await server.query('CREATE DATABASE app')
  await server.query(sql, { database: 'app' })
}

/** A small database with a bit of everything a drill compares; its backup is a few kilobytes. */
export const TINY_SQL = `
  CREATE ROLE tiny_owner;
  CREATE SCHEMA shop AUTHORIZATION tiny_owner;
  CREATE EXTENSION citext;
  CREATE TABLE shop.customers (id serial PRIMARY KEY, name citext NOT NULL, note text);
  CREATE TABLE shop.orders (id int PRIMARY KEY, customer int REFERENCES shop.customers, total numeric(9, 2));
  ALTER TABLE shop.orders OWNER TO tiny_owner;
  INSERT INTO shop.customers (name, note) SELECT 'c' || n, md5(n::text) FROM generate_series(1, 20) n;
  INSERT INTO shop.orders SELECT n, 1 + n % 20, n * 1.25 FROM generate_series(1, 40) n;
  CREATE INDEX orders_customer ON shop.orders (customer);
  CREATE VIEW shop.totals AS SELECT customer, sum(total) FROM shop.orders GROUP BY 1;`

/** The inputs that reach an S3 server of the tests. */
export function s3Inputs(server: S3Server, prefix = 'vault'): Record<string, string> {
  return {
    store: `s3://${server.bucket}/${prefix}`,
    's3-endpoint': server.endpoint,
    's3-region': 'us-east-1',
    's3-access-key-id': server.accessKeyId,
    's3-secret-access-key': server.secretAccessKey,
  }
}

/** Every file below a directory, relative and sorted; none when it does not exist. */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .toSorted()
}

/** The manifest of a backup in a directory store. */
export async function manifestIn(store: string, id: string, target = TARGET): Promise<Manifest> {
  const key = `${target}/db/${id}.manifest.json`
  return parseManifest(await readFile(join(store, key), 'utf8'), { key, id, target, surface: 'db' })
}

/** The errors of a step, as the runner shows them. */
export function errorLines(result: ActionResult): string[] {
  const lines = result.stdout.split('\n').filter((line) => line.startsWith('::error::'))
  return lines.map((line) => line.slice('::error::'.length).replaceAll('%25', '%'))
}

/** What is wrong with a failed run's manners: exit code, one error line, no trace, nothing left running. */
export function badManners(result: ActionResult): string[] {
  const faults: string[] = []
  if (result.exitCode !== 1) faults.push(`exit code ${result.exitCode} ${result.signal}`)
  const errors = errorLines(result)
  if (errors.length !== 1) faults.push(`${errors.length} error lines`)
  if (/\n\s+at .*[:(]\d+/.test(result.stdout + result.stderr)) faults.push('a stack trace')
  if (result.stderr !== '') faults.push(`stderr: ${result.stderr.slice(0, 300)}`)
  if (result.orphans.length > 0) faults.push(`still running: ${result.orphans.join(', ')}`)
  return faults
}
