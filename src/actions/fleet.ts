import { readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { messageOf, UserError } from '../errors.ts'
import { coverageOf } from '../fleet/coverage.ts'
import { parseFleet, settingsOf, type Unit } from '../fleet/file.ts'
import { chooseUnits, MOST_JOBS, shardsOf } from '../fleet/plan.ts'
import type { FleetFile } from '../fleet/schema.ts'
import { type FleetResult, fleetSummary } from '../report/fleet-summary.ts'
import { readInputs, runnerName } from '../runner/inputs.ts'
import { info } from '../runner/log.ts'
import { writeOutputs, writeSummary } from '../runner/outputs.ts'
import { everythingHandedOver, handOver } from '../runner/voice.ts'
import type { Action, RunContext } from './action.ts'
import { actions } from './catalog.ts'

/** Which targets and surfaces of the file a run is for. */
export interface FleetChoice {
  targets?: readonly string[]
  surfaces?: readonly string[]
}

/** What a command does for a surface; undefined: nothing. */
const SERVES: Readonly<Record<string, readonly string[]>> = {
  'backup-db': ['db'],
  'backup-files': ['files', 'config'],
}

/** Inputs of every action together: what a fleet file may set. */
export function fleetInputs(): Action['inputs'] {
  return Object.assign({}, ...[...actions].reverse().map(({ inputs }) => inputs))
}

function inputsNamed(...names: string[]): Action['inputs'] {
  return Object.fromEntries(Object.entries(fleetInputs()).filter(([name]) => names.includes(name)))
}

/** Reads the fleet file; undefined where none is and none was asked for. Throws UserError `input`. */
export async function readFleet(path: string, asked: boolean): Promise<FleetFile | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if (!asked && cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw new UserError('input', `config: ${path} could not be read (${messageOf(cause)})`, { cause })
  }
  return parseFleet(text, path, fleetInputs())
}

/**
 * Runs a command for every chosen surface of every chosen target, one after the other; one that fails does not keep
 * the others from their turn. All inputs of all of them are checked before the first begins. Throws when any failed.
 */
export async function runFleet(
  file: FleetFile,
  command: string,
  choice: FleetChoice,
  context: RunContext,
): Promise<void> {
  const units = choose(file, choice).flatMap((unit) => {
    const action = actionFor(command, unit)
    return action ? [{ ...unit, action }] : []
  })
  const [{ action } = {}] = units
  if (action?.name === 'status') return fleetStatus(file, choice, action, context)
  if (units.length === 0) throw new UserError('input', `nothing that was chosen has anything for ${command}`)
  if (command === 'restore' && units.length > 1) {
    const word = `restore: ${units.length} surfaces are chosen; name one target and its surface`
    throw new UserError('input', word)
  }
  const several = units.length > 1
  const jobs = await checked(units, (unit) => jobOf(file, command, unit, several, context))
  return runJobs(command, jobs, context)
}

/** `status` once for each store of the file, with all that should be in it. */
async function fleetStatus(
  file: FleetFile,
  choice: FleetChoice,
  status: Action,
  context: RunContext,
): Promise<void> {
  const expectations = inputsNamed('rpo', 'max-shrink')
  const declared = { ...status.inputs, ...expectations }
  const settings = await checked(choose(file, choice), async (unit) => {
    const ofDrill = settingsOf(file, unit, 'restore-drill', inputsNamed('rpo'), context.variables)
    return {
      ...unit,
      settings: { ...ofDrill, ...settingsOf(file, unit, 'status', declared, context.variables) },
    }
  })
  const jobs = coverageOf(settings).map(({ units, settings: own }) => {
    const [first, ...others] = units
    const alone = others.every(({ target }) => target === first?.target)
    const label = {
      target: `${first?.target}${alone ? '' : ` and ${others.length} more`}`,
      surface: alone ? units.map(({ surface }) => surface).join(' and ') : '',
    }
    return {
      ...label,
      action: status,
      variables: given(own, { target: alone ? first?.target : undefined }, context),
    }
  })
  return runJobs('status', jobs, context)
}

/** The variables of every unit of a fleet file, for reading only these inputs of it; none without the file. */
export async function fleetVariables(
  path: string,
  command: string,
  inputs: Action['inputs'],
  context: RunContext,
): Promise<RunContext['variables'][]> {
  const file = await readFleet(path, false)
  if (!file) return []
  const section = command.startsWith('backup') ? 'backup' : command
  return chooseUnits(file, {}).units.map((unit) =>
    given(settingsOf(file, unit, section, inputs, context.variables), {}, context),
  )
}

/** What runs one after the other, under the name that the results carry. */
interface Job {
  target: string
  surface: string
  action: Action
  variables: RunContext['variables']
}

async function runJobs(command: string, jobs: readonly Job[], context: RunContext): Promise<void> {
  const results: FleetResult[] = []
  let first: unknown
  for (const { target, surface, action, variables } of jobs) {
    const started = performance.now()
    info(`${`${target} ${surface}`.trim()}: ${action.name}`)
    handOver('result', undefined)
    const result = await action.run({ ...context, variables }).then(
      () => ({ result: 'pass' as const }),
      (error: unknown) => {
        first ??= error
        const unknown = everythingHandedOver().result === 'could-not-verify'
        return {
          result: unknown ? ('could-not-verify' as const) : ('fail' as const),
          detail: messageOf(error),
        }
      },
    )
    results.push({ target, surface, ...result, seconds: (performance.now() - started) / 1000 })
    if (context.signal.aborted) break
  }
  await conclude(command, results, first, context)
}

/** Divides the chosen targets over the jobs of a matrix; hands it over as JSON. */
export async function planFleet(
  file: FleetFile,
  choice: FleetChoice,
  { jobs, stagger }: { jobs?: number | undefined; stagger?: number | undefined },
): Promise<void> {
  const targets = [...new Set(choose(file, choice).map(({ target }) => target))]
  if (targets.length === 0) {
    const surfaces = choice.surfaces?.join(' or ')
    throw new UserError(
      'input',
      `no target of the file has the surface ${surfaces}; a plan of nothing is none`,
    )
  }
  const shards = shardsOf(targets, jobs ?? MOST_JOBS, stagger ?? 0)
  for (const shard of shards) info(`${shard.name}: ${shard.targets}`)
  writeOutputs({ matrix: JSON.stringify({ include: shards }), jobs: shards.length })
}

function choose(file: FleetFile, { targets, surfaces }: FleetChoice): Unit[] {
  const { units, idle } = chooseUnits(file, {
    ...(targets ? { targets } : {}),
    ...(surfaces ? { surfaces } : {}),
  })
  if (idle.length > 0) {
    const word = `no target of the file is called ${idle.join(', ')}${surfaces ? ` and has ${surfaces.join(' or ')}` : ''}`
    throw new UserError('input', `${word}; config: none runs without the file`)
  }
  return units
}

function actionFor(command: string, { surface }: Unit): Action | undefined {
  const name = command === 'backup' ? (surface === 'db' ? 'backup-db' : 'backup-files') : command
  if (SERVES[name]?.includes(surface) === false) return undefined
  return actions.find((action) => action.name === name)
}

/** One run for one unit; its inputs are checked. */
async function jobOf(
  file: FleetFile,
  command: string,
  { target, surface, action }: Unit & { action: Action },
  several: boolean,
  context: RunContext,
): Promise<Job> {
  const section = action.name.startsWith('backup-') ? 'backup' : command
  const settings = settingsOf(file, { target, surface }, section, action.inputs, context.variables)
  const variables = given(settings, { target, surface }, context)
  // Else each would write over the report of the one before.
  const report = runnerName('report-file')
  if (several && variables[report]) variables[report] = ownPath(variables[report], target, surface)
  await readInputs(action.inputs, variables)
  return { target, surface, action, variables }
}

/** `drill.json` of `shop/prod` and `db` is `drill-shop-prod-db.json`. */
function ownPath(path: string, target: string, surface: string): string {
  const { dir, name, ext } = parse(path)
  return join(dir, `${name}-${target.replaceAll('/', '-')}-${surface}${ext}`)
}

/** The variables a run reads its inputs from: what the step was given, then the file, then the environment. */
function given(
  settings: Readonly<Record<string, string>>,
  fixed: Readonly<Record<string, string | undefined>>,
  { variables }: RunContext,
): Record<string, string | undefined> {
  const all: Record<string, string | undefined> = { ...variables }
  for (const [name, text] of Object.entries(settings)) {
    if (!all[runnerName(name)]?.trim()) all[runnerName(name)] = text
  }
  for (const [name, text] of Object.entries(fixed)) all[runnerName(name)] = text
  return all
}

/** Prepares every unit; throws one UserError `input` with the faults of all of them. */
async function checked<U extends Unit, T>(
  units: readonly U[],
  prepare: (unit: U) => Promise<T>,
): Promise<T[]> {
  const ready: T[] = []
  const faults: string[] = []
  for (const unit of units) {
    const about = `${unit.target} ${unit.surface}: `
    try {
      ready.push(await prepare(unit))
    } catch (error) {
      const message = messageOf(error)
      faults.push(message.startsWith(about) ? message : `${about}${message}`)
    }
  }
  if (faults.length > 0) throw new UserError('input', faults.join(' || '))
  return ready
}

async function conclude(
  command: string,
  results: readonly FleetResult[],
  first: unknown,
  context: RunContext,
): Promise<void> {
  const failed = results.filter(({ result }) => result !== 'pass')
  const [only] = failed
  writeOutputs({
    results: JSON.stringify(results.map(({ target, surface, result }) => ({ target, surface, result }))),
    result:
      failed.length === 0
        ? 'pass'
        : failed.some(({ result }) => result === 'fail')
          ? 'fail'
          : 'could-not-verify',
  })
  if (results.length > 1) await writeSummary(fleetSummary(command, results))
  if (context.signal.aborted || (results.length === 1 && first !== undefined)) throw first
  if (!only) return
  const list = failed.slice(0, 5).map(({ target, surface, detail }) => `${target} ${surface}: ${detail}`)
  const more = failed.length > list.length ? ` (and ${failed.length - list.length} more)` : ''
  const code = first instanceof UserError ? first.code : 'process'
  const word = `${failed.length} of ${results.length} failed at ${command}. ${list.join(' | ')}${more}`
  throw new UserError(code, word, { cause: first })
}
