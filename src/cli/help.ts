import type { Action } from '../actions/action.ts'
import { Flag, type Input, lifeboatName } from '../runner/inputs.ts'
import { VERSION } from '../version.ts'

const WIDTH = 100

const EXIT_CODES = `exit codes
  0    passed
  1    failed: the error says what, and what to do
  2    nothing was done: an argument or input is wrong or missing
  3    could not verify: nothing is known to be bad, but something could not be checked
  130  cancelled`

/** What the command line can do. */
export function overview(commands: readonly Action[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`)
  return [
    `Lifeboat ${VERSION}: backups that prove themselves`,
    'usage: node dist/cli.js <command> [--input value ...] [--json]',
    lines.join('\n'),
    'node dist/cli.js <command> --help lists its inputs. Every input may also stand in the environment, as\nLIFEBOAT_<INPUT>: LIFEBOAT_STORE, LIFEBOAT_TARGET.',
    EXIT_CODES,
  ].join('\n\n')
}

/** One command with its inputs, required ones first, from its declaration. */
export function helpOf({ name, description, inputs, outputs }: Action): string {
  const entries = Object.entries(inputs)
  const section = (title: string, list: typeof entries) =>
    list.length === 0
      ? []
      : [`${title}\n${list.map(([input, declared]) => inputHelp(input, declared)).join('\n')}`]
  const given = Object.entries(outputs).map(([output, meaning]) => `  ${output}: ${plain(meaning)}`)
  return [
    `${name}: ${description}`,
    `usage: node dist/cli.js ${name} [--input value ...] [--json]`,
    ...section(
      'required',
      entries.filter(([, { required }]) => required),
    ),
    ...section(
      'optional',
      entries.filter(([, { required }]) => !required),
    ),
    '  --json\n      One JSON object on standard output, everything else on standard error.',
    ...(given.length > 0 ? [`outputs\n${given.join('\n')}`] : []),
    EXIT_CODES,
  ].join('\n\n')
}

function inputHelp(name: string, { description, secret, default: standard, schema }: Input): string {
  const value = schema === Flag ? '' : ' VALUE'
  const ways = secret ? [`--${name}-file PATH`, `--${name}-fd N`, lifeboatName(name)] : [`--${name}${value}`]
  const words = secret === 'url' ? [`--${name} WORD`, ...ways] : ways
  const notes = standard === undefined ? '' : ` Default: ${standard}.`
  return `  ${words.join(', ')}\n${wrapped(plain(description) + notes)}`
}

/** Descriptions are Markdown for the README. */
function plain(text: string): string {
  return text.replaceAll('`', '')
}

function wrapped(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length + 7 > WIDTH) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.map((line) => `      ${line}`).join('\n')
}
