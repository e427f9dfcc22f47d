import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { approvedIn } from '../queries.ts'

type Within = Pick<Access, 'initiative_id'>

/** How far one source is: what is in it, who speaks, and how many of them have approved it as it stands. */
export type Progress = {
  passages: number
  words: number
  informants: string[]
  codings: number
  approved: number
  asked: number
  has_sound: boolean
}

const nothing: Progress = {
  ...{ passages: 0, words: 0, informants: [], codings: 0, approved: 0, asked: 0, has_sound: false },
}

/** How far each source of a study is, or one of them. */
export async function progressOf(
  db: Db,
  access: Within,
  research_id: string,
  source_id: string | null = null,
) {
  const { initiative_id } = access
  const found = await sql<Progress & { id: string }>`
    with approved as materialized (${approvedIn(db, access, research_id)})
    select s.id,
      (select count(*)::int from passage p
        where p.initiative_id = s.initiative_id and p.source_id = s.id) as passages,
      (select coalesce(sum(w.words), 0)::int from source_words w
        where w.initiative_id = s.initiative_id and w.source_id = s.id) as words,
      array(select i.id::text from informant i
        where i.initiative_id = s.initiative_id and exists (select from passage p
          where p.initiative_id = i.initiative_id and p.source_id = s.id and p.informant_id = i.id)
        order by i.number) as informants,
      (select count(distinct c.id)::int from coding c
        join passage p on p.initiative_id = c.initiative_id and p.id = c.passage_id
        where c.initiative_id = s.initiative_id and p.source_id = s.id) as codings,
      (select count(*)::int from approved a where a.source_id = s.id) as approved,
      (select count(*)::int from source_reading g
        where g.initiative_id = s.initiative_id and g.source_id = s.id and g.state <> 'taken_back') as asked,
      exists (select from source_sound o
        where o.initiative_id = s.initiative_id and o.source_id = s.id) as has_sound
    from source s
    where s.initiative_id = ${initiative_id} and s.research_id = ${research_id}
      and (${source_id}::uuid is null or s.id = ${source_id}::uuid)`.execute(db)
  const by_id = new Map(found.rows.map(({ id, ...progress }) => [id, progress]))
  return (id: string): Progress => by_id.get(id) ?? nothing
}

/** What one of those who spoke said in a source, in its order. */
export const saidBy = (db: Db, { initiative_id }: Within, source_id: string, informant_id: string) =>
  db
    .selectFrom('passage')
    .select(['id', 'position', 'body'])
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('informant_id', '=', informant_id)
    .orderBy('position')
    .orderBy('id')
    .execute()

/** Those who took back what they said in a source: nothing more is laid on them there. */
export async function tookBackIn(db: Db, { initiative_id }: Within, source_id: string) {
  const rows = await db
    .selectFrom('source_reading')
    .select('informant_id')
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .where('state', '=', 'taken_back')
    .execute()
  return new Set(rows.map(({ informant_id }) => informant_id))
}
