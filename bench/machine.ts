import { execFileSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import type { PostgresServer } from '../test/support/postgres-server.ts'

/** Where and when a run was made, in words. */
export interface Machine {
  date: string
  hardware: string
  cores: number
  versions: string
  /** What else ran: the load average when the measuring began. */
  load: string
}

/** Looks at this machine and at the programs that are measured. */
export async function describeMachine(server: PostgresServer | undefined): Promise<Machine> {
  const processors = cpus()
  const [row] = server ? await server.query('SHOW server_version') : []
  const versions = [
    `Node ${process.versions.node} (zstd ${process.versions.zstd ?? 'unknown'})`,
    ...(row ? [`PostgreSQL ${String(row.server_version)}`] : []),
    firstLine('gpg', ['--version']),
    firstLine('zstd', ['--version']).replaceAll('*', '').trim(),
  ]
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: processors.length,
    hardware: `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux`,
    versions: versions.join('; '),
    load: loadavg()
      .map((load) => load.toFixed(1))
      .join(', '),
  }
}

function firstLine(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8' }).split('\n')[0] ?? program
}
