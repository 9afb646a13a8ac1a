import type { Manifest } from '../backup/manifest.ts'
import type { EngineText } from './engine-text.ts'
import { code } from './markdown.ts'
import { decoded, type HandBackup, shell, wordsOf } from './restore-commands.ts'

/** MySQL and MariaDB by hand: prove, database, dump, accounts. */
export const mysqlText: EngineText = { programs, restore }

function programs({ source }: Manifest): string[] {
  return [
    `the client program of the server's own family, ${source.clientVersion ?? 'of the version below'} or newer: \`mariadb\` (package \`mariadb-client\`) or \`mysql\` (package \`mysql-client\`); the block "The new server" chooses`,
  ]
}

function restore({ manifest }: HandBackup): string {
  return [prove(manifest), server(manifest), database(manifest), rows(manifest), ...accounts(manifest)].join(
    '\n\n',
  )
}

function prove(manifest: Manifest): string {
  const sum = `sum=$(${decoded(manifest, wordsOf(manifest, 'data'))} | tee >(tail -n 1 > "$ID".last) | sha256sum | cut -d ' ' -f 1)`
  const promised = `awk -F'"' '$2 == "plain" { p = 1 } p && $2 == "sha256" { print $4; exit }' "$ID".manifest.json`
  const verdict = `if [ "$sum" = "$(${promised})" ] && grep -q '^-- Dump completed' "$ID".last; then echo 'The dump is whole.'`
  const otherwise = "else echo 'The dump is NOT what the manifest says.' >&2; exit 1; fi"
  return `### 4. Does it open?

Decodes the dump to its end, compares it with the manifest, and looks at its last line: SQL that was cut between two
statements is restored without an error. No server is needed yet.

${shell(sum, 'sleep 1', verdict, otherwise)}`
}

function server({ source }: Manifest): string {
  return `### 5. The new server

It was version ${code(source.serverVersion ?? 'unknown')}. Take a server of the same family and that version, or a later one. Write the
place and a user that may do everything into ${code('~/.my.cnf')}, readable by you alone:
\`[client]\`, \`host=...\`, \`user=...\`, \`password="..."\`.

${shell('CLIENT=$(command -v mariadb || command -v mysql)', `"$CLIENT" -N -e 'select version()'`)}`
}

function database(manifest: Manifest): string {
  return `### 6. The database

The inventory knows its name and character set, and every table with its exact number of rows. Nothing of that name may
exist; for another name, change ${code('DB')}.

${shell(
  `${decoded(manifest, wordsOf(manifest, 'inventory'))} > "$ID".inventory.json`,
  `of() { sed -n 's/^  "'"$1"'": "\\(.*\\)",\\{0,1\\}$/\\1/p' "$ID".inventory.json; }`,
  'DB=$(of database)',
  '"$CLIENT" -e "CREATE DATABASE \\`$DB\\` CHARACTER SET $(of characterSet) COLLATE $(of collation)"',
)}`
}

function rows(manifest: Manifest): string {
  return `### 7. The dump

${code('--comments')} keeps comments in routines, ${code('--binary-mode')} keeps commands of the client program in the dump from being run, and
the first line of MariaDB's dumps is taken away because older clients stumble over it. Turn the event scheduler off
(\`SET GLOBAL event_scheduler = OFF\`) until the application is to run again.

${shell(
  `${decoded(manifest, wordsOf(manifest, 'data'))} | LC_ALL=C sed '1{/enable the sandbox mode/d;}' |`,
  '  "$CLIENT" --binary-mode --comments --local-infile=0 --default-character-set=utf8mb4 --max-allowed-packet=1G "$DB"',
)}

Compare the tables that matter with the inventory: \`select count(*)\`.`
}

function accounts(manifest: Manifest): string[] {
  const words = wordsOf(manifest, 'globals')
  if (words.length === 0) return []
  return [
    `### 8. Accounts and grants

After the dump, because grants on tables need the tables. **Accounts that exist already get the passwords of the
backup**, the one you work with too when it is among them: read \`"$ID".accounts.sql\` first, and delete what you do not
want.

${shell(
  `${decoded(manifest, words)} > "$ID".accounts.sql`,
  '"$CLIENT" --binary-mode --default-character-set=utf8mb4 < "$ID".accounts.sql',
)}`,
  ]
}
