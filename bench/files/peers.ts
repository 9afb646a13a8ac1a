import { mkdir, readdir, rm } from 'node:fs/promises'
import { runAction } from '../../test/support/run-action.ts'
import { isInstalled, KOPIA_CREATE, kopiaEnvironment } from '../contenders.ts'
import { measured, meterFor, runShell, type Usage } from '../measure.ts'

/** What every peer is given. */
export interface Setting {
  work: string
  /** The tree. */
  root: string
  publicKey: string
  privateKey: string
  recipient: string
  gpgHome: string
}

/** A program that keeps backups of a tree in a repository of its own, under `repository`. */
export interface Peer {
  name: string
  how: string
  encrypted: boolean
  /** Backs up; `day` counts from 0. */
  backup(repository: string, day: number): Promise<Usage>
  /** Restores the newest backup into `to`; only one file when it is named. Absent: not measured. */
  restore?(repository: string, to: string, file?: string): Promise<Usage>
}

const HOURS_MS = 4 * 3600_000
const PASS = 'bench-index-passphrase'

/** Ourselves and all peers that are installed; `skipped` names the others. */
export function peersOf(setting: Setting): { peers: Peer[]; skipped: string[] } {
  const { recipient } = setting
  const gpg = `gpg --batch --yes --quiet --trust-model always -r ${recipient} --compress-algo none`
  const shellPeers: (Omit<Peer, 'backup' | 'restore'> & {
    program: string
    first: string
    next: string
    restore?: string
    one?: string
  })[] = [
    {
      name: 'restic',
      program: 'restic',
      how: '`restic backup` (its default compression)',
      encrypted: true,
      first: 'restic -q init >/dev/null && cd "$ROOT" && restic -q backup .',
      next: 'cd "$ROOT" && restic -q backup .',
      restore: 'restic -q restore latest --target "$TO"',
      one: 'restic -q restore latest --target "$TO" --include "/$FILE"',
    },
    {
      name: 'borg',
      program: 'borg',
      how: '`borg create --compression zstd,3` (repokey)',
      encrypted: true,
      first: 'borg init -e repokey && cd "$ROOT" && borg create --compression zstd,3 ::day$DAY .',
      next: 'cd "$ROOT" && borg create --compression zstd,3 ::day$DAY .',
      restore: 'cd "$TO" && borg extract "::$(borg list --short --last 1)"',
      one: 'cd "$TO" && borg extract "::$(borg list --short --last 1)" "$FILE"',
    },
    {
      name: 'kopia',
      program: 'kopia',
      how: '`kopia snapshot create` (policy `--compression=zstd`)',
      encrypted: true,
      first: `rm -rf "$REPO-kopia" && ${KOPIA_CREATE} "$REPO" >/dev/null && kopia policy set --global --compression=zstd && kopia snapshot create --no-progress "$ROOT"`,
      next: 'kopia snapshot create --no-progress "$ROOT"',
      restore: 'kopia restore --snapshot-time=latest "$ROOT" "$TO"',
      one: 'kopia restore --snapshot-time=latest "$ROOT/$FILE" "$TO/one"',
    },
    {
      name: 'duplicity',
      program: 'duplicity',
      how: '`duplicity --encrypt-key` (full, then incremental)',
      encrypted: true,
      first: 'duplicity -v1 --gpg-options "--trust-model always" --encrypt-key "$KEY" "$ROOT" "file://$REPO"',
      next: 'duplicity -v1 incremental --gpg-options "--trust-model always" --encrypt-key "$KEY" "$ROOT" "file://$REPO"',
      restore: 'duplicity -v1 restore --force "file://$REPO" "$TO"',
      one: 'duplicity -v1 restore --force --file-to-restore "$FILE" "file://$REPO" "$TO/one"',
    },
    {
      name: 'rclone crypt',
      program: 'rclone',
      how: '`rclone sync --backup-dir` to a crypt remote (a mirror with older versions aside)',
      encrypted: true,
      first: 'rclone -q sync "$ROOT" crypt:now',
      next: 'rclone -q sync "$ROOT" crypt:now --backup-dir crypt:day$DAY',
      restore: 'rclone -q copy crypt:now "$TO"',
      one: 'rclone -q copyto "crypt:now/$FILE" "$TO/one"',
    },
    {
      name: 'tar, zstd, gpg',
      program: 'tar',
      how: '`tar --listed-incremental | zstd -3 | gpg --encrypt`',
      encrypted: true,
      first: `tar -C "$ROOT" --listed-incremental="$REPO/list" -cf - . | zstd -q -3 | ${gpg} --encrypt >"$REPO/day$DAY"`,
      next: `tar -C "$ROOT" --listed-incremental="$REPO/list" -cf - . | zstd -q -3 | ${gpg} --encrypt >"$REPO/day$DAY"`,
      restore:
        'for d in $(ls -v "$REPO" | grep day); do gpg -q -d "$REPO/$d" | zstd -q -d | tar -C "$TO" --listed-incremental=/dev/null -xf -; done',
    },
    {
      name: 'rsync --link-dest',
      program: 'rsync',
      how: '`rsync -a --link-dest` (a copy per day with hard links; not encrypted, not compressed)',
      encrypted: false,
      first: 'rsync -a "$ROOT/" "$REPO/day$DAY/"',
      next: 'rsync -a --link-dest="$REPO/day$((DAY - 1))" "$ROOT/" "$REPO/day$DAY/"',
      restore: 'rsync -a "$REPO/$(ls -v "$REPO" | tail -1)/" "$TO/"',
    },
  ]
  const present = shellPeers.filter(({ program }) => isInstalled(program))
  const peers = present.map(({ name, how, encrypted, first, next, restore, one }): Peer => {
    const run = (line: string, repository: string, more: Record<string, string>) =>
      runShell(setting.work, line, undefined, { ...environment(setting, repository), ...more })
    return {
      name,
      how,
      encrypted,
      backup: async (repository, day) => {
        await mkdir(repository, { recursive: true })
        return run(day === 0 ? first : next, repository, { DAY: String(day) })
      },
      ...(restore
        ? {
            restore: async (repository: string, to: string, file?: string) =>
              run(file ? (one ?? restore) : restore, repository, { TO: to, FILE: file ?? '' }),
          }
        : {}),
    }
  })
  const skipped = shellPeers.filter(({ program }) => !isInstalled(program)).map(({ name }) => name)
  return { peers: [ours(setting), ...peers], skipped }
}

function ours(setting: Setting): Peer {
  const common = (repository: string) => ({ store: `file:${repository}`, target: 'bench' })
  return {
    name: 'lifeboat',
    how: '`backup-files`, `mode: incremental`',
    encrypted: true,
    backup: (repository) =>
      action(setting, 'backup-files', {
        ...common(repository),
        path: setting.root,
        recipients: setting.publicKey,
        'index-passphrase': PASS,
        mode: 'incremental',
        'max-shrink': '100%',
      }),
    restore: (repository, to, file) =>
      action(setting, 'restore', {
        ...common(repository),
        surface: 'files',
        to,
        'private-key': setting.privateKey,
        ...(file ? { only: file } : {}),
      }),
  }
}

async function action(setting: Setting, name: string, inputs: Record<string, string>): Promise<Usage> {
  const meter = await meterFor(setting.work, [process.execPath])
  return measured(meter, undefined, async () => {
    const result = await runAction(name, inputs, { node: meter.program, timeoutMs: HOURS_MS })
    if (result.exitCode !== 0) throw new Error(`${name} failed:\n${result.log}`)
    return result.durationMs / 1000
  })
}

function environment(setting: Setting, repository: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    LC_ALL: 'C.UTF-8',
    HOME: setting.work,
    GNUPGHOME: setting.gpgHome,
    ROOT: setting.root,
    REPO: repository,
    KEY: setting.recipient,
    RESTIC_REPOSITORY: repository,
    RESTIC_PASSWORD: 'bench',
    BORG_REPO: repository,
    BORG_PASSPHRASE: 'bench',
    ...kopiaEnvironment(`${repository}-kopia`),
    BORG_RELOCATED_REPO_ACCESS_IS_OK: 'yes',
    PASSPHRASE: '',
    RCLONE_CONFIG_CRYPT_TYPE: 'crypt',
    RCLONE_CONFIG_CRYPT_REMOTE: repository,
    // `bench`, as `rclone obscure` hides it.
    RCLONE_CONFIG_CRYPT_PASSWORD: 'bg9tU0FzPfp_SPmvbRUHHJOW-Dli',
  }
}

/** Empties a directory. */
export async function emptied(directory: string): Promise<string> {
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  return directory
}

/** Files below a directory. */
export async function filesBelow(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).length
}
