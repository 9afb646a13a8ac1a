import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'yaml'
import { processesWith, treeOf } from './process-tree.ts'
import { type ActionFile, inputVariables, runnerEnvironment } from './runner-environment.ts'
import { runnerLog } from './runner-log.ts'

/** What a step left behind, as the runner would see it. */
export interface ActionResult {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  /** Both streams as the runner shows them: `::add-mask::` obeyed and hidden. */
  readonly log: string
  readonly masks: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly summary: string
  /** Of `main` alone. */
  readonly durationMs: number
  /** Exit code of the `post` script, when action.yml names one. */
  readonly postExitCode: number | null | undefined
  /** Every command line seen in the process tree (with `watchCommands`). */
  readonly commands: readonly string[]
  /** Command lines of processes of this step that still ran after it ended; they have been killed. */
  readonly orphans: readonly string[]
}

export interface RunOptions {
  /** Over the runner's variables. */
  env?: Record<string, string>
  /** Values of expressions in defaults, by name: `github.token`. */
  context?: Record<string, string>
  /** The Node binary; by default this process's own, which the tests run as Node 24. */
  node?: string
  /** GITHUB_WORKSPACE and working directory; by default an empty directory. */
  cwd?: string
  /** Where `actions/` lies; by default this repository. */
  root?: string
  /**
   * Stops the action after so many milliseconds, when the log matches, or when asked it is time: `cancel` as the runner does (SIGINT,
   * SIGTERM 7.5 s later, SIGKILL to the tree 2.5 s after that), or this one signal to the action's process.
   */
  interrupt?: { when: number | RegExp | (() => boolean); how: 'cancel' | NodeJS.Signals }
  /** Samples /proc about every 10 ms for the command lines of the step's processes. */
  watchCommands?: boolean
  /** Runs a `post` script that has a `post-if` too. */
  post?: boolean
  /** Kills the step and throws (default 120 s). */
  timeoutMs?: number
}

const REPOSITORY = resolve(import.meta.dirname, '../..')
/**
 * Runs an action's `main` (and `post`) as GitHub's runner does: Node directly, without a shell, in an environment
 * made from nothing, inputs as `INPUT_*` with the defaults of action.yml. The name `root` is the root action.
 * Throws for an input that action.yml does not declare.
 */
export async function runAction(
  name: string,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<ActionResult> {
  const root = options.root ?? REPOSITORY
  const directory = name === 'root' ? root : join(root, 'actions', name)
  const action: ActionFile = parse(await readFile(join(directory, 'action.yml'), 'utf8'))
  const temp = await mkdtemp(join(tmpdir(), 'lb-run-'))
  try {
    const environment = {
      ...(await runnerEnvironment(temp, options.cwd)),
      ...inputVariables(action, inputs, options.context ?? {}),
      ...compiledCode(),
      ...options.env,
    }
    const log = runnerLog()
    const step = {
      options,
      log,
      cwd: environment.GITHUB_WORKSPACE ?? temp,
      tracking: environment.RUNNER_TRACKING_ID,
    }
    const main = await runScript(join(directory, action.runs.main), environment, step)
    const files = await readFiles(temp)
    const post =
      action.runs.post === undefined || (action.runs['post-if'] !== undefined && !options.post)
        ? undefined
        : await runScript(join(directory, action.runs.post), withState(environment, files.state), {
            ...step,
            options: withoutInterrupt(options),
          })
    return {
      exitCode: main.exitCode,
      signal: main.signal,
      stdout: main.stdout + (post?.stdout ?? ''),
      stderr: main.stderr + (post?.stderr ?? ''),
      log: log.text(),
      masks: log.masks(),
      ...files,
      summary: await readFile(join(temp, 'STEP_SUMMARY'), 'utf8'),
      durationMs: main.durationMs,
      postExitCode: post?.exitCode,
      commands: [...main.commands, ...(post?.commands ?? [])],
      orphans: [...main.orphans, ...(post?.orphans ?? [])],
    }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

/** The content of a GITHUB_OUTPUT-like file: `name=value` and `name<<delimiter` entries. */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = (lines[i] ?? '').replace(/\r$/, '')
    if (line === '') continue
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line)
    if (heredoc?.[1] !== undefined) {
      const end = lines.findIndex((l, at) => at > i && l.replace(/\r$/, '') === heredoc[2])
      if (end < 0) throw new Error(`no closing delimiter for ${heredoc[1]}`)
      values[heredoc[1]] = lines.slice(i + 1, end).join('\n')
      i = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals < 1) throw new Error(`not a name=value line: ${line}`)
    values[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return values
}

/** Where Node finds its compiled code of dist/ again: the one thing here that a runner does not set, to save time. */
export function compiledCode(): Record<string, string> {
  const machine = process.env.LIFEBOAT_TEST_MACHINE
  return machine === undefined ? {} : { NODE_COMPILE_CACHE: join(machine, 'compiled') }
}

interface Step {
  options: RunOptions
  log: ReturnType<typeof runnerLog>
  cwd: string
  tracking: string | undefined
}

async function runScript(script: string, environment: Record<string, string>, step: Step) {
  const { options, log } = step
  if (!existsSync(script)) throw new Error(`action.yml names a file that is not there: ${script}`)
  const started = performance.now()
  const child = spawn(options.node ?? process.execPath, [script], {
    cwd: step.cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk
      log.take(name, chunk)
    })
  }
  const ended = once(child, 'close')
  const over = new AbortController()
  const seen = new Set<string>()
  const side = [
    interruptLater(child, step, over.signal),
    ...(options.watchCommands ? [watch(child, seen, over.signal)] : []),
  ]
  const timer = setTimeout(() => killTree(child), options.timeoutMs ?? 120_000)
  const [exitCode, signal]: [number | null, NodeJS.Signals | null] = await exitOf(child)
  const durationMs = performance.now() - started
  // A process that was left behind may hold the pipes open: see and end it first.
  const orphans = endOrphans(step.tracking)
  await ended
  over.abort()
  clearTimeout(timer)
  await Promise.all(side)
  log.flush()
  if (durationMs >= (options.timeoutMs ?? 120_000)) throw new Error(`timed out: ${script}\n${log.text()}`)
  return { exitCode, signal, ...text, durationMs, commands: [...seen], orphans }
}

async function exitOf(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  const [code, signal] = await once(child, 'exit')
  return [code, signal]
}

async function interruptLater(child: ChildProcess, step: Step, over: AbortSignal): Promise<void> {
  const plan = step.options.interrupt
  if (plan === undefined) return
  const started = performance.now()
  const { when } = plan
  const due = () => {
    if (typeof when === 'function') return when()
    return when instanceof RegExp ? when.test(step.log.text()) : performance.now() - started >= when
  }
  while (!due()) if (!(await pause(10, over))) return
  if (plan.how !== 'cancel') {
    child.kill(plan.how)
    return
  }
  child.kill('SIGINT')
  if (!(await pause(7500, over))) return
  child.kill('SIGTERM')
  if (!(await pause(2500, over))) return
  killTree(child)
}

async function watch(child: ChildProcess, seen: Set<string>, over: AbortSignal): Promise<void> {
  const parents = new Map<number, number>()
  do {
    for (const { command } of treeOf(child.pid ?? 0, parents)) if (command !== '') seen.add(command)
  } while (await pause(10, over))
}

/** Whether the time passed; false when the step ended before. */
function pause(ms: number, over: AbortSignal): Promise<boolean> {
  return sleep(ms, true, { signal: over }).catch(() => false)
}

function killTree(child: ChildProcess): void {
  for (const { pid } of treeOf(child.pid ?? 0)) kill(pid)
}

function endOrphans(tracking: string | undefined): string[] {
  if (tracking === undefined) return []
  const left = processesWith(`RUNNER_TRACKING_ID=${tracking}`)
  for (const { pid } of left) kill(pid)
  return left.map(({ command }) => command)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}

async function readFiles(temp: string) {
  const [outputs, state, env] = await Promise.all(
    ['OUTPUT', 'STATE', 'ENV'].map(async (name) =>
      parseCommandFile(await readFile(join(temp, name), 'utf8')),
    ),
  )
  return { outputs: outputs ?? {}, state: state ?? {}, env: env ?? {} }
}

function withState(
  environment: Record<string, string>,
  state: Record<string, string>,
): Record<string, string> {
  const named = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])
  return { ...environment, ...Object.fromEntries(named) }
}

function withoutInterrupt(options: RunOptions): RunOptions {
  const { interrupt: _, ...rest } = options
  return rest
}
