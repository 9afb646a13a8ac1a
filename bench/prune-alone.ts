import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measurePruning } from './prune.ts'
import { prunePart } from './prune-page.ts'

// The prunes of the benchmark by themselves: `npm run bench -- prune 1000 10000` prints their part of the page.

const counts = process.argv.slice(2).map(Number)
if (counts.length === 0 || !counts.every((count) => Number.isInteger(count) && count >= 10))
  throw new Error('usage: npm run bench -- prune BACKUPS...')
const work = await mkdtemp(join(tmpdir(), 'lb-bench-'))
try {
  const pruning = await measurePruning(work, counts, (text) => process.stderr.write(`${text}\n`))
  process.stdout.write(`\n${prunePart(pruning, cpus().length)}\n`)
} finally {
  await rm(work, { recursive: true, force: true })
}
