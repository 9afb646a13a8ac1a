import { createHmac } from 'node:crypto'
import { parseEnv } from 'node:util'
import { VARIABLES_FORMAT, type Variables } from '../backup/files/variables.ts'

/** Records the variables of the texts of some files; `key` is 32 random bytes. */
export function recordVariables(files: readonly { text: string }[], key: Buffer): Variables {
  const variables: Record<string, string> = {}
  for (const { text } of files) {
    for (const [name, value] of Object.entries(parseEnv(text)))
      variables[name] = fingerprint(key, name, value ?? '')
  }
  return { format: VARIABLES_FORMAT, key: key.toString('base64'), variables }
}

/** Whether a variable had this value; `unknown` when the backup has no such variable. */
export function judgeVariable(
  record: Variables,
  name: string,
  value: string,
): 'same' | 'different' | 'unknown' {
  const recorded = record.variables[name]
  if (recorded === undefined) return 'unknown'
  return fingerprint(Buffer.from(record.key, 'base64'), name, value) === recorded ? 'same' : 'different'
}

function fingerprint(key: Buffer, name: string, value: string): string {
  return createHmac('sha256', key).update(`${name}=${value}`).digest('hex').slice(0, 32)
}
