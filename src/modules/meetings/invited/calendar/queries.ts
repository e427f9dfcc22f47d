import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Config } from '../../../../platform/config.ts'
import type { Db } from '../../../../platform/database.ts'
import type { Language } from '../../../../platform/language.ts'
import { hashToken, isWholeToken, tidyToken } from '../../../../platform/secrets.ts'
import { type Meeting, meetingsOf } from '../../queries.ts'
import { languageOf, linesOf } from '../letters/queries.ts'
import { days_kept, type Entry } from './rules.ts'

export { calendarOf } from './rules.ts'

/** When the link to one's own calendar was made; null where there is none. */
export async function calendarLink(db: Db, { initiative_id, participant_id }: Access): Promise<Date | null> {
  const key = await db
    .selectFrom('door_key')
    .select('issued_at')
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', participant_id)
    .where('kind', '=', 'calendar')
    .executeTakeFirst()
  return key?.issued_at ?? null
}

/** Whose calendar a link opens, while they take part; null for any other. */
export async function calendarBehind(db: Db, token: string) {
  if (!isWholeToken(token)) return null
  const found = await sql<{ initiative_id: string; title: string; language: string }>`
    select k.initiative_id, i.title, p.language from door_key k
    join participant p on p.initiative_id = k.initiative_id and p.id = k.participant_id
    join initiative i on i.initiative_id = k.initiative_id
    where k.hash = ${hashToken(tidyToken(token))} and k.kind = 'calendar'
      and exists (select from initiative_grant g
        where g.initiative_id = p.initiative_id and g.participant_id = p.id and g.ended_at is null)`.execute(
    db,
  )
  const [whose] = found.rows
  return whose ? { ...whose, language: languageOf(whose) } : null
}

/** The meetings of an initiative as a calendar takes them in: those with a time, called off or not. */
export async function entriesOf(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  language: Language,
  { config, now }: { config: Pick<Config, 'base_url'>; now: Date },
): Promise<Entry[]> {
  const from = new Date(now.getTime() - days_kept * 86_400_000)
  const meetings = await meetingsOf(db, access)
  return meetings.flatMap(meeting => {
    const entry = entryOf(meeting, access, language, config)
    return entry && !meeting.held_elsewhere && entry.ends_at >= from ? [entry] : []
  })
}

/** One meeting as a calendar takes it in; null while it has no time. */
export function entryOf(
  meeting: Meeting,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  language: Language,
  config: Pick<Config, 'base_url'>,
): Entry | null {
  const { id, sequence, starts_at, ends_at, status, title, place } = meeting
  if (!starts_at || !ends_at) return null
  const lines = linesOf(language, { ...meeting, starts_at: null, place: '' })
  return {
    ...{ id, sequence, starts_at, ends_at, title, place },
    cancelled: status === 'cancelled',
    what: lines.map(({ label, said }) => `${label}: ${said}`).join('\n'),
    url: `${config.base_url}/i/${initiative_id}/meetings/${id}`,
  }
}
