import type { Entry, ObjectEntry } from '../../backup/files/entry.ts'

/** How keys become paths: as they are, or with percent-encoding where that cannot be. */
export type KeyStyle = 'plain' | 'encoded'

/** What all keys of a backup are as paths. */
export interface KeySurvey {
  style: KeyStyle
  /** The first of the keys that cannot be paths in this style, and why; `count` says how many there are. */
  odd: readonly { key: string; why: string }[]
  count: number
  /** How many paths differ from their keys. */
  renamed: number
  /** Keys of objects under which, as if they were folders, other objects lie. */
  doubled: ReadonlySet<string>
}

/** Longest name of a file on Linux file systems, in bytes. */
const NAME_BYTES = 255
const SHOWN = 20
const TOO_LONG = `a name in it is longer than ${NAME_BYTES} bytes`

/** Looks at all keys, which must come in the order of paths. */
export async function surveyKeys(
  entries: AsyncIterable<readonly Entry[]>,
  style: KeyStyle,
): Promise<KeySurvey> {
  const odd: { key: string; why: string }[] = []
  const doubled = new Set<string>()
  const survey = { style, odd, count: 0, renamed: 0, doubled }
  const tell = (key: string, why: string | undefined): void => {
    if (why === undefined) return
    survey.count += 1
    if (odd.length < SHOWN) odd.push({ key, why })
  }
  let last: ObjectEntry | undefined
  let dot: ObjectEntry | undefined
  for await (const batch of entries) {
    for (const entry of batch) {
      if (entry.type !== 'object') continue
      tell(entry.path, style === 'plain' ? oddityOf(entry) : lengthFault(encoded(entry)))
      if (style === 'encoded' && encoded(entry) !== plain(entry)) survey.renamed += 1
      // Whatever lies under a key comes right after it in this order; but "." comes before all.
      for (const over of [last, dot]) {
        if (!over || isFolderMarker(over) || doubled.has(over.path)) continue
        if (!entry.path.startsWith(`${over.path}/`)) continue
        doubled.add(over.path)
        survey.renamed += style === 'encoded' && encoded(over) === plain(over) ? 1 : 0
        tell(over.path, style === 'plain' ? 'other objects lie under it' : doubleFault(over))
      }
      last = entry
      if (entry.path === '.') dot = entry
    }
  }
  return survey
}

/** Whether this object only stands for a folder, as consoles and file browsers make them. */
export function isFolderMarker(entry: ObjectEntry): boolean {
  return entry.size === 0 && /[^/]\/$/.test(entry.path)
}

/**
 * The path of an object, no two alike. Encoded, any percent-decoder gives the key again: `%`, NUL, the names `.` and
 * `..`, and slashes that would make an empty name are codes; of a key with others under it the last character is.
 */
export function pathOf(entry: ObjectEntry, survey: KeySurvey): string {
  if (survey.style === 'plain') return plain(entry)
  return survey.doubled.has(entry.path) ? (asDouble(entry) ?? encoded(entry)) : encoded(entry)
}

function plain(entry: ObjectEntry): string {
  return isFolderMarker(entry) ? entry.path.slice(0, -1) : entry.path
}

function encoded(entry: ObjectEntry): string {
  return plain(entry)
    .replaceAll('%', '%25')
    .replaceAll('\0', '%00')
    .replace(/(^|\/)\.(?=\/|$)/g, '$1%2E')
    .replace(/(^|\/)\.\.(?=\/|$)/g, '$1%2E%2E')
    .replace(/^\/|(?<=\/)\/|\/$/g, '%2F')
}

/** The path of a key beside a folder of the same name: its last character as a code that is written nowhere else. */
function asDouble(entry: ObjectEntry): string | undefined {
  const path = encoded(entry)
  const [, before = '', character = '', codes = ''] =
    /^(.*)((?<!%|%.)(?:[\0-\x7f]|[\xc0-\xff][\x80-\xbf]+))((?:%[0-9A-F]{2})*)$/s.exec(path) ?? []
  if (character !== '' && character !== '/') {
    const bytes = Buffer.from(character, 'latin1').toString('hex').toUpperCase()
    return `${before}${bytes.replace(/../g, '%$&')}${codes}`
  }
  const lower = path.replace(/(%[0-9A-F]{2})+$/, (last) => last.toLowerCase())
  return lower === path ? undefined : lower
}

function doubleFault(entry: ObjectEntry): string | undefined {
  const path = asDouble(entry)
  return path === undefined ? 'other objects lie under it, and it has no other name' : lengthFault(path)
}

function lengthFault(path: string): string | undefined {
  return path.split('/').some((name) => name.length > NAME_BYTES) ? TOO_LONG : undefined
}

function oddityOf(entry: ObjectEntry): string | undefined {
  const names = plain(entry).split('/')
  if (names[0] === '') return 'it begins with "/"'
  if (names.at(-1) === '') return 'it ends with "/" and is no empty folder marker'
  if (names.includes('')) return 'it holds "//"'
  if (names.includes('..')) return 'it holds the name ".."'
  if (names.includes('.')) return 'it holds the name "."'
  return entry.path.includes('\0') ? 'it holds a NUL character' : lengthFault(plain(entry))
}
