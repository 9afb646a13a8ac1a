import type { EngineText } from './engine-text.ts'
import { code } from './markdown.ts'
import { decoded, shell, wordsOf } from './restore-commands.ts'
import { mysqlText } from './restore-text-mysql.ts'
import { postgresText } from './restore-text-postgres.ts'
import { redisText } from './restore-text-redis.ts'
import { sqliteText } from './restore-text-sqlite.ts'

const TEXTS: ReadonlyMap<string, EngineText> = new Map([
  ['postgresql', postgresText],
  ['sqlite', sqliteText],
  ['redis', redisText],
  ['mysql', mysqlText],
])

/** How databases of this engine are restored by hand; one that this version does not know is decoded, no more. */
export function engineText(engine: string): EngineText {
  return TEXTS.get(engine) ?? unknown
}

const unknown: EngineText = {
  programs: ({ engine }) => [`the programs that restore a dump of ${code(engine)}`],
  restore: ({ manifest }) => `### 4. Decode

The version of Lifeboat that wrote this does not know ${code(manifest.engine)}. This decodes the dump; the manifest says what it is.

${shell(`${decoded(manifest, wordsOf(manifest, 'data'))} > "$ID".dump`)}`,
}
