import { shown } from '../backup/files/byte-path.ts'
import { UserError } from '../errors.ts'
import type { SourceFault } from './file-source.ts'

const NAMED = 10

/** The faults that make a backup incomplete, as one error; undefined when there are none. */
export function incomplete(faults: readonly SourceFault[]): UserError | undefined {
  const serious = faults.filter(({ severity }) => severity === 'fault')
  if (serious.length === 0) return undefined
  const named = serious.slice(0, NAMED).map(({ path, detail }) => `${shown(path)}: ${detail}`)
  const more = serious.length > NAMED ? `; and ${serious.length - NAMED} more` : ''
  return new UserError(
    'gate',
    `${serious.length} of the files could not be taken (${named.join('; ')}${more}); give the rights, exclude them, or accept it with policy: warn`,
  )
}
