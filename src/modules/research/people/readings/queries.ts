import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import type { Kind } from '../../rules.ts'
import { type Reading, type Standing, standingOf } from './rules.ts'

export { type Standing, waits } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** What one person said in one source, and how their reading of it stands. */
export type Spoken = {
  informant_id: string
  source_id: string
  source_title: string
  kind: Kind
  happened_on: string | null
  /** From where else in the system the source was brought. */
  brought_from: string | null
  added_at: Date
  passages: number
  /** The sum of the versions of what they said: what an approval is bound to. */
  version: number
  standing: Standing
  asked_at: Date | null
  answered_at: Date | null
  /** Somebody noted it for them, on paper or aloud. */
  noted: boolean
}

type Row = Omit<Spoken, 'standing'> & { state: Reading['state'] | null; of_version: number | null }

/**
 * Who has said something in which source, and how their reading stands; sources that they took everything back from
 * too. Of a whole study, or of one informant in it.
 */
export async function spokenIn(
  db: Db,
  { initiative_id }: Within,
  research_id: string,
  informant_id: string | null = null,
): Promise<Spoken[]> {
  const found = await sql<Row>`
    with said as (
      select p.source_id, p.informant_id, count(*)::int as passages, sum(p.version)::int as version
      from passage p
      join source s on s.initiative_id = p.initiative_id and s.id = p.source_id
      where p.initiative_id = ${initiative_id} and s.research_id = ${research_id} and p.informant_id is not null
        and (${informant_id}::uuid is null or p.informant_id = ${informant_id}::uuid)
      group by p.source_id, p.informant_id)
    select coalesce(a.informant_id, g.informant_id) as informant_id, s.id as source_id, s.title as source_title,
      s.kind, s.happened_on, s.brought_from, s.added_at, coalesce(a.passages, 0) as passages,
      coalesce(a.version, 0) as version, g.state, g.of_version, g.asked_at, g.answered_at,
      g.noted_by is not null as noted
    from said a
    full join (
      select g.* from source_reading g
      join source s on s.initiative_id = g.initiative_id and s.id = g.source_id
      where g.initiative_id = ${initiative_id} and s.research_id = ${research_id}
        and (${informant_id}::uuid is null or g.informant_id = ${informant_id}::uuid)
    ) g on g.source_id = a.source_id and g.informant_id = a.informant_id
    join source s on s.initiative_id = ${initiative_id} and s.id = coalesce(a.source_id, g.source_id)
    order by s.happened_on nulls last, s.title, s.id`.execute(db)
  return found.rows.map(({ state, of_version, ...row }) => ({
    ...row,
    standing: standingOf(state === null ? null : { state, of_version }, row.version),
  }))
}
