import type { Access, AccountAccess } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { hashToken, type InstallationKey, newAnswerKey, newToken } from '../../../../platform/secrets.ts'
import { seatAccount, seatSession } from '../../../access/commands.ts'
import { gate } from '../../../access/queries.ts'
import { startInitiative } from '../../../initiatives/commands.ts'
import type { Party } from '../../../initiatives/queries.ts'
import { addSeat } from '../../../people/commands.ts'
import { submitAnswers } from '../../../scorecard/answering/commands.ts'
import { closeRound } from '../../../scorecard/closing/commands.ts'
import { startCheck, startPulse } from '../../../scorecard/pulse/commands.ts'
import { openRound, planRound } from '../../../scorecard/rounds/commands.ts'
import { type MadeUpRound, made_up_instrument, madeUpAnswers } from '../rules.ts'

export type DemoPerson = 'facilitator' | 'resident' | 'leader' | 'researcher'
export type Seat = { id: string; name: string; party: Party }

/** Where the made-up example is played: everything goes through the rooms' own commands, at made-up moments. */
export type Stage = ReturnType<typeof stageFor>

export function stageFor(
  tx: Tx,
  key: InstallationKey,
  now: Date,
  session_id: string,
  accounts: Record<DemoPerson, string>,
  people: Record<DemoPerson, { name: string; email: string }>,
) {
  const accountOf = (person: DemoPerson): AccountAccess =>
    gate.account({ session_id, account: { id: accounts[person], ...people[person], demo: true } })!

  /** The proof of a seat, as its person would get it from the gate. */
  async function as(initiative_id: string, participant_id: string): Promise<Access> {
    await seatSession(tx, session_id, initiative_id, participant_id, now)
    const access = await gate.initiative(tx, { session_id, account: null }, initiative_id)
    if (!access) throw new Error('The made-up example gave a seat that opens nothing.')
    return access
  }

  async function start(
    person: DemoPerson,
    input: Parameters<typeof startInitiative>[2],
    language: 'nb' | 'nn',
    at: Date,
  ): Promise<{ initiative_id: string; lead: Access; lead_seat: Seat }> {
    const { initiative_id, participant_id } = await startInitiative(
      tx,
      accountOf(person),
      input,
      language,
      at,
    )
    const lead_seat = { id: participant_id, name: input.name, party: input.party }
    return { initiative_id, lead: await as(initiative_id, participant_id), lead_seat }
  }

  /** Adds people as [name, party, belongs to]; those with an account of the demo sit down at once. */
  async function seat(
    lead: Access,
    list: readonly (readonly [string, Party, string?])[],
    at: Date,
  ): Promise<Seat[]> {
    const seats: Seat[] = []
    for (const [name, party, belongs_to = ''] of list) {
      const id = await addSeat(tx, lead, { name, party, belongs_to, email: null, language: 'nb' }, at)
      const person = (Object.keys(people) as DemoPerson[]).find(one => people[one].name === name)
      if (person) await seatAccount(tx, accounts[person], lead.initiative_id, id, at)
      seats.push({ id, name, party })
    }
    return seats
  }

  /** Somebody has come and got a code to come back with, which nobody knows. */
  async function come({ initiative_id }: Access, participant_id: string, at: Date): Promise<void> {
    const key = { hash: hashToken(newToken()), kind: 'return_code', issued_at: at }
    await tx
      .insertInto('door_key')
      .values({ ...key, initiative_id, participant_id })
      .execute()
  }

  async function plan(lead: Access, at: Date): Promise<string> {
    const side = (party: Party) => `side_${party}` as const
    const sides: Record<string, 'residents' | 'public' | 'none'> = {}
    for (const party of ['resident', 'civil_society', 'social_entrepreneur', 'business'] as const) {
      sides[side(party)] = 'residents'
    }
    for (const party of ['public_employee', 'leader', 'politician'] as const) sides[side(party)] = 'public'
    for (const party of ['mentor', 'researcher'] as const) sides[side(party)] = 'none'
    const wish = {
      instrument: `${made_up_instrument.id}@${made_up_instrument.version}`,
      third_label: '',
      closes_on: '',
      ...sides,
    }
    return planRound(tx, lead, wish as unknown as Parameters<typeof planRound>[2], at)
  }

  /** A round from opening to closing, answered by these people with these made-up answers. */
  async function round(
    lead: Access,
    who: { residents: readonly Seat[]; public: readonly Seat[] },
    answers: MadeUpRound,
    opened: Date,
    closed: Date,
  ): Promise<string> {
    const id = await plan(lead, opened)
    await openRound(tx, lead, id, opened)
    return answered(lead, id, who, answers, closed)
  }

  /** A pulse at the end of a meeting; it is closed the night after tomorrow. */
  async function pulse(
    lead: Access,
    who: { residents: readonly Seat[]; public: readonly Seat[] },
    answers: MadeUpRound,
    at: Date,
  ): Promise<string> {
    const id = await startPulse(tx, lead, at)
    return answered(lead, id, who, answers, new Date(at.getTime() + 38 * 3_600_000))
  }

  /** A check for staff alone; it is closed after five days. */
  async function check(
    lead: Access,
    staff: readonly Seat[],
    answers: MadeUpRound,
    at: Date,
  ): Promise<string> {
    const id = await startCheck(tx, lead, at)
    const closed = new Date(at.getTime() + 5 * 86_400_000)
    return answered(lead, id, { residents: [], public: staff }, answers, closed)
  }

  async function answered(
    lead: Access,
    id: string,
    who: { residents: readonly Seat[]; public: readonly Seat[] },
    answers: MadeUpRound,
    closed: Date,
  ): Promise<string> {
    for (const side of ['residents', 'public'] as const) {
      const given = madeUpAnswers(answers[side])
      for (const [index, one] of given.entries()) {
        const access = await as(lead.initiative_id, who[side][index]!.id)
        const line = answers[side].lines?.[index] ?? ''
        await submitAnswers(tx, access, id, { key: newAnswerKey(), answers: one, line })
      }
    }
    await closeRound(tx, lead, id, closed)
    return id
  }

  return { tx, key, now, as, start, seat, come, plan, round, pulse, check }
}

/** The last time this day of the year came before now, at noon; `years` earlier if told. */
export function lastTime(now: Date, month: number, day: number, years = 0): Date {
  const this_year = Date.UTC(now.getUTCFullYear(), month - 1, day, 12)
  const year = now.getUTCFullYear() - (this_year > now.getTime() ? 1 : 0) - years
  return new Date(Date.UTC(year, month - 1, day, 12))
}

export const later = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 86_400_000)

/** The day so many days after, as text. */
export const daysAfter = (moment: Date, days: number): string =>
  later(moment, days).toISOString().slice(0, 10)
