import * as z from 'zod'
import { UserError } from '../errors.ts'

/** The inventory format this code writes. */
export const INVENTORY_FORMAT = 'lifeboat-inventory/1'

/** How deep an inventory looks: content sums and counts, counts alone, or the schema alone. */
export const DEPTHS = ['fingerprints', 'counts', 'off'] as const
export type Depth = (typeof DEPTHS)[number]

const Integer = z.string().regex(/^-?\d+$/)

const Column = z.object({ name: z.string(), type: z.string() })

const Table = z.object({
  /** Qualified name, `schema.table`, unquoted. */
  name: z.string(),
  /** The engine's word: table, partitioned table, view, materialized view, foreign table. */
  kind: z.string(),
  columns: z.array(Column),
  /** Exact number of rows in the dump's snapshot; absent where rows are not dumped or not counted. */
  rows: Integer.optional(),
  /** Two order-independent sums over the rows' content, with different seeds. */
  sums: z.tuple([Integer, Integer]).optional(),
})
export type Table = z.infer<typeof Table>

/** A sequence's position just before and just after the dump read it: sequences are not transactional. */
const Sequence = z.object({ name: z.string(), before: Integer, after: Integer })
export type Sequence = z.infer<typeof Sequence>

const Facts = z.record(z.string(), z.string())
/** Named facts of one kind, for example extension name to version. */
export type Facts = z.infer<typeof Facts>

/**
 * What a database held when it was dumped, written by the producer in the dump's own snapshot. The same code
 * collects it again from the restored copy, and `compareInventories` says where the two differ.
 */
export const Inventory = z.object({
  format: z.literal(INVENTORY_FORMAT),
  engine: z.string(),
  depth: z.enum(DEPTHS),
  takenAt: z.string(),
  /** What was left out on purpose; the restored copy is collected with the same selection. */
  selection: z.object({
    schemas: z.array(z.string()).optional(),
    excludeTables: z.array(z.string()),
    excludeTableData: z.array(z.string()),
  }),
  /** Where it was taken: version, snapshot, position in the log, locale. For reading, not for comparing. */
  origin: Facts,
  tables: z.array(Table),
  sequences: z.array(Sequence),
  /** Sections of facts that must be equal after a restore: schemas, extensions, indexes, constraints, roles. */
  facts: z.record(z.string(), Facts),
  largeObjects: z
    .object({ count: Integer, bytes: Integer, sums: z.tuple([Integer, Integer]).optional() })
    .optional(),
  /** SHA-256 of the schema as the dump tool prints it; comparable only between servers of the same major version. */
  schemaDigest: z.string().optional(),
  /** The major version the schema digest belongs to. */
  major: z.number().int(),
  /** Tables whose rows nothing held still and that changed meanwhile: what the dump holds of them is not known. */
  unproven: z.array(z.object({ name: z.string(), why: z.string() })).optional(),
  warnings: z.array(z.string()),
})
export type Inventory = z.infer<typeof Inventory>

/** Reads a stored inventory. Throws UserError `integrity` naming the object when it is not one. */
export function parseInventory(text: string, key: string): Inventory {
  try {
    return Inventory.parse(JSON.parse(text))
  } catch (cause) {
    throw new UserError(
      'integrity',
      `${key} is not a valid inventory; it was damaged or written by a newer version`,
      {
        cause,
      },
    )
  }
}

/** Rows of all tables together; undefined when nothing was counted. */
export function totalRows(inventory: Inventory): bigint | undefined {
  const counted = inventory.tables.flatMap((table) => (table.rows === undefined ? [] : [BigInt(table.rows)]))
  return counted.length === 0 && inventory.depth === 'off'
    ? undefined
    : counted.reduce((sum, n) => sum + n, 0n)
}

/** Relations that hold rows of their own (tables and partitions; views and partition roots hold none). */
export function tableCount(inventory: Inventory): number {
  return inventory.tables.filter((table) => table.kind === 'table').length
}
