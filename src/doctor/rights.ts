import type { Finding, Level } from '../backup/status/finding.ts'
import type { Attempt, BucketFacts } from '../store/store-facts.ts'

/** What each outcome of an attempt means; `yes` and `denied` are good or bad by what was tried. */
type Meaning = Readonly<Record<'yes' | 'denied' | 'no', readonly [Level, string]>>

const MEANINGS: Readonly<Record<Exclude<keyof BucketFacts['probes'], 'conditional'>, Meaning>> = {
  put: {
    yes: ['pass', 'permitted'],
    denied: ['note', 'not permitted: right for a key that only reads or prunes, not for one that backs up'],
    no: ['unknown', 'not possible'],
  },
  get: {
    yes: ['pass', 'permitted'],
    denied: ['note', 'not permitted: restore, drill and verify need it'],
    no: ['unknown', 'not possible'],
  },
  list: {
    yes: ['pass', 'permitted'],
    denied: ['unknown', 'not permitted: nothing can be judged without it; allow s3:ListBucket'],
    no: ['unknown', 'not possible'],
  },
  multipart: {
    yes: ['pass', 'permitted'],
    denied: ['note', 'not permitted: a key that backs up needs it for everything above 16 MiB'],
    no: ['warn', 'not possible: everything above 16 MiB needs it'],
  },
  listUploads: {
    yes: ['pass', 'permitted'],
    denied: ['note', 'not permitted: prune needs it to sweep unfinished uploads'],
    no: ['note', 'not possible: prune cannot sweep unfinished uploads'],
  },
  abort: {
    yes: ['pass', 'permitted'],
    denied: [
      'warn',
      'not permitted: an upload that fails leaves its parts, unseen and paid for; allow s3:AbortMultipartUpload',
    ],
    no: ['warn', 'not possible: an upload that fails leaves its parts'],
  },
  remove: {
    yes: [
      'warn',
      'permitted: whoever gets this key can delete backups; take s3:DeleteObject from it, unless it is the key of prune',
    ],
    denied: ['pass', 'not permitted: this key cannot delete a backup'],
    no: ['note', 'not possible'],
  },
  removeVersion: {
    yes: [
      'warn',
      'permitted: whoever gets this key can delete older versions for good; take s3:DeleteObjectVersion from it, nothing of Lifeboat needs it',
    ],
    denied: ['pass', 'not permitted (or held by a lock): this key cannot destroy older versions'],
    no: ['note', 'not possible'],
  },
}

const NAMES: Readonly<Record<keyof BucketFacts['probes'], string>> = {
  put: 'put',
  conditional: 'conditional put',
  get: 'get',
  list: 'list',
  multipart: 'multipart upload',
  listUploads: 'list unfinished uploads',
  abort: 'abort an upload',
  remove: 'delete',
  removeVersion: 'delete a version',
}

/** What the key in use may do, and what that means for the backups. */
export function judgeRights(probes: BucketFacts['probes']): Finding[] {
  const { conditional, ...others } = probes
  const findings = Object.entries(others).flatMap(([key, tried]): Finding[] =>
    isRight(key) && tried ? [judged(NAMES[key], MEANINGS[key], tried)] : [],
  )
  return [...findings, judgeConditional(NAMES.conditional, conditional)]
}

/** A store that lets a second write through would lose one of two backups that meet. */
export function judgeConditional(name: string, { can, detail }: Attempt): Finding {
  switch (can) {
    case 'yes':
      return { level: 'pass', name, detail: 'a second write of the same name is refused' }
    case 'no':
      return {
        level: 'warn',
        name,
        detail: `${detail}: If-None-Match is not honoured here; Lifeboat looks before it writes, versions or a lock protect what is there`,
      }
    case 'denied':
      return { level: 'note', name, detail: `could not be tried: ${detail}` }
    case 'unknown':
      return { level: detail.startsWith('not tried') ? 'note' : 'unknown', name, detail }
  }
}

/** What one attempt means; one that was not tried, since nothing could be put, is a note. */
function judged(name: string, meaning: Meaning, { can, detail }: Attempt): Finding {
  if (can === 'unknown') return { level: detail.startsWith('not tried') ? 'note' : 'unknown', name, detail }
  const [level, text] = meaning[can]
  const condition = can === 'yes' && detail !== 'allowed' ? ` (${detail})` : ''
  return { level, name, detail: `${text}${condition}` }
}

function isRight(key: string): key is keyof typeof MEANINGS {
  return key in MEANINGS
}
