import { execFileSync } from 'node:child_process'
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import type { BytePath } from '../../src/backup/files/entry.ts'
import type { Walked } from '../../src/backup/files/walked.ts'
import type { WalkFault } from '../../src/sources/files/look.ts'
import { resolveRoots } from '../../src/sources/files/roots.ts'
import { type WalkOptions, walkTree } from '../../src/sources/files/walk.ts'

/** A path of bytes below a directory, as file system calls take it. */
export function below(directory: string, path: BytePath): Buffer {
  return Buffer.from(path === '.' ? directory : `${directory}/${path}`, 'latin1')
}

/** What to make, by path: text is a file, `{}` a directory, `->` a symbolic link, `=` a hard link. */
export type Plan = Readonly<
  Record<BytePath, string | { to: string } | { same: BytePath } | Record<string, never>>
>

/** Makes files, directories and links, parents included. */
export function makeTree(directory: string, plan: Plan): void {
  for (const [path, what] of Object.entries(plan)) {
    const slash = path.lastIndexOf('/')
    if (slash > 0) mkdirSync(below(directory, path.slice(0, slash)), { recursive: true })
    if (typeof what === 'string') writeFileSync(below(directory, path), what)
    else if ('to' in what) symlinkSync(Buffer.from(String(what.to), 'latin1'), below(directory, path))
    else if ('same' in what) linkSync(below(directory, String(what.same)), below(directory, path))
    else mkdirSync(below(directory, path), { recursive: true })
  }
}

/** All entries and faults of a walk. */
export async function walked(
  paths: readonly string[],
  options: Partial<WalkOptions> & { directory?: string } = {},
): Promise<{ entries: Walked[]; faults: WalkFault[] }> {
  const entries: Walked[] = []
  const faults: WalkFault[] = []
  const batches = walkTree({
    roots: resolveRoots(paths, options.directory ?? '/'),
    exclude: [],
    oneFileSystem: false,
    onFault: (fault) => faults.push(fault),
    signal: new AbortController().signal,
    ...options,
  })
  for await (const batch of batches) entries.push(...batch)
  return { entries, faults }
}

/** What GNU find says of a tree: an independent witness. Paths are byte strings, sorted as find gives them. */
export function found(directory: string): Map<BytePath, Record<string, string>> {
  const format = ['%P', '%y', '%m', '%U', '%G', '%T@', '%s', '%l', '%n', '%i'].join('\\0')
  const output = execFileSync('find', [directory, '-printf', `${format}\\0`], {
    encoding: 'latin1',
    maxBuffer: 1 << 28,
  })
  const fields = output.split('\0')
  const all = new Map<BytePath, Record<string, string>>()
  for (let at = 0; at + 9 < fields.length; at += 10) {
    const [
      path = '',
      type = '',
      mode = '',
      uid = '',
      gid = '',
      mtime = '',
      size = '',
      target = '',
      ,
      inode = '',
    ] = fields.slice(at, at + 10)
    all.set(path || '.', { type, mode, uid, gid, mtime: mtime.slice(0, -1), size, target, inode })
  }
  return all
}
