import { type Surface, surfacePrefix } from '../backup/keys.ts'
import { type Manifest, partsOf, type Role, storedBytes } from '../backup/manifest.ts'

/** Where the same backups lie, as the store gives it: no secret in it. */
export interface StorePlace {
  url: string
  endpoint?: string
  region?: string
}

/** The newest backup of one surface, from which its section takes names and encoding. */
export interface HandBackup {
  manifest: Manifest
  /** Whether a signature lies beside the manifest. */
  signed: boolean
}

/** One block of shell commands; every such block of the text is executed by a test, in its order. */
export function shell(...lines: string[]): string {
  return ['```sh', ...lines, '```'].join('\n')
}

/** One command that prints the ids of all backups of a surface, oldest first. */
export function listCommand(place: StorePlace, target: string, surface: Surface): string {
  const from = locate(place, surfacePrefix(target, surface))
  const list = from.s3 ? `${aws(place)} s3 ls ${quote(from.path)}` : `ls ${quote(from.path)}`
  return `${list} | sed -n 's/^\\(.* \\)\\{0,1\\}\\([^ ]*\\)\\.manifest\\.json$/\\2/p'`
}

/** The commands that begin a restore: stop at the first failure, choose the backup, go into a directory of its own. */
export function settings({ id, surface }: Manifest): string[] {
  return [
    'set -euo pipefail; umask 077',
    `ID=${id}`,
    `mkdir -p ~/restore-${surface}-"$ID"; cd ~/restore-${surface}-"$ID"`,
  ]
}

/** The commands that fetch the manifest, and its signature where there is one. */
export function fetchManifest(place: StorePlace, { manifest, signed }: HandBackup): string[] {
  const { target, surface } = manifest
  const names = ['"$ID".manifest.json', ...(signed ? ['"$ID".manifest.json.sig'] : [])]
  return names.map((name) => fetch(place, surfacePrefix(target, surface), name, name))
}

/** The commands that check whose manifest it is, and write down the names and SHA-256 of what it names. */
export function checkManifest({ manifest, signed }: HandBackup): string[] {
  const { target, surface } = manifest
  const own = surfacePrefix(target, surface).replaceAll(/[./]/g, '[$&]')
  return [
    ...(signed ? ['gpg --verify "$ID".manifest.json.sig "$ID".manifest.json'] : []),
    `for line in '"id": "'"$ID"'"' '"target": "${target}"' '"surface": "${surface}"'; do`,
    '  grep -qxF "  $line," "$ID".manifest.json ||',
    '    { echo "NOT the manifest of this backup: it does not say $line" >&2; exit 1; }',
    'done',
    `awk -F'"' '$2 == "key" { key = $4 } $2 == "sha256" && sub(/^${own.replaceAll('/', '\\/')}/, "", key) {`,
    `  if (key ~ /^[A-Za-z0-9][A-Za-z0-9_.\\/-]*$/ && key !~ /[.][.]/) print $4 "  " key; key = "" }' \\`,
    '  "$ID".manifest.json > "$ID".sums; test -s "$ID".sums',
  ]
}

/** The commands that fetch every object the manifest names. */
export function fetchObjects(place: StorePlace, { target, surface }: Manifest): string[] {
  const fetched = fetch(place, surfacePrefix(target, surface), '"$name"', '"$name"')
  return [
    'while read -r sum name; do',
    `  mkdir -p "$(dirname "$name")"; ${fetched} < /dev/null`,
    'done < "$ID".sums',
  ]
}

/** The command that compares every fetched object with the manifest. */
export function checkObjects(): string {
  return 'sha256sum --check --strict "$ID".sums'
}

/**
 * The file names of the parts with one role, as shell words, in the order of their bytes. The data of another backup
 * may lie in more volumes, or in none: a pattern serves for all, since a shell sorts what it finds.
 */
export function wordsOf(manifest: Manifest, role: Role): string[] {
  const prefix = surfacePrefix(manifest.target, manifest.surface)
  const names = partsOf(manifest, role).map(({ key }) =>
    key.slice(prefix.length).replace(manifest.id, '"$ID"'),
  )
  if (role !== 'data') return names
  return [...new Set(names.map((name) => `${name.replace(/\.\d{3}$/, '')}*`))]
}

/** One command line that prints what files, given as shell words, held before they were wrapped. */
export function decoded(manifest: Manifest, words: readonly string[]): string {
  const decrypt = manifest.encoding.encryption.method === 'openpgp' ? ' | gpg --decrypt' : ''
  return `cat ${words.join(' ')}${decrypt}${unpacker(manifest)}`
}

/** The command that unpacks the compression, behind a `|`; nothing when it was not compressed. */
function unpacker({ encoding }: Manifest): string {
  const kind = encoding.compression.split(':')[0]
  return kind === 'zstd' ? ' | zstd -dc' : kind === 'gzip' ? ' | gunzip -c' : ''
}

/** Stored size of a backup, to read. */
export function size(manifest: Manifest): string {
  const bytes = storedBytes(manifest)
  const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`
}

function fetch(place: StorePlace, prefix: string, name: string, to: string): string {
  const from = locate(place, prefix)
  return from.s3
    ? `${aws(place)} s3 cp --only-show-errors ${quote(from.path)}${name} ${to}`
    : `cp ${quote(from.path)}${name} ${to}`
}

/** The region matters to the signature of each request, so it is said even where the provider has one only. */
function aws({ endpoint, region }: StorePlace): string {
  const words = ['aws']
  if (endpoint !== undefined) words.push('--endpoint-url', quote(withoutCredentials(endpoint)))
  if (region !== undefined) words.push('--region', quote(region))
  return words.join(' ')
}

/** No endpoint with credentials is ever accepted; this text lies in the store for years, so it asks twice. */
function withoutCredentials(endpoint: string): string {
  const { origin, pathname } = new URL(endpoint)
  return `${origin}${pathname === '/' ? '' : pathname}`
}

function locate({ url }: StorePlace, prefix: string): { s3: boolean; path: string } {
  const s3 = url.startsWith('s3://')
  return { s3, path: `${url.replace(/^file:/, '').replace(/\/$/, '')}/${prefix}` }
}

/** Keys hold no character a shell minds; a directory, and a prefix in a bucket, may. */
function quote(text: string): string {
  return /^[A-Za-z0-9_./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
