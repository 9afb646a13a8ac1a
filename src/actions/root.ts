import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import { parseDuration } from '../backup/slot.ts'
import { UserError } from '../errors.ts'
import { MOST_JOBS } from '../fleet/plan.ts'
import { FLEET_SURFACES } from '../fleet/schema.ts'
import { type Inputs, input, Names, parsedBy, readInputs, runnerName, type Values } from '../runner/inputs.ts'
import { info } from '../runner/log.ts'
import type { Action, RunContext } from './action.ts'
import { actions } from './catalog.ts'
import type { FleetChoice } from './fleet.ts'

const FILE = 'lifeboat.yml'

const SURFACE = `Which surfaces of \`${FILE}\`, separated by commas: ${FLEET_SURFACES.map((name) => `\`${name}\``).join(', ')}. Absent: all. Without that file: the one surface the command is for.`

const commands = [...actions.map((action) => action.name), 'backup', 'plan']

const own = {
  command: input({
    description: `What to do: ${commands.map((name) => `\`${name}\``).join(', ')}. \`backup\` is \`backup-db\` or \`backup-files\`, whichever serves the surface; \`plan\` divides the targets of \`${FILE}\` over the jobs of a matrix. The other inputs are those of that action.`,
    schema: z.enum(commands),
    required: true,
  }),
  config: input({
    description: `Path of \`${FILE}\`, which names targets and their settings; what stands in the step wins over it. \`none\`: run without one, although there is one.`,
    schema: z.string(),
    default: FILE,
  }),
  targets: input({
    description: `Which targets of \`${FILE}\`, separated by commas: names, or patterns with \`*\`. Absent: all.`,
    schema: Names,
  }),
  jobs: input({
    description: `For \`plan\`: at most so many jobs; the targets are dealt out among them. At most ${MOST_JOBS}.`,
    schema: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'must be a number of jobs')
      .transform(Number),
  }),
  stagger: input({
    description: 'For `plan`: each job begins so much later than the one before, for example `20s`.',
    schema: parsedBy(parseDuration),
  }),
  'start-delay': input({
    description: 'Wait so long before anything is done, as `plan` says.',
    schema: parsedBy(parseDuration),
  }),
} as const satisfies Inputs

/** The action at the root of the repository: runs any of the others, for one target or all of a fleet file. */
export const root: Action = {
  name: 'root',
  description:
    'Backups that prove themselves: dump, encrypt, store, restore for real, and raise the alarm when it fails.',
  inputs: { ...own, ...allInputs() },
  outputs: {
    ...Object.assign({}, ...actions.map((action) => action.outputs)),
    results: `With \`${FILE}\`: a JSON list of \`{target, surface, result}\`.`,
    matrix: 'Of `plan`: the matrix as JSON, for `strategy.matrix` by way of `fromJSON`.',
    jobs: 'Of `plan`: number of jobs.',
  },
  writes: true,
  streaming: true,
  run,
}

async function run(context: RunContext): Promise<void> {
  const values = await readInputs(own, context.variables)
  const { command, config } = values
  if (values['start-delay']) await wait(values['start-delay'], context.signal)
  const asked = config !== FILE || command === 'backup' || command === 'plan'
  if (config === 'none') return runOne(values, context)
  // Late, since the reader of YAML is large, and the actions themselves run without the file.
  const { planFleet, readFleet, runFleet } = await import(/* webpackChunkName: "fleet" */ './fleet.ts')
  const file = await readFleet(config, asked)
  const choice = choiceOf(values.targets, context)
  if (file && command === 'plan') return planFleet(file, choice, values)
  if (file) return runFleet(file, command, choice, context)
  return runOne(values, context)
}

/** Runs one action without a fleet file, with the inputs of the step. */
async function runOne({ command, targets }: Values<typeof own>, context: RunContext): Promise<void> {
  if (command === 'backup' || command === 'plan')
    throw new UserError(
      'input',
      `command: ${command} needs ${FILE}; without it name backup-db or backup-files`,
    )
  if (targets) throw new UserError('input', `targets: is for ${FILE}, and there is none; use target`)
  await actions.find((action) => action.name === command)?.run(context)
}

/** `target` and `surface` of the step choose too. */
function choiceOf(targets: readonly string[] | undefined, { variables }: RunContext): FleetChoice {
  const target = variables[runnerName('target')]?.trim()
  const surfaces = variables[runnerName('surface')]?.split(/[,\s]+/).filter(Boolean)
  const strange = surfaces?.find((surface) => !FLEET_SURFACES.some((known) => known === surface))
  if (strange !== undefined)
    throw new UserError(
      'input',
      `surface: ${strange} is none; write ${FLEET_SURFACES.join(', ')}, or several`,
    )
  const named = targets ?? (target ? [target] : undefined)
  return { ...(named ? { targets: named } : {}), ...(surfaces?.length ? { surfaces } : {}) }
}

async function wait(seconds: number, signal: AbortSignal): Promise<void> {
  info(`waiting ${seconds} s before the start, as asked`)
  await setTimeout(seconds * 1000, undefined, { signal }).catch((error: unknown) => {
    signal.throwIfAborted()
    throw error
  })
}

/** Inputs of all actions; here none is required, since each command needs others, and each command checks its own. */
function allInputs(): Inputs {
  const all: Record<string, Inputs[string]> = {}
  for (const action of actions) {
    for (const [name, { required: _, ...declaration }] of Object.entries(action.inputs))
      all[name] ??= declaration
  }
  return { ...all, surface: input({ description: SURFACE, schema: Names }) }
}
