import type { Access, Grant } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { ownersOf } from '../../initiatives/owners/queries.ts'
import { currentQuestion, initiativeOf } from '../../initiatives/queries.ts'
import { participantOf } from '../queries.ts'
import { periodsOf } from './rules.ts'

export type Letter = NonNullable<Awaited<ReturnType<typeof letterOf>>>

/** What somebody has written, or null before they have. */
export async function letterOf(db: Db, access: Access, participant_id: string) {
  const row = await db
    .selectFrom('competence_letter')
    .select(['participant_id', 'full_name', 'did', 'learnt', 'does_well', 'version', 'asked_at'])
    .select(['confirmed_words', 'confirmed_as', 'confirmed_at'])
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', participant_id)
    .executeTakeFirst()
  return row ?? null
}

export async function ownLetter(db: Db, access: Access): Promise<Letter> {
  const letter = await letterOf(db, access, access.participant_id)
  if (!letter) throw new NotFound()
  return letter
}

/** Letters of others that wait for a confirmation or have one, of those who take part now. */
export async function askedLetters(db: Db, access: Access) {
  return db
    .selectFrom('competence_letter as l')
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'l.initiative_id').onRef('p.id', '=', 'l.participant_id'),
    )
    .select(['p.id', 'p.name', 'l.asked_at', 'l.confirmed_at'])
    .where('l.initiative_id', '=', access.initiative_id)
    .where('l.asked_at', 'is not', null)
    .where('p.id', '<>', access.participant_id)
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('initiative_grant as g')
          .select('g.id')
          .whereRef('g.initiative_id', '=', 'p.initiative_id')
          .whereRef('g.participant_id', '=', 'p.id')
          .where('g.ended_at', 'is', null),
      ),
    )
    .orderBy('l.asked_at')
    .execute()
}

/** One of these letters, for somebody who was asked. */
export async function askedLetter(db: Db, access: Access, participant_id: string): Promise<Letter> {
  const asked = (await askedLetters(db, access)).some(one => one.id === participant_id)
  const letter = asked ? await letterOf(db, access, participant_id) : null
  if (!letter) throw new NotFound()
  return letter
}

export type Facts = Awaited<ReturnType<typeof factsOf>>

/** What the house itself knows of somebody's part here. Nothing of any round. */
export async function factsOf(db: Db, access: Access, participant_id: string) {
  const person = await participantOf(db, access, participant_id)
  if (!person) throw new NotFound()
  const events = await db
    .selectFrom('seat_event')
    .select(['kind', 'at'])
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', participant_id)
    .orderBy('at')
    .execute()
  const grants = await db
    .selectFrom('initiative_grant')
    .select('kind')
    .distinct()
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', participant_id)
    .execute()
  const { title, place } = await initiativeOf(db, access)
  const owners = await ownersOf(db, access)
  return {
    title,
    place,
    question: (await currentQuestion(db, access)).body,
    organisations: owners
      .filter(one => one.decision === 'confirmed' && !one.ended_at)
      .map(one => one.name)
      .toSorted(),
    party: person.party,
    periods: periodsOf(events),
    grants: grants.map(one => one.kind as Grant),
  }
}
