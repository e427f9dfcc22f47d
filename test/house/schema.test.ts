import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { freshDatabase } from '../setup/fresh.ts'
import { contentOf } from './tree.ts'

/** What crosses initiatives: few, and named here (DESIGN.md). Every other table belongs to one initiative. */
const crossing = new Set([
  'account',
  'session',
  'session_seat',
  'account_seat',
  'door_key',
  'installation_event',
  'outbox',
  'attempt',
  'content_version',
  'language_kit',
  'kit_part',
  'kit_text',
  'voice',
  'voice_chunk',
  'account_identity',
  'passkey',
  'sign_in_try',
  'county',
  'municipality',
  'organisation',
  'organisation_grant',
  'installation_grant',
  'retention_rule',
  'subprocessor',
  'folder_version',
  'migration',
  'peer',
  'public_face',
  'shared_story',
  'shared_quote',
  'help_wanted',
  'help_given',
  'mentor_offer',
  'mentor_ask',
  'gathering',
  'gathering_coming',
  'shared_thing',
  'country_figure',
  'country_basis',
  'country_count',
  'plan',
  'plan_chunk',
  'plan_upload',
  'plan_upload_chunk',
  'plan_hit',
  'plan_correction',
  'plan_factor',
])

const fresh = await freshDatabase()
const client = new pg.Client(fresh.connection as pg.ClientConfig)
beforeAll(() => client.connect())
afterAll(async () => {
  await client.end()
  await fresh.drop()
})

async function rows<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  return (await client.query<T>(sql)).rows
}

const tables = async () =>
  (await rows<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'")).map(
    row => row.name,
  )

type Column = { table: string; name: string; type: string; nullable: boolean }
const columns = () =>
  rows<Column>(`select table_name as table, column_name as name, data_type as type, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = 'public' order by 1, 2`)

type Index = { table: string; name: string; columns: string[]; is_primary: boolean }
const indexes = () =>
  rows<Index>(`select t.relname as table, i.relname as name, x.indisprimary as is_primary,
      array(select a.attname::text from unnest(x.indkey) with ordinality k(number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by place) as columns
    from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
    where t.relnamespace = 'public'::regnamespace`)

type Reference = { table: string; name: string; columns: string[]; to: string }
const references = () =>
  rows<Reference>(`select t.relname as table, c.conname as name, r.relname as to,
      array(select a.attname::text from unnest(c.conkey) with ordinality k(number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by place) as columns
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid
    where c.contype = 'f' and t.relnamespace = 'public'::regnamespace`)

test('the list of tables that cross initiatives is true', async () => {
  const all = await tables()
  expect([...crossing].filter(table => !all.includes(table))).toEqual([])
  const belonging = new Set(
    (await columns()).filter(column => column.name === 'initiative_id').map(column => column.table),
  )
  expect(all.filter(table => !crossing.has(table) && !belonging.has(table))).toEqual([])
})

test('initiative_id stands first in every key and index of what belongs to an initiative', async () => {
  // A reference to what crosses initiatives is followed from outside any of them.
  const outward = (await references())
    .filter(one => crossing.has(one.to))
    .map(one => `${one.table} ${one.columns}`)
  const own = (await indexes()).filter(index => !crossing.has(index.table))
  const other = own.filter(
    index => index.columns[0] !== 'initiative_id' && !outward.includes(`${index.table} ${index.columns}`),
  )
  expect(other.map(index => index.name)).toEqual([])
  const keyed = new Set((await indexes()).filter(index => index.is_primary).map(index => index.table))
  expect((await tables()).filter(table => !keyed.has(table))).toEqual([])
})

test('a reference between rows of initiatives carries initiative_id first', async () => {
  const wrong = (await references()).filter(
    reference => !crossing.has(reference.to) && reference.columns[0] !== 'initiative_id',
  )
  expect(wrong.map(reference => reference.name)).toEqual([])
})

test('every reference has an index that begins with its columns', async () => {
  const all = await indexes()
  const bare = (await references()).filter(reference => {
    const wanted = [...reference.columns].sort().join()
    return !all.some(
      index =>
        index.table === reference.table &&
        index.columns.slice(0, reference.columns.length).sort().join() === wanted,
    )
  })
  expect(bare.map(reference => reference.name)).toEqual([])
})

test('every table is declared once, in the holds of one room, with columns that exist', async () => {
  const holds = rooms.flatMap(room => room.holds ?? [])
  const declared = holds.map(one => one.table as string).sort()
  expect(declared.filter((table, at) => declared.indexOf(table) !== at)).toEqual([])
  // Only names of files stand in it.
  const wanted = (await tables()).filter(table => table !== 'migration')
  expect(declared).toEqual(wanted.sort())
  const known = new Set((await columns()).map(column => `${column.table}.${column.name}`))
  const missing = holds.filter(one => one.person && !known.has(`${one.table}.${one.person.column}`))
  expect(missing.map(one => one.table)).toEqual([])
})

test('a table that says no row can be traced to a person points at nobody', async () => {
  const nobody = new Set(
    rooms
      .flatMap(room => room.holds ?? [])
      .filter(one => one.person === null)
      .map(one => one.table as string),
  )
  const pointing = (await columns()).filter(
    column =>
      nobody.has(column.table) &&
      (/^(participant|account|session)_id$|^email$/.test(column.name) ||
        (column.type === 'uuid' && column.name.endsWith('_by'))),
  )
  expect(pointing.map(column => `${column.table}.${column.name}`)).toEqual([])
})

test('what is exported or erased by person names the person', () => {
  const holds = rooms.flatMap(room => room.holds ?? [])
  expect(
    holds.filter(one => one.person === null && (one.exported || one.erase !== 'stays')).map(one => one.table),
  ).toEqual([])
})

test('answers have neither a time nor a person', async () => {
  const answers = (await columns()).filter(column =>
    ['receipt', 'response', 'closed_response', 'open_line', 'closed_line', 'asking_answer'].includes(
      column.table,
    ),
  )
  const dated = answers.filter(
    column => /timestamp|date|time/.test(column.type) || /(^|_)(at|on|time)$/.test(column.name),
  )
  expect(dated.map(column => `${column.table}.${column.name}`)).toEqual([])
  const traced = answers.filter(
    column => column.table !== 'receipt' && /participant|account|session|email|name$|_by$/.test(column.name),
  )
  expect(traced.map(column => `${column.table}.${column.name}`)).toEqual([])
  const linked = (await references()).filter(one => /response$|_line$/.test(one.table) && one.to !== 'round')
  expect(linked.map(one => one.name)).toEqual([])
  const of_forms = (await references()).filter(one => one.table === 'asking_answer' && one.to !== 'asking')
  expect(of_forms.map(one => one.name)).toEqual([])
})

test('a time is a point in time, and every name is snake_case', async () => {
  const all = await columns()
  expect(
    all.filter(
      column => /^timestamp without|^time/.test(column.type) && column.type !== 'timestamp with time zone',
    ),
  ).toEqual([])
  expect(
    all.filter(column => /_at$|^at$/.test(column.name) && column.type !== 'timestamp with time zone'),
  ).toEqual([])
  const names = [
    ...(await tables()),
    ...all.map(column => column.name),
    ...(await indexes()).map(index => index.name),
  ]
  expect(names.filter(name => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([])
})

test('the generated types say what the migrated schema says', async () => {
  const file = contentOf('src/platform/schema.ts')
  const names = Object.fromEntries(
    [.../export interface DB \{([\s\S]*?)\n\}/.exec(file)![1]!.matchAll(/(\w+): (\w+);/g)].map(
      ([, table, type]) => [type!, table!],
    ),
  )
  const written: string[] = []
  for (const [, type, body] of file.matchAll(/export interface (\w+) \{([\s\S]*?)\n\}/g)) {
    if (type === 'DB') continue
    for (const [, column, shape] of body!.matchAll(/(\w+): (.+);/g)) {
      written.push(`${names[type!]}.${column}${shape!.includes('| null') ? ' null' : ''}`)
    }
  }
  const live = (await columns()).map(
    column => `${column.table}.${column.name}${column.nullable ? ' null' : ''}`,
  )
  expect(written.sort()).toEqual(live.sort())
})

test('migrations are numbered without a gap', async () => {
  const applied = await rows<{ name: string }>('select name from migration order by name')
  expect(applied.map(({ name }, at) => name.startsWith(`${String(at + 1).padStart(4, '0')}_`))).not.toContain(
    false,
  )
})
