import type { Finding } from '../backup/status/finding.ts'
import type { Attempt, DirectoryFacts } from '../store/store-facts.ts'
import { judgeConditional } from './rights.ts'

const GiB = 2 ** 30

/** What a directory store allows, and whether it is a good place. */
export function judgeDirectory(facts: DirectoryFacts): Finding[] {
  const { put, get, list, remove, conditional } = facts
  if (put.can === 'no') return [{ level: 'fail', name: 'directory', detail: put.detail }]
  return [
    right('put', put, 'note', 'not permitted: right for a user that only reads'),
    right('get', get, 'unknown', 'not permitted'),
    right('list', list, 'unknown', 'not permitted: nothing can be judged without it'),
    removal(remove),
    judgeConditional('conditional put', conditional),
    ...place(facts),
  ]
}

function right(name: string, { can, detail }: Attempt, level: 'note' | 'unknown', word: string): Finding {
  if (can === 'yes') return { level: 'pass', name, detail: 'permitted' }
  if (can === 'denied') return { level, name, detail: word }
  return { level: detail.startsWith('not tried') ? 'note' : 'unknown', name, detail }
}

function removal({ can, detail }: Attempt): Finding {
  const name = 'delete'
  if (can === 'denied') return { level: 'pass', name, detail: 'not permitted' }
  if (can !== 'yes') return { level: detail.startsWith('not tried') ? 'note' : 'unknown', name, detail }
  const word =
    'permitted, as to everyone who may write into a directory: keep a second store that this user cannot delete from'
  return { level: 'warn', name, detail: word }
}

function place({ mode, onSystemDisk, space }: DirectoryFacts): Finding[] {
  const findings: Finding[] = []
  if (mode !== undefined) {
    const open = (mode & 0o022) !== 0
    const detail = `mode ${mode.toString(8).padStart(4, '0')}${open ? ': other users may write and delete here; chmod go-w' : ''}`
    findings.push({ level: open ? 'warn' : 'pass', name: 'permissions', detail })
  }
  if (onSystemDisk === true) {
    const detail = 'the same as of the system: one lost disk takes both; keep a second store elsewhere'
    findings.push({ level: 'warn', name: 'file system', detail })
  } else if (onSystemDisk === false)
    findings.push({ level: 'pass', name: 'file system', detail: 'is one of its own' })
  if (space) {
    const low = space.free < Math.max(GiB, space.total / 20)
    const detail = `${(space.free / GiB).toFixed(1)} GiB of ${(space.total / GiB).toFixed(1)} GiB are free${low ? ': backups will soon fail' : ''}`
    findings.push({ level: low ? 'warn' : 'pass', name: 'free space', detail })
  }
  return findings
}
