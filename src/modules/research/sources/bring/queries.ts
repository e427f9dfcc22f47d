import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { dayOf } from '../../../../platform/format.ts'
import { storiesIn } from '../../../impact/stories/queries.ts'
import { standingIn } from '../../../meetings/minutes/queries.ts'
import { meetingsOf } from '../../../meetings/queries.ts'

/** Something that stands elsewhere in the initiative, and whether it may be used here. */
export type Offer = {
  from: 'minutes' | 'story'
  id: string
  /** The meeting's; of a story, what its teller is called, which may be empty. */
  title: string
  day: string | null
  body: string
  /** It is in this study already. */
  source_id: string | null
  /** Why it may not be brought; null where it may. */
  why_not: 'draft' | 'being_checked' | 'empty' | null
}

/** What a study has brought in before: its source by what it was made of. */
export async function broughtIn(
  db: Db,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  research_id: string,
) {
  const rows = await db
    .selectFrom('source')
    .select(['id', 'brought_from', 'brought_id'])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .where('brought_id', 'is not', null)
    .execute()
  return new Map(rows.map(row => [`${row.brought_from} ${row.brought_id}`, row.id]))
}

/**
 * The minutes and stories of the initiative. Of the minutes those count that are done; of the stories only those are
 * here whose tellers let them go into reports.
 */
export async function offersOf(db: Db, access: Access, research_id: string): Promise<Offer[]> {
  const brought = await broughtIn(db, access, research_id)
  const meetings = await meetingsOf(db, access)
  const minutes: Offer[] = []
  for (const meeting of meetings) {
    const { draft, sent, counts } = await standingIn(db, access, meeting.id)
    if (!draft && !sent) continue
    const body = [counts?.summary, counts?.body].filter(text => text).join('\n\n')
    minutes.push({
      ...{ from: 'minutes', id: meeting.id, title: meeting.title, body },
      day: meeting.starts_at ? dayOf(meeting.starts_at) : null,
      source_id: brought.get(`minutes ${meeting.id}`) ?? null,
      why_not: !counts ? (sent ? 'being_checked' : 'draft') : body === '' ? 'empty' : null,
    })
  }
  const stories = (await storiesIn(db, access)).filter(one => one.may_go === 'report')
  return [
    ...minutes,
    ...stories.map(
      (story): Offer => ({
        ...{ from: 'story', id: story.id, title: story.told_as, day: story.told_on, body: story.body },
        source_id: brought.get(`story ${story.id}`) ?? null,
        why_not: null,
      }),
    ),
  ]
}

/** Whether what a source was made of may still be used: nobody took it back where it stands. */
export async function stillThere(
  db: Db,
  access: Access,
  { brought_from, brought_id }: { brought_from: string | null; brought_id: string | null },
): Promise<boolean> {
  if (brought_from !== 'story') return true
  const stories = await storiesIn(db, access)
  return stories.some(one => one.id === brought_id && one.may_go === 'report')
}
