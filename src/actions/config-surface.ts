import { hash, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { shown } from '../backup/files/byte-path.ts'
import type { BytePath } from '../backup/files/entry.ts'
import { parseKey, surfacePrefix } from '../backup/keys.ts'
import { isPackKey } from '../backup/packs.ts'
import { UserError } from '../errors.ts'
import { storeStream } from '../repository/save.ts'
import { warn } from '../runner/log.ts'
import { recordVariables } from '../sources/variables.ts'
import type { Store } from '../store/store.ts'
import type { Place } from './backup-steps.ts'
import type { Companions } from './file-backup.ts'

/** Surfaces that hold the data. */
const DATA = ['db', 'files'] as const

/**
 * Secrets beside the data they protect are lost, or stolen, together with it. Throws UserError `input` when the store
 * is one that holds backups of the data too, as far as can be seen, unless that is said to be meant.
 */
export async function assertOwnStore(
  { store, target, signal }: Place,
  said: { 'same-store': boolean; 'data-store'?: readonly string[] | undefined },
): Promise<void> {
  if (said['same-store']) return
  const ours = new Set(store.url.split('\n').map(bucketOf))
  const shared = said['data-store']?.find((url) => ours.has(bucketOf(url)))
  if (shared) throw sameStore(`store and data-store are both in ${bucketOf(shared)}`)
  for (const surface of DATA) {
    for await (const object of store.list(surfacePrefix(target, surface), { signal })) {
      // The objects of a target of this name, such as erp/files beside erp, are not of this one.
      if (!parseKey(object.key, target, surface) && !isPackKey(object.key, target, surface)) continue
      throw sameStore(`${store.url} holds backups of the data of ${target} too (${object.key})`)
    }
  }
}

/** Where entries lie, as a source tells it: bytes as in a path. */
type Roots = readonly { name: BytePath; path: BytePath }[]

/**
 * Stores the keyed fingerprints of the variables in the `.env` files of a backup, and in files named as a path of their
 * own, for the recipients alone. Only a text whose SHA-256 is in the backup is recorded: the drill compares with what
 * can be restored.
 */
export function configCompanions(store: Store, roots: Roots): Companions {
  const taken = new Set<string>()
  const named: { path: BytePath; source: BytePath }[] = []
  return {
    see(entry) {
      if (entry.type === 'file') taken.add(entry.sha256)
      else if (entry.type !== 'hardlink') return
      const source = variableFile(entry.path, roots)
      if (source !== undefined) named.push({ path: entry.path, source })
    },
    async store(draft) {
      const texts: { text: string }[] = []
      for (const { path, source } of named) {
        const bytes = await readFile(Buffer.from(source, 'latin1')).catch(() => undefined)
        if (bytes && taken.has(hash('sha256', bytes))) texts.push({ text: bytes.toString('utf8') })
        else warn(`${shown(path)} changed after it was backed up; its variables are not recorded`)
      }
      const json = Buffer.from(`${JSON.stringify(recordVariables(texts, randomBytes(32)))}\n`)
      const stored = await storeStream(store, draft, Readable.from([json]), {
        role: 'variables',
        suffix: 'variables.json',
        sizeHint: json.length,
      })
      return [stored.part]
    },
  }
}

/** Where an entry that may hold variables lies; undefined for others. */
function variableFile(path: BytePath, roots: Roots): BytePath | undefined {
  const root = roots.find(({ name }) => name === '.' || path === name || path.startsWith(`${name}/`))
  if (!root) return undefined
  if (path === root.name) return root.path
  if (!/(^|\/)\.env(\.[^/]+)?$|\.env$/.test(path)) return undefined
  return `${root.path}/${root.name === '.' ? path : path.slice(root.name.length + 1)}`
}

function sameStore(why: string): UserError {
  return new UserError(
    'input',
    `store: ${why}; whoever loses or opens one has both. Give configuration a bucket and credentials of its own, or say same-store: true.`,
  )
}

/** The bucket of `s3://bucket/prefix`, bare bucket names and directories as they are. */
function bucketOf(url: string): string {
  return /^s3:\/\/([^/]+)/.exec(url)?.[1] ?? url.replace(/^file:/, '').replace(/\/+$/, '')
}
