import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotAllowed, NotFound } from '../../../../platform/errors.ts'
import type { Party } from '../../rules.ts'
import { residentsHelped, type Shaped } from './rules.ts'

/** Who shaped each version and proposal of the question. */
export async function shapersOf(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Shaped[]> {
  const found = await sql<Shaped>`
    select s.id as statement_id, s.decision is not distinct from 'adopted' as adopted, s.proposed_by,
      o.party as proposed_by_party, s.residents_without_seat, s.shapers_version as version,
      coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'party', p.party, 'here', exists (
        select from initiative_grant g
        where g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null))
        order by p.created_at, p.name, p.id) filter (where p.id is not null), '[]') as people
    from problem_statement s
    left join participant o on o.initiative_id = s.initiative_id and o.id = s.proposed_by
    left join statement_shaper h on h.initiative_id = s.initiative_id and h.statement_id = s.id
    left join participant p on p.initiative_id = h.initiative_id and p.id = h.participant_id
    where s.initiative_id = ${access.initiative_id}
    group by s.initiative_id, s.id, o.party
    order by s.number desc`.execute(db)
  return found.rows
}

/** Whether residents have helped to shape the question: asked before the last ones are invited. */
export const residentsShaped = async (db: Db, access: Pick<Access, 'initiative_id'>): Promise<boolean> =>
  residentsHelped(await shapersOf(db, access))

/** Whoever proposed a version says who shaped it, and whoever leads. */
export const maySay = (
  access: Pick<Access, 'grants' | 'participant_id'>,
  { proposed_by }: Pick<Shaped, 'proposed_by'>,
): boolean =>
  access.grants.includes('facilitator') ||
  (access.grants.includes('member') && proposed_by === access.participant_id)

/** One version, for somebody who may say who shaped it. */
export async function shapedForSaying(db: Db, access: Access, id: string): Promise<Shaped> {
  const one = (await shapersOf(db, access)).find(shaped => shaped.statement_id === id)
  if (!one) throw new NotFound()
  if (!maySay(access, one)) throw new NotAllowed()
  return one
}

export type Seat = { id: string; name: string; party: Party }

/** Those who can be ticked: all who take part now. */
export async function seatsOf(db: Db, access: Access): Promise<Seat[]> {
  const found = await sql<Seat>`
    select p.id, p.name, p.party from participant p
    where p.initiative_id = ${access.initiative_id} and exists (select from initiative_grant g
      where g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null)
    order by p.created_at, p.name, p.id`.execute(db)
  return found.rows
}
