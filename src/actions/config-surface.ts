import { randomBytes } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { surfacePrefix } from '../backup/keys.ts'
import type { StoredPart } from '../backup/manifest.ts'
import { UserError } from '../errors.ts'
import { type Draft, storeStream } from '../repository/save.ts'
import { recordVariables } from '../sources/variables.ts'
import type { Store } from '../store/store.ts'
import type { Place } from './backup-steps.ts'

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
      throw sameStore(`${store.url} holds backups of the data of ${target} too (${object.key})`)
    }
  }
}

/** Stores the keyed fingerprints of the variables in the `.env` files at or under `paths`, for the recipients alone. */
export function configCompanions(store: Store, paths: readonly string[]) {
  return async (draft: Draft): Promise<StoredPart[]> => {
    const files = (await Promise.all(paths.map(variableFiles))).flat().sort()
    const texts = await Promise.all(files.map(async (path) => ({ text: await readFile(path, 'utf8') })))
    const json = Buffer.from(`${JSON.stringify(recordVariables(texts, randomBytes(32)))}\n`)
    const stored = await storeStream(store, draft, Readable.from([json]), {
      role: 'variables',
      suffix: 'variables.json',
      sizeHint: json.length,
    })
    return [stored.part]
  }
}

async function variableFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const named = entries.filter((entry) => entry.isFile() && /^\.env(\..+)?$|\.env$/.test(entry.name))
  return named.map((entry) => join(entry.parentPath, entry.name))
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
