import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { languageFor } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { stepsOf } from '../../../initiatives/queries.ts'
import { snapshotOf } from '../../closing/queries.ts'
import { membersOf, type Round } from '../queries.ts'
import { type Member, sideOf } from '../rules.ts'

/** What is told of a round: that it is open, or that it is over. */
export type Telling = 'round_reminded' | 'round_thanked'

/** When people were last told, so that nobody is told too often. */
export async function lastTold(
  db: Db,
  access: Access,
  round_id: string,
  telling: Telling,
): Promise<Date | null> {
  const row = await db
    .selectFrom('audit_event')
    .select(row => row.fn.max('at').as('at'))
    .where('initiative_id', '=', access.initiative_id)
    .where('what', '=', telling)
    .where('ref', '=', round_id)
    .executeTakeFirst()
  return row?.at ?? null
}

/** Everybody with a seat on the round's sides: nobody can tell who of them has answered. */
export async function askedOf(db: Db, access: Access, round: Round): Promise<Member[]> {
  const members = await membersOf(db, access)
  return members.filter(member => sideOf(round.sides, member.party) !== null)
}

/** What a round that is over came to, as far as a letter may tell: whether there are figures, and how many steps. */
export async function cameTo(db: Db, access: Access, round: Round) {
  const [snapshot, steps] = await Promise.all([
    snapshotOf(db, access, round.id),
    stepsOf(db, access, { origin: 'round', origin_id: round.id }),
  ])
  return { figures: snapshot?.kind === 'figures', steps: steps.length }
}

/** The language a person is written to in. */
export const languageOf = (member: Pick<Member, 'language'>): Language =>
  languageFor(member.language, 'invitation') ?? 'nb'
