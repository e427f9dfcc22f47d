import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Participant, takenAnew } from '../queries.ts'

declare const inside: unique symbol

/** Proof that this person is in the residents' room at this moment. Only `enter` makes one. */
export type InTheRoom = Pick<Access, 'initiative_id' | 'participant_id'> & {
  readonly [inside]: true
  /** From when on this seat reads, where it was taken anew with a link; null for all others. */
  readonly since: Date | null
}

const most_shown = 100

/** Who is in the room now: those who sit at the table as residents, in the order they came. */
export async function residentsOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  return db
    .selectFrom('participant as p')
    .innerJoin('initiative_grant as g', join =>
      join.onRef('g.initiative_id', '=', 'p.initiative_id').onRef('g.participant_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.name'])
    .where('p.initiative_id', '=', access.initiative_id)
    .where('p.party', '=', 'resident')
    .where('g.kind', '=', 'member')
    .where('g.ended_at', 'is', null)
    .orderBy('p.created_at')
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
}

/** Whether the way in may be shown to this person: by the same rule, over what is known already. */
export const mayEnter = (
  people: readonly Pick<Participant, 'id' | 'party' | 'grants'>[],
  id: string,
): boolean => people.some(one => one.id === id && one.party === 'resident' && one.grants.includes('member'))

/** Opens the room to a resident. For everybody else it is not there. */
export async function enter(db: Db, access: Access) {
  const residents = await residentsOf(db, access)
  if (!residents.some(one => one.id === access.participant_id)) throw new NotFound()
  const { initiative_id, participant_id } = access
  const anew = await takenAnew(db, access)
  const room = { initiative_id, participant_id, since: anew.get(participant_id) ?? null } as InTheRoom
  return { room, residents, anew: residents.filter(one => anew.has(one.id) && one.id !== participant_id) }
}

/** The newest notes, the newest last; or those before one of them. `more`: whether there are older ones. */
export async function notesIn(db: Db, room: InTheRoom, before: string | null) {
  let query = db
    .selectFrom('residents_note as n')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'n.initiative_id').onRef('p.id', '=', 'n.written_by'),
    )
    .select(['n.id', 'n.body', 'n.at', 'n.written_by', 'p.name'])
    .where('n.initiative_id', '=', room.initiative_id)
  if (room.since) query = query.where('n.at', '>=', room.since)
  if (before) {
    query = query.where(eb =>
      eb(
        eb.refTuple('n.at', 'n.id'),
        '<',
        eb
          .selectFrom('residents_note as b')
          .select(['b.at', 'b.id'])
          .where('b.initiative_id', '=', room.initiative_id)
          .where('b.id', '=', before)
          .$asTuple('at', 'id'),
      ),
    )
  }
  const rows = await query
    .orderBy('n.at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(most_shown + 1)
    .execute()
  const notes = rows.slice(0, most_shown).toReversed()
  return { notes, more: rows.length > most_shown }
}

export type Note = Awaited<ReturnType<typeof notesIn>>['notes'][number]
