import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { hostname } from 'node:os'

/** A mark of this machine that says nothing about it: the same for each run on it, another for any other. */
export async function machineMark(): Promise<string> {
  const id = await readFile('/etc/machine-id', 'utf8').catch(() => '')
  return createHash('sha256').update(`lifeboat ${hostname()} ${id.trim()}`).digest('hex').slice(0, 32)
}

/** The path of the file itself, links followed; of one that does not exist, as it was given. */
export async function truePath(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}
