import { restoreTextKey } from '../backup/keys.ts'
import { type Manifest, partsOf } from '../backup/manifest.ts'

/**
 * RESTORE.md: how to restore this very backup by hand, with `aws` (or `cp`), `gpg`, `zstd` and the database's own
 * tools, without Lifeboat. It holds names and no secret.
 */
export function restoreText(manifest: Manifest, storeUrl: string): string {
  const { id, target, surface, source, engine } = manifest
  return `# Restoring ${target} by hand

Written by Lifeboat ${manifest.producer.version} with backup \`${id}\` (${manifest.startedAt}). Nothing of Lifeboat is
needed: the programs are \`aws\` (or \`cp\`), \`gpg\`, \`zstd\`, and those of ${engine} ${source.serverVersion ?? ''}.

Store: \`${storeUrl}\`, this file: \`${restoreTextKey(target)}\`

## Which backups exist

A backup exists if and only if its manifest does. List them, newest last:

\`\`\`sh
${listCommand(storeUrl, `${target}/${surface}/`)}
\`\`\`

Any id found there may take the place of \`${id}\` below.

## The newest one, step by step

You need a private key of one of these recipients in your gpg keyring (\`gpg --import key.asc\`):
${manifest.encoding.encryption.recipients.map((print) => `\`${print}\``).join(', ') || 'none, it is not encrypted'}

\`\`\`sh
set -euo pipefail
${restoreCommands(manifest, storeUrl).join('\n')}
\`\`\`

The manifest names every object with its size and SHA-256; compare them before you restore. \`gpg\` may print data
before it finds damage at the end: believe a restore only when every command ended with 0.
`
}

/** The commands that restore one backup by hand, one per element, in order. */
export function restoreCommands(manifest: Manifest, storeUrl: string): string[] {
  const globals = partsOf(manifest, 'globals')[0]
  const data = partsOf(manifest, 'data')
  const commands = ['# 1. Are these the bytes that were written?']
  for (const part of [...data, ...(globals ? [globals] : [])]) {
    commands.push(`${fetchCommand(storeUrl, part.key)} | sha256sum   # must print ${part.sha256}`)
  }
  if (globals) {
    commands.push(
      '# 2. Roles and grants, as a superuser; "already exists" is no harm, but roles of the same name get the',
      '#    passwords of the backup: connect as one whose name is not in it, or with its old password from here on',
      `${fetchCommand(storeUrl, globals.key)}${decode(manifest)} | psql -X -d postgres`,
    )
  }
  const fetches = data.map((part) => fetchCommand(storeUrl, part.key))
  const all = fetches.length === 1 ? fetches[0] : `{ ${fetches.join('; ')}; }`
  commands.push(
    '# 3. The database itself, created under its own name',
    `${all}${decode(manifest)} | pg_restore --create --exit-on-error -d postgres`,
  )
  return commands
}

function decode(manifest: Manifest): string {
  const decrypt = manifest.encoding.encryption.method === 'openpgp' ? ' | gpg --decrypt' : ''
  const kind = manifest.encoding.compression.split(':')[0]
  const unpack = kind === 'zstd' ? ' | zstd -d' : kind === 'gzip' ? ' | gunzip' : ''
  return `${decrypt}${unpack}`
}

function fetchCommand(storeUrl: string, key: string): string {
  const place = placeOf(storeUrl, key)
  return place.s3 ? `aws s3 cp ${place.path} -` : `cat ${place.path}`
}

function listCommand(storeUrl: string, prefix: string): string {
  const place = placeOf(storeUrl, prefix)
  return place.s3 ? `aws s3 ls ${place.path} | grep manifest.json$` : `ls ${place.path}*.manifest.json`
}

/** With several stores the first is named. Keys hold no character a shell minds; a directory may. */
function placeOf(storeUrl: string, key: string): { s3: boolean; path: string } {
  const [first = storeUrl] = storeUrl.split(/[\s,]+(?=s3:|file:)/)
  if (first.startsWith('s3://')) return { s3: true, path: quote(`${first.replace(/\/$/, '')}/${key}`) }
  return { s3: false, path: quote(`${first.replace(/^file:/, '').replace(/\/$/, '')}/${key}`) }
}

function quote(text: string): string {
  return /^[A-Za-z0-9_./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
