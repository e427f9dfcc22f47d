import { type Access, worksHere } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { instrumentOf, type KnownInstrument } from '../instrument/queries.ts'
import { closedOf, type Published } from '../results/queries.ts'
import { type Round, roundsOf } from '../rounds/queries.ts'
import { isStaff, lineOf, type PulseLine } from './rules.ts'

/** The pulses over time, with the statements of the latest that has figures; null before there is one. */
export type KnownLine = { line: PulseLine<Published>; known: KnownInstrument } | null

export type Pulses = {
  /** The pulse that people are answering now. */
  open: Round | null
  /** Every closed pulse, the first one first. */
  closed: Published[]
  over_time: KnownLine
}

/** The pulses of the initiative. */
export async function pulsesOf(db: Db, access: Access): Promise<Pulses> {
  const closed = await closedOf(db, access, 'pulse')
  const rounds = await roundsOf(db, access)
  const open = rounds.find(round => round.kind === 'pulse' && round.status === 'open') ?? null
  return { open, closed, over_time: await overTime(db, closed) }
}

/** These pulses as a line over time. */
export async function overTime(db: Db, closed: readonly Published[]): Promise<KnownLine> {
  const latest = closed.findLast(({ snapshot }) => snapshot.kind === 'figures')
  if (!latest) return null
  const { id, version } = latest.snapshot.instrument
  const known = await instrumentOf(db, id, version)
  return { line: lineOf(closed, known.instrument.comparable_with), known }
}

/** The checks that staff have made and may make: nothing of this is there for anybody else. */
export async function checksOf(db: Db, access: Access): Promise<{ open: Round | null; closed: Round[] }> {
  await seatedAsStaff(db, access)
  const rounds = (await roundsOf(db, access)).filter(round => round.kind === 'staff')
  return {
    open: rounds.find(round => round.status === 'open') ?? null,
    closed: rounds.filter(round => round.status === 'closed'),
  }
}

/** Whether this person sits at the table as staff. */
export async function isSeatedAsStaff(db: Db, access: Access): Promise<boolean> {
  if (!worksHere(access)) return false
  const seat = await db
    .selectFrom('participant')
    .select('party')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', access.participant_id)
    .executeTakeFirst()
  return isStaff(seat?.party ?? '')
}

/** Stops everybody who does not sit at the table as staff. */
export async function seatedAsStaff(db: Db, access: Access): Promise<void> {
  if (!(await isSeatedAsStaff(db, access))) throw new NotFound()
}
