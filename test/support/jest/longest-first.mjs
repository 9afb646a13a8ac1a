import { statSync } from 'node:fs'
import { relative } from 'node:path'

// The files that take longest, the longest first, measured with two workers. A file that is not named here comes after
// them, by its size: a new file that takes more than 20 s belongs here.
const LONGEST = [
  'faults/verify',
  'actions/restore-options',
  'integration/postgres-exact',
  'actions/backup-files',
  'workflows/systems-run',
  'integration/store-radosgw',
  'repository/dist',
  'faults/files-kill',
  'integration/postgres-scratch',
  'faults/cancel',
  'actions/authenticity-limits',
  'actions/backup-files-packs',
  'actions/hand-restore',
  'actions/backup-db',
  'actions/restore-drill',
  'integration/store-read-ahead',
  'actions/authenticity',
  'actions/restore',
  'actions/drill-file-keys',
  'integration/store-s3',
  'actions/command-line',
  'actions/prune',
  'actions/mysql',
  'integration/packs',
  'actions/volumes',
  'integration/postgres-differences',
  'actions/secrets',
  'actions/verify',
  'faults/files-bucket',
  'faults/engines',
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
