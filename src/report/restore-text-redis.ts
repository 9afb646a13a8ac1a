import type { Manifest } from '../backup/manifest.ts'
import type { EngineText } from './engine-text.ts'
import { code } from './markdown.ts'
import { decoded, type HandBackup, shell, wordsOf } from './restore-commands.ts'

/** Redis and Valkey by hand: decode, prove, check, put in place. */
export const redisText: EngineText = { programs, restore }

function programs({ source }: Manifest): string[] {
  return [
    `\`redis-server\` and \`redis-check-rdb\` of Redis or Valkey (it was ${code(source.serverVersion ?? 'unknown')}; take that version or a newer one, of the same product): Debian and Ubuntu packages \`redis-server\` and \`redis-tools\`, or \`valkey-server\``,
  ]
}

function restore({ manifest }: HandBackup): string {
  return [decode(manifest), check(), inventory(manifest), place()].join('\n\n')
}

function decode(manifest: Manifest): string {
  const promised = `awk -F'"' '$2 == "plain" { p = 1 } p && $2 == "sha256" { print $4; exit }' "$ID".manifest.json`
  return `### 4. Decode

What comes out is an RDB file with all logical databases and functions; it takes ${manifest.plain.bytes} bytes for the newest.

${shell(
  `${decoded(manifest, wordsOf(manifest, 'data'))} > "$ID".rdb`,
  `if echo "$(${promised})  $ID.rdb" | sha256sum --check --strict --quiet; then echo 'The dump is whole.'`,
  `else echo 'The dump is NOT what the manifest says.' >&2; exit 1; fi`,
)}`
}

function check(): string {
  return `### 5. Is it sound?

Reads it to its end and checks its sum. ${code("Can't handle RDB format version")} means that these programs are older than the server was.

${shell('CHECK=$(command -v redis-check-rdb || command -v valkey-check-rdb)', '"$CHECK" "$ID".rdb')}`
}

function inventory(manifest: Manifest): string {
  const words = wordsOf(manifest, 'inventory')
  if (words.length === 0) return ''
  return `### 6. Is everything there?

The inventory counts the keys of every type in every logical database, at the moment of the dump. A server drops keys
whose time has come while it loads, so it may show fewer.

${shell(`${decoded(manifest, words)} > "$ID".inventory.json`)}`
}

function place(): string {
  return `### 7. Put it in place

Stop the server first: a server that runs writes its own data over the file when it ends. The trap of this restore: with
${code('appendonly yes')} a server reads ${code('appendonlydir')} alone, ignores ${code('dump.rdb')}, and starts **empty**. So the dump goes into both,
and either setting loads it. Name a directory that holds neither; a directory with old data is moved away first.

${shell(
  'DIR=$PWD/data',
  'test ! -e "$DIR"/dump.rdb && test ! -e "$DIR"/appendonlydir',
  'mkdir -p "$DIR"/appendonlydir',
  'cp "$ID".rdb "$DIR"/dump.rdb',
  'cp "$ID".rdb "$DIR"/appendonlydir/appendonly.aof.1.base.rdb',
  `echo 'file appendonly.aof.1.base.rdb seq 1 type b' > "$DIR"/appendonlydir/appendonly.aof.manifest`,
)}

The names are those of the settings ${code('dbfilename')}, ${code('appenddirname')} and ${code('appendfilename')}; servers before 7.0 have no
${code('appendonlydir')}, and read ${code('appendonly.aof')}: copy the dump under that name too. Give all of it to the server's user
(\`chown -R redis: ...\`) and start the server with ${code('dir')} set to it. Users and passwords (ACL) are not in a dump: bring
them back from the configuration. Then take a backup of the new server the same day.`
}
