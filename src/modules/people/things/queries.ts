import { sql } from 'kysely'
import type { Access, AccountAccess } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { Holds, Pointer } from '../../../platform/holds.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { takenAnew } from '../queries.ts'
import { type ErasedTables, type Erasure, erasureText, type Value, type Way, waysTo } from './rules.ts'

export { mentions } from './rules.ts'

/** One row as its person may read it; `id` where something can be done with it. */
export type ThingRow = { id: string | null; own: boolean; values: Readonly<Record<string, Value>> }

/** What one table holds of a person. */
export type Thing = { holds: Holds; rows: readonly ThingRow[]; count: number }

/** Whose things, and within what: the only two values that the registry's queries are bound to. */
type Whose = { of: Pointer['of']; id: string; initiative_id: string | null }

/**
 * Everything that is kept of this person in this initiative. In a seat that was taken anew, what is shown to nobody who
 * leads and is older than that is only counted: whoever made the link could else read it here.
 */
export async function thingsHere(db: Db, access: Access, holds: readonly Holds[]): Promise<Thing[]> {
  const { participant_id: id, initiative_id } = access
  const things = await thingsOf(db, { of: 'participant', id, initiative_id }, holds)
  const since = (await takenAnew(db, access)).get(id)
  if (!since) return things
  return things.map(one => (one.holds.unseen ? { ...one, rows: rowsSince(one.rows, since) } : one))
}

const rowsSince = (rows: readonly ThingRow[], since: Date): readonly ThingRow[] =>
  rows.filter(({ values }) => {
    const at = values.at ?? values.asked_at ?? values.written_at
    return at instanceof Date && at >= since
  })

/** Everything that is kept of this account, outside any initiative. */
export const thingsOfAccount = (db: Db, access: AccountAccess, holds: readonly Holds[]): Promise<Thing[]> =>
  thingsOf(db, { of: 'account', id: access.account_id, initiative_id: null }, holds)

async function thingsOf(db: Db, whose: Whose, holds: readonly Holds[]): Promise<Thing[]> {
  const readable = await readableColumns(db)
  const things: Thing[] = []
  for (const one of holds) {
    const ways = waysTo(one, whose.of)
    if (ways.length === 0) continue
    const rows: ThingRow[] = []
    for (const [at, way] of ways.entries()) {
      const known = readable.get(one.table) ?? []
      rows.push(...(await rowsBy(db, one, way, ways.slice(0, at), known, whose)))
    }
    if (rows.length > 0) {
      things.push({ holds: one, rows: one.exported ? rows : [], count: rows.length })
    }
  }
  return things
}

/** By table: the columns that people can read, and whether its rows have a name of their own. */
async function readableColumns(db: Db): Promise<Map<string, string[]>> {
  const found = await sql<{ table: string; columns: string[] }>`
    select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns
    where table_schema = 'public' and data_type <> 'bytea' and (data_type <> 'uuid' or column_name = 'id')
    group by table_name`.execute(db)
  return new Map(found.rows.map(row => [row.table, row.columns]))
}

/**
 * The rows that one column leads to, and that none of the columns before has led to. Names of tables and columns stand in
 * the registry and in the schema, never in a request.
 */
async function rowsBy(
  db: Db,
  holds: Holds,
  way: Way,
  before: readonly Way[],
  known: readonly string[],
  { id, initiative_id }: Whose,
): Promise<ThingRow[]> {
  const columns = way.wrote ? known.filter(one => one === 'id' || way.wrote!.includes(one)) : known
  const listed = columns.length > 0 ? sql.join(columns.map(one => sql.ref(one))) : sql`true as "true"`
  const others = before.map(one => sql`and ${sql.ref(one.column)} is distinct from ${id}`)
  const within = initiative_id === null ? sql`true` : sql`initiative_id = ${initiative_id}`
  const found = await sql<Record<string, Value>>`
    select ${listed} from ${sql.table(holds.table)}
    where ${within} and ${sql.ref(way.column)} = ${id} ${sql.join(others, sql` `)}
    order by 1 limit 2000`.execute(db)
  return found.rows.map(({ id: row_id = null, true: _, ...values }) => ({
    id: typeof row_id === 'string' ? row_id : null,
    own: way.wrote === null,
    values,
  }))
}

/** The records of erasures in this initiative, newest first, each with whether its signature holds. */
export async function erasuresOf(db: Db, access: Access, key: InstallationKey) {
  const rows = await db
    .selectFrom('erasure')
    .selectAll()
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('at', 'desc')
    .execute()
  return rows.map(row => {
    const record: Erasure = { ...row, tables: row.tables as unknown as ErasedTables }
    return { ...record, signature: row.signature, holds: key.signed(erasureText(record), row.signature) }
  })
}

/** The initiatives in which only this account could lead: it must hand over there before it goes. */
export async function ledAloneBy(db: Db, access: AccountAccess) {
  const found = await sql<{ initiative_id: string; title: string }>`
    select i.initiative_id, i.title from account_seat s
    join initiative i on i.initiative_id = s.initiative_id
    join initiative_grant g on g.initiative_id = s.initiative_id and g.participant_id = s.participant_id
      and g.kind = 'facilitator' and g.ended_at is null
    where s.account_id = ${access.account_id} and not exists (
      select from initiative_grant o where o.initiative_id = s.initiative_id and o.kind = 'facilitator'
        and o.ended_at is null and o.participant_id <> s.participant_id)
    order by i.title`.execute(db)
  return found.rows
}
