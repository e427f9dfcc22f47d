import { sql } from 'kysely'
import type { Access } from '../../platform/access.ts'
import { type ContentFile, contentOfKind, isLater, readContent } from '../../platform/content.ts'
import type { Db } from '../../platform/database.ts'
import type { InEachLanguage } from '../../platform/language.ts'
import { inEachLanguage } from '../../platform/words.ts'
import {
  type Before,
  type Group,
  type Indicator,
  type Item,
  type LibraryIndicator,
  type Link,
  library_shape,
  type Measurement,
  type Plan,
  type Target,
  themes,
  type Voice,
} from './rules.ts'
import { text } from './text/index.ts'
import type { Text } from './text/nb.ts'

export type { Indicator, Measurement, Plan } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

/** What kind of sign an indicator is, and how it is found, for the pages that show one of somebody else's. */
const saidOf = ({ levels, kinds, ways, betters }: Text) => ({ levels, kinds, ways, betters })
export const indicator_text: InEachLanguage<ReturnType<typeof saidOf>> = inEachLanguage('indicators', {
  nb: saidOf(text.nb),
  nn: saidOf(text.nn),
  da: saidOf(text.da),
  en: saidOf(text.en),
})

/** The indicators that lie in `content/indicator`. */
export const content = (): Promise<ContentFile[]> => contentOfKind('indicator', library_shape)

let read: Promise<LibraryIndicator[]> | undefined

/** The library of this release: the newest version of each, theme by theme. It is files, so it is read once. */
export const theLibrary = () => (read ??= readLibrary())

async function readLibrary(): Promise<LibraryIndicator[]> {
  const newest = new Map<string, LibraryIndicator>()
  for (const { body } of await content()) {
    const one = readContent(library_shape, body)
    if (isLater(one.version, newest.get(one.id)?.version)) newest.set(one.id, one)
  }
  return [...newest.values()].toSorted(
    (a, b) => themes.indexOf(a.theme) - themes.indexOf(b.theme) || a.order - b.order,
  )
}

/** The whole plan of an initiative, as it stands now; `readMeasured` where fewer measurements will do. */
export async function planOf(
  db: Db,
  access: Where,
  readMeasured: (db: Db, access: Where) => Promise<Measurement[]> = measurementsOf,
): Promise<Plan> {
  const { initiative_id } = access
  // Each list is one statement: a transaction has one connection, so they follow each other there.
  const { parts, items } = await writtenOf(db, access)
  const groups = await groupsOf(db, access)
  const voices = await sql<Voice>`
    select v.id, v.group_id, v.about, v.day::text, v.people, v.how, v.what,
      array(select s.participant_id from group_voice_seat s
        where s.initiative_id = v.initiative_id and s.voice_id = v.id order by s.participant_id) as seats
    from group_voice v where v.initiative_id = ${initiative_id} order by v.day, v.id`.execute(db)
  const links = await linksOf(db, access)
  const before = await db
    .selectFrom('plan_before')
    .select(['of_id', 'version', 'fields', 'why', 'until'])
    .where('initiative_id', '=', initiative_id)
    .orderBy('of_id')
    .orderBy('version')
    .execute()
  return {
    parts,
    items,
    groups,
    voices: voices.rows,
    links,
    before: before as unknown as Before[],
    indicators: await indicatorsOf(db, access),
    targets: await targetsOf(db, access),
    measurements: await readMeasured(db, access),
  }
}

/** What is written in the plan: its single fields, and its short entries in their order. */
export async function writtenOf(db: Db, access: Where): Promise<Pick<Plan, 'parts' | 'items'>> {
  const parts = await db
    .selectFrom('plan_part')
    .select(['part', 'fields', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .execute()
  return {
    parts: Object.fromEntries(
      parts.map(({ part, fields, version }) => [part, { version, fields: fields as Record<string, string> }]),
    ),
    items: await itemsOf(db, access),
  }
}

/** Whom the work is for: those who come first, first. */
export async function groupsOf(db: Db, access: Where): Promise<Group[]> {
  const found = await db
    .selectFrom('target_group')
    .select(['id', 'name', 'detail', 'kind', 'priority', 'size', 'position', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('priority')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return found as Group[]
}

/** Every short entry, goals among them, in their order. */
export async function itemsOf(db: Db, access: Where): Promise<Item[]> {
  const found = await db
    .selectFrom('plan_item')
    .select(['id', 'kind', 'group_id', 'title', 'detail', 'source', 'position', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return found as Item[]
}

/** What is believed to lead to what, as it was drawn. */
export async function linksOf(db: Db, access: Where): Promise<Link[]> {
  const found = await db
    .selectFrom('plan_link')
    .select(['from_id', 'to_id', 'causality', 'reason', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('linked_at')
    .orderBy('from_id')
    .orderBy('to_id')
    .execute()
  return found as Link[]
}

/** Every indicator, those withdrawn too, in their order. */
export async function indicatorsOf(db: Db, access: Where): Promise<Indicator[]> {
  const found = await sql<Indicator>`
    select id, group_id, goal_id, activity_id, idea_id, library_id, library_version, name, level, kind, way, how, source, unit,
      scale_min, scale_max, scale_low, scale_high, better, question, mind, every, first_on::text, last_on::text,
      who_measures, measured_by, position, withdrawn_at, withdrawn_why, version
    from indicator where initiative_id = ${access.initiative_id} order by position, id`.execute(db)
  return found.rows
}

/** Every target, those given up too, by day. */
export async function targetsOf(db: Db, access: Where): Promise<Target[]> {
  const found = await sql<Target>`
    select id, indicator_id, day::text, value, why, set_at, given_up_at, given_up_why
    from target where initiative_id = ${access.initiative_id} order by indicator_id, day, set_at, id`.execute(
    db,
  )
  return found.rows
}

/** The columns of the measurement `m`, but for how often it was corrected. */
export const measured = sql`m.id, m.indicator_id, m.day::text, m.baseline, m.value, m.at_end, m.part, m.n, m.low, m.high,
  m.missing, m.comment, m.source, m.came_by, m.noted_at, m.locked_at, m.version`

/** Every measurement that holds, by indicator and day. */
export async function measurementsOf(db: Db, access: Where): Promise<Measurement[]> {
  const found = await sql<Measurement>`
    select ${measured},
      coalesce(b.corrections, 0)::int as corrections
    from measurement m
    left join (select measurement_id, count(*) as corrections from measurement_before
      where initiative_id = ${access.initiative_id} group by measurement_id) b on b.measurement_id = m.id
    where m.initiative_id = ${access.initiative_id} and m.struck_at is null
    order by m.indicator_id, m.day`.execute(db)
  return found.rows
}
