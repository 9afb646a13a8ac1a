import type { Facts, Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import { type ArchiveEntry, RELATIONS } from './archive-entries.ts'
import { matchesAny } from './catalog.ts'

/** What of an archive is restored when only some tables are wanted. */
export interface Part {
  /** Dump ids for `pg_restore --use-list`, in the archive's own order. */
  ids: string[]
  /** The recorded inventory, as far as it speaks of what is restored. */
  recorded: Inventory
  notes: string[]
}

/** Belong to a relation and come with it when every relation they name comes too. */
const BELONGINGS = [
  'TABLE DATA',
  'MATERIALIZED VIEW DATA',
  'SEQUENCE',
  'SEQUENCE SET',
  'SEQUENCE OWNED BY',
  'DEFAULT',
  'CONSTRAINT',
  'CHECK CONSTRAINT',
  'FK CONSTRAINT',
  'INDEX',
  'INDEX ATTACH',
  'TABLE ATTACH',
  'TRIGGER',
  'RULE',
  'POLICY',
  'ROW SECURITY',
  'STATISTICS',
]
/** Come with whatever they are about. */
const REMARKS = ['ACL', 'COMMENT', 'SECURITY LABEL']
/** Sections of facts that belong to one table each: the rest is not compared, since only a part of it is restored. */
const TABLE_FACTS = ['constraints', 'triggers', 'policies']
const SHOWN = 5

/**
 * Chooses what a partial restore needs, by the dependencies the archive itself lists: the wanted relations with their
 * partitions, rows, sequences, indexes, constraints, triggers and policies, and whatever these depend on, tables
 * too. What ties a wanted table to one that does not come (a foreign key) is left out and told. Throws UserError
 * `input` for a name that the backup does not have.
 */
export function choosePart(
  entries: readonly ArchiveEntry[],
  recorded: Inventory,
  only: readonly string[],
): Part {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const relations = relationNames(entries, recorded)
  for (const pattern of only) {
    if ([...relations.values()].some((name) => matchesAny([pattern], name))) continue
    const word = `only names ${pattern}, which is no table, view or sequence of this backup; correct or remove it`
    throw new UserError('input', word)
  }
  const wanted = new Set([...relations].filter(([, name]) => matchesAny(only, name)).map(([id]) => id))
  const chosen = new Set(wanted)
  for (let before = -1; before !== chosen.size; ) {
    before = chosen.size
    for (const id of chosen)
      for (const need of byId.get(id)?.needs ?? []) if (byId.has(need)) chosen.add(need)
    for (const entry of entries) if (comesAlong(entry, byId, chosen)) chosen.add(entry.id)
  }
  const left = entries.filter(
    (entry) =>
      !chosen.has(entry.id) &&
      BELONGINGS.includes(entry.kind) &&
      relationsOf(entry, byId).some((id) => chosen.has(id)),
  )
  const also = [...relations]
    .filter(([id]) => chosen.has(id) && !wanted.has(id))
    .map(([, { schema, name }]) => `${schema}.${name}`)
  return {
    ids: entries.filter((entry) => chosen.has(entry.id)).map((entry) => entry.id),
    recorded: restricted(
      recorded,
      new Set([...relations].filter(([id]) => chosen.has(id)).map(([, { plain }]) => plain)),
      left,
    ),
    notes: [
      'only a part was restored: of functions, extensions and settings nothing is compared, of tables everything',
      ...(also.length > 0 ? [`also restored, since what was asked for needs or owns it: ${few(also)}`] : []),
      ...(left.length > 0
        ? [
            `left out, since the other table was not restored: ${few(left.map((entry) => `${entry.kind} ${entry.rest}`))}`,
          ]
        : []),
    ],
  }
}

function comesAlong(
  entry: ArchiveEntry,
  byId: ReadonlyMap<string, ArchiveEntry>,
  chosen: ReadonlySet<string>,
): boolean {
  if (chosen.has(entry.id)) return false
  if (REMARKS.includes(entry.kind))
    return entry.needs.length > 0 && entry.needs.every((id) => !byId.has(id) || chosen.has(id))
  // Partitions come with their root; a partition alone stays a table of its own.
  if (entry.kind === 'TABLE ATTACH')
    return entry.needs.some(
      (id) => chosen.has(id) && byId.get(id)?.kind === 'TABLE' && id === entry.needs.at(-1),
    )
  if (!BELONGINGS.includes(entry.kind)) return false
  const about = relationsOf(entry, byId)
  return about.length > 0 && about.every((id) => chosen.has(id))
}

function relationsOf(entry: ArchiveEntry, byId: ReadonlyMap<string, ArchiveEntry>): string[] {
  return entry.needs.filter((id) => RELATIONS.includes(byId.get(id)?.kind ?? ''))
}

interface Name {
  schema: string
  name: string
  /** As the inventory writes it. */
  plain: string
}

/** Relations of the archive by dump id: the inventory knows where a name with spaces ends. */
function relationNames(entries: readonly ArchiveEntry[], recorded: Inventory): Map<string, Name> {
  const known = new Map(
    [...recorded.tables, ...recorded.sequences].map(({ name: plain }) => {
      const [schema = '', name = ''] = partsOfName(plain)
      return [`${schema} ${name} `, { schema, name, plain }]
    }),
  )
  const found = new Map<string, Name>()
  for (const { id, kind, rest } of entries) {
    if (!RELATIONS.includes(kind)) continue
    // The owner comes last and may hold spaces as well.
    for (let at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ', at + 1)) {
      const name = known.get(rest.slice(0, at + 1))
      if (name) found.set(id, name)
    }
  }
  return found
}

function restricted(
  recorded: Inventory,
  plain: ReadonlySet<string>,
  left: readonly ArchiveEntry[],
): Inventory {
  const { schemaDigest: _, largeObjects: __, ...rest } = recorded
  const ofTable = (key: string) => {
    const [schema = '', table = '', name = ''] = partsOfName(key)
    return (
      plain.has(joined(schema, table)) &&
      !left.some((entry) => entry.rest.startsWith(`${schema} ${table} ${name} `))
    )
  }
  const facts: Record<string, Facts> = {}
  for (const section of TABLE_FACTS) facts[section] = filtered(recorded.facts[section], ofTable)
  facts.indexes = filtered(recorded.facts.indexes, (key, value) => {
    const [schema = ''] = partsOfName(key)
    return plain.has(joined(schema, value.replace(/^on /, '')))
  })
  return {
    ...rest,
    tables: recorded.tables.filter(({ name }) => plain.has(name)),
    sequences: recorded.sequences.filter(({ name }) => plain.has(name)),
    facts,
  }
}

/** Leaves of the restored inventory what the restricted one speaks of. */
export function withSectionsOf(restored: Inventory, recorded: Inventory): Inventory {
  const { schemaDigest: _, largeObjects: __, ...rest } = restored
  const facts = Object.fromEntries(
    Object.entries(restored.facts).filter(([section]) => section in recorded.facts),
  )
  return { ...rest, facts }
}

function filtered(facts: Facts = {}, keep: (key: string, value: string) => boolean): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key, value]) => keep(key, value)))
}

/** `a.b` and `"a.b".c` into their parts, as `plainName` wrote them. */
function partsOfName(plain: string): string[] {
  return [...plain.matchAll(/"((?:[^"]|"")*)"|[^."]+/g)].map(([part, quoted]) =>
    quoted === undefined ? part : quoted.replaceAll('""', '"'),
  )
}

function joined(schema: string, name: string): string {
  return [schema, name]
    .map((part) => (/[."]/.test(part) ? `"${part.replaceAll('"', '""')}"` : part))
    .join('.')
}

function few(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join(', ')
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown
}
