import type { Facts, Inventory, Sequence, Table } from './inventory.ts'

/** One way in which a restored copy is not what the producer recorded. */
export interface Difference {
  /** What differs: tables, rows, content, columns, sequences, schema, large objects, or a section of facts. */
  section: string
  /** The object's name; empty for the whole. */
  name: string
  detail: string
}

/** The outcome of one comparison: differences that fail it, and what was compared. */
export interface Comparison {
  differences: Difference[]
  /** Sections compared, each with the number of things looked at. */
  compared: { section: string; count: number }[]
  /** Differences that are expected of a sound restore, worth a word: extension versions. */
  notes: Difference[]
  /** What could not be compared, and why; never counted as equal. */
  notCompared: { section: string; why: string }[]
}

/** `CREATE EXTENSION` installs the version the server has; a dump does not ask for another. */
const NOTED = ['extension versions']
/** Not looked at where the drill makes the database itself: a note, not a fault of the backup. */
const MAY_BE_ABSENT = ['database settings']
/** The copy may hold more of these: its own superuser, and roles of the server that own nothing here. */
const MAY_HAVE_MORE = ['roles', 'accounts']
/** Statements as a server prints them: the next version prints them otherwise. */
const WITHIN_MAJOR = ['definitions']

/** Types whose text PostgreSQL 11 prints as later versions do; in any other there may be floating-point numbers. */
const NO_FLOATS =
  /^(smallint|integer|bigint|numeric|boolean|uuid|text|character|bytea|date|time|timestamp|interval|jsonb?|xml|oid|name|citext)\b/

/**
 * Compares what the producer recorded with what a restore gave. Zero differences means: the same tables, columns,
 * row counts and content sums, sequences, large objects, schemas, extensions, indexes, constraints and roles, and
 * where both servers share a major version the same schema text.
 */
export function compareInventories(recorded: Inventory, restored: Inventory): Comparison {
  const result: Comparison = { differences: [], compared: [], notes: [], notCompared: [] }
  compareTables(recorded, restored, result)
  compareSequences(recorded.sequences, restored.sequences, result)
  compareLargeObjects(recorded, restored, result)
  const sections = new Set([...Object.keys(recorded.facts), ...Object.keys(restored.facts)])
  for (const section of [...sections].sort()) {
    if (MAY_BE_ABSENT.includes(section) && restored.facts[section] === undefined) {
      const detail = 'not compared: the drill created the database itself, without ALTER DATABASE settings'
      result.notes.push({ section, name: '', detail })
      continue
    }
    if (WITHIN_MAJOR.includes(section) && recorded.major !== restored.major) {
      const why = `the copy runs on ${restored.origin.version}, the source on ${recorded.origin.version}; they compare within one version`
      result.notCompared.push({ section, why })
      continue
    }
    compareFacts(section, recorded.facts[section] ?? {}, restored.facts[section] ?? {}, result)
  }
  for (const { name, why } of recorded.unproven ?? [])
    result.notCompared.push({ section: 'rows', why: `${name}: ${why}` })
  compareSchema(recorded, restored, result)
  return result
}

function compareTables(recorded: Inventory, restored: Inventory, result: Comparison): void {
  const found = new Map(restored.tables.map((table) => [table.name, table]))
  let rows = 0
  let sums = 0
  for (const table of recorded.tables) {
    const copy = found.get(table.name)
    found.delete(table.name)
    if (!copy) {
      result.differences.push({ section: 'tables', name: table.name, detail: `${table.kind} is missing` })
      continue
    }
    result.differences.push(...columnDifferences(table, copy))
    if (table.rows !== undefined) rows += 1
    const differences = contentDifferences(table, copy)
    if (
      differences.some(({ section }) => section === 'content') &&
      printsOtherwise(recorded, restored, table)
    ) {
      const why = `${table.name}: version ${restored.major} prints floating-point numbers otherwise than ${recorded.major} did`
      result.notCompared.push({ section: 'content', why })
      continue
    }
    if (table.sums !== undefined) sums += 1
    result.differences.push(...differences)
  }
  for (const name of found.keys()) {
    result.differences.push({ section: 'tables', name, detail: 'was not in the source' })
  }
  result.compared.push({ section: 'tables', count: recorded.tables.length })
  if (recorded.depth === 'off') {
    result.notCompared.push({ section: 'rows', why: 'the backup was made with inventory: off' })
  } else {
    result.compared.push({ section: 'rows', count: rows })
  }
  if (recorded.depth === 'fingerprints') result.compared.push({ section: 'content', count: sums })
  if (recorded.depth === 'counts') {
    const detail = 'not compared: the backup was made with inventory: counts'
    result.notes.push({ section: 'content', name: '', detail })
  }
}

function columnDifferences(table: Table, copy: Table): Difference[] {
  const differences: Difference[] = []
  if (table.kind !== copy.kind) {
    differences.push({ section: 'tables', name: table.name, detail: `${table.kind} became ${copy.kind}` })
  }
  const text = (columns: Table['columns']) =>
    columns.map((column) => `${column.name} ${column.type}`).join(', ')
  if (text(table.columns) !== text(copy.columns)) {
    const detail = `columns were (${text(table.columns)}), are (${text(copy.columns)})`
    differences.push({ section: 'columns', name: table.name, detail })
  }
  return differences
}

function contentDifferences(table: Table, copy: Table): Difference[] {
  if (table.rows === undefined) return []
  if (copy.rows !== table.rows) {
    const detail = `${table.rows} rows recorded, ${copy.rows ?? 'none counted'} restored`
    return [{ section: 'rows', name: table.name, detail }]
  }
  if (table.sums === undefined) return []
  const equal = copy.sums !== undefined && copy.sums[0] === table.sums[0] && copy.sums[1] === table.sums[1]
  if (equal) return []
  return [{ section: 'content', name: table.name, detail: `same ${table.rows} rows, other content` }]
}

/** PostgreSQL 12 began to print floating-point numbers in the shortest way that is exact; the sums are over that text. */
function printsOtherwise(recorded: Inventory, restored: Inventory, table: Table): boolean {
  const across = recorded.engine === 'postgresql' && recorded.major < 12 && restored.major >= 12
  return across && table.columns.some(({ type }) => !NO_FLOATS.test(type))
}

/** A sequence may have moved while the dump ran: it must lie between what was seen before and after. */
function compareSequences(recorded: Sequence[], restored: Sequence[], result: Comparison): void {
  const found = new Map(restored.map((sequence) => [sequence.name, sequence]))
  for (const { name, before, after } of recorded) {
    const copy = found.get(name)
    found.delete(name)
    if (!copy) {
      result.differences.push({ section: 'sequences', name, detail: 'is missing' })
      continue
    }
    const [low, high] = BigInt(before) <= BigInt(after) ? [before, after] : [after, before]
    const at = BigInt(copy.after)
    if (at < BigInt(low) || at > BigInt(high)) {
      const detail = low === high ? `stood at ${low}` : `stood between ${low} and ${high}`
      result.differences.push({ section: 'sequences', name, detail: `${detail}, is at ${copy.after}` })
    }
  }
  for (const name of found.keys()) {
    result.differences.push({ section: 'sequences', name, detail: 'was not in the source' })
  }
  result.compared.push({ section: 'sequences', count: recorded.length })
}

function compareLargeObjects(recorded: Inventory, restored: Inventory, result: Comparison): void {
  const was = recorded.largeObjects
  if (!was) return
  const is = restored.largeObjects ?? { count: '0', bytes: '0' }
  const section = 'large objects'
  result.compared.push({ section, count: Number(was.count) })
  if (was.count !== is.count) {
    result.differences.push({ section, name: '', detail: `${was.count} recorded, ${is.count} restored` })
  } else if (was.bytes !== is.bytes) {
    result.differences.push({
      section,
      name: '',
      detail: `${was.bytes} bytes recorded, ${is.bytes} restored`,
    })
  } else if (was.sums && (is.sums?.[0] !== was.sums[0] || is.sums[1] !== was.sums[1])) {
    result.differences.push({ section, name: '', detail: `same ${was.count} objects, other content` })
  }
}

function compareFacts(section: string, recorded: Facts, restored: Facts, result: Comparison): void {
  const found = NOTED.includes(section) ? result.notes : result.differences
  for (const [name, value] of Object.entries(recorded)) {
    const copy = Object.hasOwn(restored, name) ? restored[name] : undefined
    if (copy === undefined) found.push({ section, name, detail: `is missing (${value})` })
    else if (copy !== value) found.push({ section, name, detail: `was ${value}, is ${copy}` })
  }
  for (const [name, value] of Object.entries(restored)) {
    if (Object.hasOwn(recorded, name) || MAY_HAVE_MORE.includes(section)) continue
    found.push({ section, name, detail: `was not in the source (${value})` })
  }
  result.compared.push({ section, count: Object.keys(recorded).length })
}

function compareSchema(recorded: Inventory, restored: Inventory, result: Comparison): void {
  const section = 'schema text'
  if (recorded.schemaDigest === undefined) return
  if (recorded.major !== restored.major) {
    const why = `the copy runs on version ${restored.major}, the source on ${recorded.major}; schema texts compare within one major version`
    result.notCompared.push({ section, why })
    return
  }
  if (restored.schemaDigest === undefined) {
    result.notCompared.push({ section, why: 'the schema of the restored copy was not read' })
    return
  }
  result.compared.push({ section, count: 1 })
  if (recorded.schemaDigest !== restored.schemaDigest) {
    const detail = 'functions, triggers, policies, grants, defaults or comments differ from the source'
    result.differences.push({ section, name: '', detail })
  }
}
