import { breaksOf, type Link } from '../backup/lineage.ts'
import type { Finding } from './findings.ts'

/** A manifest that was read, as a link of its store's chain. */
export interface ReadLink extends Link {
  store: string
}

/**
 * Faults the backups whose manifest is another one than the backup after it recorded. Gaps and branches are no fault:
 * not every backup is chosen, prune makes gaps, and runs side by side make branches.
 */
export function judgeLineage(links: readonly ReadLink[], findings: readonly Finding[]): void {
  for (const store of new Set(links.map((link) => link.store))) {
    const broken = breaksOf(links.filter((link) => link.store === store))
    for (const { id, previous } of broken.filter(({ kind }) => kind === 'replaced')) {
      const detail = `its manifest is not the one that ${id} followed: it was damaged or replaced since; do not use it, and find out who wrote to the store`
      const finding = findings.find((one) => one.store === store && one.id === previous)
      finding?.faults.push({ name: 'lineage', status: 'fail', detail })
    }
  }
}
