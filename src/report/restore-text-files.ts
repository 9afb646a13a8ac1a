import { encodingSuffix } from '../backup/keys.ts'
import { partsOf } from '../backup/manifest.ts'
import { code } from './markdown.ts'
import { decoded, type HandBackup, shell } from './restore-commands.ts'
import { packsRestoreText } from './restore-text-packs.ts'

/** How a surface other than a database is opened by hand, once its objects are fetched and checked. */
export function filesRestoreText(backup: HandBackup): string {
  const { manifest } = backup
  const { compression, encryption } = manifest.encoding
  const kind = compression.split(':')[0]
  const suffix = encodingSuffix(
    kind === 'zstd' || kind === 'gzip' ? kind : 'none',
    encryption.method === 'openpgp',
  )
  if (partsOf(manifest, 'pack').length > 0) return packsRestoreText(backup, suffix)
  if (suffix === '') return 'The objects were stored as they are: there is nothing to decode.'
  return `### 4. Decode

Every object is decoded by itself and loses its ending ${code(suffix)}; a \`.tar\` is read by \`tar\`.

${shell('while read -r sum name; do', `  ${decoded(manifest, ['"$name"'])} > "\${name%${suffix}}"`, 'done < "$ID".sums')}`
}
