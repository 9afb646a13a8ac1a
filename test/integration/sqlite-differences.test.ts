import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { compareInventories } from '../../src/backup/compare.ts'
import type { Inventory } from '../../src/backup/inventory.ts'
import { inventoryOfFile } from '../../src/sources/sqlite/collect.ts'
import { sumsAndFacts } from '../../src/sources/sqlite/contents.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'
import { type Taken, take } from '../support/sqlite-restoring.ts'
import { execute, ODD_SQL, withDatabase } from '../support/sqlite-scenario.ts'

const directory = scratchDirectories()
const ODD_NAME = `"odd "" name; 'x'\n😀"`
let path: string
let taken: Taken
beforeAll(async () => {
  path = join(directory(), 'app.db')
  execute(path, ODD_SQL)
  taken = await take(path)
})

/** Every difference that is found after SQL was run on a copy, as `section: name`. */
async function differencesAfter(sql: string): Promise<string[]> {
  const copy = join(directory(), 'copy.db')
  copyFileSync(path, copy)
  withDatabase(copy, (database) => {
    database.enableDefensive(false)
    database.exec(sql)
  })
  const { tables, definitions, settings } = await sumsAndFacts({ path: copy, depth: 'fingerprints' })
  const { journal = '' } = taken.inventory.facts.settings ?? {}
  const facts = { ...taken.inventory.facts, definitions, settings: { ...settings, journal } }
  const restored: Inventory = { ...taken.inventory, tables, facts }
  return compareInventories(taken.inventory, restored)
    .differences.map(({ section, name }) => `${section}: ${name}`)
    .sort()
}

describe('an inventory', () => {
  it('names every table with its rows, columns and kind, and runs nothing', () => {
    const byName = Object.fromEntries(taken.inventory.tables.map((table) => [table.name, table]))
    expect(byName.plain).toMatchObject({ kind: 'table', rows: '6' })
    expect(byName.keyed).toMatchObject({ kind: 'table', rows: '4' })
    expect(byName["odd \" name; 'x'\n😀"]?.columns).toEqual([
      { name: 'a b', type: 'INT' },
      { name: 'c"d', type: 'INT generated, stored' },
      { name: 'e', type: 'INT generated' },
    ])
    expect(byName.words).toEqual({ name: 'words', kind: 'virtual table', columns: [] })
    expect(byName.totals).toEqual({ name: 'totals', kind: 'view', columns: [] })
    expect(byName.words_content).toMatchObject({ kind: 'table', rows: '2' })
    expect(byName.sqlite_sequence).toMatchObject({ kind: 'internal table', rows: '1' })
    expect(Object.hasOwn(byName, '__proto__')).toBe(true)
    expect(taken.inventory.facts).toMatchObject({
      settings: { encoding: 'UTF-8', journal: 'wal', user_version: '7', application_id: '1234567' },
      integrity: { integrity_check: 'ok' },
      'foreign keys': { 'table child': '1 rows without their parent' },
    })
  })

  it('is the same for the same content in other pages', async () => {
    expect(await differencesAfter('PRAGMA page_size = 512; PRAGMA journal_mode = DELETE; VACUUM')).toEqual([
      'settings: page_size',
    ])
    expect(await differencesAfter('SELECT 1')).toEqual([])
  })

  it.each([
    ["UPDATE plain SET name = 'b' WHERE id = 1", ['content: plain']],
    ['DELETE FROM plain WHERE id = 2', ['rows: plain']],
    ['UPDATE plain SET amount = 1.1000000000000003 WHERE id = 1', ['content: plain']],
    ['UPDATE plain SET amount = NULL WHERE id = 2', ['content: plain']],
    ['UPDATE plain SET amount = -amount WHERE id = 2', ['content: plain']],
    ["UPDATE plain SET name = CAST(x'41fe42' AS TEXT) WHERE id = 4", ['content: plain']],
    ["UPDATE plain SET name = CAST(x'410043' AS TEXT) WHERE id = 5", ['content: plain']],
    ["UPDATE plain SET data = x'' WHERE id = 2", ['content: plain']],
    ['UPDATE plain SET data = CAST(data AS TEXT) WHERE id = 3', ['content: plain']],
    ["UPDATE plain SET data = zeroblob(99999) || x'01' WHERE name = 'last'", ['content: plain']],
    ['UPDATE keyed SET b = 1.0 WHERE b = 1', ['content: keyed']],
    ['UPDATE child SET rowid = 17 WHERE id = 1', ['content: child']],
    [`UPDATE ${ODD_NAME} SET "a b" = 5 WHERE "a b" = 1`, ["content: odd \" name; 'x'\n😀"]],
    ['UPDATE "rowid" SET oid = 4', ['content: rowid']],
    ['UPDATE "__proto__" SET constructor = 2', ['content: __proto__']],
    ['UPDATE sqlite_sequence SET seq = 8', ['content: sqlite_sequence']],
    ['DROP TABLE fired', ['definitions: table fired', 'tables: fired']],
    ['CREATE TABLE "more" (x)', ['definitions: table more', 'tables: more']],
    [
      'ALTER TABLE child RENAME COLUMN id TO ident',
      ['columns: child', 'definitions: table child', 'definitions: trigger on insert'],
    ],
    [
      'ALTER TABLE keyed RENAME TO locked',
      [
        'definitions: index sqlite_autoindex_keyed_1',
        'definitions: table keyed',
        'definitions: index sqlite_autoindex_locked_1',
        'definitions: table locked',
        'tables: keyed',
        'tables: locked',
      ],
    ],
    ['DROP INDEX by_length', ['content: sqlite_stat1', 'definitions: index by_length']],
    ['DROP TRIGGER "on insert"', ['definitions: trigger on insert']],
    ['DROP VIEW totals; CREATE VIEW totals AS SELECT 1', ['definitions: view totals']],
    ['PRAGMA user_version = 8', ['settings: user_version']],
    ['PRAGMA application_id = 0', ['settings: application_id']],
  ])('sees %s', async (sql, expected) => {
    const found = await differencesAfter(sql)
    for (const each of expected.filter((name) => !name.includes('autoindex') && !name.includes('stat1')))
      expect(found).toContain(each)
    expect(found.length).toBeGreaterThan(0)
    const allowed = [...expected, 'rows: sqlite_stat1', 'content: sqlite_stat1', 'content: sqlite_sequence']
    expect(found.filter((each) => !allowed.includes(each))).toEqual([])
  })

  it('sees a full-text index that no longer fits its content', async () => {
    const copy = join(directory(), 'copy.db')
    copyFileSync(path, copy)
    const label = 'what was restored'
    withDatabase(copy, (database) => {
      database.enableDefensive(false)
      database.exec("UPDATE words_content SET c0 = 'other words' WHERE id = 1")
    })
    const found = await inventoryOfFile({ path: copy, label, depth: 'fingerprints', code: 'drill' })
    expect(found).toEqual({ faults: [expect.stringContaining('words')] })
    const found2 = await differencesAfter("UPDATE words_content SET c0 = 'other words' WHERE id = 1")
    expect(found2).toEqual(['content: words_content'])
  })
})
