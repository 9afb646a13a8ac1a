/** One entry of an archive's table of contents. */
export interface ArchiveEntry {
  /** pg_dump's own number for it. */
  id: string
  /** `TABLE`, `FK CONSTRAINT`, ... */
  kind: string
  /** Schema, name and owner, with spaces between. */
  rest: string
  /** Ids of the entries (or of things without one) it depends on. */
  needs: string[]
}

/** What the user names: kinds that hold or show rows, and sequences. */
export const RELATIONS: readonly string[] = [
  'TABLE',
  'VIEW',
  'MATERIALIZED VIEW',
  'FOREIGN TABLE',
  'SEQUENCE',
]

/** Reads what `pg_restore -l -v` lists: an entry on a line, then, where there are any, its dependencies. */
export function parseEntries(list: string): ArchiveEntry[] {
  const entries: ArchiveEntry[] = []
  for (const line of list.split('\n')) {
    const [, needs] = /^;\tdepends on: ([\d ]+)$/.exec(line) ?? []
    const last = entries.at(-1)
    if (needs !== undefined && last) last.needs.push(...needs.split(' '))
    // Kinds are words in capitals; a schema comes after them, or a dash.
    const [, id, kind, rest] = /^(\d+); \d+ \d+ ([A-Z]+(?: [A-Z]+)*?) ((?:-|\S).*)$/.exec(line) ?? []
    if (id !== undefined && kind !== undefined && rest !== undefined)
      entries.push(entryOf(id, `${kind} ${rest}`))
  }
  return entries
}

/** A schema may be written in capitals too: the longest known kind is meant. */
function entryOf(id: string, text: string): ArchiveEntry {
  const kind = KINDS.find((known) => text.startsWith(`${known} `)) ?? text.split(' ')[0] ?? ''
  return { id, kind, rest: text.slice(kind.length + 1), needs: [] }
}

/** Kinds of more than one word, as pg_dump writes them (pg_dump.c, `.description`); the longest first. */
const KINDS = [
  'MATERIALIZED VIEW DATA',
  'SEQUENCE OWNED BY',
  'MATERIALIZED VIEW',
  'CHECK CONSTRAINT',
  'FK CONSTRAINT',
  'SECURITY LABEL',
  'FOREIGN TABLE',
  'SEQUENCE SET',
  'INDEX ATTACH',
  'TABLE ATTACH',
  'ROW SECURITY',
  'TABLE DATA',
  'DEFAULT ACL',
]
