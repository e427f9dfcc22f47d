import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { tellOf } from '../../contributions/commands.ts'
import type { Stage } from '../rules.ts'
import type { ChangeInput, MoveInput, StartInput } from './forms.ts'
import { behindIdea, type Idea, ideaOf, withBehind } from './queries.ts'
import {
  double_press,
  faultsOf,
  keptOf,
  type Move,
  mayMove,
  move_fields,
  type Said,
  toldOf,
} from './rules.ts'

/** Lets an idea grow out of contributions, or out of nothing yet. A button pressed twice makes one. */
export async function startIdea(tx: Tx, access: Access, input: StartInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  const { title, body } = input
  await oneAtATime(tx, `idea ${participant_id}`)
  const same = await tx
    .selectFrom('idea')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('made_by', '=', participant_id)
    .where('title', '=', title)
    .where('made_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (same) return same.id
  const contributions = await chosen(tx, access, input.contributions)
  const id = newId()
  const board_id = await onlyBoard(tx, access, contributions)
  await tx
    .insertInto('idea')
    .values({ initiative_id, id, board_id, title, body, made_at: now, made_by: participant_id })
    .execute()
  await tx
    .insertInto('idea_move')
    .values({ initiative_id, idea_id: id, number: 1, stage: 'idea', at: now, noted_by: participant_id })
    .execute()
  await addTo(tx, access, id, contributions)
  await tellOf(tx, access, contributions, { kind: 'idea', body: title, ref: id }, now)
  await leaveTrace(tx, access, now, 'idea_started', id)
  return id
}

/** Changes what an idea is called and what it says. */
export async function changeIdea(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...values }: ChangeInput,
  now: Date,
): Promise<void> {
  const idea = await locked(tx, access, id)
  if (idea.title === values.title && idea.body === values.body) return
  if (idea.version !== version) throw new NewerVersion(typedAs(idea))
  await set(tx, access, idea, values)
  await leaveTrace(tx, access, now, 'idea_changed', id)
}

/** More was given to it than what it grew from first. Those who gave it hear how far the idea has come. */
export async function growIdea(
  tx: Tx,
  access: Access,
  id: string,
  contributions: readonly string[],
  now: Date,
): Promise<void> {
  const { title, moves, stage } = await locked(tx, access, id)
  const added = await addTo(tx, access, id, await chosen(tx, access, contributions))
  if (added.length === 0) return
  await tellOf(tx, access, added, { kind: 'idea', body: title, ref: id }, now)
  if (stage !== 'idea') {
    await tellOf(tx, access, added, { ...toldOf(title, stage, saidIn(moves.at(-1)!)), ref: id }, now)
  }
  await leaveTrace(tx, access, now, 'idea_grew', id)
}

/** Moves an idea along its way. Every move is a row, and is told in the thread of each contribution behind it. */
export async function moveIdea(
  tx: Tx,
  access: Access,
  id: string,
  to: Stage,
  { version, ...typed }: MoveInput,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const idea = await locked(tx, access, id)
  const last = idea.moves.at(-1)!
  if (idea.version !== version) {
    if (await isTwice(tx, access, id, { last, to, typed }, now)) return
    // What stands there now is shown beside the fields where it answers the same questions.
    throw new NewerVersion({ ...(last.stage === to && saidIn(last)), version: String(idea.version) })
  }
  if (!mayMove(last.stage, to)) throw new Conflict('idea_there')
  const said = keptOf(last.stage, to, typed)
  const faults = faultsOf(to, said, dayOf(now))
  if (Object.keys(faults).length > 0) throw new Mend(faults)
  const number = last.number + 1
  const { since, ...rest } = said
  await tx
    .insertInto('idea_move')
    .values({
      ...{ initiative_id, idea_id: id, number, stage: to, at: now, noted_by: participant_id },
      ...rest,
      since: since || null,
    })
    .execute()
  await set(tx, access, idea, {})
  // That somebody else runs it now is no news to those who gave to it.
  if (!(last.stage === 'in_use' && to === 'in_use')) {
    const behind = await behindIdea(tx, access, id)
    await tellOf(tx, access, behind, { ...toldOf(idea.title, to, said), ref: id }, now)
  }
  await leaveTrace(tx, access, now, 'idea_moved', id)
}

/** An idea as it stands in the fields of its form. */
export const typedAs = ({ title, body, version }: Pick<Idea, 'title' | 'body' | 'version'>) => ({
  title,
  body,
  version: String(version),
})

/** What was said of a move, as it stands in the fields of its form. */
export const saidIn = (move: Move): Said =>
  Object.fromEntries(move_fields.map(name => [name, move[name] ?? ''])) as Said

/** The same move by the same person a moment ago: a button that was pressed twice. */
async function isTwice(
  tx: Tx,
  access: Access,
  idea_id: string,
  { last, to, typed }: { last: Move; to: Stage; typed: Said },
  now: Date,
): Promise<boolean> {
  if (last.stage !== to || now.getTime() - last.at.getTime() > double_press) return false
  const before = saidIn(last)
  if (!move_fields.every(name => before[name] === '' || before[name] === typed[name])) return false
  const by = await tx
    .selectFrom('idea_move')
    .select('noted_by')
    .where('initiative_id', '=', access.initiative_id)
    .where('idea_id', '=', idea_id)
    .where('number', '=', last.number)
    .executeTakeFirst()
  return by?.noted_by === access.participant_id
}

/** An idea, held until the transaction ends: of two who move it the second sees where the first brought it. */
async function locked(tx: Tx, access: Access, id: string): Promise<Idea> {
  const found = await tx
    .selectFrom('idea')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return ideaOf(tx, access, id)
}

/** What was chosen, with all notes that stand behind it: nobody who gave to it is left out. */
async function chosen(tx: Tx, access: Access, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const found = await withBehind(tx, access, ids)
  if (!ids.every(id => found.includes(id))) throw new Mend({ contributions: 'choose' })
  // They stay until the idea has grown from them.
  const held = await tx
    .selectFrom('contribution')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', 'in', found)
    .orderBy('id')
    .forKeyShare()
    .execute()
  return held.map(one => one.id)
}

async function addTo(tx: Tx, access: Access, idea_id: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { initiative_id } = access
  const added = await tx
    .insertInto('idea_contribution')
    .values(ids.map(contribution_id => ({ initiative_id, idea_id, contribution_id })))
    .onConflict(already => already.doNothing())
    .returning('contribution_id')
    .execute()
  return added.map(one => one.contribution_id)
}

/** The board that it all hung on, if it was one. */
async function onlyBoard(tx: Tx, access: Access, ids: readonly string[]): Promise<string | null> {
  const boards = await sql<{ board_id: string }>`
    select distinct board_id from note
    where initiative_id = ${access.initiative_id} and contribution_id = any(${ids}::uuid[])`.execute(tx)
  return boards.rows.length === 1 ? boards.rows[0]!.board_id : null
}

const set = (
  tx: Tx,
  access: Access,
  { id, version }: Pick<Idea, 'id' | 'version'>,
  values: Partial<Pick<Idea, 'title' | 'body'>>,
) =>
  tx
    .updateTable('idea')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
