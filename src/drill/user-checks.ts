import * as z from 'zod'
import { Target } from '../backup/keys.ts'
import { parseDuration } from '../backup/slot.ts'
import { messageOf, UserError } from '../errors.ts'
import type { Check } from './verdict.ts'

const Expectation = z.union([z.string(), z.number(), z.bigint(), z.boolean()])
const DAY_SECONDS = 86_400

const Within = z.string().transform((text, context) => {
  try {
    return parseDuration(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: messageOf(error) })
    return z.NEVER
  }
})

const Files = z.strictObject({
  /** What stands before a key in the name of its file or object. */
  prefix: z.string().default(''),
  /** Absent: the target of the database. */
  target: Target.optional(),
  surface: z.enum(['files', 'config']).default('files'),
  /** Seconds after the database backup in which the backup of files is to begin. */
  within: Within.default(DAY_SECONDS),
})

const UserChecks = z.array(
  z
    .strictObject({
      name: z.string().min(1).max(100),
      query: z.string().min(1),
      /** A value, a comparison such as `> 0`, `empty` or `not empty` (which it is when nothing is said). */
      expect: Expectation.optional(),
      files: Files.optional(),
    })
    .refine(({ expect, files }) => expect === undefined || files === undefined, {
      error: 'has both expect and files; make two checks of it',
    })
    .transform(
      ({ name, query, expect, files }): UserCheck =>
        files ? { name, query, files } : { name, query, expect: expect ?? 'not empty' },
    ),
)

/** A query whose answer is judged by itself. */
export interface AnswerCheck {
  name: string
  query: string
  expect: z.infer<typeof Expectation>
}

/** A query whose first column names files or objects that a backup of files must hold. */
export interface FileKeyCheck {
  name: string
  query: string
  files: z.infer<typeof Files>
}

export type UserCheck = AnswerCheck | FileKeyCheck

/** Reads the user's checks: a YAML list of name, query and expect, or files. Throws UserError `input`. */
export async function parseChecks(text: string): Promise<UserCheck[]> {
  const { parse } = await import(/* webpackChunkName: "yaml" */ 'yaml')
  let value: unknown
  try {
    value = parse(text, { intAsBigInt: true, logLevel: 'error' })
  } catch (cause) {
    throw new UserError('input', `is not valid YAML; ${FORM}`, { cause })
  }
  const checks = UserChecks.safeParse(value)
  if (checks.success) return checks.data
  const issue = checks.error.issues[0]
  const where = issue?.path.join('.')
  throw new UserError('input', `${where ? `entry ${where}: ` : ''}${issue?.message}; ${FORM}`)
}

const FORM = 'write a list of {name, query, expect} or {name, query, files}'

/** Judges one answer. Only the first column of the first row is looked at, and shown only when it is a number. */
export function judgeAnswer(check: AnswerCheck, rows: readonly (readonly (string | null)[])[]): Check {
  const expected = String(check.expect).trim()
  const name = `check: ${check.name}`
  const value = rows[0]?.[0] ?? null
  const holds = holdsFor(expected, rows.length, value)
  const found = isNumber(value) ? value : rows.length === 0 ? 'no row' : 'another value'
  return holds
    ? { name, status: 'pass', detail: `is ${expected}` }
    : { name, status: 'fail', detail: `expected ${expected}, found ${found}` }
}

function holdsFor(expected: string, rows: number, value: string | null): boolean {
  if (expected === 'empty') return rows === 0
  if (expected === 'not empty') return rows > 0
  const [, operator, operand] = /^(>=|<=|>|<|!=|=)\s*(.+)$/s.exec(expected) ?? ['', '=', expected]
  if (value === null || operand === undefined) return false
  const order = isNumber(value) && isNumber(operand) ? difference(value, operand) : undefined
  switch (operator) {
    case '>':
      return order !== undefined && order > 0
    case '>=':
      return order !== undefined && order >= 0
    case '<':
      return order !== undefined && order < 0
    case '<=':
      return order !== undefined && order <= 0
    case '!=':
      return order === undefined ? value !== operand : order !== 0
    default:
      return order === 0 || value === operand || booleanWord(value) === operand
  }
}

/** Whole numbers exactly: a bigint has more digits than a double. */
function difference(value: string, operand: string): number {
  if (value.includes('.') || operand.includes('.')) return Number(value) - Number(operand)
  const exact = BigInt(value) - BigInt(operand)
  return exact === 0n ? 0 : exact < 0n ? -1 : 1
}

/** PostgreSQL prints t and f. */
function booleanWord(value: string): string {
  return value === 't' ? 'true' : value === 'f' ? 'false' : value
}

function isNumber(text: string | null): text is string {
  return text !== null && /^-?\d+(\.\d+)?$/.test(text.trim())
}
