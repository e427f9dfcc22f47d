import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import { instrumentsOnOffer } from '../instrument/queries.ts'
import type { Plan } from './forms.ts'
import { allAgreed, membersOf, type Round, roundOf, type Within } from './queries.ts'
import { type Kind, parties, type Side, seriesOf, side_ids, sideOf, usual_k } from './rules.ts'

/** Plans a round: the sides are agreed before anybody answers. One round at a time. */
export async function planRound(tx: Tx, access: Access, plan: Plan, now: Date): Promise<string> {
  return layRound(tx, access, 'group', await agreed(tx, plan, now), now)
}

type Agreed = {
  instrument: { instrument_id: string; instrument_version: string }
  sides: Side[]
  closes_on: string | null
}

const running = { group: 'round_running', pulse: 'pulse_running', staff: 'staff_running' } as const

/** Lays down what is agreed for a round that people answer here: one at a time of each kind. */
export async function layRound(
  tx: Tx,
  access: Access,
  kind: keyof typeof running,
  { instrument, sides, closes_on }: Agreed,
  now: Date,
): Promise<string> {
  const id = newId()
  const made = await tx
    .insertInto('round')
    .values({
      initiative_id: access.initiative_id,
      id,
      number: nextNumber(access, kind),
      kind,
      ...instrument,
      sides: JSON.stringify(sides),
      closes_on,
      created_at: now,
      created_by: access.participant_id,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Conflict(running[kind])
  await leaveTrace(tx, access, now, 'round_planned', id)
  await announceRound(tx, access, now, { id, kind })
  return id
}

/** Tells everybody who follows that a round has moved on; of a staff check nobody hears, not even that it moved. */
export async function announceRound(
  tx: Tx,
  { initiative_id }: Within,
  now: Date,
  { id, kind }: Pick<Round, 'id' | 'kind'>,
): Promise<void> {
  if (kind !== 'staff') await announce(tx, initiative_id, now, 'round', id)
}

/** The number of the next round in this kind's series. */
export const nextNumber = (access: Access, kind: Kind) =>
  sql<number>`(select coalesce(max(number), 0) + 1 from round
    where initiative_id = ${access.initiative_id} and series = ${seriesOf(kind)})`

/** Changes a plan. Who had agreed to smaller groups had agreed to other sides, so the votes are gone. */
export async function changePlan(
  tx: Tx,
  access: Access,
  round_id: string,
  plan: Plan & { version: number },
  now: Date,
): Promise<void> {
  const { instrument, sides, closes_on } = await agreed(tx, plan, now)
  const changed = await tx
    .updateTable('round')
    .set({ ...instrument, sides: JSON.stringify(sides), closes_on, version: plan.version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .where('status', '=', 'planned')
    .where('version', '=', plan.version)
    .executeTakeFirst()
  if (!changed.numUpdatedRows) {
    const round = await roundOf(tx, access, round_id)
    if (round.status !== 'planned') throw new Conflict('round_not_planned')
    throw new NewerVersion(planOf(round))
  }
  await dropVotes(tx, access, round_id)
  await leaveTrace(tx, access, now, 'round_plan_changed', round_id)
  await announce(tx, access.initiative_id, now, 'round', round_id)
}

/** A plan as its form shows it. */
export const planOf = (round: Round) => ({
  instrument: `${round.instrument_id}@${round.instrument_version}`,
  ...Object.fromEntries(
    parties.map(party => [`side_${party}`, sideOf(round.sides, party)?.id ?? 'none'] as const),
  ),
  third_label: round.sides.find(side => side.id === 'third')?.label ?? '',
  closes_on: round.closes_on ?? '',
  version: String(round.version),
})

async function agreed(tx: Tx, plan: Plan, now: Date) {
  const offered = await instrumentsOnOffer(tx)
  const chosen = offered.find(one => `${one.instrument.id}@${one.instrument.version}` === plan.instrument)
  if (!chosen) throw new Mend({ instrument: 'choose' })
  if (plan.closes_on !== '' && plan.closes_on < dayOf(now)) throw new Mend({ closes_on: 'past' })
  const sides = side_ids
    .map((id): Side => {
      const side = { id, parties: parties.filter(party => plan[`side_${party}`] === id) }
      return id === 'third' ? { ...side, label: plan.third_label } : side
    })
    .filter(side => side.parties.length > 0)
  if (sides.length === 0) throw new Mend({ side_resident: 'nobody' })
  const { id, version } = chosen.instrument
  return {
    instrument: { instrument_id: id, instrument_version: version },
    sides,
    closes_on: plan.closes_on || null,
  }
}

/** Lays a plan aside before it is opened. */
export async function cancelPlan(tx: Tx, access: Access, round_id: string, now: Date): Promise<void> {
  await lockPlanned(tx, access, round_id)
  await tx
    .deleteFrom('round')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .execute()
  await leaveTrace(tx, access, now, 'round_cancelled', round_id)
  await announce(tx, access.initiative_id, now, 'round', round_id)
}

/** Asks everybody for smaller groups, or takes the question back. A new question starts a new vote. */
export async function askForSmaller(
  tx: Tx,
  access: Access,
  round_id: string,
  k: number,
  now: Date,
): Promise<void> {
  await lockPlanned(tx, access, round_id)
  await tx
    .updateTable('round')
    .set({ asked_k: k === 1 || k === 3 ? k : null })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .execute()
  await dropVotes(tx, access, round_id)
  await leaveTrace(tx, access, now, 'smaller_groups_asked', round_id)
  await announce(tx, access.initiative_id, now, 'round', round_id)
}

/** Takes in one vote on smaller groups. It is secret: no trace, no message to other pages. */
export async function voteOnSmaller(
  tx: Tx,
  access: Access,
  round_id: string,
  agrees: boolean,
): Promise<void> {
  const round = await lockPlanned(tx, access, round_id)
  if (round.asked_k === null) throw new Conflict('no_vote')
  await tx
    .insertInto('small_group_vote')
    .values({ initiative_id: access.initiative_id, round_id, participant_id: access.participant_id, agrees })
    .onConflict(conflict =>
      conflict.columns(['initiative_id', 'round_id', 'participant_id']).doUpdateSet({ agrees }),
    )
    .execute()
}

/** Opens a round for answers. Smaller groups hold only if every member has agreed by now. */
export async function openRound(tx: Tx, access: Access, round_id: string, now: Date): Promise<void> {
  const round = await lockPlanned(tx, access, round_id)
  const members = await membersOf(tx, access)
  if (!members.some(member => sideOf(round.sides, member.party))) throw new Conflict('nobody_to_answer')
  const smaller = round.asked_k !== null && (await allAgreed(tx, access, round_id))
  if (!smaller) await dropVotes(tx, access, round_id)
  await tx
    .updateTable('round')
    .set({
      status: 'open',
      opened_at: now,
      k: smaller ? round.asked_k! : usual_k,
      asked_k: smaller ? round.asked_k : null,
    })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .execute()
  await leaveTrace(tx, access, now, 'round_opened', round_id)
  await announceRound(tx, access, now, round)
}

async function lockPlanned(tx: Tx, access: Access, round_id: string): Promise<Round> {
  const locked = await tx
    .selectFrom('round')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', round_id)
    .where('status', '=', 'planned')
    .forUpdate()
    .executeTakeFirst()
  const round = await roundOf(tx, access, round_id)
  if (!locked) throw new Conflict('round_not_planned')
  return round
}

async function dropVotes(tx: Tx, access: Access, round_id: string): Promise<void> {
  await tx
    .deleteFrom('small_group_vote')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .execute()
}
