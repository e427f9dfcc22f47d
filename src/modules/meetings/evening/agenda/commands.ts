import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, NewerVersion, NotFound } from '../../../../platform/errors.ts'
import type { Language } from '../../../../platform/language.ts'
import { newId } from '../../../../platform/secrets.ts'
import { makeBoard } from '../../../ideas/board/commands.ts'
import { boardOf } from '../../../ideas/board/queries.ts'
import { tellMeeting } from '../commands.ts'
import { type AgendaItem, agendaItemOf, agendaOf, lockMeeting } from '../queries.ts'
import { minutesOf, suggestedAgenda } from '../rules.ts'
import { text } from '../text/index.ts'
import type { ChangedInput, PlannedInput } from './forms.ts'
import { placedAt } from './rules.ts'

/** Adds an item at the end. A button that was pressed twice has added one. */
export async function addItem(
  tx: Tx,
  access: Access,
  meeting_id: string,
  input: PlannedInput,
  language: Language,
  now: Date,
): Promise<string> {
  await forPlanning(tx, access, meeting_id)
  const items = await agendaOf(tx, access, meeting_id)
  const { board_id, ...values } = input
  const title = values.title || text[language].kinds[values.kind]
  const last = items.at(-1)
  const isAgain =
    last?.kind === values.kind &&
    last.title === title &&
    last.minutes === values.minutes &&
    last.note === values.note &&
    last.started_at === null
  if (last && isAgain) return last.id
  const id = newId()
  await tx
    .insertInto('agenda_item')
    .values({
      ...{ initiative_id: access.initiative_id, id, meeting_id, position: items.length + 1 },
      ...values,
      title,
      board_id: await boardFor(tx, access, board_id, title, now),
    })
    .execute()
  await leaveTrace(tx, access, now, 'agenda_added', id)
  await tellMeeting(tx, access, meeting_id, now)
  return id
}

/** Lays an agenda to begin from, as long as the meeting is, with a board to write on. Where there is one already, it stays. */
export async function suggestAgenda(
  tx: Tx,
  access: Access,
  meeting_id: string,
  language: Language,
  now: Date,
): Promise<void> {
  const meeting = await forPlanning(tx, access, meeting_id)
  if ((await agendaOf(tx, access, meeting_id)).length > 0) return
  const words = text[language]
  // What is written in quiet hangs where it is looked at afterwards.
  const board_id = await makeBoard(tx, access, { title: meeting.title }, now)
  const rows = suggestedAgenda(minutesOf(meeting)).map(({ kind, minutes }, at) => ({
    ...{ initiative_id: access.initiative_id, id: newId(), meeting_id, position: at + 1 },
    ...{ kind, minutes, title: words.kinds[kind] },
    board_id: kind === 'quiet' || kind === 'board' ? board_id : null,
  }))
  await tx.insertInto('agenda_item').values(rows).execute()
  await leaveTrace(tx, access, now, 'agenda_suggested', meeting_id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** Changes an item, unless somebody else has done so since. */
export async function changeItem(
  tx: Tx,
  access: Access,
  meeting_id: string,
  id: string,
  { version, board_id, ...values }: ChangedInput,
  language: Language,
  now: Date,
): Promise<void> {
  await forPlanning(tx, access, meeting_id)
  const item = await agendaItemOf(tx, access, meeting_id, id)
  if (item.version !== version) throw new NewerVersion(typedAs(item))
  const title = values.title || text[language].kinds[values.kind]
  const board = await boardFor(tx, access, board_id, title, now)
  await tx
    .updateTable('agenda_item')
    .set({ ...values, title, board_id: board, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'agenda_changed', id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** Moves an item from the place where the presser saw it. Of two who press at once, the second moves nothing. */
export async function placeItem(
  tx: Tx,
  access: Access,
  meeting_id: string,
  id: string,
  { from, to }: { from: number; to: number },
  now: Date,
): Promise<void> {
  await forPlanning(tx, access, meeting_id)
  const items = await agendaOf(tx, access, meeting_id)
  const at = items.findIndex(item => item.id === id)
  if (at === -1) throw new NotFound()
  if (at + 1 !== from || from === to) return
  await renumber(tx, access, placedAt(items, id, to))
  await leaveTrace(tx, access, now, 'agenda_moved', id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** Takes an item away. One that runs is ended first, so that nobody sees the ground go. */
export async function removeItem(
  tx: Tx,
  access: Access,
  meeting_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await forPlanning(tx, access, meeting_id)
  const item = await agendaItemOf(tx, access, meeting_id, id)
  if (item.started_at) throw new Conflict('agenda_item_begun')
  await tx
    .deleteFrom('agenda_item')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await renumber(tx, access, await agendaOf(tx, access, meeting_id))
  await leaveTrace(tx, access, now, 'agenda_removed', id)
  await tellMeeting(tx, access, meeting_id, now)
}

/** An item as it stands in the fields of its form. */
export const typedAs = ({ kind, title, minutes, note, board_id, version }: AgendaItem) => ({
  ...{ kind, title, note, minutes: String(minutes) },
  ...{ board_id: board_id ?? '', version: String(version) },
})

async function forPlanning(tx: Tx, access: Access, meeting_id: string) {
  const meeting = await lockMeeting(tx, access, meeting_id)
  if (meeting.held_elsewhere) throw new NotFound()
  return meeting
}

async function boardFor(tx: Tx, access: Access, chosen: string, title: string, now: Date) {
  if (chosen === '') return null
  if (chosen !== 'new') return (await boardOf(tx, access, chosen)).id
  return makeBoard(tx, access, { title }, now)
}

async function renumber(tx: Tx, { initiative_id }: Access, items: readonly AgendaItem[]): Promise<void> {
  for (const [at, item] of items.entries()) {
    if (item.position === at + 1) continue
    await tx
      .updateTable('agenda_item')
      .set({ position: at + 1 })
      .where('initiative_id', '=', initiative_id)
      .where('id', '=', item.id)
      .execute()
  }
}
