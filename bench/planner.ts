import { backupId } from '../src/backup/keys.ts'
import { planRetention, type RetentionItem } from '../src/backup/retention/plan.ts'
import { parsePolicy } from '../src/backup/retention/policy.ts'
import { textOf } from './threads.ts'

// The plan alone, of as many hourly backups as the first argument says, as a process of its own: prints the CPU seconds
// it took, and how far the greatest memory rose over what the list of backups takes, in bytes.

const HOUR_MS = 3_600_000
const POLICY = 'hourly 7d, daily 30d, monthly 12m, yearly 10y'

const now = Date.parse('2026-11-21T02:30:00Z')
const items = Array.from({ length: Number(process.argv[2]) }, (_, at): RetentionItem => {
  const time = now - at * HOUR_MS
  const id = backupId(new Date(time), at)
  return { id, time, proven: at % 7 === 0, held: false, readable: true, needs: [], bytes: 1 }
})
const [before, peak] = [process.cpuUsage(), peakBytes()]
const plan = planRetention(items, parsePolicy(POLICY), { now, timezone: 'Europe/Brussels' })
const { user, system } = process.cpuUsage(before)
const kept = plan.kept.length
process.stdout.write(JSON.stringify({ cpuSeconds: (user + system) / 1e6, bytes: peakBytes() - peak, kept }))

function peakBytes(): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(textOf('/proc/self/status'))?.[1]) * 1024
}
