import { statSync } from 'node:fs'
import { relative } from 'node:path'

// The files that take longest, the longest first, measured with two workers. A file that is not named here comes after
// them, by its size: a new file that takes more than 20 s belongs here.
const LONGEST = [
  'workflows/systems-run',
  'faults/random-faults',
  'faults/store',
  'faults/damage',
  'actions/restore-options',
  'actions/drill-file-keys',
  'actions/authenticity',
  'faults/files-kill',
  'faults/prune-kill',
  'faults/files-moving',
  'actions/authenticity-limits',
  'faults/dump',
  'faults/restore-interrupted',
  'faults/verify',
  'faults/limits',
  'faults/crowd',
  'faults/files-beside-prune',
  'integration/postgres-exact',
  'integration/store-radosgw',
  'actions/backup-files',
  'faults/files-memory',
  'faults/cancel',
  'integration/files-exclude',
  'integration/prune-s3',
  'actions/command-line',
  'faults/files-refused',
  'integration/store-s3-faults',
  'actions/prune',
  'workflows/examples-run',
  'actions/backup-db',
  'faults/bad-backups',
  'actions/verify',
  'actions/secrets',
  'actions/prune-fuses',
  'actions/restore',
  'faults/files-bucket',
  'integration/retention-restic',
  'faults/prune-packs-kill',
]

/** Sorts the files of tests so that no long one is left for the end, when only one worker has something to do. */
export default class LongestFirst {
  sort(tests) {
    return tests
      .map((test) => ({ test, rank: rankOf(test), size: statSync(test.path).size }))
      .sort((a, b) => a.rank - b.rank || b.size - a.size)
      .map(({ test }) => test)
  }

  /** Part `shardIndex` of `shardCount`, each with its share of the long ones. */
  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, index) => index % shardCount === shardIndex - 1)
  }

  allFailedTests(tests) {
    return tests
  }

  cacheResults() {
    // The order is the one above, whatever ran on this machine before.
  }
}

function rankOf({ path, context }) {
  const name = relative(context.config.rootDir, path).replace(/^test\/|\.test\.ts$/g, '')
  const place = LONGEST.indexOf(name)
  return place < 0 ? LONGEST.length : place
}
