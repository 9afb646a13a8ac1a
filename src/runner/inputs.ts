import * as z from 'zod'
import { messageOf, UserError } from '../errors.ts'
import { hide } from './secrets.ts'

/** One input, declared once: action.yml, README tables, command line flags and parsing all come from here. */
export interface Input<S extends z.ZodType = z.ZodType> {
  description: string
  /** Parses the text; its faults are reported under the input's name. */
  schema: S
  /** The text that stands for an absent input. */
  default?: string
  /** A default that only action.yml can give, such as `${{ github.token }}`. */
  actionDefault?: string
  required?: true
  /** Older environment names that are read when neither the input nor `LIFEBOAT_...` is set. */
  fallback?: readonly string[]
  /**
   * Never logged, masked as it is read, refused on a command line. `url`: only when it is one, since the input may
   * also hold a plain word.
   */
  secret?: true | 'url'
}

export type Inputs = Readonly<Record<string, Input>>

/** The typed values of a declaration, under the inputs' own names. */
export type Values<I extends Inputs> = {
  [K in keyof I]: I[K] extends { required: true } | { default: string }
    ? z.output<I[K]['schema']>
    : z.output<I[K]['schema']> | undefined
}

/**
 * A rule over several inputs; gives the faults it finds, each naming the input to change. `wrong` names inputs that
 * were given and could not be read: they are absent from `values`, but not missing.
 */
export type Rule<I extends Inputs> = (
  values: Partial<Values<I>>,
  wrong: ReadonlySet<string>,
) => string[] | Promise<string[]>

/** Keeps the literal type of one declaration. */
export function input<const I extends Input>(declaration: I): I {
  return declaration
}

/** A schema from a parser that throws UserError: its message becomes the input's fault. */
export function parsedBy<T>(parse: (text: string) => T | Promise<T>) {
  return z.string().transform(async (text, context): Promise<T> => {
    try {
      return await parse(text)
    } catch (error) {
      context.addIssue({ code: 'custom', message: messageOf(error) })
      return z.NEVER
    }
  })
}

/** Names separated by commas or lines. */
export const Names = z.string().transform((text) =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
)

/** GitHub's own reading of a boolean input (YAML 1.2 core schema), and nothing else. */
export const Flag = z
  .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'must be true or false' })
  .transform((text) => text.toLowerCase() === 'true')

/**
 * Reads all inputs of a declaration from the environment: `INPUT_<NAME>`, then `LIFEBOAT_<NAME>`, then older names,
 * then the default; an empty text counts as absent. Secrets are masked as they are read. Throws one UserError
 * `input` that lists every fault by name.
 */
export async function readInputs<I extends Inputs>(
  inputs: I,
  environment: Readonly<Record<string, string | undefined>>,
  rules: readonly Rule<I>[] = [],
): Promise<Values<I>> {
  const faults: string[] = []
  const wrong = new Set<string>()
  const values: Record<string, unknown> = {}
  for (const [name, declaration] of Object.entries(inputs)) {
    const given = textOf(name, declaration, environment)
    if (given !== undefined && isSecret(declaration, given)) hide(given)
    const text = given ?? declaration.default
    if (text === undefined) {
      if (declaration.required) faults.push(`${name}: is missing; ${lowerFirst(declaration.description)}`)
      continue
    }
    const parsed = await declaration.schema.safeParseAsync(text)
    if (parsed.success) {
      values[name] = parsed.data
      continue
    }
    wrong.add(name)
    faults.push(...parsed.error.issues.map((issue) => faultOf(name, issue.message)))
  }
  // One cast: the loop above filled each name with its own schema's output.
  const typed = values as Values<I>
  for (const rule of rules) faults.push(...(await rule(typed, wrong)))
  if (faults.length > 0) throw new UserError('input', inputFaults(faults))
  return typed
}

/** The environment variable of an input: dashes become underscores. */
export function lifeboatName(name: string): string {
  return `LIFEBOAT_${name.toUpperCase().replaceAll('-', '_')}`
}

/** The variable in which the runner hands an input over: spaces become underscores, dashes stay. */
export function runnerName(name: string): string {
  return `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`
}

/** What was given for an input, in the order of `readInputs` and without its default; undefined when nothing was. */
export function textOf(
  name: string,
  declaration: Input,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const names = [runnerName(name), lifeboatName(name), ...(declaration.fallback ?? [])]
  return names.map((variable) => trimmed(environment[variable] ?? '')).find((text) => text)
}

/** Without blank lines and space around it; the indentation of the first of several lines stays, YAML reads it. */
function trimmed(text: string): string {
  const whole = text.trim()
  return whole.includes('\n') ? text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd() : whole
}

/** Whether a text given for an input is a secret; a bucket's address holds none. */
export function isSecret({ secret }: Input, text: string): boolean {
  return secret === 'url' ? text.includes('://') && !text.startsWith('s3://') : secret === true
}

/** A parser's message may already begin with the input's name. */
function faultOf(name: string, message: string): string {
  return message.startsWith(`${name}: `) ? message : `${name}: ${message}`
}

function lowerFirst(text: string): string {
  const sentence = text.split(/(?<=\.) /)[0] ?? text
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

function inputFaults(faults: readonly string[]): string {
  const head =
    faults.length === 1 ? 'one input is wrong or missing' : `${faults.length} inputs are wrong or missing`
  return `${head}, nothing was done. ${faults.join(' | ')}`
}
