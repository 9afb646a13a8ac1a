import type { Manifest } from '../backup/manifest.ts'
import type { EngineText } from './engine-text.ts'
import { code } from './markdown.ts'
import { decoded, type HandBackup, shell, wordsOf } from './restore-commands.ts'

/** SQLite by hand: decode, prove, check, put in place. */
export const sqliteText: EngineText = { programs, restore }

function programs(): string[] {
  return [
    '`sqlite3` (Debian and Ubuntu package `sqlite3`), to check the database; the decoded file is the database itself and needs no program',
  ]
}

function restore({ manifest }: HandBackup): string {
  return [decode(manifest), check(manifest), inventory(manifest), replace()].join('\n\n')
}

function decode(manifest: Manifest): string {
  const promised = `awk -F'"' '$2 == "plain" { p = 1 } p && $2 == "sha256" { print $4; exit }' "$ID".manifest.json`
  return `### 4. Decode

The file that comes out is the database, as SQLite ${manifest.source.serverVersion ?? '3'} wrote it; it takes ${manifest.plain.bytes} bytes for the newest.

${shell(
  `${decoded(manifest, wordsOf(manifest, 'data'))} > "$ID".sqlite`,
  `if echo "$(${promised})  $ID.sqlite" | sha256sum --check --strict --quiet; then echo 'The database is whole.'`,
  `else echo 'The database is NOT what the manifest says.' >&2; exit 1; fi`,
)}`
}

function check({ source }: Manifest): string {
  return `### 5. Is it sound?

It must print ${code('ok')} and nothing else. (Never pipe it into ${code('sqlite3 :memory:')}: that checks an empty database and always
says ${code('ok')}.) A sqlite3 older than ${source.clientVersion ?? 'the one that made it'} may not know what a newer one wrote; take the newest you can get.

${shell(
  `test "$(sqlite3 -readonly "file:$ID.sqlite?immutable=1" 'PRAGMA integrity_check')" = ok && echo 'The database is sound.'`,
)}`
}

function inventory(manifest: Manifest): string {
  const words = wordsOf(manifest, 'inventory')
  if (words.length === 0) return ''
  return `### 6. Is everything there?

The inventory lists every table with its exact number of rows. Compare the tables that matter: \`select count(*)\`.

${shell(`${decoded(manifest, words)} > "$ID".inventory.json`)}`
}

function replace(): string {
  return `### 7. Put it in place

Stop the application first. Move the old database away **with the files beside it**: a ${code('-wal')} or ${code('-journal')} that stays
under its name would be replayed into the new database and ruin it. Name the place, then move; give the file the owner
and the rights the old one had (\`chown --reference\`, \`chmod --reference\`).

${shell(
  'DB=$PWD/restored.sqlite',
  'for end in "" -wal -shm -journal; do',
  '  if [ -e "$DB$end" ]; then mv "$DB$end" "$DB.before-$ID$end"; fi',
  'done',
  'mv "$ID".sqlite "$DB"',
)}

Start the application, and take a backup of the new database the same day.`
}
