import { randomUUID } from 'node:crypto'
import { appendFileSync, closeSync, constants, openSync } from 'node:fs'
import { EOL } from 'node:os'

// GitHub Docs, "Workflow commands for GitHub Actions". Not by @actions/core: it loads an HTTP client for its OIDC
// tokens, which alone took as long as all else at the start of an action.

/** What a line in the log can make the runner do. */
type Command = 'add-mask' | 'debug' | 'endgroup' | 'error' | 'group' | 'warning'

/** Makes the runner do something, by a line in the log; the text is escaped, so that it stays one line. */
export function command(name: Command, text = ''): void {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  process.stdout.write(`::${name}::${escaped}${EOL}`)
}

/** Whether the runner's debug log is on. */
export function isDebug(): boolean {
  return process.env.RUNNER_DEBUG === '1'
}

/**
 * Hands a value to the runner by the file that the variable of this name points to: an output, or state for the post
 * step. Throws the system's error when it cannot be written.
 */
export function keepForRunner(file: 'GITHUB_OUTPUT' | 'GITHUB_STATE', name: string, value: string): void {
  const path = process.env[file]
  if (!path) throw new Error(`${file} is not set`)
  // Nobody can guess it, so no value can end itself and begin another.
  const delimiter = `ghadelimiter_${randomUUID()}`
  const text = `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`
  // The runner made the file: where it is missing, nobody would read a new one.
  const handle = openSync(path, constants.O_WRONLY | constants.O_APPEND)
  try {
    appendFileSync(handle, text)
  } finally {
    closeSync(handle)
  }
}
