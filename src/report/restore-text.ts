import { restoreTextKey, type Surface } from '../backup/keys.ts'
import { code } from './markdown.ts'
import {
  checkManifest,
  checkObjects,
  fetchManifest,
  fetchObjects,
  type HandBackup,
  listCommand,
  type StorePlace,
  settings,
  shell,
  size,
} from './restore-commands.ts'
import { engineText } from './restore-text-db.ts'
import { filesRestoreText } from './restore-text-files.ts'

/** What RESTORE.md is written from. */
export interface RestorePage {
  target: string
  /** Version of Lifeboat. */
  version: string
  written: Date
  places: readonly StorePlace[]
  /** The newest backup of each surface that has one. */
  backups: readonly HandBackup[]
  /** Surfaces that have backups, none of which could be read when this was written. */
  unreadable: readonly Surface[]
}

const TITLES: Readonly<Record<Surface, string>> = {
  db: 'Database',
  files: 'Files',
  config: 'Configuration',
  wal: 'Write-ahead log',
}

/**
 * RESTORE.md: how to restore every surface of a target by hand, with `aws` (or `cp`), `gpg`, `zstd` and the engine's
 * own tools, without Lifeboat. It names the newest backups and serves for any other: its commands take names and sums
 * from the manifest. It holds no secret.
 */
export function restoreText(page: RestorePage): string {
  const sections = page.backups.map((backup) => surfaceText(backup, page.places))
  const lost = page.unreadable.map((surface) => unreadableText(page, surface))
  return `${[intro(page), needs(page), ...sections, ...lost, FAILURES].join('\n\n')}\n`
}

function intro({ target, version, written, places }: RestorePage): string {
  const stores = places.map(({ url, endpoint }) =>
    code(endpoint ? `${url} at ${new URL(endpoint).host}` : url),
  )
  return `# Restoring ${target} by hand

Written by Lifeboat ${version} on ${written.toISOString()}, with the latest backup; nothing of Lifeboat is needed here.
This is ${code(restoreTextKey(target))} in ${stores.join(' and in ')}${places.length > 1 ? ', which hold the same' : ''}.

Nobody signed this text: whoever can write to the store can change it. Read each command before you run it, and
trust a copy kept off-site, beside the private key, more than this one. It does not change from day to day.

Start a shell for it with \`bash\` and paste block after block. At the first command that fails that shell ends: look
into the table at the end, start \`bash\` again with the block "Choose", and go on with the block that failed.`
}

function needs({ backups, places }: RestorePage): string {
  const prints = backups.flatMap(({ manifest }) => manifest.encoding.encryption.recipients)
  const recipients = [...new Set(prints)].map((print) => code(print, 80)).join(', ')
  const signed = backups.some((backup) => backup.signed)
  const items = [
    ...(places.some(({ url }) => url.startsWith('s3://'))
      ? [
          'credentials that may list and read the store: `export AWS_ACCESS_KEY_ID=... AWS_SECRET_ACCESS_KEY=...`, and `aws` (package `awscli`, or the installer of aws.amazon.com/cli)',
        ]
      : []),
    ...(recipients
      ? [`the private key of one of ${recipients}, in gpg: \`gpg --import private.asc\``]
      : ['no private key: the newest backups are not encrypted']),
    ...(signed
      ? [
          'the public key of the signer, from off-site and not from here: `gpg --import signer.asc`. When `gpg --verify` says "Good signature", compare the fingerprint it prints with the one you keep off-site',
        ]
      : []),
    '`gpg` (package `gnupg`), `zstd`, `tar`, and what every Linux has: `bash`, `awk`, `sed`, `sha256sum`',
    ...backups.flatMap(({ manifest }) =>
      manifest.surface === 'db' ? engineText(manifest.engine).programs(manifest) : [],
    ),
  ]
  return `## What you need\n\n${items.map((item) => `- ${item}`).join('\n')}`
}

function surfaceText(backup: HandBackup, places: readonly StorePlace[]): string {
  const { manifest, signed } = backup
  const { target, surface, id } = manifest
  const check = signed
    ? '`gpg --verify` must say "Good signature", by a key you know.'
    : 'It is not signed: the sums below show damage, not forgery. Whoever can write to the store could have made it.'
  return `## ${TITLES[surface]} (${code(`${target}/${surface}`)})

Newest when this was written: ${code(id)}, begun ${manifest.startedAt}, ${size(manifest)} stored.

### 1. Which backups exist

A backup exists if and only if its manifest does. This prints their ids, the newest last; the digits are the UTC
instant of the start.

${each(places, (place) => shell(listCommand(place, target, surface)))}

### 2. Choose

Put another id in place of the newest, if you want another.

${shell(...settings(manifest))}

### 3. Fetch and check

The manifest names every object with its SHA-256. ${check}
The loop makes sure it is the manifest of this very backup, and not another's under its name.

${each(places, (place) => shell(...fetchManifest(place, backup)))}

${shell(...checkManifest(backup))}

${each(places, (place) => shell(...fetchObjects(place, manifest)))}

${shell(checkObjects())}

Every line must end in \`OK\`. An older backup may have been packed otherwise than the newest: then its names end
otherwise, and the commands below change with them. \`.pgp\` is undone by \`gpg --decrypt\`, \`.zst\` by \`zstd -dc\`, \`.gz\`
by \`gunzip -c\`, from the last ending to the first. What is too large for one object of the store lies in volumes,
\`.001\`, \`.002\` and so on: joined in this order they are the whole, which is what the \`*\` below does.

${surface === 'db' ? engineText(manifest.engine).restore(backup) : filesRestoreText(backup)}`
}

function each(places: readonly StorePlace[], text: (place: StorePlace) => string): string {
  const [first, ...others] = places
  if (!first) return ''
  const more = others.map((place) => `Or from ${code(place.url)}:\n\n${text(place)}`)
  return [text(first), ...more].join('\n\n')
}

function unreadableText({ target, places }: RestorePage, surface: Surface): string {
  return `## ${TITLES[surface]} (${code(`${target}/${surface}`)})

There are backups, and the manifests of the newest could not be read when this was written. Look for an older one:

${each(places, (place) => shell(listCommand(place, target, surface)))}`
}

const FAILURES = `## When a command fails

| it says | do |
| --- | --- |
| \`Unable to locate credentials\`, \`403\`, \`AccessDenied\` | set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY of a user that may list and read |
| \`InvalidObjectState\` | the object is archived: \`aws s3api restore-object\`, then wait for hours |
| \`404\`, \`No such file\` on a manifest | there is no such backup: list again, choose another id |
| \`404\`, \`No such file\` on a \`.sig\` | the signature is gone: who removed it may have changed the rest; choose another id |
| \`404\`, \`No such file\` on another object | this backup is incomplete: choose another id |
| \`gpg: BAD signature\` | somebody changed the manifest: do not use this backup, choose another, keep both files as evidence |
| \`gpg: Can't check signature: No public key\` | import the signer's public key from off-site; a key that was never yours signed it if that does not help |
| \`NOT the manifest of this backup\` | another backup's was put in its place: do not use it, keep it as evidence |
| \`FAILED\` by sha256sum | fetch that object once more; if it stays, it is damaged: choose another id, or the second store |
| \`gpg: decryption failed: No secret key\` | import the private key that belongs to one of the fingerprints above |
| \`Inappropriate ioctl for device\` | \`export GPG_TTY=$(tty)\` |
| \`NOT what the manifest says\` | do not restore it: choose another id |
| \`No space left on device\` | the stored objects must fit on this disk; \`cd\` to a larger one in "Choose" |
| \`unsupported version\` by pg_restore | it is older than the dump: use the version named above, or a newer one |
| \`database "..." already exists\` | rename that one: \`ALTER DATABASE ... RENAME TO ...\` |
| \`extension "..." is not available\` | install its package on the server |
| \`role "..." does not exist\` | roles and grants were not restored: do that step, drop the new database, again |
| \`must be superuser\`, \`permission denied\` | connect as a superuser; on a managed server add \`--no-owner --no-acl\` to pg_restore |
| \`unrecognized configuration parameter\` | the server is older than the client: take the server's own version of pg_restore, or a newer server |

Believe a restore only when every command ended with 0 and the counts agree.`
