/** What an issue remembers between runs, in a hidden line of its body. */
export interface IncidentState {
  /** When the newest recorded run reached its verdict (ISO 8601, UTC). */
  at: string
  verdict: 'pass' | 'fail' | 'could-not-verify'
  /** When the current incident was first seen (ISO 8601, UTC). */
  since: string
  /** Failing runs of the current incident. */
  runs: number
  /** The failing checks, shortened; `digest` stands for all of them in full. */
  names: string[]
  digest: string
}

/** The hidden line; whatever the names hold, it is one line and ends only where it should. */
export function stateLine(state: IncidentState): string {
  const json = JSON.stringify(state).replace(
    /[^\w ",.:{}[\]\\/]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<!-- lifeboat:state ${json} -->`
}

/** The first hidden line of a body; undefined when there is none or a hand has spoilt it. */
export function readState(body: string): IncidentState | undefined {
  const json = /^<!-- lifeboat:state (\{.*\}) -->\r?$/m.exec(body)?.[1]
  if (json === undefined) return undefined
  try {
    const state: unknown = JSON.parse(json)
    return isState(state) ? state : undefined
  } catch {
    return undefined
  }
}

function isState(value: unknown): value is IncidentState {
  if (typeof value !== 'object' || value === null) return false
  const state: Partial<Record<keyof IncidentState, unknown>> = value
  return (
    isInstant(state.at) &&
    isInstant(state.since) &&
    (state.verdict === 'pass' || state.verdict === 'fail' || state.verdict === 'could-not-verify') &&
    Number.isSafeInteger(state.runs) &&
    Array.isArray(state.names) &&
    state.names.every((name) => typeof name === 'string') &&
    typeof state.digest === 'string'
  )
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)
}
