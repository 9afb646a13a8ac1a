import type { Action } from './actions/action.ts'
import { actions } from './actions/catalog.ts'
import { lockedSecrets } from './actions/key-inputs.ts'
import { root } from './actions/root.ts'
import { readArguments } from './cli/arguments.ts'
import { helpOf, overview } from './cli/help.ts'
import { list } from './cli/list.ts'
import { suggestion } from './cli/nearest.ts'
import { askSecretly, terminal } from './cli/passphrase.ts'
import { hasCode, messageOf, UserError } from './errors.ts'
import { execute } from './index.ts'
import { runnerName } from './runner/inputs.ts'
import { clean } from './runner/log.ts'
import { everythingHandedOver, speakPlainly } from './runner/voice.ts'
import { VERSION } from './version.ts'

const MINIMUM = [22, 15] as const

/** The root action has a name here too. */
const run: Action = { ...root, name: 'run', description: 'Any of these, for the targets of lifeboat.yml.' }

const commands: readonly Action[] = [...actions, list, run]

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The command line over the same actions: `node dist/cli.js <action> --input value ...`. Exit code 0 passed, 1 failed,
 * 2 wrong or missing arguments, 3 could not verify, 130 cancelled.
 */
export async function cli(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    return refuse(
      `Lifeboat needs Node ${MINIMUM.join('.')} or later (24 is best); this is ${process.versions.node}. Put npx --yes node@24 in place of node`,
    )
  }
  const [name, ...flags] = args[0] === 'help' ? [...args.slice(1, 2), '--help'] : args
  if (name === undefined || name === '--help' || name === '-h') return say(overview(commands))
  if (name === '--version') return say(VERSION)
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    const near = suggestion(
      name,
      commands.map((candidate) => candidate.name),
    )
    return refuse(`there is no command ${clean(name)}${near}; --help lists them`)
  }
  const { inputs, json, help, faults } = readArguments(command, flags)
  if (help) return say(helpOf(command))
  speakPlainly({ json })
  const usage = faults.length > 0 ? new UserError('input', faults.map(clean).join('; ')) : undefined
  const ended = await runCommand(command, { ...process.env, ...inputs }, usage)
  const outputs = everythingHandedOver()
  process.exitCode = exitCodeOf(ended, outputs)
  if (json) say(JSON.stringify(answer(command, ended, outputs), null, 2))
}

async function runCommand(
  command: Action,
  variables: Variables,
  usage: UserError | undefined,
): Promise<{ error: unknown } | undefined> {
  const prepared: { variables: Variables; error: unknown } = { variables, error: usage }
  try {
    // A question comes before the action listens for signals: Ctrl-C there ends at once.
    if (!usage) prepared.variables = await withPassphrases(command, variables)
  } catch (error) {
    prepared.error = error
  }
  return execute(() => {
    if (prepared.error !== undefined) throw prepared.error
    return command
  }, prepared.variables)
}

/** Asks for what unlocks a key, where there is a person to ask; without one the action says what is missing. */
async function withPassphrases(command: Action, variables: Variables): Promise<Variables> {
  const asked: Record<string, string> = {}
  for (const { passphrase, key } of await lockedSecrets(command.inputs, variables)) {
    const at = terminal()
    if (at) asked[runnerName(passphrase)] = await askSecretly(`passphrase of ${clean(key)}`, at)
  }
  return { ...variables, ...asked }
}

function exitCodeOf(
  ended: { error: unknown } | undefined,
  outputs: Readonly<Record<string, unknown>>,
): number {
  if (!ended) return 0
  if (hasCode(ended.error, 'cancelled')) return 130
  if (outputs.result === 'could-not-verify') return 3
  return ended.error instanceof UserError && ended.error.code === 'input' ? 2 : 1
}

function answer(
  { name }: Action,
  ended: { error: unknown } | undefined,
  outputs: Readonly<Record<string, unknown>>,
) {
  const { error } = ended ?? {}
  const code = error instanceof UserError ? error.code : 'unknown'
  return {
    command: name,
    result: outputs.result ?? (ended ? 'fail' : 'pass'),
    exitCode: process.exitCode,
    ...(ended ? { error: { code, message: clean(messageOf(error)) } } : {}),
    outputs,
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function refuse(text: string): void {
  process.stderr.write(`error: ${text}\n`)
  process.exitCode = 2
}
