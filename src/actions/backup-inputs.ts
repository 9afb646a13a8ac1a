import { parseShare } from '../backup/shrink.ts'
import { parseDuration } from '../backup/slot.ts'
import { input, parsedBy } from '../runner/inputs.ts'
import { parseCompression } from '../streams/compress.ts'

/** What every backup is asked, whatever it is of. */
export const backupInputs = {
  compression: input({
    description: '`zstd:N` (1 to 19), `gzip:N` (1 to 9) or `none`.',
    schema: parsedBy(parseCompression),
    default: 'zstd:3',
  }),
  'max-shrink': input({
    description:
      'Fail, but keep the backup, when rows (or files) or bytes fall by more against the newest that was not found suspicious; `100%` turns it off.',
    schema: parsedBy(parseShare),
    default: '50%',
  }),
  slot: input({
    description: 'Length of the schedule, for example `1h`: skip when a backup for this slot exists already.',
    schema: parsedBy(parseDuration),
  }),
} as const
