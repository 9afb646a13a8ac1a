import { appendFileSync, chmodSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { changesSince, trustedCtime } from '../../src/backup/files/changes.ts'
import type { Entry } from '../../src/backup/files/entry.ts'
import { xattrPrograms, xattrsOf } from '../../src/sources/files/attributes.ts'
import { openPackReader, type Piece } from '../../src/sources/files/pack-reader.ts'
import { openPackWriter } from '../../src/sources/files/pack-writer.ts'
import { openPlace } from '../../src/sources/files/placing.ts'
import { resolveRoots } from '../../src/sources/files/roots.ts'
import { walkTree } from '../../src/sources/files/walk.ts'
import { found, makeTree } from '../support/file-tree.ts'
import { type KeptPacks, keepPacks } from '../support/packs.ts'
import { batches } from '../support/placed-tree.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const scratch = scratchDirectories()
const { signal } = new AbortController()
const PACKING = { recipients: [], compression: { kind: 'none' }, workers: 1 } as const

/** Backs a tree up the way the action does: walk, what changed, attributes, packs. */
async function backUp(directory: string, before: readonly Entry[], kept: KeptPacks) {
  const programs = await xattrPrograms()
  if (!programs) throw new Error('this test needs getfattr (package attr)')
  const writer = await openPackWriter({ ...PACKING, put: kept.put, signal })
  const pending: Promise<Entry>[] = []
  const kinds: Record<string, number> = {}
  let stored = 0
  const onFault = () => undefined
  try {
    for (const entry of before) if (entry.type === 'file') writer.know(entry)
    const walk = walkTree({
      roots: resolveRoots([directory], '/'),
      exclude: [],
      oneFileSystem: false,
      onFault,
      signal,
    })
    for await (const changes of changesSince(walk, batches(before))) {
      const fresh = changes.flatMap((change) =>
        change.kind === 'gone' || change.kind === 'unchanged' ? [] : [change.found],
      )
      const xattrs = await xattrsOf(fresh, programs, onFault, signal)
      for (const change of changes) {
        kinds[change.kind] = (kinds[change.kind] ?? 0) + 1
        if (change.kind === 'gone') continue
        const own = xattrs.get(change.found.path)
        const entry = { ...change.found, ...(own ? { xattrs: own } : {}) }
        if (change.kind === 'unchanged') pending.push(Promise.resolve(change.before))
        else if (entry.type !== 'file') pending.push(Promise.resolve(entry))
        else {
          const readAt = BigInt(Date.now()) * 1_000_000n
          const prior =
            change.kind === 'changed' && change.before.type === 'file' ? { prior: change.before } : {}
          const outcome = writer.add({ kind: 'file', entry, source: entry.source, ...prior })
          pending.push(
            outcome.then((result) => {
              if (!result.ok) throw new Error(result.detail)
              stored += result.stored
              return { ...entry, ...result.content, ctime: trustedCtime(entry.ctime, readAt) }
            }),
          )
        }
      }
    }
    const entries = await Promise.all(pending)
    await writer.finish()
    return { entries, kinds, stored }
  } finally {
    await writer.close()
  }
}

async function restore(entries: readonly Entry[], kept: KeptPacks, target: string): Promise<void> {
  const place = await openPlace(() => batches(entries), {
    target,
    force: false,
    ownership: process.geteuid?.() === 0,
    outsideLinks: 'keep',
    only: [],
    xattrs: await xattrPrograms(),
    onNote: ({ why }) => {
      throw new Error(why)
    },
    signal,
  })
  const reader = await openPackReader({ compression: 'none', encrypted: false, workers: 1, signal })
  try {
    const work = new Map<string, Piece[]>()
    for await (const files of place.files()) {
      for (const { entry, to, create } of files) {
        let at = 0
        for (const { pack, offset, length } of entry.extents) {
          const piece = { offset, length, to, at, ...(create ? { create, sha256: entry.sha256 } : {}) }
          work.set(pack, [...(work.get(pack) ?? []), piece])
          at += length
        }
      }
    }
    for (const [pack, pieces] of work) await reader.unpack(kept.stored(pack), pieces)
    await place.finish()
  } finally {
    place.discard()
    await reader.close()
  }
}

function told(directory: string) {
  const facts = [...found(directory)].map(([path, { inode: _inode, size, ...rest }]) => {
    return [path, { ...rest, size: rest.type === 'd' ? '' : size }] as const
  })
  return new Map(facts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('a tree in packs', () => {
  it('comes back as it was, after the first backup and after every later one', async () => {
    const directory = scratch()
    const kept = keepPacks()
    makeTree(directory, {
      'docs/one': 'first',
      'docs/two': 'second',
      'docs/again': { same: 'docs/one' },
      'docs/link': { to: '../big' },
      'out link': { to: '/etc' },
      empty: '',
      'no\xffUTF-8/x\n': 'bytes',
      nothing: {},
      big: 'x',
    })
    writeFileSync(join(directory, 'big'), Buffer.alloc(17 << 20, 'some text, again and again. '))
    chmodSync(join(directory, 'docs/two'), 0o4750)
    utimesSync(join(directory, 'docs/two'), '-5.5', '-5.5')
    // Old enough for its ctime to be trusted.
    await new Promise((done) => setTimeout(done, 1100))

    const first = await backUp(directory, [], kept)
    expect(first.kinds).toEqual({ added: first.entries.length })
    const one = join(scratch(), 'one')
    await restore(first.entries, kept, one)
    expect(told(one)).toEqual(told(directory))

    const same = await backUp(directory, first.entries, kept)
    expect(same.kinds).toEqual({ unchanged: first.entries.length })
    expect(same.entries).toEqual(first.entries)

    appendFileSync(join(directory, 'big'), 'more')
    renameSync(join(directory, 'docs/two'), join(directory, 'renamed'))
    rmSync(join(directory, 'docs/again'))
    chmodSync(join(directory, 'empty'), 0o600)
    makeTree(directory, { 'new/file': 'new' })
    const third = await backUp(directory, same.entries, kept)
    // docs and the root have a new time, big and empty differ, docs/one has one name less and so another ctime.
    expect(third.kinds).toMatchObject({ changed: 5, added: 3, gone: 2 })
    expect(third.stored).toBeLessThan(5 << 20)
    const two = join(scratch(), 'two')
    await restore(third.entries, kept, two)
    expect(told(two)).toEqual(told(directory))
  }, 60_000)
})
