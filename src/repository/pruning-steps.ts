import { sparedPacks } from '../backup/packs.ts'
import type { Store } from '../store/store.ts'
import { abandonedBefore, type Drawn, lookAgain, lookForDeadPacks, type PruneOrder } from './pruning.ts'
import {
  abortUploads,
  deleteLeftovers,
  deletePacks,
  deleteTombstoned,
  type Removal,
  type Removing,
  tombstone,
} from './removal.ts'

/** Who hears of a prune, and how it is stopped. */
export interface Carrying {
  signal: AbortSignal
  /** Told of each thing as it is settled. */
  report: (removal: Removal) => void
  /** Runs one step of the whole under its title. */
  phase: (title: string, work: () => Promise<void>) => Promise<void>
}

/**
 * Carries a plan out: reads the store once more and acts only on what both looks agree on, deletes what was given up
 * longer than the grace ago, sweeps leftovers, and last, by a fresh look, deletes the packs that nothing needs.
 */
export async function carryOut(
  store: Store,
  order: PruneOrder,
  drawn: Drawn,
  { signal, report, phase }: Carrying,
): Promise<void> {
  const removed = new Set<string>()
  const settle = (removal: Removal) => {
    if (removal.did === 'deleted') removed.add(removal.name)
    report(removal)
  }
  const spare = ({ id, why }: { id: string; why: string }) =>
    settle({ name: id, did: 'retained', bytes: 0, detail: why })
  const { target, surface } = order
  const removing: Removing = { store, target, surface, now: drawn.now, signal, report: settle }
  const { victims, due } = await lookAgain(store, order, drawn, signal)
  await phase(`Give up ${victims.length} backups`, async () => tombstone(removing, victims))
  await phase(`Delete ${due.tombstoned.length} backups whose grace is over`, async () =>
    deleteTombstoned(removing, due.tombstoned),
  )
  await phase(`Sweep ${due.leftovers.length} leftovers and unfinished uploads`, async () => {
    for (const each of due.spared) spare(each)
    await deleteLeftovers(removing, due.leftovers)
    await abortUploads(removing, abandonedBefore(order, drawn.now))
  })
  const packs = await lookForDeadPacks(store, order, drawn, removed, signal)
  if (!packs) return
  await phase(`Delete ${packs.dead.length} packs that nothing needs`, async () => {
    for (const each of sparedPacks(packs)) spare(each)
    await deletePacks(removing, packs.dead)
  })
}
