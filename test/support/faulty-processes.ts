import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresServer } from './postgres-server.ts'
import { processesWith } from './process-tree.ts'
import type { ActionResult } from './run-action.ts'

/** Waits until a program that was told to connect to this port runs, and gives its pid; undefined when `over`. */
export async function programOf(
  port: number,
  name: string,
  over: () => boolean,
): Promise<number | undefined> {
  while (!over()) {
    const found = processesWith(`PGPORT=${port}`)
    const program = found.find(({ command }) => command.split(' ')[0]?.endsWith(`/${name}`))
    if (program) return program.pid
    await sleep(5)
  }
  return undefined
}

/** Whether the process was there to take the signal. */
export function hit(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal)
    return true
  } catch {
    return false
  }
}

/** Runs the step and, beside it, `meddle`, which is told when the step is over and gives whether it struck. */
export async function meddled(
  step: Promise<ActionResult>,
  meddle: (over: () => boolean) => Promise<boolean>,
): Promise<{ result: ActionResult; struck: boolean }> {
  let ended = false
  const done = step.finally(() => {
    ended = true
  })
  const [result, struck] = await Promise.all([done, meddle(() => ended)])
  return { result, struck }
}

/** Connections the actions hold at a server, once they have had a moment to go. */
export async function connectionsLeft(server: PostgresServer): Promise<number> {
  for (let n = 0; ; n++) {
    const [row] = await server.query(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE application_name IN ('lifeboat', 'pg_dump') AND backend_type = 'client backend'`,
    )
    if (row?.n === 0 || n === 40) return Number(row?.n)
    await sleep(50)
  }
}
