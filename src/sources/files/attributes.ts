import { lstatSync } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { textOf } from '../../backup/files/byte-path.ts'
import type { BytePath } from '../../backup/files/entry.ts'
import type { Walked } from '../../backup/files/walked.ts'
import { ProcessError, run, writeTo } from '../../streams/process.ts'
import { onDisk } from './disk.ts'
import { faultOf, type WalkFault } from './look.ts'

/** Extended attributes, ACLs among them: value as base64 by name (bytes, one per character). */
export type Xattrs = Readonly<Record<string, string>>

/** Node cannot ask for extended attributes; the programs of the package `attr` can. */
export interface XattrPrograms {
  getfattr: string
  setfattr: string
  xargs: string
}

const FOLDER = '/usr/bin'
const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin' }
/** `-h` asks the link itself, `-d -m -` for all names and values. */
const GETFATTR = ['-h', '-d', '-m', '-', '-e', 'base64', '--absolute-names', '--']
const DEFAULT_ACL = 'system.posix_acl_default'
const FILE_LINE = '# file: '
/** Bytes of one command line; below what Linux allows (2 MiB with the default stack). */
const COMMAND_BYTES = 1_000_000

/** The programs, or undefined where they are not installed: extended attributes are then neither kept nor put back. */
export async function xattrPrograms(): Promise<XattrPrograms | undefined> {
  const programs = {
    getfattr: `${FOLDER}/getfattr`,
    setfattr: `${FOLDER}/setfattr`,
    xargs: `${FOLDER}/xargs`,
  }
  try {
    await Promise.all(Object.values(programs).map((program) => access(program, constants.X_OK)))
    return programs
  } catch {
    return undefined
  }
}

/**
 * The extended attributes of walked entries, by the entry's path; entries without any are not in it. Ask for many
 * at once (a thousand or more), and only for what is new or changed: each call runs a program. What cannot be
 * read is named as a fault.
 */
export async function xattrsOf(
  entries: readonly Walked[],
  programs: XattrPrograms,
  onFault: (fault: WalkFault) => void,
  signal: AbortSignal,
): Promise<Map<BytePath, Xattrs>> {
  const paths = new Map<BytePath, BytePath>()
  for (const entry of entries) {
    if (entry.type === 'hardlink' || (entry.type === 'symlink' && !isSuperuser())) continue
    paths.set(entry.source, entry.path)
  }
  const { found, denied } = await readXattrs([...paths.keys()], programs, signal)
  for (const source of denied) {
    const word = 'its extended attributes cannot be read; they are not in the backup'
    onFault(faultOf('denied', paths.get(source) ?? source, word))
  }
  return new Map([...found].map(([source, xattrs]) => [paths.get(source) ?? source, xattrs]))
}

/**
 * Sets extended attributes of files and directories (absolute paths; links themselves, never what they lead to) and
 * gives the paths of which, read again, not all are as they should be.
 */
export async function writeXattrs(
  wanted: ReadonlyMap<BytePath, Xattrs>,
  programs: XattrPrograms,
  signal: AbortSignal,
): Promise<BytePath[]> {
  if (wanted.size === 0) return []
  const command = { program: programs.setfattr, args: ['-h', '--restore=-'], env: ENVIRONMENT, signal }
  const dump = Readable.from([...wanted].map(([path, xattrs]) => onDisk(dumped(path, xattrs))))
  // It goes on after a failure; which ones failed shows when they are read again.
  await succeeds(writeTo(command, dump, { drain: true }))
  const { found } = await readXattrs([...wanted.keys()], programs, signal)
  return [...wanted].flatMap(([path, xattrs]) => {
    const now = found.get(path) ?? {}
    return Object.entries(xattrs).every(([name, value]) => now[name] === value) ? [] : [path]
  })
}

/** Gives a directory the extended attributes another one has, next to its own. */
export async function copyXattrs(
  from: BytePath,
  to: BytePath,
  programs: XattrPrograms,
  signal: AbortSignal,
): Promise<void> {
  const xattrs = (await readXattrs([from], programs, signal)).found.get(from)
  if (xattrs) await writeXattrs(new Map([[to, xattrs]]), programs, signal)
}

/** Takes the ACL for new files off a directory, which it may have from the one above. */
export async function dropDefaultAcl(
  directory: BytePath,
  programs: XattrPrograms,
  signal: AbortSignal,
): Promise<void> {
  const xattrs = (await readXattrs([directory], programs, signal)).found.get(directory)
  if (xattrs?.[DEFAULT_ACL] === undefined) return
  const path = textOf(directory)
  if (path === undefined) return
  await succeeds(
    run({ program: programs.setfattr, args: ['-x', DEFAULT_ACL, '--', path], env: ENVIRONMENT, signal }),
  )
}

/** Whether an attribute is one a backup keeps and this user can set: the system's own only as root. */
export function isOursToKeep(name: string, superuser = isSuperuser()): boolean {
  if (name.startsWith('user.') || name.startsWith('system.posix_acl_')) return true
  // What the overlay file system keeps for itself would confuse it elsewhere.
  if (name.startsWith('trusted.overlay.')) return false
  return superuser && (name.startsWith('security.') || name.startsWith('trusted.'))
}

/** Whether this process may do what only root may. */
export function isSuperuser(): boolean {
  return process.geteuid?.() === 0
}

async function readXattrs(
  sources: readonly BytePath[],
  programs: XattrPrograms,
  signal: AbortSignal,
): Promise<{ found: Map<BytePath, Xattrs>; denied: BytePath[] }> {
  if (sources.length === 0) return { found: new Map(), denied: [] }
  // Names that are no UTF-8 cannot be arguments that Node gives; xargs takes them as they are.
  const args = ['-0', '-s', String(COMMAND_BYTES), programs.getfattr, ...GETFATTR]
  const chunks: Buffer[] = []
  const list = Readable.from([onDisk(sources.map((source) => `${source}\0`).join(''))])
  const command = { program: programs.xargs, args, env: ENVIRONMENT, signal }
  const whole = await succeeds(writeTo(command, list, { print: (chunk) => chunks.push(chunk) }))
  if (whole) return { found: parsed(Buffer.concat(chunks).toString('latin1')), denied: [] }
  const [only] = sources
  if (only !== undefined && sources.length === 1) {
    // What has vanished in between is told by whoever reads it.
    return { found: new Map(), denied: lstatSync(onDisk(only), { throwIfNoEntry: false }) ? [only] : [] }
  }
  // Some could not be read: which ones, halves of the list tell.
  const middle = sources.length >> 1
  const first = await readXattrs(sources.slice(0, middle), programs, signal)
  const second = await readXattrs(sources.slice(middle), programs, signal)
  return {
    found: new Map([...first.found, ...second.found]),
    denied: [...first.denied, ...second.denied],
  }
}

async function succeeds(child: Promise<unknown>): Promise<boolean> {
  try {
    await child
    return true
  } catch (error) {
    if (error instanceof ProcessError && error.exit.signal === undefined) return false
    throw error
  }
}

/** What getfattr printed: `# file: <path>`, then `name=0s<base64>` lines, unusual bytes as `\ooo`. */
function parsed(text: string): Map<BytePath, Xattrs> {
  const found = new Map<BytePath, Xattrs>()
  for (const block of text.split('\n\n')) {
    const [head = '', ...lines] = block.split('\n')
    if (!head.startsWith(FILE_LINE)) continue
    const pairs = lines.flatMap((line) => {
      const [, name = '', value] = /^([^=]+)=0s(.*)$/s.exec(line) ?? []
      return value === undefined || !isOursToKeep(name) ? [] : [[unescaped(name), value] as const]
    })
    if (pairs.length > 0) found.set(unescaped(head.slice(FILE_LINE.length)), Object.fromEntries(pairs))
  }
  return found
}

function dumped(path: BytePath, xattrs: Xattrs): string {
  const lines = Object.entries(xattrs).map(([name, value]) => `${escaped(name)}=0s${value}\n`)
  return `${FILE_LINE}${escaped(path)}\n${lines.join('')}\n`
}

function escaped(name: string): string {
  return name.replace(/[^\w./-]/g, (byte) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)
}

function unescaped(name: string): string {
  return name.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}
