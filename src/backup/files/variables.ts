import * as z from 'zod'
import { UserError } from '../../errors.ts'

/** The format this code writes. */
export const VARIABLES_FORMAT = 'lifeboat-variables/1'

/**
 * Which variables some `.env` files held. Each value is told only by a fingerprint under a random key of this backup,
 * so that equal values look different from one backup to the next and nobody without the key can try guesses; key
 * and fingerprints are stored encrypted to the recipients alone.
 */
const Variables = z.looseObject({
  format: z.literal(VARIABLES_FORMAT),
  key: z.string(),
  /** Name to fingerprint: the first 128 bits of HMAC-SHA-256, in hex. Of a name in several files the last counts. */
  variables: z.record(z.string(), z.string()),
})
export type Variables = z.infer<typeof Variables>

/** Reads a stored record. Throws UserError `integrity` naming the object. */
export function parseVariables(text: string, object: string): Variables {
  try {
    return Variables.parse(JSON.parse(text))
  } catch (cause) {
    throw new UserError('integrity', `${object} is not a record of variables; it was damaged`, { cause })
  }
}
