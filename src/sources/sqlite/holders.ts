import { readdir, readFile, stat } from 'node:fs/promises'

/** A process that has a file open, as far as this user may see. */
export interface Holder {
  pid: number
  name: string
}

/** Other processes that have this very file open; none where the system has no /proc. */
export async function holdersOf(path: string): Promise<Holder[]> {
  const wanted = await stat(path).catch(() => undefined)
  if (!wanted) return []
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found: Holder[] = []
  for (const id of processes) {
    const pid = Number(id)
    if (pid !== process.pid && (await holds(pid, wanted))) found.push({ pid, name: await nameOf(pid) })
  }
  return found
}

/** How messages name them: `node (312), php-fpm (77)`. */
export function holderNames(holders: readonly Holder[]): string {
  const shown = holders.slice(0, 5).map(({ pid, name }) => `${name} (process ${pid})`)
  const more = holders.length > 5 ? ` and ${holders.length - 5} more` : ''
  return `${shown.join(', ')}${more}`
}

async function holds(pid: number, wanted: { dev: number; ino: number }): Promise<boolean> {
  const directory = `/proc/${pid}/fd`
  for (const fd of await readdir(directory).catch(() => [])) {
    const open = await stat(`${directory}/${fd}`).catch(() => undefined)
    if (open?.ino === wanted.ino && open.dev === wanted.dev) return true
  }
  return false
}

async function nameOf(pid: number): Promise<string> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
  return name.trim() || 'a process'
}
