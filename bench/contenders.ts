import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PostgresServer } from '../test/support/postgres-server.ts'
import { type ActionResult, runAction } from '../test/support/run-action.ts'
import { type Measured, measured, meterFor, runShell } from './measure.ts'

/** What every contender is given. */
export interface Setting {
  /** A directory of the benchmark's own. */
  work: string
  server: PostgresServer
  database: string
  /** Armored keys of one pair, and a gpg home that has both. */
  publicKey: string
  privateKey: string
  recipient: string
  gpgHome: string
}

/** One way to back the database up. */
export interface Contender {
  name: string
  /** What it does, as a reader could type it. */
  how: string
  run(): Promise<Measured & { storedBytes: number }>
}

export const TARGET = 'bench'
const FOUR_HOURS_MS = 4 * 3600_000
export const KOPIA_CREATE = 'kopia repository create filesystem --path'

/** No backup: the least time that any of them can take. */
export const DUMP_ALONE = 'pg_dump alone'

/** All contenders whose programs are installed; `skipped` names the others. */
export function contenders(setting: Setting): { all: Contender[]; skipped: string[] } {
  const { server, database, recipient } = setting
  const dump = `'${server.bin}/pg_dump' -d ${database}`
  const gpg = `gpg --batch --yes --quiet --trust-model always -r ${recipient}`
  const all: Contender[] = [
    {
      name: 'lifeboat',
      how: 'backup-db, `inventory: off`',
      run: () => ours(setting, { inventory: 'off' }),
    },
    {
      name: 'lifeboat, fingerprints',
      how: 'backup-db, `inventory: fingerprints` (the default)',
      run: () => ours(setting, { inventory: 'fingerprints' }),
    },
    {
      name: 'shell, tuned',
      how: '`pg_dump -Fc -Z0 | zstd -3 | gpg --encrypt --compress-algo none`',
      run: () =>
        shell(setting, `${dump} -Fc -Z0 | zstd -q -3 | ${gpg} --compress-algo none --encrypt >"$OUT/dump"`),
    },
    {
      name: 'shell, defaults',
      how: '`pg_dump -Fc | gpg --encrypt`',
      run: () => shell(setting, `${dump} -Fc | ${gpg} --encrypt >"$OUT/dump"`),
    },
    {
      name: DUMP_ALONE,
      how: '`pg_dump -Fc -Z0 >/dev/null`: not a backup, but the time that PostgreSQL itself takes',
      run: () => shell(setting, `${dump} -Fc -Z0 >/dev/null`),
    },
  ]
  const skipped: string[] = []
  const peers = [
    {
      name: 'restic',
      how: '`pg_dump -Fc -Z0 | restic backup --stdin` (restic compresses and encrypts)',
      line: `restic -q init >/dev/null && ${dump} -Fc -Z0 | restic -q backup --stdin --stdin-filename dump`,
    },
    {
      name: 'borg',
      how: '`pg_dump -Fc -Z0 | borg create --compression zstd,3` (repokey)',
      line: `borg init -e repokey && ${dump} -Fc -Z0 | borg create --compression zstd,3 ::dump -`,
    },
    {
      name: 'kopia',
      how: '`pg_dump -Fc -Z0 | kopia snapshot create --stdin-file` (policy `--compression=zstd`)',
      line: `${KOPIA_CREATE} "$OUT/repository" >/dev/null && kopia policy set --global --compression=zstd && ${dump} -Fc -Z0 | kopia snapshot create --no-progress --stdin-file dump /bench`,
    },
  ]
  for (const { name, how, line } of peers) {
    if (isInstalled(name)) all.push({ name, how, run: () => shell(setting, line) })
    else skipped.push(name)
  }
  return { all, skipped }
}

/** Runs an action of the built `dist` as a runner does, and measures it. Throws with its log when it fails. */
export async function meteredAction(
  setting: Pick<Setting, 'work'>,
  action: string,
  inputs: Record<string, string>,
  server: PostgresServer | undefined,
): Promise<{ usage: Measured; result: ActionResult }> {
  const meter = await meterFor(setting.work, [process.execPath])
  let result: ActionResult | undefined
  const usage = await measured(meter, server, async () => {
    result = await runAction(action, inputs, { node: meter.program, timeoutMs: FOUR_HOURS_MS })
    return result.durationMs / 1000
  })
  if (result?.exitCode !== 0) throw new Error(`${action} failed:\n${result?.log}`)
  return { usage, result }
}

/** Backs up into `store` with our action, without the server's roles: the shell takes none either. */
export function backUp(setting: Setting, store: string, inventory: string) {
  const inputs = {
    'database-url': setting.server.url(undefined, setting.database),
    store: `file:${store}`,
    target: TARGET,
    recipients: setting.publicKey,
    globals: 'false',
    inventory,
  }
  return meteredAction(setting, 'backup-db', inputs, setting.server)
}

/** The environment of a shell's programs: the gpg home and how to reach the server. */
export function shellEnvironment({ server, gpgHome }: Setting): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    LC_ALL: 'C.UTF-8',
    GNUPGHOME: gpgHome,
    PGHOST: '127.0.0.1',
    PGPORT: String(server.port()),
    PGUSER: server.superuser,
    PGPASSWORD: server.passwordOf(server.superuser),
  }
}

/** What keeps kopia's settings, cache and logs below one directory, apart from the repository. */
export function kopiaEnvironment(home: string): Record<string, string> {
  return {
    KOPIA_PASSWORD: 'bench',
    KOPIA_CONFIG_PATH: `${home}/repository.config`,
    KOPIA_CACHE_DIRECTORY: `${home}/cache`,
    KOPIA_LOG_DIR: `${home}/logs`,
    KOPIA_CHECK_FOR_UPDATES: 'false',
  }
}

async function ours(setting: Setting, { inventory }: { inventory: string }) {
  return inDirectory(setting, async (out) => (await backUp(setting, out, inventory)).usage)
}

async function shell(setting: Setting, line: string) {
  return inDirectory(setting, (out) => {
    const env = {
      ...shellEnvironment(setting),
      OUT: out,
      HOME: out,
      RESTIC_REPOSITORY: `${out}/repository`,
      RESTIC_PASSWORD: 'bench',
      BORG_REPO: `${out}/repository`,
      BORG_PASSPHRASE: 'bench',
      ...kopiaEnvironment(`${out}-kopia`),
    }
    return runShell(setting.work, line, setting.server, env)
  })
}

async function inDirectory(setting: Setting, run: (out: string) => Promise<Measured>) {
  const out = await mkdtemp(join(setting.work, 'out-'))
  try {
    const usage = await run(out)
    return { ...usage, storedBytes: await bytesBelow(out) }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** Bytes of all files below a directory. */
export async function bytesBelow(directory: string): Promise<number> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true })
  const sizes = files
    .filter((file) => file.isFile())
    .map(async (file) => (await stat(join(file.parentPath, file.name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** Whether a program is on PATH. */
export function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(':').some((directory) => existsSync(join(directory, program)))
}
