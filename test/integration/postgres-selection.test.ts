import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Selection } from '../../src/sources/database.ts'
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts'
import { backUp, drill } from './postgres-round-trip.ts'

let server: PostgresServer
let place: PostgresServer
beforeAll(async () => {
  ;[server, place] = await Promise.all([startPostgres(), startPostgres()])
  await server.query('CREATE DATABASE app TEMPLATE template0')
  await server.query(
    `CREATE EXTENSION citext; CREATE SCHEMA crm; CREATE SCHEMA "a.b";
     CREATE TABLE crm.people (id serial PRIMARY KEY, name public.citext); INSERT INTO crm.people (name) VALUES ('Ann');
     CREATE TABLE crm.audit_1 (x int); CREATE TABLE crm.audit_2 (x int); INSERT INTO crm.audit_1 VALUES (1);
     CREATE TABLE audit_1 (x int); INSERT INTO audit_1 VALUES (1), (2); CREATE TABLE "we""ird $.*" (x int);
     CREATE TABLE "a.b".c (x int); CREATE TABLE ev (id int) PARTITION BY LIST (id);
     CREATE TABLE ev1 PARTITION OF ev FOR VALUES IN (1); INSERT INTO ev VALUES (1); SELECT lo_from_bytea(0, '\\x00ff')`,
    { database: 'app' },
  )
}, 90_000)
afterAll(async () => {
  await Promise.all([server.stop(), place.stop()])
})

const take = (selection: Partial<Selection>) => backUp(server.url(server.superuser, 'app'), { selection })

describe('a partial backup', () => {
  it.each<[string, Partial<Selection>, string[]]>([
    ['of one schema', { schemas: ['crm'] }, ['crm.audit_1', 'crm.audit_2', 'crm.people']],
    ['without tables by pattern', { schemas: ['crm'], excludeTables: ['audit_?'] }, ['crm.people']],
    [
      'without odd and qualified names',
      { excludeTables: ['public.we"ird $.*', 'crm.audit*', 'a.b.c'] },
      ['public.audit_1', 'crm.people', 'public.ev', 'public.ev1'],
    ],
    [
      'without rows of some',
      { schemas: ['crm', 'public', 'a.b'], excludeTableData: ['crm.audit_*', 'ev1'] },
      [
        '"a.b".c',
        'crm.audit_1',
        'crm.audit_2',
        'crm.people',
        'public."we""ird $.*"',
        'public.audit_1',
        'public.ev',
        'public.ev1',
      ],
    ],
  ])(
    '%s holds what was asked for and compares clean',
    async (_what, selection, names) => {
      const backup = await take(selection)
      const result = await drill(backup, place.url())
      await backup.remove()
      expect(result.differences).toEqual([])
      expect(backup.inventory.tables.map((table) => table.name).sort()).toEqual([...names].sort())
      expect(result.restored.largeObjects?.count).toBe('1')
      const left = backup.inventory.tables.filter(
        (table) => table.kind === 'table' && table.rows === undefined,
      )
      expect(left.length).toBe(selection.excludeTableData ? 3 : 0)
    },
    90_000,
  )

  it.each<[Partial<Selection>, string]>([
    [{ schemas: ['crn'] }, 'schemas names crn, which this database does not have'],
    [{ excludeTables: ['crm.poeple'] }, 'an exclusion names crm.poeple, which is no table'],
    [{ excludeTableData: ['nothing_*'] }, 'an exclusion names nothing_*, which is no table'],
  ])('with a typo is refused', async (selection, message) => {
    await expect(take(selection)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining(message),
    })
  })
})
