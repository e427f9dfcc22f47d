import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { tellMeeting } from '../evening/commands.ts'
import { lockMeeting } from '../evening/queries.ts'
import type { GiveInput, OffInput } from './forms.ts'
import { rolesFor } from './queries.ts'
import { type Given, suggestRoles, swapOf } from './rules.ts'

/** Gives the roles that nobody has to those whom the rule suggests. */
export async function takeSuggestion(tx: Tx, access: Access, meeting_id: string, now: Date): Promise<void> {
  await locked(tx, access, meeting_id)
  const { people, had, given } = await rolesFor(tx, access, meeting_id)
  await change(tx, access, meeting_id, [], suggestRoles(people, had, given), now)
}

/**
 * Gives a role on, or swaps it for another's: somebody who was asked says no like this. False where somebody else was there
 * first, and nothing changes.
 */
export async function giveRole(
  tx: Tx,
  access: Access,
  meeting_id: string,
  { role, from, to }: GiveInput,
  now: Date,
): Promise<boolean> {
  await locked(tx, access, meeting_id)
  const { people, given } = await rolesFor(tx, access, meeting_id)
  if (from && !given.some(one => one.role === role && one.participant_id === from)) return false
  if (!people.some(({ id }) => id === to)) return false
  const { off, on } = swapOf(given, role, from || null, to)
  await change(tx, access, meeting_id, off, on, now)
  return true
}

export async function takeRoleOff(
  tx: Tx,
  access: Access,
  meeting_id: string,
  off: OffInput,
  now: Date,
): Promise<void> {
  await locked(tx, access, meeting_id)
  const { given } = await rolesFor(tx, access, meeting_id)
  const stands = given.filter(one => one.role === off.role && one.participant_id === off.participant_id)
  await change(tx, access, meeting_id, stands, [], now)
}

async function locked(tx: Tx, access: Access, meeting_id: string): Promise<void> {
  const { held_elsewhere } = await lockMeeting(tx, access, meeting_id)
  if (held_elsewhere) throw new NotFound()
}

async function change(
  tx: Tx,
  access: Access,
  meeting_id: string,
  off: readonly Given[],
  on: readonly Given[],
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  if (off.length + on.length === 0) return
  for (const { role, participant_id } of off) {
    await tx
      .deleteFrom('meeting_role')
      .where('initiative_id', '=', initiative_id)
      .where('meeting_id', '=', meeting_id)
      .where('role', '=', role)
      .where('participant_id', '=', participant_id)
      .execute()
  }
  if (on.length > 0) {
    await tx
      .insertInto('meeting_role')
      .values(on.map(one => ({ initiative_id, meeting_id, ...one })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
  await leaveTrace(tx, access, now, 'roles_given', meeting_id)
  // Whoever is host or guide has the buttons.
  await tellMeeting(tx, access, meeting_id, now)
}
