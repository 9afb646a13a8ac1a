import { shown } from '../../backup/files/byte-path.ts'
import { type BytePath, comparePaths } from '../../backup/files/entry.ts'

/** Objects that may not be read, by the widest prefix under which nothing else was seen. */
export interface Denial {
  prefix: string
  objects: number
  /** Whether other objects directly under the prefix can be read. */
  partly: boolean
}

/** Gathers denials of objects that are told in the order of paths. */
export interface DenialTally {
  tell(path: BytePath, denied: boolean): void
  /** All denials; ends the gathering. Beyond `most` groups the last one (prefix ``) holds the rest. */
  finish(): Denial[]
}

interface Folder {
  prefix: string
  direct: number
  below: number
  readable: boolean
  /** Denied folders right below, kept apart for as long as this one may turn out to be denied as a whole. */
  groups: Denial[]
  /** Denied objects of groups beyond what is kept. */
  hidden: number
}

/** A tally that holds only the folders on the way to the current object. */
export function tallyDenials(most = 100): DenialTally {
  const found: Denial[] = []
  let rest = 0
  const open: Folder[] = [folder('')]
  const emit = (group: Denial): void => {
    if (found.length < most) found.push(group)
    else rest += group.objects
  }
  /** What is denied below a folder is told group by group once something in it can be read. */
  const markReadable = (at: Folder): void => {
    at.readable = true
    for (const group of at.groups.splice(0)) emit(group)
    rest += at.hidden
    at.hidden = 0
  }
  const close = (): void => {
    const done = open.pop()
    const parent = open.at(-1)
    if (!done) return
    if (done.readable) {
      if (done.direct > 0) emit({ prefix: done.prefix, objects: done.direct, partly: true })
      if (parent) markReadable(parent)
      return
    }
    const group = { prefix: done.prefix, objects: done.direct + done.below, partly: false }
    if (group.objects === 0) return
    if (!parent || parent.readable) {
      emit(group)
      return
    }
    parent.below += group.objects
    if (parent.groups.length < most) parent.groups.push(group)
    else parent.hidden += group.objects
  }
  return {
    tell: (path, denied) => {
      while (!path.startsWith(open.at(-1)?.prefix ?? '')) close()
      for (let at = open.at(-1)?.prefix.length ?? 0; ; ) {
        const slash = path.indexOf('/', at)
        if (slash < 0) break
        at = slash + 1
        open.push(folder(path.slice(0, at)))
      }
      const here = open.at(-1)
      if (!here) return
      if (denied) here.direct += 1
      else markReadable(here)
    },
    finish: () => {
      while (open.length > 0) close()
      const sorted = found.toSorted((a, b) => comparePaths(a.prefix, b.prefix))
      return rest > 0 ? [...sorted, { prefix: '', objects: rest, partly: true }] : sorted
    },
  }
}

/** One line per denial: `reading is denied under private/ (12 objects)`. `bucket` is its url. */
export function denialLines(denials: readonly Denial[], bucket: string): string[] {
  return denials.map(({ prefix, objects, partly }) => {
    const count = objects === 1 ? '1 object' : `${objects} objects`
    const name = shown(prefix)
    if (prefix === '' && !partly) return `reading is denied for all objects seen in ${bucket} (${count})`
    if (prefix === '') return `reading is denied for more objects of ${bucket} (${count})`
    return partly
      ? `reading is denied for some objects right under ${name} (${count})`
      : `reading is denied under ${name} (${count})`
  })
}

function folder(prefix: string): Folder {
  return { prefix, direct: 0, below: 0, readable: false, groups: [], hidden: 0 }
}
