import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Party } from '../../initiatives/queries.ts'
import { informantsOf } from '../queries.ts'
import type { Informant } from '../rules.ts'
import { namedIn } from './keys/queries.ts'
import { type Spoken, spokenIn } from './readings/queries.ts'

type Within = Pick<Access, 'initiative_id'>

/** Somebody who has spoken: what they said where, how they have read it, and whether a name is kept. */
export type Speaker = Informant & { spoken: readonly Spoken[]; named: 'none' | 'name' | 'seat' }

/** Everybody who has spoken in a study, by number. Names are not read. */
export async function speakersIn(db: Db, access: Within, research_id: string): Promise<Speaker[]> {
  const informants = await informantsOf(db, access, research_id)
  const spoken = Map.groupBy(await spokenIn(db, access, research_id), one => one.informant_id)
  const named = await namedIn(db, access, research_id)
  return informants.map(one => ({
    ...one,
    spoken: spoken.get(one.id) ?? [],
    named: named.get(one.id)?.seat ? 'seat' : named.has(one.id) ? 'name' : 'none',
  }))
}

/** One of those who have spoken; NotFound where the study has none of this id. */
export async function speakerOf(db: Db, access: Within, research_id: string, id: string): Promise<Speaker> {
  const found = (await speakersIn(db, access, research_id)).find(one => one.id === id)
  if (!found) throw new NotFound()
  return found
}

export type Remark = Awaited<ReturnType<typeof remarksIn>>[number]

/** What those who have spoken say about their own words: what waits for an answer first. */
export async function remarksIn(db: Db, { initiative_id }: Within, research_id: string) {
  const rows = await db
    .selectFrom('passage_remark as r')
    .innerJoin('passage as p', join =>
      join.onRef('p.initiative_id', '=', 'r.initiative_id').onRef('p.id', '=', 'r.passage_id'),
    )
    .innerJoin('source as s', join =>
      join.onRef('s.initiative_id', '=', 'p.initiative_id').onRef('s.id', '=', 'p.source_id'),
    )
    .innerJoin('informant as i', join =>
      join.onRef('i.initiative_id', '=', 'r.initiative_id').onRef('i.id', '=', 'r.informant_id'),
    )
    .select(['r.id', 'r.body', 'r.answer', 'r.written_at', 'p.body as about', 'p.source_id'])
    .select(['s.title as source_title', 'i.party', 'i.number'])
    .where('r.initiative_id', '=', initiative_id)
    .where('s.research_id', '=', research_id)
    .orderBy(eb => eb('r.answer', '<>', ''))
    .orderBy('r.written_at')
    .orderBy('r.id')
    .execute()
  return rows.map(row => ({ ...row, party: row.party as Party }))
}
