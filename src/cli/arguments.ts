import { readFileSync } from 'node:fs'
import type { Action } from '../actions/action.ts'
import { messageOf } from '../errors.ts'
import { Flag, isSecret, lifeboatName, runnerName } from '../runner/inputs.ts'
import { suggestion } from './nearest.ts'

/** A command line as read: inputs by the runner's variable names, and what is wrong with it. */
export interface Arguments {
  inputs: Record<string, string>
  json: boolean
  help: boolean
  faults: string[]
}

/**
 * Reads flags: `--name value`, `--name=value`, a bare `--name` for true or false, and `--json`, `--help`. Secrets are
 * never taken from the line itself, which every user of the machine can read: `--name-file PATH` and `--name-fd N` take
 * them from a file or an open descriptor.
 */
export function readArguments(action: Action, flags: readonly string[]): Arguments {
  const found: Arguments = { inputs: {}, json: false, help: false, faults: [] }
  const rest = [...flags]
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const [, name = '', joined] = /^--([a-z0-9-]+)(?:=(.*))?$/s.exec(flag) ?? []
    if (flag === '-h' || name === 'help') found.help = true
    else if (flag === '--json') found.json = true
    else take(action, name, joined, rest, found)
  }
  return found
}

function take(
  action: Action,
  name: string,
  joined: string | undefined,
  rest: string[],
  { inputs, faults }: Arguments,
): void {
  const declaration = action.inputs[name]
  const from = declaration ? undefined : secretSource(action, name)
  const value = joined ?? (declaration?.schema === Flag ? flagValue(rest) : rest.shift())
  if (!declaration && !from) {
    const near = suggestion(name, Object.keys(action.inputs), '--')
    faults.push(`${name ? `--${name}` : 'an argument'} is not an input of ${action.name}${near}`)
  } else if (value === undefined) faults.push(`--${name} has no value`)
  else if (from) {
    const text = secretFrom(from.way, value)
    if ('fault' in text) faults.push(`--${name}: ${text.fault}`)
    else inputs[runnerName(from.input)] = text.secret
  } else if (declaration && value !== undefined && isSecret(declaration, value)) {
    faults.push(
      `${name} is a secret: give it in ${lifeboatName(name)}, --${name}-file or --${name}-fd, not on the command line`,
    )
  } else if (inputs[runnerName(name)] !== undefined) {
    faults.push(`--${name} is given twice; put several values in one, one per line`)
  } else inputs[runnerName(name)] = value
}

/** A bare flag means true; what follows is its value only when it is one. */
function flagValue(rest: string[]): string | undefined {
  return /^(true|false)$/i.test(rest[0] ?? '') ? rest.shift() : 'true'
}

/** `passphrase-fd` of the secret `passphrase`. */
function secretSource(action: Action, name: string): { input: string; way: 'file' | 'fd' } | undefined {
  const [, input = '', way] = /^(.+)-(file|fd)$/.exec(name) ?? []
  const declaration = action.inputs[input]
  return declaration?.secret && (way === 'file' || way === 'fd') ? { input, way } : undefined
}

function secretFrom(way: 'file' | 'fd', value: string): { secret: string } | { fault: string } {
  if (way === 'fd' && !/^\d{1,9}$/.test(value))
    return { fault: 'must be the number of an open file descriptor' }
  try {
    const secret = readFileSync(way === 'fd' ? Number(value) : value, 'utf8').replace(/\r?\n$/, '')
    return secret === '' ? { fault: 'is empty' } : { secret }
  } catch (error) {
    return { fault: `cannot be read: ${messageOf(error)}` }
  }
}
