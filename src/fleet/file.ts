import { LineCounter, parseDocument, stringify } from 'yaml'
import type * as z from 'zod'
import { UserError } from '../errors.ts'
import { type Inputs, isSecret } from '../runner/inputs.ts'
import {
  FLEET_SECTIONS,
  FLEET_SURFACES,
  type FleetFile,
  type FleetSurface,
  FROM_ENVIRONMENT,
  fleetSchema,
  type Settings,
} from './schema.ts'

/** One surface of one target: what a command runs on. */
export interface Unit {
  target: string
  surface: FleetSurface
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads `lifeboat.yml`. Throws UserError `input` with every fault at once, each by its line or its place in the file;
 * never with a value, which may be a secret somebody wrote there.
 */
export function parseFleet(text: string, path: string, inputs: Inputs): FleetFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken = document.errors.map(
    ({ pos, code }) => `line ${lines.linePos(pos[0]).line}: ${code}, so it is no valid YAML`,
  )
  if (broken.length > 0) throw wrong(path, broken)
  const parsed = fleetSchema(inputs).safeParse(document.toJS())
  if (!parsed.success) throw wrong(path, faultsOf(parsed.error.issues))
  // One cast: the schema is made from the declarations, so its type is no more than names.
  const file = parsed.data as FleetFile
  const empty = Object.keys(file.targets).filter((target) => unitsOf(file, target).length === 0)
  if (Object.keys(file.targets).length === 0) throw wrong(path, ['targets: names nothing'])
  if (empty.length > 0)
    throw wrong(
      path,
      empty.map((target) => `targets.${target}: names no surface (db, files or config)`),
    )
  return file
}

/** Every surface of every target, in the order of the file. */
export function allUnits(file: FleetFile): Unit[] {
  return Object.keys(file.targets).flatMap((target) => unitsOf(file, target))
}

/**
 * The settings of one surface for one command, as the texts that inputs are given in. The nearer one wins: defaults,
 * then the target; within each the section itself, its part for the command, its surface, and there the command's part.
 * `names` are the inputs the command has; the others are left out. Throws UserError `input` for a variable that is not
 * set, and for a secret written into the file.
 */
export function settingsOf(
  file: FleetFile,
  { target, surface }: Unit,
  command: string,
  inputs: Inputs,
  variables: Variables,
): Record<string, string> {
  const merged: Record<string, unknown> = {}
  for (const section of [file.defaults ?? {}, file.targets[target] ?? {}]) {
    const own = settingsIn(section[surface])
    for (const layer of [section, settingsIn(section[command]), own, settingsIn(own[command])])
      Object.assign(merged, layer)
  }
  const faults: string[] = []
  const texts: Record<string, string> = {}
  for (const [name, declaration] of Object.entries(inputs)) {
    const value = merged[name]
    if (value === undefined || value === null) continue
    const text = textOf(value)
    const [, variable] = FROM_ENVIRONMENT.exec(text) ?? []
    const found = variable === undefined ? text : variables[variable]
    if (!found?.trim()) faults.push(`${name}: the variable ${variable} is not set; give it in the step's env`)
    else if (variable === undefined && isSecret(declaration, text))
      faults.push(`${name}: is a secret; write env:NAME, and set NAME from a secret in the step's env`)
    else texts[name] = found
  }
  if (faults.length > 0) throw new UserError('input', `${target} ${surface}: ${faults.join('; ')}`)
  return texts
}

function unitsOf(file: FleetFile, target: string): Unit[] {
  const named = file.targets[target] ?? {}
  return FLEET_SURFACES.filter((surface) => surface in named).map((surface) => ({ target, surface }))
}

function settingsIn(section: unknown): Settings {
  return typeof section === 'object' && section !== null ? (section as Settings) : {}
}

/** Lists of words become lines, lists of objects (checks) become YAML again. */
function textOf(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return value.every((item) => typeof item !== 'object') ? value.join('\n') : stringify(value)
}

function faultsOf(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.map((issue) => {
    const place = issue.path.join('.')
    if (issue.code === 'unrecognized_keys')
      return `${place ? `${place}: ` : ''}unknown: ${issue.keys.join(', ')}${hint(issue.keys)}`
    if (issue.code === 'invalid_union' || issue.code === 'invalid_format')
      return `${place}: is not a value this input takes; a secret is written env:NAME`
    return `${place || 'the file'}: ${issue.message}`
  })
}

function hint(keys: readonly string[]): string {
  const misplaced = keys.filter((key) => key === 'target' || key === 'surface')
  if (misplaced.length > 0) return ' (a target is a key under targets, a surface a key of the target)'
  const sections: readonly string[] = [...FLEET_SECTIONS, ...FLEET_SURFACES]
  return keys.some((key) => sections.includes(key)) ? ' (not in this place)' : ''
}

function wrong(path: string, faults: readonly string[]): UserError {
  return new UserError('input', `${path} is not usable, nothing was done. ${faults.join(' | ')}`)
}
