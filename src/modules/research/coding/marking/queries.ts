import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { Party } from '../../../initiatives/queries.ts'
import type { Span } from '../rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** A code on a stretch of a passage, and whose it is; `coder_id` is null for somebody who is gone. */
export type Coding = Span & { id: string; code_id: string; coder_id: string | null; coder: string | null }

/** A passage with all that lies over it. */
export type CodedPassage = {
  id: string
  source_id: string
  body: string
  version: number
  start_ms: number | null
  informant_id: string | null
  number: number | null
  party: Party | null
  codings: Coding[]
}

/** How many passages a source has. */
export async function passageCount(db: Db, { initiative_id }: Within, source_id: string): Promise<number> {
  const { count } = await db
    .selectFrom('passage')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .executeTakeFirstOrThrow()
  return count
}

/** So many passages of a source from there on, with what lies over them: one question however many codings there are. */
export async function codedPassages(
  db: Db,
  access: Within,
  source_id: string,
  { from, per }: { from: number; per: number },
): Promise<CodedPassage[]> {
  const chosen = sql`
    select * from passage
    where initiative_id = ${access.initiative_id} and source_id = ${source_id}
    order by position, id limit ${per} offset ${from}`
  return coded(db, chosen)
}

/** One passage with what lies over it; NotFound where the source has none of this id. */
export async function codedPassage(
  db: Db,
  access: Within,
  source_id: string,
  id: string,
): Promise<CodedPassage> {
  const [found] = await coded(
    db,
    sql`select * from passage where initiative_id = ${access.initiative_id} and source_id = ${source_id} and id = ${id}`,
  )
  if (!found) throw new NotFound()
  return found
}

async function coded(db: Db, chosen: ReturnType<typeof sql>): Promise<CodedPassage[]> {
  const { rows } = await sql<CodedPassage>`
    select p.id, p.source_id, p.body, p.version, p.start_ms, p.informant_id, i.number, i.party,
      coalesce(over_it.codings, '[]'::json) as codings
    from (${chosen}) p
    left join informant i on i.initiative_id = p.initiative_id and i.id = p.informant_id
    left join lateral (
      select json_agg(json_build_object('id', c.id, 'code_id', c.code_id, 'from_sign', c.from_sign,
        'to_sign', c.to_sign, 'coder_id', c.coder_id, 'coder', t.name)
        order by c.from_sign, c.to_sign desc, k.position, c.id) as codings
      from coding c
      join code k on k.initiative_id = c.initiative_id and k.id = c.code_id and k.ended_at is null
      left join participant t on t.initiative_id = c.initiative_id and t.id = c.coder_id
      where c.initiative_id = p.initiative_id and c.passage_id = p.id) over_it on true
    where i.withdrawn_at is null
    order by p.position, p.id`.execute(db)
  return rows
}

export type Neighbours = { number: number; before: string | null; next: string | null }

/** Where in its source a passage stands, counted from 1, and those beside it; NotFound where it is not there. */
export async function besideOf(
  db: Db,
  { initiative_id }: Within,
  source_id: string,
  id: string,
): Promise<Neighbours> {
  const { rows } = await sql<Neighbours>`
    select number, before, next from (
      select id, (row_number() over w)::int as number, lag(id) over w as before, lead(id) over w as next
      from passage
      where initiative_id = ${initiative_id} and source_id = ${source_id}
      window w as (order by position, id)) placed
    where id = ${id}`.execute(db)
  const [found] = rows
  if (!found) throw new NotFound()
  return found
}
