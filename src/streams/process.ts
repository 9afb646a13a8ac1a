import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { pipeline, type Readable, Transform } from 'node:stream'
import { UserError } from '../errors.ts'
import { each, feed, text } from './process-pipes.ts'

/** A program to run: absolute path, arguments and the whole environment it gets. */
export interface Command {
  /** Absolute path of the program; never looked up through a shell. */
  program: string
  args: readonly string[]
  /** The complete environment of the child (an allow-list): nothing is inherited but what stands here. */
  env?: Readonly<Record<string, string>>
  cwd?: string
  /** User and group to run as (only root can change them). */
  uid?: number
  gid?: number
  /** Ends the child's whole process group: SIGTERM, then SIGKILL after a grace of 1.5 s. */
  signal?: AbortSignal
}

/** How a child ended. Its stderr is untrusted text and may hold data rows: never print it raw. */
export interface Exit {
  /** Exit code, or undefined when a signal ended it. */
  code: number | undefined
  signal: string | undefined
  /** The last 64 KiB of stderr. */
  stderr: string
}

/** A child that failed: the exit is kept so that callers can classify its stderr. */
export class ProcessError extends UserError {
  readonly exit: Exit

  constructor(message: string, exit: Exit, options?: { cause?: unknown }) {
    super('process', message, options)
    this.name = 'ProcessError'
    this.exit = exit
  }
}

const STDERR_TAIL_BYTES = 64 * 1024
const KILL_GRACE_MS = 1500
/** How often SIGKILL is sent until all of a service is gone. */
const AGAIN_MS = 50
/**
 * A grandchild may hold stdout open after the child is gone: do not wait for it for ever. Time in which our own
 * reader makes the pipe wait does not count.
 */
const CLOSE_DEADLINE_SECONDS = 5
const BUFFER_BYTES = 1024 * 1024

/**
 * Runs a program and gives its standard output as a stream that ends only after the program has exited with 0.
 * A program that dies, or ends otherwise, makes the stream fail with a ProcessError, so no stage behind it can
 * mistake a cut output for a whole one.
 */
export function readFrom(command: Command): Readable {
  const { child, exited } = start(command, ['ignore', 'pipe', 'pipe'])
  const succeeded = exited.then((exit) => assertSuccess(command, exit))
  const output = new Transform({
    highWaterMark: BUFFER_BYTES,
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush(done) {
      succeeded.then(() => done(), done)
    },
    // Closes only when the child is gone, so that nothing of it works on behind a stream that has failed.
    destroy(error, done) {
      end(child)
      child.stdout?.destroy()
      exited.then(
        (exit) => done(error && !(error instanceof UserError) ? outputFault(command, exit, error) : error),
        done,
      )
    },
  })
  // The reader of `output` sees every failure, at once and not behind what is still buffered.
  succeeded.catch((error: Error) => output.destroy(error))
  if (child.stdout) pipeline(child.stdout, output, () => undefined)
  return output
}

/**
 * Runs a program that consumes a stream. Resolves with its exit once the input is written and the program has
 * exited with 0; a program that closes its input early and still exits with 0 is a success (`pg_restore -l`
 * reads only the head). With `drain` the input is read to its end even then, so that its own checks run. A program
 * that fails ends it at once, also while the input stalls. What it prints goes to `print`, or is kept (16 MiB at
 * most). Rejects with the input's own error when that came first, else with a ProcessError; the program has ended
 * in every case.
 */
export async function writeTo(
  command: Command,
  input: AsyncIterable<Uint8Array>,
  options: { drain?: boolean; print?: (chunk: Buffer) => void } = {},
): Promise<{ stdout: string; stderr: string }> {
  const { child, exited } = start(command, ['pipe', 'pipe', 'pipe'])
  const stdout = options.print ? each(child.stdout, options.print) : text(nameOf(command), child.stdout)
  stdout.catch(() => undefined) // told below, unless the exit tells more
  try {
    if (child.stdin) await feed(child.stdin, input, exited, options.drain === true)
    const exit = await exited
    assertSuccess(command, exit)
    return { stdout: (await stdout) ?? '', stderr: exit.stderr }
  } finally {
    end(child)
    child.stdin?.destroy()
    await exited.catch(() => undefined) // reported above already
  }
}

/** Runs a program to its end and gives what it printed (for short outputs). Rejects with a ProcessError. */
export async function run(command: Command): Promise<{ stdout: string; stderr: string }> {
  const { child, exited } = start(command, ['ignore', 'pipe', 'pipe'])
  const stdout = text(nameOf(command), child.stdout)
  stdout.catch(() => undefined) // told below, unless the exit tells more
  const exit = await exited
  assertSuccess(command, exit)
  return { stdout: await stdout, stderr: exit.stderr }
}

/** A program that runs until it is stopped, such as a scratch server. */
export interface Service {
  /** Settles when the program has ended, however it ended. */
  exited: Promise<Exit>
  /** Sends a signal to the program's group and waits for its end; SIGKILL follows after 5 s. */
  stop(signal: 'SIGINT' | 'SIGQUIT' | 'SIGTERM' | 'SIGKILL'): Promise<Exit>
}

/** Starts a program and leaves it running. */
export function serve(command: Command): Service {
  const { child, exited } = start(command, ['ignore', 'ignore', 'pipe'])
  return {
    exited,
    async stop(signal) {
      if (!hasEnded(child)) sendSignal(child, signal)
      // What sudo starts is root's at first, and not ours to kill.
      const again = signal === 'SIGKILL' ? setInterval(() => sendSignal(child, signal), AGAIN_MS) : undefined
      const timer = setTimeout(() => sendSignal(child, 'SIGKILL'), 5000)
      try {
        return await exited
      } finally {
        clearInterval(again)
        clearTimeout(timer)
      }
    },
  }
}

function start(
  command: Command,
  stdio: ['ignore' | 'pipe', 'ignore' | 'pipe', 'pipe'],
): { child: ChildProcess; exited: Promise<Exit> } {
  command.signal?.throwIfAborted()
  const values = [...command.args, ...Object.values(command.env ?? {})]
  // Node would refuse it as well, in words that hold the value.
  if (values.some((value) => value.includes('\0'))) {
    throw new UserError('input', `cannot run ${nameOf(command)}: a value given to it holds a NUL byte`)
  }
  const child = spawn(command.program, command.args, {
    stdio,
    env: { ...command.env },
    detached: true, // its own process group, so that everything it starts can be ended with it
    ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    ...(command.uid === undefined ? {} : { uid: command.uid }),
    ...(command.gid === undefined ? {} : { gid: command.gid }),
  })
  const exited = watch(command, child)
  // A failure is reported where the exit is awaited; without a listener it would end the process.
  exited.catch(() => undefined)
  return { child, exited }
}

function watch(command: Command, child: ChildProcess): Promise<Exit> {
  const tail = stderrTail(child)
  const abort = () => end(child)
  command.signal?.addEventListener('abort', abort, { once: true })
  return new Promise<Exit>((resolve, reject) => {
    const settle = (code: number | null, signal: string | null) => {
      command.signal?.removeEventListener('abort', abort)
      resolve({ code: code ?? undefined, signal: signal ?? undefined, stderr: tail() })
    }
    child.once('error', (cause) => {
      command.signal?.removeEventListener('abort', abort)
      const text = `cannot run ${command.program}: ${cause.message}. Check that it is installed and may be executed.`
      reject(new UserError('tool-missing', text, { cause }))
    })
    child.once('close', settle)
    child.once('exit', (code, signal) => {
      // What a failed program had still to say is of no use, and may wait for a reader that never comes.
      if (code !== 0) child.stdout?.destroy()
      let idleSeconds = 0
      const timer = setInterval(() => {
        idleSeconds = child.stdout?.isPaused() ? 0 : idleSeconds + 1
        if (idleSeconds < CLOSE_DEADLINE_SECONDS) return
        clearInterval(timer)
        sendSignal(child, 'SIGKILL')
        child.stdout?.destroy()
        child.stderr?.destroy()
        settle(code, signal)
      }, 1000)
      child.once('close', () => clearInterval(timer))
    })
  })
}

/** Keeps the last 64 KiB a child says on stderr. */
function stderrTail(child: ChildProcess): () => string {
  let kept = Buffer.alloc(0)
  child.stderr?.on('data', (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk])
    if (kept.length > STDERR_TAIL_BYTES) kept = kept.subarray(kept.length - STDERR_TAIL_BYTES)
  })
  return () => kept.toString('utf8')
}

function assertSuccess(command: Command, exit: Exit): void {
  if (exit.code === 0 && exit.signal === undefined) return
  if (command.signal?.aborted) {
    throw new UserError('cancelled', 'the run was cancelled', { cause: command.signal.reason })
  }
  throw new ProcessError(`${nameOf(command)} ${how(exit)}`, exit)
}

/** The error of an output that broke: how the program ended, when that was no success, says more than the pipe. */
function outputFault(command: Command, exit: Exit, error: Error): Error {
  if (!('code' in error) || error.code !== 'ERR_STREAM_PREMATURE_CLOSE') return error
  try {
    assertSuccess(command, exit)
  } catch (fault) {
    if (fault instanceof Error) return fault
  }
  const word = `${nameOf(command)} ended, but a program it had started held its output open; the output may be cut`
  return new ProcessError(word, exit, { cause: error })
}

function nameOf(command: Command): string {
  return command.program.split('/').at(-1) ?? command.program
}

function how(exit: Exit): string {
  if (exit.signal !== undefined) return `was ended by ${exit.signal} before it had finished`
  const killer = (exit.code ?? 0) - 128
  const signal = Object.entries(constants.signals).find(([, number]) => number === killer)?.[0]
  return signal ? `exited with code ${exit.code} (${signal})` : `exited with code ${exit.code}`
}

/** Ends a child that is still running, with everything it started that is still in its group. */
function end(child: ChildProcess): void {
  if (hasEnded(child)) return
  sendSignal(child, 'SIGTERM')
  const timer = setTimeout(() => sendSignal(child, 'SIGKILL'), KILL_GRACE_MS)
  child.once('exit', () => {
    clearTimeout(timer)
    sendSignal(child, 'SIGKILL')
  })
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}

function sendSignal(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // Of root, by sudo: node would take another try for a failure of the program.
    if (error instanceof Error && 'code' in error && error.code === 'EPERM') return
    child.kill(signal) // the group is gone, or never was: the child alone, if it is still there
  }
}
