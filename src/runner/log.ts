import * as core from '@actions/core'
import { plainLine } from '../report/markdown.ts'
import { redact } from './secrets.ts'
import { onRunner, writeLine } from './voice.ts'

/** Says one line. Text from outside is made harmless: no workflow command, no control character, no secret. */
export function info(text: string): void {
  writeLine(clean(text))
}

/** Says a line that GitHub shows as an annotation; outside a runner, a line that begins with the word. */
export function warn(text: string): void {
  if (onRunner()) core.warning(clean(text))
  else writeLine(`warning: ${clean(text)}`)
}

/** Says what failed and marks the step as failed. */
export function fail(text: string): void {
  process.exitCode = 1
  if (onRunner()) core.error(clean(text))
  else writeLine(`error: ${clean(text)}`, 'error')
}

/** Says something only when the runner's debug log is on. */
export function debug(text: string): void {
  if (onRunner() && core.isDebug()) core.debug(clean(text))
}

/** Runs one phase under a heading that folds in the log. */
export async function group<T>(heading: string, phase: () => Promise<T>): Promise<T> {
  if (!onRunner()) {
    info(heading)
    return phase()
  }
  return core.group(clean(heading), phase)
}

/** One line without workflow command, control character or secret. */
export function clean(text: string): string {
  return plainLine(redact(text), 4000)
}
