import { sql } from 'kysely'
import { type Access, worksHere } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Part, partIn, type Reach } from './rules.ts'

/** A story as it is shown: never with who told it, but for that person and whoever wrote it down for them. */
export type Story = {
  id: string
  body: string
  /** What the one who tells wants to be called; "" is one of us. */
  told_as: string
  told_on: string
  may_go: Reach
  group_id: string | null
  group_name: string | null
  indicator_id: string | null
  indicator_name: string | null
  chosen_at: Date | null
  chosen_why: string
  version: number
  /** How many find that it shows the most. */
  marks: number
  /** What this person said of it; null where they have not marked it. */
  own_why: string | null
  part: Part
  /** For the two who share a story: the other one's name. */
  other: string | null
}

type Row = Omit<Story, 'part' | 'other'> & {
  told_by: string | null
  noted_by: string | null
  teller: string | null
  noter: string | null
}

/**
 * Every story that this person may read, the newest first. What was told for those at the table alone is not there for
 * those who read along.
 */
export async function storiesIn(db: Db, access: Access): Promise<Story[]> {
  const { initiative_id, participant_id } = access
  const found = await sql<Row>`
    select s.id, s.body, s.told_as, s.told_on::text, s.may_go, s.group_id, g.name as group_name, s.indicator_id,
      i.name as indicator_name, s.chosen_at, s.chosen_why, s.version, s.told_by, s.noted_by,
      t.name as teller, n.name as noter, own.why as own_why,
      (select count(*)::int from story_mark m
        where m.initiative_id = s.initiative_id and m.story_id = s.id) as marks
    from change_story s
    left join target_group g on g.initiative_id = s.initiative_id and g.id = s.group_id
    left join indicator i on i.initiative_id = s.initiative_id and i.id = s.indicator_id
    left join participant t on t.initiative_id = s.initiative_id and t.id = s.told_by
    left join participant n on n.initiative_id = s.initiative_id and n.id = s.noted_by
    left join story_mark own on own.initiative_id = s.initiative_id and own.story_id = s.id
      and own.participant_id = ${participant_id}
    where s.initiative_id = ${initiative_id} and (s.may_go = 'report' or ${worksHere(access)})
    order by s.told_on desc, s.noted_at desc, s.id`.execute(db)
  return found.rows.map(row => shownTo(participant_id, row))
}

function shownTo(participant_id: string, row: Row): Story {
  const { told_by, noted_by, teller, noter, ...story } = row
  const part = partIn({ told_by, noted_by }, participant_id)
  const other = part === 'teller' ? noter : part === 'noter' ? teller : null
  return { ...story, part, other }
}

export async function storyOf(db: Db, access: Access, id: string): Promise<Story> {
  const story = (await storiesIn(db, access)).find(one => one.id === id)
  if (!story) throw new NotFound()
  return story
}

/** Why people find that a story shows the most: without names, and in an order that tells nothing. */
export async function reasonsFor(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  id: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('story_mark')
    .select('why')
    .where('initiative_id', '=', access.initiative_id)
    .where('story_id', '=', id)
    .where('why', '<>', '')
    .orderBy('why')
    .execute()
  return rows.map(({ why }) => why)
}

export type ChosenStory = Awaited<ReturnType<typeof chosenForReport>>[number]

/** The stories that the group chose and that may go into a report; whose indicator and group they belong to. */
export async function chosenForReport(db: Db, access: Pick<Access, 'initiative_id'>) {
  const { initiative_id } = access
  const found = await sql<
    Pick<
      Story,
      'id' | 'body' | 'told_as' | 'told_on' | 'chosen_why' | 'group_id' | 'group_name' | 'indicator_id'
    >
  >`
    select s.id, s.body, s.told_as, s.told_on::text, s.chosen_why, s.group_id, g.name as group_name, s.indicator_id
    from change_story s
    left join target_group g on g.initiative_id = s.initiative_id and g.id = s.group_id
    where s.initiative_id = ${initiative_id} and s.may_go = 'report' and s.chosen_at is not null
    order by s.told_on, s.id`.execute(db)
  return found.rows
}

/** What a story may be told of: the groups, and the indicators measured by stories; `kept` is the one it belongs to. */
export async function subjectsOf(db: Db, access: Pick<Access, 'initiative_id'>, kept: string | null = null) {
  const groups = await db
    .selectFrom('target_group')
    .select(['id', 'name'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('priority')
    .orderBy('position')
    .execute()
  const indicators = await db
    .selectFrom('indicator')
    .select(['id', 'name'])
    .where('initiative_id', '=', access.initiative_id)
    .where(eb =>
      eb.or([eb.and([eb('kind', '=', 'story'), eb('withdrawn_at', 'is', null)]), eb('id', '=', kept)]),
    )
    .orderBy('position')
    .execute()
  return { groups, indicators }
}
export type Subjects = Awaited<ReturnType<typeof subjectsOf>>
