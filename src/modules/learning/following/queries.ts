import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/format.ts'
import type { LetterSource } from '../../guide/weekly/queries.ts'
import { openTo, type Shown, type Story, storiesWhere } from '../finding/queries.ts'
import { first_version, newSince } from './rules.ts'
import { text } from './text/index.ts'

type Where = Pick<Access, 'initiative_id' | 'participant_id'>

/** What somebody wishes to hear of. */
export async function followed(db: Db, { initiative_id, participant_id }: Where) {
  const kept = await db
    .selectFrom('story_follow')
    .select(['themes', 'fields', 'version'])
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', participant_id)
    .executeTakeFirst()
  return kept ?? { themes: [], fields: [], version: first_version }
}

/** The newest stories of others about what somebody follows. */
export function storiesFollowed(
  db: Db,
  { initiative_id }: Where,
  { themes, fields }: { themes: readonly string[]; fields: readonly string[] },
  to: Shown,
  most = 10,
): Promise<Story[]> {
  return storiesWhere(
    db,
    sql`(s.themes && ${themes}::text[] or s.fields && ${fields}::text[])
      and s.initiative_id is distinct from ${initiative_id} and ${openTo(to)}`,
    sql`s.published_on desc, s.id`,
    most,
  )
}

type News = { participant_id: string; count: number; title: string | null }

/** For the weekly letter: that there are new stories about what a reader follows. A hidden place's title is not told. */
export const newStories: LetterSource = async (db, { initiative_id }, readers, { now, config }) => {
  const today = dayOf(now)
  const since = readers.map(one => newSince(one.last_sent_at && dayOf(one.last_sent_at), today))
  const found = await sql<News>`
    select f.participant_id, count(*)::int as count,
      (array_agg(s.title order by s.published_on desc, s.id) filter (where s.public_id is not null))[1] as title
    from unnest(${readers.map(one => one.id)}::uuid[], ${since}::date[]) as r (id, since)
    join story_follow f on f.initiative_id = ${initiative_id} and f.participant_id = r.id
    join shared_story s on s.published_on >= r.since and s.published_on < ${today}::date
      and (s.themes && f.themes or s.fields && f.fields)
    where s.initiative_id is distinct from ${initiative_id} and ${openTo(config)}
    group by f.participant_id`.execute(db)
  return new Map(
    found.rows.map(({ participant_id, count, title }) => [
      participant_id,
      language => ({
        words: text[language].letter(count, title ?? ''),
        path: `/i/${initiative_id}/me/follow`,
      }),
    ]),
  )
}
