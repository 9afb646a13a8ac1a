import type { Manifest } from '../backup/manifest.ts'
import type { EngineText } from './engine-text.ts'
import { code } from './markdown.ts'
import { decoded, type HandBackup, shell, wordsOf } from './restore-commands.ts'

/** PostgreSQL by hand: prove, roles, database. */
export const postgresText: EngineText = { programs, restore }

function restore({ manifest }: HandBackup): string {
  const globals = wordsOf(manifest, 'globals')
  return [
    prove(manifest),
    server(manifest),
    ...(globals.length > 0 ? [roles(decoded(manifest, globals))] : []),
    database(manifest),
    inventory(manifest),
  ].join('\n\n')
}

function programs({ source }: Manifest): string[] {
  const major = majorOf(source.clientVersion)
  return [
    `\`psql\` and \`pg_restore\` of PostgreSQL ${major ?? 'the version below'} or newer: Debian and Ubuntu package \`postgresql-client-${major ?? 'N'}\`, from apt.postgresql.org where the distribution has an older one; or \`docker run -it postgres:${major ?? 'N'} bash\``,
  ]
}

function prove(manifest: Manifest): string {
  const sum = `sum=$(${decoded(manifest, wordsOf(manifest, 'data'))} | sha256sum | cut -d ' ' -f 1)`
  const promised = `awk -F'"' '$2 == "plain" { p = 1 } p && $2 == "sha256" { print $4; exit }' "$ID".manifest.json`
  const verdict = `if [ "$sum" = "$(${promised})" ]; then echo 'The dump is whole.'`
  const otherwise = "else echo 'The dump is NOT what the manifest says.' >&2; exit 1; fi"
  return `### 4. Does it open?

Decodes the dump to its end and compares it with the manifest. No server is needed yet, and nothing is written; it
takes about as long as reading the dump.

${shell(sum, verdict, otherwise)}`
}

function server({ source, engine }: Manifest): string {
  const made = `${engine} ${source.serverVersion ?? ''}`.trim()
  const major = majorOf(source.serverVersion)
  return `### 5. The new server

It was ${code(made)}. Take a server of that major version${major === undefined ? '' : ` (${major})`} or a newer one, with the same extensions installed, and
a superuser whose name is not among the roles of the backup: roles that exist already get the passwords of the
backup. Tell the programs where it is: \`export PGHOST=... PGPORT=5432 PGUSER=... PGPASSWORD=...\`, and try
\`psql -d postgres -c 'select version()'\`.`
}

function roles(decode: string): string {
  return `### 6. Roles and grants

\`role "..." already exists\` is no harm. Any other error is: see the table at the end.

${shell(`${decode} | psql -X -q -d postgres`)}`
}

function database(manifest: Manifest): string {
  return `### 7. The database

Created under its own name; nothing of that name may exist. \`pg_restore -l\` on the decoded dump says what it holds.
With room for the decoded dump on disk (${manifest.plain.bytes} bytes for the newest), write it into a file and add
\`--jobs 4\`: that is faster.

${shell(`${decoded(manifest, wordsOf(manifest, 'data'))} | pg_restore --create --exit-on-error -d postgres`)}`
}

function inventory(manifest: Manifest): string {
  const words = wordsOf(manifest, 'inventory')
  if (words.length === 0) return ''
  return `### 8. Is everything there?

The inventory lists every table with its exact number of rows, taken in the same snapshot. Compare the tables that
matter: \`select count(*)\`.

${shell(`${decoded(manifest, words)} > "$ID".inventory.json`)}

Then \`ANALYZE\` the database, point the application at it, and take a backup of the new server the same day.`
}

function majorOf(version: string | undefined): string | undefined {
  const [, first, second] = /^(\d{1,3})(?:\.(\d{1,3}))?/.exec(version ?? '') ?? []
  if (first === undefined) return undefined
  return Number(first) < 10 && second !== undefined ? `${first}.${second}` : first
}
