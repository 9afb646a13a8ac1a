import * as z from 'zod'
import { messageOf, UserError } from '../../errors.ts'
import { SURFACES, Target } from '../keys.ts'
import { parseShare } from '../shrink.ts'
import { parseDuration } from '../slot.ts'

/** Shrinking by more than this against the median is an anomaly, unless the expectation says otherwise. */
export const DEFAULT_MAX_SHRINK = 0.5

const Duration = z.string().transform(parsed(parseDuration))
const Share = z.string().transform(parsed(parseShare))

const Expected = z
  .strictObject({
    target: Target,
    surface: z.enum(SURFACES).default('db'),
    rpo: Duration,
    proof: Duration.optional(),
    'max-shrink': Share.default(DEFAULT_MAX_SHRINK),
  })
  .transform(({ target, surface, rpo, proof, 'max-shrink': maxShrink }) => ({
    target,
    surface,
    /** Oldest that the newest backup may be, in seconds. */
    rpo,
    maxShrink,
    /** Oldest that the newest proof may be, in seconds. */
    ...(proof === undefined ? {} : { proof }),
  }))

/** What should exist, and how fresh. */
export type Expectation = z.output<typeof Expected>

/** Reads a list of expectations. Throws UserError `input` that names the entry. */
export function readExpectations(value: unknown): Expectation[] {
  const list = z.array(Expected).min(1, 'is empty').safeParse(value)
  if (!list.success) {
    const issue = list.error.issues[0]
    const where = issue?.path.join('.')
    throw new UserError('input', `${where ? `entry ${where}: ` : ''}${issue?.message}; ${FORM}`)
  }
  const seen = new Set<string>()
  for (const { target, surface } of list.data) {
    const name = `${target}/${surface}`
    if (seen.has(name)) throw new UserError('input', `${name} stands there twice; ${FORM}`)
    seen.add(name)
  }
  return list.data
}

const FORM =
  'write a list of {target, surface, rpo, proof, max-shrink}, such as "- {target: erp/prod, rpo: 26h}"'

function parsed<T>(parse: (text: string) => T) {
  return (text: string, context: z.RefinementCtx): T => {
    try {
      return parse(text)
    } catch (error) {
      context.addIssue({ code: 'custom', message: messageOf(error) })
      return z.NEVER
    }
  }
}
