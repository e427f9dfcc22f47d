import type { Access, AccountAccess, Visitor } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../../platform/errors.ts'
import type { Language } from '../../../../platform/language.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { startFromGiven } from '../../../guide/pattern/commands.ts'
import type { GivenPattern } from '../../../guide/pattern/queries.ts'
import { layTold } from '../../../impact/indicators/commands.ts'
import type { TakeInput, WentInput } from '../forms.ts'
import { layMethod } from '../methods/commands.ts'
import { type Card, type Taken, useOf } from '../queries.ts'

/** Takes a method or an indicator into use. Done twice, it is there once. Returns what it became here. */
export async function takeThing(
  tx: Tx,
  access: Access,
  card: Card,
  { group_id }: TakeInput,
  now: Date,
): Promise<string> {
  const { initiative_id } = access
  await oneAtATime(tx, `shelf ${initiative_id} ${card.id}`)
  const there = (await useOf(tx, access, card.id))?.became
  if (there && (await isThere(tx, access, card, there))) return there
  const became = await lay(tx, access, card, group_id, now)
  await noteUse(tx, access, card, became, now)
  return became
}

async function lay(tx: Tx, access: Access, card: Card, group_id: string, now: Date): Promise<string> {
  const { inside, title, about, language } = card
  if (inside.kind === 'method') {
    const taken = { name: title, purpose: about, language, taken_from: card.id }
    return layMethod(tx, access, { ...inside.body, ...taken }, now)
  }
  if (inside.kind !== 'indicator') throw new NotFound()
  if (group_id === '') throw new Mend({ group_id: 'choose' })
  return layTold(tx, access, inside.body, group_id, now)
}

async function isThere(tx: Tx, access: Access, card: Card, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom(card.kind === 'method' ? 'own_method' : 'indicator')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}

async function noteUse(tx: Tx, access: Access, { id }: Card, became: string, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  await tx
    .insertInto('thing_use')
    .values({ initiative_id, thing_id: id, taken_at: now, taken_by: participant_id, became })
    .onConflict(known => known.columns(['initiative_id', 'thing_id']).doUpdateSet({ became }))
    .execute()
  await leaveTrace(tx, access, now, 'thing_taken', id)
}

type Starter = { account: AccountAccess; visitor: Visitor; language: Language }

/** Starts an initiative from a pattern on the shelf. Pressed twice, it is one. */
export async function startFromShelf(
  tx: Tx,
  starter: Starter,
  card: Card & { inside: { kind: 'pattern' } },
  input: Parameters<typeof startFromGiven>[3],
  now: Date,
): Promise<string> {
  const given: GivenPattern = card.inside.body
  const { initiative_id, there } = await startFromGiven(tx, starter, given, input, now)
  // What was started in the demo is made up, and so is what lies on its shelf: neither counts for the other.
  if (there && there.demo === card.demo) await noteUse(tx, there, card, initiative_id, now)
  return initiative_id
}

/** Tells how it went, for everybody who considers the same. What one empties is gone. */
export async function tellWent(
  tx: Tx,
  access: Access,
  thing_id: string,
  { went, version }: WentInput,
  now: Date,
): Promise<void> {
  const told = await tx
    .updateTable('thing_use')
    .set({ went, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('thing_id', '=', thing_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (told.numUpdatedRows === 0n) {
    const current = await useOf(tx, access, thing_id)
    if (!current) throw new NotFound()
    throw new NewerVersion(toldAs(current))
  }
  await leaveTrace(tx, access, now, 'thing_went', thing_id)
}

/** What was told, as its form has it. */
export const toldAs = ({ went, version }: Taken) => ({ went, version: String(version) })
