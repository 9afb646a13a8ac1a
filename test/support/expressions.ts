import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** What expressions can see: `secrets`, `steps`, `matrix` and so on. */
export type Contexts = Readonly<Record<string, unknown>>

/** How the job stands, for `success()`, `failure()`, `cancelled()`. */
export interface JobState {
  failed: boolean
  cancelled: boolean
}

const WHOLE = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s
const PART = /\$\{\{((?:(?!\}\}).)*)\}\}/gs

/** Every expression in a value, evaluated by GitHub's own library; one that is a whole text keeps its type. */
export function evaluateAll(value: unknown, contexts: Contexts, state?: JobState): unknown {
  if (Array.isArray(value)) return value.map((item) => evaluateAll(item, contexts, state))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, evaluateAll(item, contexts, state)]),
    )
  if (typeof value !== 'string') return value
  const [, whole] = WHOLE.exec(value.trim()) ?? []
  if (whole !== undefined) return evaluate(whole, contexts, state)
  return value.replaceAll(PART, (_, inner: string) => text(evaluate(inner, contexts, state)))
}

/** The text GitHub makes of a value: nothing of null, JSON of an object. */
export function text(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Whether a step or job runs; without a status function in it, only while nothing failed. */
export function isTrue(condition: string | undefined, contexts: Contexts, state: JobState): boolean {
  const source = condition === undefined ? 'success()' : condition.trim().replace(WHOLE, '$1')
  const guarded = /\b(success|failure|cancelled|always)\s*\(/.test(source)
    ? source
    : `success() && (${source})`
  return Boolean(evaluate(guarded, contexts, state))
}

function evaluate(source: string, contexts: Contexts, state?: JobState): unknown {
  const functions = state ? statusFunctions(state) : []
  const { tokens } = new Lexer(source.trim()).lex()
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse()
  const seen = JSON.parse(JSON.stringify(contexts), data.reviver)
  const found = new Evaluator(tree, seen, new Map(functions.map((each) => [each.name, each]))).evaluate()
  return JSON.parse(JSON.stringify(found, data.replacer))
}

function statusFunctions({ failed, cancelled }: JobState) {
  const values = { success: !failed && !cancelled, failure: failed && !cancelled, cancelled, always: true }
  return Object.entries(values).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }))
}
