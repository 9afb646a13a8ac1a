import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Gpg } from './gpg.ts'
import type { PostgresServer } from './postgres-server.ts'

/** What RESTORE.md prints to be typed, block by block, of the whole text or of one section. */
export function blocksOf(text: string, section?: string): string[] {
  const part =
    section === undefined ? text : (text.split(/^## /m).find((one) => one.startsWith(section)) ?? '')
  return [...part.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, commands]) => commands ?? '')
}

/** A person's shell: the system's programs, a gpg home, a server to restore to; nothing of Lifeboat. */
export interface Shell {
  home: string
  gpg: Gpg
  /** Absent for a database that is a file. */
  server?: PostgresServer
  /** Credentials of the store, where it asks for some. */
  env?: Record<string, string>
}

/** Types blocks into one bash, which stops where they say. */
export async function typeInto({ home, gpg, server, env }: Shell, blocks: readonly string[]) {
  const file = join(home, 'typed.sh')
  await writeFile(file, blocks.join('\n'))
  const child = spawn('/bin/bash', [file], {
    env: {
      PATH: `${server ? `${server.bin}:` : ''}/usr/local/bin:/usr/bin:/bin`,
      HOME: home,
      GNUPGHOME: gpg.home,
      LC_ALL: 'C.UTF-8',
      ...(server ? reach(server) : {}),
      ...env,
    },
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    text.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    text.err += chunk
  })
  const [code] = await once(child, 'close')
  return { code, ...text }
}

function reach(server: PostgresServer): Record<string, string> {
  return {
    PGHOST: server.socketDir,
    PGPORT: String(server.port()),
    PGUSER: server.superuser,
    PGPASSWORD: server.passwordOf(server.superuser),
  }
}
