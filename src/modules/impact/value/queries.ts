import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { type Closed, everyClosed, latestClosed, roundIn, saidOf } from '../../scorecard/results/queries.ts'
import { followed } from '../follow/queries.ts'
import { storiesIn } from '../stories/queries.ts'
import {
  asked_in,
  cellsOf,
  type Ledger,
  level_of_asked,
  levelOfGroup,
  levelOfIndicator,
  type Subject,
  type ValueLevel,
  value_levels,
  type Whose,
} from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

export type Note = {
  id: string
  ledger: Ledger
  about: Subject
  level: ValueLevel
  whose: Whose
  body: string
  day: string
  version: number
}

/** What people have noted of value, by day. */
export async function notesOf(db: Db, access: Where): Promise<Note[]> {
  const found = await sql<Note>`
    select id, ledger, about, level, whose, body, day::text, version from value_note
    where initiative_id = ${access.initiative_id} order by day, noted_at, id`.execute(db)
  return found.rows
}

export async function noteOf(db: Db, access: Where, id: string): Promise<Note> {
  const note = (await notesOf(db, access)).find(one => one.id === id)
  if (!note) throw new NotFound()
  return note
}

type AskedSubject = keyof typeof level_of_asked

/** What the latest round, or pulse, says at one level: its own figures in words, by side where that is published. */
export type Asked = {
  at: ValueLevel
  round_id: string
  called: string
  figures: { about: AskedSubject; name: string; said: string }[]
}

function askedIn(closed: Closed, series: keyof typeof asked_in, language: Language): Asked[] {
  const subjects = Object.keys(level_of_asked) as AskedSubject[]
  const called = roundIn(language, closed.round, closed.closed_at)
  return value_levels.flatMap(at => {
    const figures = subjects
      .filter(about => level_of_asked[about] === at)
      .flatMap(about =>
        // A statement stands in front of its figures: without its full stop.
        saidOf(closed, language, asked_in[series][about]).map(({ name, said }) => ({
          ...{ about, said, name: name.replace(/\.$/, '') },
        })),
      )
    return figures.length > 0 ? [{ at, round_id: closed.round.id, called, figures }] : []
  })
}

export type Ledgers = Awaited<ReturnType<typeof ledgersOf>>

/**
 * The two ledgers, place by place, as this person may see them: notes, what the latest released round and pulse say,
 * chosen stories, and what was measured. `for_report`: only the stories that may go into one.
 */
export async function ledgersOf(
  db: Db,
  access: Access,
  { language, today, for_report = false }: { language: Language; today: string; for_report?: boolean },
) {
  const notes = await notesOf(db, access)
  const { groups, series } = await followed(db, access, today)
  const groupOf = (id: string | null) => groups.find(one => one.id === id)
  const chosen = (await storiesIn(db, access)).filter(
    ({ chosen_at, may_go }) => chosen_at !== null && (may_go === 'report' || !for_report),
  )
  const round = await latestClosed(db, access)
  const pulse = (await everyClosed(db, access)).findLast(one => one.round.kind === 'pulse')
  return cellsOf({
    notes,
    rounds: [
      ...(round ? askedIn(round, 'round', language) : []),
      ...(pulse ? askedIn(pulse, 'pulse', language) : []),
    ],
    stories: chosen.map(story => ({ ...story, at: levelOfGroup(groupOf(story.group_id)) })),
    measured: series
      .filter(
        ({ indicator, standing }) => indicator.kind !== 'story' && (standing.latest || standing.baseline),
      )
      .map(one => ({ ...one, at: levelOfIndicator(one.indicator, groupOf(one.indicator.group_id)) })),
  })
}
