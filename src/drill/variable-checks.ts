import { text } from 'node:stream/consumers'
import { parseVariables, type Variables } from '../backup/files/variables.ts'
import { type Manifest, partsOf } from '../backup/manifest.ts'
import { openParts } from '../repository/open.ts'
import { judgeVariable } from '../sources/variables.ts'
import type { DrillJob } from './steps.ts'
import { type Check, failedCheck } from './verdict.ts'

/**
 * Sets variables in use beside those of a backup of configuration: a key that was rotated and not backed up, or lost,
 * is found before the data it decrypts is needed. Values are never told.
 */
export async function variableChecks(
  { store, openers, variables, signal }: DrillJob,
  manifest: Manifest,
): Promise<Check[]> {
  const wanted = Object.entries(variables)
  if (wanted.length === 0) return []
  const [part] = partsOf(manifest, 'variables')
  if (!part) {
    const detail = 'the backup has no record of variables; they are recorded with surface: config'
    return [{ name: 'variables', status: 'unknown', detail }]
  }
  try {
    const stored = openParts(store, manifest, [part], openers, { signal })
    const record = parseVariables(await text(stored), part.key)
    return wanted.map(([name, value]) => checkOf(record, name, value))
  } catch (error) {
    signal.throwIfAborted()
    return [failedCheck('variables', error)]
  }
}

function checkOf(record: Variables, variable: string, value: string | undefined): Check {
  const name = `variable: ${variable}`
  if (value === undefined || value === '') {
    const detail = `${variable} is not set for this run, so it could not be compared; give it in env`
    return { name, status: 'unknown', detail }
  }
  switch (judgeVariable(record, variable, value)) {
    case 'same':
      return { name, status: 'pass', detail: `${variable} is the one in use` }
    case 'different':
      return {
        name,
        status: 'fail',
        detail: `${variable} differs from the one in use; back the configuration up again, or find out which of both is right`,
      }
    case 'unknown':
      return { name, status: 'fail', detail: `${variable} is in use, but not in the backup` }
  }
}
