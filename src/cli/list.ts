import * as z from 'zod'
import type { Action, RunContext } from '../actions/action.ts'
import { consumerKeyInputs } from '../actions/key-inputs.ts'
import { openStoreOf, storeInputs, storeRule } from '../actions/store-inputs.ts'
import { idTime, SURFACES, type Surface, Target } from '../backup/keys.ts'
import { storedBytes } from '../backup/manifest.ts'
import { hasCode, messageOf } from '../errors.ts'
import { concurrently } from '../repository/concurrency.ts'
import { listBackups, readManifest } from '../repository/open.ts'
import { type Inputs, input, readInputs, type Values } from '../runner/inputs.ts'
import { handOver, speaksJson, writeLine } from '../runner/voice.ts'
import type { Store } from '../store/store.ts'
import { backupTable, type ListedBackup, type ListedTarget, targetTable } from './list-table.ts'

const inputs = {
  ...storeInputs,
  target: input({
    description: 'Whose backups, for example `erp/prod`. Absent: the targets in the store.',
    schema: Target,
  }),
  surface: input({
    description: 'Only these: `db`, `files`, `config` or `wal`. Absent: all.',
    schema: z.enum(SURFACES),
  }),
  'trusted-signers': consumerKeyInputs['trusted-signers'],
} as const satisfies Inputs

/** Manifests read at a time. */
const READERS = 16

/** The one command that is no action: it changes nothing and judges nothing. */
export const list: Action = {
  name: 'list',
  description: 'Show the targets of a store, or the backups of one: id, age, size, proven, what they hold.',
  inputs,
  outputs: {},
  run,
}

async function run({ variables, signal }: RunContext): Promise<void> {
  const values = await readInputs(inputs, variables, [storeRule])
  const store = await openStoreOf(values)
  const now = new Date()
  try {
    const { target } = values
    if (target === undefined) {
      const targets = await targetsOf(store, values.surface, signal)
      handOver('targets', targets)
      if (!speaksJson()) writeLine(targetTable(targets, store.url, now))
      return
    }
    const backups = await backupsOf(store, target, values, now, signal)
    handOver('backups', backups)
    if (!speaksJson()) writeLine(backupTable(backups, `${target} in ${store.url}`))
  } finally {
    store.close()
  }
}

/** Every target and surface that has a backup; one walk over all names in the store. */
async function targetsOf(
  store: Store,
  only: Surface | undefined,
  signal: AbortSignal,
): Promise<ListedTarget[]> {
  const found = new Map<string, ListedTarget>()
  for await (const { key } of store.list('', { signal })) {
    const [, target = '', surface = '', id = ''] =
      /^(.+)\/(db|files|config|wal)\/([^./]+)\.manifest\.json$/.exec(key) ?? []
    const time = idTime(id)
    if (!time || (only !== undefined && surface !== only) || !Target.safeParse(target).success) continue
    const known = found.get(`${target}/${surface}`) ?? { target, surface, backups: 0, newest: id, time }
    const newer = id > known.newest ? { newest: id, time } : {}
    found.set(`${target}/${surface}`, { ...known, ...newer, backups: known.backups + 1 })
  }
  return [...found.values()]
}

/** Newest first. A manifest that cannot be read is a row with its fault: a list that hid it would say it is not there. */
async function backupsOf(
  store: Store,
  target: string,
  values: Values<typeof inputs>,
  now: Date,
  signal: AbortSignal,
): Promise<ListedBackup[]> {
  const rows: ListedBackup[] = []
  const { surface: only, 'trusted-signers': trusted } = values
  const options = { at: now, signal, ...(trusted ? { trusted } : {}) }
  for (const surface of only ? [only] : SURFACES) {
    const entries = await listBackups(store, target, surface, signal)
    await concurrently(entries, READERS, async ({ id, time, proven }) => {
      const row = {
        id,
        surface,
        time,
        ageSeconds: Math.round((now.getTime() - time.getTime()) / 1000),
        proven,
      }
      try {
        const { manifest } = await readManifest(store, target, surface, id, options)
        const { engine, objects, inventory } = manifest
        const { tables, rows: count, files } = inventory ?? {}
        rows.push({
          ...row,
          engine,
          bytes: storedBytes(manifest),
          objects: objects.length,
          ...(tables === undefined ? {} : { tables }),
          ...(count === undefined ? {} : { rows: count }),
          ...(files === undefined ? {} : { files }),
        })
      } catch (error) {
        signal.throwIfAborted()
        if (hasCode(error, 'cancelled')) throw error
        rows.push({ ...row, fault: messageOf(error) })
      }
    })
  }
  return rows.sort((a, b) => (a.id < b.id ? 1 : -1))
}
