import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { boardOf, notesOf } from '../../../ideas/board/queries.ts'
import { stepsOf } from '../../../initiatives/queries.ts'
import { sideOf } from '../../../people/queries.ts'
import { agendaOf, decisionsOf, presentAt } from '../../evening/queries.ts'
import { type Meeting, meetingsOf } from '../../queries.ts'
import type { Traces } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** What a meeting has left of itself: what minutes can be made of. */
export async function tracesOf(db: Db, access: Within, meeting: Meeting): Promise<Traces> {
  const { people, guests } = await presentAt(db, access, meeting.id)
  const agenda = await agendaOf(db, access, meeting.id)
  const boards = [...new Set(agenda.flatMap(({ board_id }) => board_id ?? []))]
  const decisions = await decisionsOf(db, access, meeting.id)
  const steps = await stepsOf(db, access, { origin: 'meeting', origin_id: meeting.id })
  const written = []
  for (const id of boards) written.push(...(await writtenOn(db, access, id)))
  return {
    people: people.map(({ name, side }) => ({ name, side })),
    guests: guests.map(one => ({ side: sideOf[one.party], people: one.people })),
    agenda: agenda.map(({ kind, title, note, started_at }) => ({
      kind,
      title,
      note,
      started: started_at !== null,
    })),
    boards: written,
    tables: await tablesOf(db, access, meeting.id),
    decisions: decisions.map(({ what, why, how }) => ({ what, why, how })),
    steps: steps.map(({ what, who, due }) => ({ what, who, due })),
    next: await nextAfter(db, access, meeting),
  }
}

/** The notes of a board by theme. While everybody writes in quiet, they are nobody's to read. */
async function writtenOn(db: Db, access: Within, board_id: string): Promise<Traces['boards'][number][]> {
  const board = await boardOf(db, access, board_id)
  if (board.quiet) return []
  const notes = (await notesOf(db, access, { board_id })).filter(({ into }) => into === null)
  const themes = await db
    .selectFrom('board_theme')
    .select(['id', 'name'])
    .where('initiative_id', '=', access.initiative_id)
    .where('board_id', '=', board_id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const under = (theme: string | null) =>
    notes
      .filter(note => note.theme === theme)
      .map(({ body, dots, can_live }) => ({ body, support: dots + can_live }))
  const by_theme = [
    ...themes.map(({ id, name }) => ({ name, notes: under(id) })),
    { name: '', notes: under(null) },
  ]
  return [{ title: board.title, themes: by_theme.filter(theme => theme.notes.length > 0) }]
}

/** What each café table of the meeting has left. */
const tablesOf = (db: Db, { initiative_id }: Within, meeting_id: string) =>
  db
    .selectFrom('cafe_table as t')
    .innerJoin('agenda_item as a', join =>
      join.onRef('a.initiative_id', '=', 't.initiative_id').onRef('a.id', '=', 't.agenda_id'),
    )
    .select(['t.number', 't.topic', 't.left_behind'])
    .where('t.initiative_id', '=', initiative_id)
    .where('a.meeting_id', '=', meeting_id)
    .orderBy('a.position')
    .orderBy('t.number')
    .execute()

/** The first meeting after this one that has its time. */
async function nextAfter(db: Db, access: Within, { id, starts_at }: Meeting): Promise<Traces['next']> {
  const later = (await meetingsOf(db, access))
    .filter(one => one.status === 'planned' && one.id !== id)
    .flatMap(({ starts_at, ends_at, place }) => (starts_at && ends_at ? [{ starts_at, ends_at, place }] : []))
    .filter(one => starts_at === null || one.starts_at > starts_at)
  return later.at(-1) ?? null
}
