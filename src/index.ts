import type { Action } from './actions/action.ts'
import { actions } from './actions/catalog.ts'
import { abortLeftUploads } from './actions/clean-up.ts'
import { root } from './actions/root.ts'
import { hasCode, messageOf, UserError } from './errors.ts'
import { listenForCancel } from './runner/cancel.ts'
import { requireTls, variables } from './runner/environment.ts'
import { debug, fail } from './runner/log.ts'
import { tuneForStreaming } from './runner/runtime.ts'

/**
 * Runs one action by name, with its inputs from the environment. Never throws: a failure is one line in the log and
 * exit code 1.
 */
export async function run(name: string): Promise<void> {
  await execute(() => actionNamed(name), variables())
}

/** The post step of an action that writes: clears away what a main step that was killed left. Never throws. */
export async function cleanUp(): Promise<void> {
  const cancellation = listenForCancel()
  try {
    await abortLeftUploads({ signal: cancellation.signal, variables: variables() })
  } finally {
    cancellation.dispose()
  }
}

/** Runs an action at hand with any variables; gives what it failed with. The only place that fails a step. */
export async function execute(
  find: () => Action,
  from: Readonly<Record<string, string | undefined>>,
): Promise<{ error: unknown } | undefined> {
  const cancellation = listenForCancel()
  try {
    const action = find()
    requireTls(from)
    if (action.streaming) tuneForStreaming()
    await action.run({ signal: cancellation.signal, variables: from })
    return undefined
  } catch (error) {
    const { signal } = cancellation
    const fault = signal.aborted && !hasCode(error, 'cancelled') ? signal.reason : error
    fail(messageOf(fault))
    for (let e = error; e instanceof Error; e = e.cause) debug(e.stack ?? e.message)
    return { error: fault }
  } finally {
    cancellation.dispose()
  }
}

function actionNamed(name: string): Action {
  const action = [root, ...actions].find((candidate) => candidate.name === name)
  if (!action) throw new UserError('input', `there is no action ${name}`)
  return action
}
