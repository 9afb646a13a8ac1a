import * as z from 'zod'
import { type Inputs, input, readInputs } from '../runner/inputs.ts'
import type { Action, RunContext } from './action.ts'
import { actions } from './catalog.ts'

const command = input({
  description: `What to do: ${actions.map((action) => `\`${action.name}\``).join(', ')}. Its inputs are those of that action.`,
  schema: z.enum(actions.map((action) => action.name)),
  required: true,
})

/** The action at the root of the repository: runs any of the others. */
export const root: Action = {
  name: 'root',
  description:
    'Backups that prove themselves: dump, encrypt, store, restore for real, and raise the alarm when it fails.',
  inputs: { command, ...allInputs() },
  outputs: Object.assign({}, ...actions.map((action) => action.outputs)),
  writes: true,
  streaming: true,
  run,
}

async function run(context: RunContext): Promise<void> {
  const { command: name } = await readInputs({ command }, context.variables)
  await actions.find((action) => action.name === name)?.run(context)
}

/** Inputs of all actions; here none is required, since each command needs others, and each command checks its own. */
function allInputs(): Inputs {
  const all: Record<string, Inputs[string]> = {}
  for (const action of actions) {
    for (const [name, { required: _, ...declaration }] of Object.entries(action.inputs))
      all[name] ??= declaration
  }
  return all
}
