import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import type { Writable } from 'node:stream'
import { compiledCode } from './run-action.ts'

const CLI = resolve(import.meta.dirname, '../../dist/cli.js')

/** How a command ended. */
export interface Ended {
  code: number | null
  out: string
  err: string
}

export interface CommandOptions {
  env?: Record<string, string>
  /** Written to the descriptors from 3 on, one each. */
  pipes?: readonly string[]
  /** Another copy of `dist`. */
  dist?: string
  /** Sends SIGINT when the output matches. */
  interrupt?: RegExp
  timeoutMs?: number
}

/** Runs the command line from `dist`, without a terminal and with an environment of its own. */
export async function commandLine(args: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  const { pipes = [], dist } = options
  const program = dist ? join(dist, 'cli.js') : CLI
  const child = spawn(process.execPath, [program, ...args], {
    env: environment(options.env),
    // Its own session: a terminal of whoever runs the tests is out of reach.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...pipes.map(() => 'pipe' as const)],
  })
  for (const [n, text] of pipes.entries()) {
    const pipe = child.stdio[3 + n] as Writable
    pipe.on('error', () => undefined)
    pipe.end(text)
  }
  return endOf(child, options)
}

/** An answer typed when the output matches. */
export interface Typed {
  when: RegExp
  text: string
}

/**
 * Runs a shell command on a terminal of its own (by script of util-linux); `$CLI` in it is the command line. What the
 * terminal shows is `out`.
 */
export async function onTerminal(
  command: string,
  options: CommandOptions & { typed?: readonly Typed[] } = {},
): Promise<Ended> {
  const env = { ...environment(options.env), CLI: `${process.execPath} ${CLI}`, TERM: 'xterm' }
  const child = spawn('script', ['-qec', command, '/dev/null'], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  const typed = [...(options.typed ?? [])]
  let shown = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    shown += chunk.toString('utf8')
    const [next] = typed
    if (!next?.when.test(shown)) return
    typed.shift()
    shown = ''
    child.stdin?.write(next.text)
  })
  return endOf(child, options)
}

async function endOf(child: ChildProcess, { interrupt, timeoutMs = 60_000 }: CommandOptions): Promise<Ended> {
  const text = { stdout: '', stderr: '' }
  let interrupted = false
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk
      if (interrupted || !interrupt?.test(text.stdout + text.stderr)) return
      interrupted = true
      child.kill('SIGINT')
    })
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  const [code]: [number | null] = (await once(child, 'close')) as [number | null]
  clearTimeout(timer)
  return { code, out: text.stdout, err: text.stderr }
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: '/nonexistent', LANG: 'C.UTF-8', ...compiledCode(), ...more }
}
