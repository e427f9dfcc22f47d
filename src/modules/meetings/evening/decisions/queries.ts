import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { participantsOf } from '../../../people/queries.ts'
import { decisionsOf, presentAt } from '../queries.ts'

/** Whom a decision may name: those who take part now, those who were there, and those whom an earlier one names. */
export async function seatsAt(db: Db, access: Access, meeting_id: string) {
  const { people } = await presentAt(db, access, meeting_id)
  const decisions = await decisionsOf(db, access, meeting_id)
  const seats = new Map((await participantsOf(db, access)).map(({ id, name }) => [id, name]))
  for (const one of people) seats.set(one.participant_id, one.name)
  for (const decision of decisions) {
    for (const maker of decision.makers) seats.set(maker.participant_id, maker.name)
    if (decision.proposed_by) seats.set(decision.proposed_by, decision.proposed_by_name ?? '')
  }
  // Mentors and researchers sit beside the table: they are not counted as settling it unless somebody says so.
  const there = new Set(people.filter(one => one.side !== 'beside').map(one => one.participant_id))
  return [...seats].map(([id, name]) => ({ id, name, there: there.has(id) }))
}
