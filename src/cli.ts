import type { Action } from './actions/action.ts'
import { actions } from './actions/catalog.ts'
import { run } from './index.ts'
import { runnerName } from './runner/inputs.ts'

const MINIMUM = [22, 15] as const

/**
 * The command line over the same actions: `node dist/cli.js <action> --input value ...`. Inputs also come from
 * `LIFEBOAT_...` variables; secrets come only from there, since every user of a machine can read argument lists.
 */
export async function cli(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    return refuse(
      `Lifeboat needs Node ${MINIMUM.join('.')} or later (24 is best); this is ${process.versions.node}`,
    )
  }
  const [name, ...flags] = args
  if (name === undefined || name === '--help' || name === '-h') return say(overview())
  const action = actions.find((candidate) => candidate.name === name)
  if (!action) return refuse(`there is no action ${name}; --help lists them`)
  if (flags.includes('--help') || flags.includes('-h')) return say(helpOf(action))
  const faults = setInputs(action, flags)
  if (faults.length > 0) return refuse(faults.join('; '))
  await run(action.name)
}

/** Hands flags over the way a runner does; gives the faults. */
function setInputs(action: Action, flags: readonly string[]): string[] {
  const faults: string[] = []
  const rest = [...flags]
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const [, name = '', joined] = /^--([a-z0-9-]+)(?:=(.*))?$/s.exec(flag) ?? []
    const declaration = action.inputs[name]
    const value = joined ?? rest.shift()
    if (!declaration) faults.push(`${name ? `--${name}` : 'an argument'} is not an input of ${action.name}`)
    else if (value === undefined) faults.push(`--${name} has no value`)
    else if (declaration.secret === true || (declaration.secret === 'url' && value.includes('://'))) {
      faults.push(`${name} is a secret: give it in ${secretVariable(name)}, not on the command line`)
    } else process.env[runnerName(name)] = value
  }
  return faults
}

function secretVariable(name: string): string {
  return `LIFEBOAT_${name.toUpperCase().replaceAll('-', '_')}`
}

function overview(): string {
  const width = Math.max(...actions.map((action) => action.name.length))
  const lines = actions.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`)
  return `usage: node dist/cli.js <action> [--input value ...]\n\n${lines.join('\n')}\n\nnode dist/cli.js <action> --help lists its inputs.`
}

function helpOf(action: Action): string {
  const lines = Object.entries(action.inputs).map(
    ([name, { description, required, secret, default: text }]) => {
      const notes = [
        ...(required ? ['required'] : []),
        ...(secret ? [`only as ${secretVariable(name)}`] : []),
        ...(text === undefined ? [] : [`default ${text}`]),
      ]
      return `  --${name}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}\n      ${description}`
    },
  )
  return `${action.name}: ${action.description}\n\n${lines.join('\n')}`
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function refuse(text: string): void {
  process.stderr.write(`error: ${text}\n`)
  process.exitCode = 2
}
