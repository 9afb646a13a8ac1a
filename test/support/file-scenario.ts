import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Manifest, parseManifest } from '../../src/backup/manifest.ts'
import { createKeyPair, type KeyPair } from './openpgp-keys.ts'
import { type ActionResult, type RunOptions, runAction } from './run-action.ts'

export const FILES_TARGET = 'docs/prod'
export const INDEX_PASSPHRASE = 'only names, sizes and hashes'

/** A tree, a store and a key pair of its own, and the actions on files run with the usual inputs. */
export interface FileScenario {
  keys: KeyPair
  /** Everything in it is removed at the end. */
  dir: string
  /** The tree that is backed up. */
  tree: string
  /** Path of the directory store. */
  store: string
  backup(inputs?: Record<string, string>, options?: RunOptions): Promise<ActionResult>
  drill(inputs?: Record<string, string>, options?: RunOptions): Promise<ActionResult>
  /** Restores into a new directory and gives its path besides. */
  restore(inputs?: Record<string, string>, options?: RunOptions): Promise<ActionResult & { to: string }>
  prune(inputs?: Record<string, string>, options?: RunOptions): Promise<ActionResult>
  manifest(id: string): Manifest
  close(): void
}

/** Makes the keys and an empty tree. */
export async function openFileScenario(surface: 'files' | 'config' = 'files'): Promise<FileScenario> {
  const keys = await createKeyPair()
  const dir = mkdtempSync(join(tmpdir(), 'lbf-'))
  const [tree, store, temp] = [join(dir, 'tree'), join(dir, 'store'), join(dir, 'temp')]
  for (const path of [tree, temp]) mkdirSync(path)
  const common = { store: `file:${store}`, target: FILES_TARGET, surface }
  const withTemp = (run: RunOptions = {}) => ({ ...run, env: { TMPDIR: temp, ...run.env } })
  const consumer = { 'private-key': keys.privateArmor }
  let restores = 0
  return {
    keys,
    dir,
    tree,
    store,
    backup: (inputs = {}, run) => {
      const own = { path: tree, recipients: keys.publicArmor, 'index-passphrase': INDEX_PASSPHRASE }
      return runAction('backup-files', given({ ...common, ...own, ...inputs }), withTemp(run))
    },
    drill: (inputs = {}, run) =>
      runAction('restore-drill', given({ ...common, ...consumer, issue: 'off', ...inputs }), withTemp(run)),
    restore: async (inputs = {}, run) => {
      const to = inputs.to ?? join(dir, `restored${restores++}`)
      const result = await runAction(
        'restore',
        given({ ...common, ...consumer, to, ...inputs }),
        withTemp(run),
      )
      return { ...result, to }
    },
    prune: (inputs = {}, run) => runAction('prune', given({ ...common, ...inputs }), withTemp(run)),
    manifest(id) {
      const key = `${FILES_TARGET}/${surface}/${id}.manifest.json`
      const expected = { key, id, target: FILES_TARGET, surface }
      return parseManifest(readFileSync(join(store, key), 'utf8'), expected)
    },
    close: () => rmSync(dir, { recursive: true, force: true }),
  }
}

/** An empty text stands for an input that is not given. */
function given(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ''))
}

/** What a path is, and its mtime in seconds. */
export type Tree = Record<string, { what: string; mtime: number }>

/**
 * A whole tree as GNU find and sha256sum see it: type, mode, owner, time, size, link target and content of every path,
 * and which paths are one file.
 */
export function witness(directory: string): Tree {
  const format = '%P\\0%y %m %U:%G %l\\0%s\\0%i\\0%n\\0%T@\\0'
  const lines = execFileSync('find', [directory, '-printf', format], {
    encoding: 'latin1',
    maxBuffer: 1 << 28,
  }).split('\0')
  const all: Tree = {}
  const names = new Map<string, string>()
  const files: string[] = []
  for (let at = 0; at + 5 < lines.length; at += 6) {
    const [path = '', what = '', size = '', inode = '', links = '', mtime = ''] = lines.slice(at, at + 6)
    const isFile = what.startsWith('f')
    // A directory's own size is the file system's affair.
    const entry = { what: isFile ? `${what}${size}` : what, mtime: Number(mtime) }
    all[path] = entry
    if (!isFile) continue
    files.push(path)
    if (Number(links) < 2) continue
    const first = names.get(inode)
    if (first === undefined) names.set(inode, path)
    else entry.what += ` = ${first}`
  }
  for (const [path, sum] of sums(directory, files)) if (all[path]) all[path].what += ` ${sum}`
  return all
}

/** Where two trees differ, a line each. Node sets times exact to a quarter of a microsecond only. */
export function differences(found: Tree, expected: Tree): string[] {
  const paths = [...new Set([...Object.keys(found), ...Object.keys(expected)])].sort()
  return paths.flatMap((path) => {
    const [a, b] = [found[path], expected[path]]
    if (!a || !b) return [`${path}: ${a ? 'additional' : 'missing'}`]
    if (a.what !== b.what) return [`${path}: ${a.what}, not ${b.what}`]
    return Math.abs(a.mtime - b.mtime) > 1e-6 ? [`${path}: of ${a.mtime}, not ${b.mtime}`] : []
  })
}

function sums(directory: string, files: readonly string[]): [string, string][] {
  if (files.length === 0) return []
  const input = Buffer.from(files.map((path) => `${path}\0`).join(''), 'latin1')
  const output = execFileSync('xargs', ['-0', 'sha256sum', '-z', '--'], {
    cwd: directory,
    input,
    encoding: 'latin1',
    maxBuffer: 1 << 28,
  })
  return output
    .split('\0')
    .filter(Boolean)
    .map((line) => [line.slice(66), line.slice(0, 64)])
}

/** A copy of a tree with everything as it is, times and hard links included. */
export function snapshot(tree: string, to: string): string {
  execFileSync('cp', ['-a', tree, to])
  return to
}

/** Committed backups in a directory store, oldest first. */
export function idsIn(store: string, surface = 'files'): string[] {
  const folder = join(store, FILES_TARGET, surface)
  if (!existsSync(folder)) return []
  const suffix = '.manifest.json'
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .toSorted()
}

/** Names of the packs in a directory store. */
export function packsIn(store: string, surface = 'files'): string[] {
  const folder = join(store, FILES_TARGET, surface, 'packs')
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}
