import type { Action } from './actions/action.ts'
import { actions } from './actions/catalog.ts'
import { root } from './actions/root.ts'
import { hasCode, messageOf, UserError } from './errors.ts'
import { listenForCancel } from './runner/cancel.ts'
import { variables } from './runner/environment.ts'
import { debug, fail } from './runner/log.ts'
import { tuneForStreaming } from './runner/runtime.ts'

/**
 * Runs one action by name, with its inputs from the environment. Never throws: a failure is one line in the log and
 * exit code 1. The only place that fails a step.
 */
export async function run(name: string): Promise<void> {
  const cancellation = listenForCancel()
  try {
    const action = actionNamed(name)
    if (action.streaming) tuneForStreaming()
    await action.run({ signal: cancellation.signal, variables: variables() })
  } catch (error) {
    const { signal } = cancellation
    fail(signal.aborted && !hasCode(error, 'cancelled') ? messageOf(signal.reason) : messageOf(error))
    for (let e = error; e instanceof Error; e = e.cause) debug(e.stack ?? e.message)
  } finally {
    cancellation.dispose()
  }
}

function actionNamed(name: string): Action {
  const action = [root, ...actions].find((candidate) => candidate.name === name)
  if (!action) throw new UserError('input', `there is no action ${name}`)
  return action
}
