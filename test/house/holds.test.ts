import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import type { Erase } from '../../src/platform/holds.ts'
import { freshDatabase } from '../setup/fresh.ts'

// Nothing that is about a person can be forgotten: "my things", erasure and export all walk the registry, and what the
// registry says must be what the schema does.

const fresh = await freshDatabase()
const client = new pg.Client(fresh.connection as pg.ClientConfig)
beforeAll(() => client.connect())
afterAll(async () => {
  await client.end()
  await fresh.drop()
})

const people = ['participant', 'account', 'session'] as const
const holds = rooms.flatMap(room => room.holds ?? [])

/** Every declared pointer at a person: "table.column of erase". */
const declared = holds.flatMap(one => [
  ...(one.person ? [{ table: one.table, ...one.person, erase: one.erase }] : []),
  ...(one.also ?? []).map(more => ({ table: one.table, ...more })),
])
const lineOf = ({ table, column, of, erase }: { table: string; column: string; of: string; erase: Erase }) =>
  `${table}.${column} → ${of}: ${erase}`
/** The row that is the person. */
const isSelf = ({ table, column, of }: { table: string; column: string; of: string }) =>
  table === of && column === 'id'

const does: Record<string, Erase> = { c: 'row', n: 'unlink', a: 'stays' }

async function keys() {
  const found = await client.query<{ table: string; column: string; of: string; deletes: string }>(
    `
    select t.relname as table, r.relname as of, c.confdeltype as deletes, a.attname as column
    from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      join pg_class r on r.oid = c.confrelid
      join lateral unnest(c.conkey, c.confkey) k(own, theirs) on true
      join pg_attribute a on a.attrelid = t.oid and a.attnum = k.own
      join pg_attribute b on b.attrelid = r.oid and b.attnum = k.theirs
    where c.contype = 'f' and t.relnamespace = 'public'::regnamespace
      and r.relname = any($1) and b.attname = 'id'`,
    [people],
  )
  return found.rows.map(({ table, column, of, deletes }) =>
    lineOf({ table, column, of, erase: does[deletes]! }),
  )
}

test('every key that points at a person is declared, and erasing does what is declared', async () => {
  const written = declared.filter(one => !isSelf(one) && one.erase !== 'stays').map(lineOf)
  expect(written.toSorted()).toEqual((await keys()).toSorted())
})

test('what stays has no key, and the person’s own row goes', async () => {
  const all = await keys()
  const held_fast = declared.filter(
    one => one.erase === 'stays' && all.some(key => key.startsWith(`${one.table}.${one.column} `)),
  )
  expect(held_fast.map(lineOf)).toEqual([])
  expect(declared.filter(isSelf).map(lineOf)).toEqual(
    ['account.id → account: row', 'session.id → session: row', 'participant.id → participant: row'].filter(
      line => declared.map(lineOf).includes(line),
    ),
  )
  expect(declared.filter(one => isSelf(one) && one.erase !== 'row')).toEqual([])
})

test('a column that is named as one that points at a person is declared, also where it has no key', async () => {
  const found = await client.query<{ table: string; column: string }>(`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'uuid'
      and column_name ~ '(^|_)(participant|participant_id|account_id|session_id|reader_id|by)$'`)
  const known = new Set(declared.map(one => `${one.table}.${one.column}`))
  const forgotten = found.rows.map(one => `${one.table}.${one.column}`).filter(one => !known.has(one))
  expect(forgotten).toEqual([])
})

test('every column that is declared is there', async () => {
  const found = await client.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`,
  )
  const there = new Set(found.rows.map(one => one.name))
  const named = holds.flatMap(one =>
    [
      ...(one.person ? [one.person.column] : []),
      ...(one.also ?? []).flatMap(more => [more.column, ...more.wrote]),
    ].map(column => `${one.table}.${column}`),
  )
  expect(named.filter(name => !there.has(name))).toEqual([])
})
