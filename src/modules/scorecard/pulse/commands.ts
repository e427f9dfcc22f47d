import type { Access } from '../../../platform/access.ts'
import type { Tx } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/format.ts'
import { instrumentFor } from '../instrument/queries.ts'
import { layRound, openRound } from '../rounds/commands.ts'
import { roundsOf } from '../rounds/queries.ts'
import { type Side, usualSides } from '../rounds/rules.ts'
import { seatedAsStaff } from './queries.ts'
import { daysAfter, staff_sides } from './rules.ts'

/** Starts a pulse at once, with the sides the group last agreed on. It is open today and tomorrow. */
export async function startPulse(tx: Tx, access: Access, now: Date): Promise<string> {
  const rounds = await roundsOf(tx, access)
  const last = rounds.findLast(round => round.kind === 'group')
  return start(tx, access, 'pulse', last?.sides ?? usualSides(), daysAfter(dayOf(now), 1), now)
}

/** Starts a check for staff alone. It is open for a week. */
export async function startCheck(tx: Tx, access: Access, now: Date): Promise<string> {
  await seatedAsStaff(tx, access)
  return start(tx, access, 'staff', staff_sides, daysAfter(dayOf(now), 7), now)
}

async function start(
  tx: Tx,
  access: Access,
  kind: 'pulse' | 'staff',
  sides: Side[],
  closes_on: string,
  now: Date,
): Promise<string> {
  const { instrument } = await instrumentFor(tx, kind)
  const of = { instrument_id: instrument.id, instrument_version: instrument.version }
  const id = await layRound(tx, access, kind, { instrument: of, sides, closes_on }, now)
  await openRound(tx, access, id, now)
  return id
}
