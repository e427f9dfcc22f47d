import type { Access } from '../../../platform/access.ts'
import { type ContentFile, contentOfKind, isLater, readContent } from '../../../platform/content.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { formerOf, participantOf, participantsOf } from '../queries.ts'
import {
  type Answer,
  type ConsentText,
  consent_text,
  holding,
  lately_days,
  type Purpose,
  purposes,
} from './rules.ts'

export type { ConsentText, Purpose } from './rules.ts'

/** The texts that lie in `content/consent/`. */
export const content = (): Promise<ContentFile[]> => contentOfKind('consent', consent_text)

// A published version is never edited, so what was read once holds for as long as the process lives.
const known = new Map<string, ConsentText>()

const readOnce = (row: { id: string; version: string; body: string }): ConsentText => {
  const name = `${row.id} ${row.version}`
  const text = known.get(name) ?? readContent(consent_text, row.body)
  known.set(name, text)
  return text
}

/** Every version of every purpose's text, the newest of each first. */
export async function everyText(db: Db): Promise<ConsentText[]> {
  const rows = await db
    .selectFrom('content_version')
    .select(['id', 'version', 'body'])
    .where('kind', '=', 'consent')
    .execute()
  return rows.map(readOnce).toSorted((a, b) => (isLater(a.version, b.version) ? -1 : 1))
}

/** What people are asked now: the newest text of each purpose, in the order of the purposes. */
export const newestTexts = (all: readonly ConsentText[]): ConsentText[] =>
  purposes.flatMap(purpose => all.find(text => text.purpose === purpose) ?? [])

/** The text of a purpose in the version that somebody saw; the newest when it is not told. */
export async function textSeen(db: Db, purpose: Purpose, version: string | null): Promise<ConsentText> {
  const all = (await everyText(db)).filter(one => one.purpose === purpose)
  const text = version === null ? all[0] : all.find(one => one.version === version)
  if (!text) throw new NotFound()
  return text
}

export type ConsentRow = Awaited<ReturnType<typeof consentRows>>[number]

/** Everything that was said, newest first: of one person, or of all. */
export async function consentRows(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  participant_id: string | null = null,
) {
  let query = db
    .selectFrom('consent as c')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'c.initiative_id').onRef('p.id', '=', 'c.noted_by'),
    )
    .select(['c.id', 'c.participant_id', 'c.purpose', 'c.answer', 'c.at', 'c.content_version', 'c.language'])
    .select(['c.on_paper', 'c.noted_by', 'p.name as noted_by_name'])
    .where('c.initiative_id', '=', access.initiative_id)
  if (participant_id) query = query.where('c.participant_id', '=', participant_id)
  const rows = await query.orderBy('c.at', 'desc').orderBy('c.id', 'desc').execute()
  return rows.map(row => ({ ...row, purpose: row.purpose as Purpose, answer: row.answer as Answer }))
}

/**
 * What each person has said that holds now, of each purpose that they have answered: also of those who have left. Only
 * `given` is a yes; who is not on the list has not said yes.
 */
export async function consentsNow(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  participant_id: string | null = null,
): Promise<ConsentRow[]> {
  return holding(await consentRows(db, access, participant_id))
}

/** For those who lead: who has said yes to what. Those who have left are there when something of theirs still holds. */
export async function standingOf(db: Db, access: Access, now: Date) {
  const [held, texts, people, former] = [
    await consentsNow(db, access),
    newestTexts(await everyText(db)),
    await participantsOf(db, access),
    await formerOf(db, access),
  ]
  const since = new Date(now.getTime() - lately_days * 86_400_000)
  const matters = (id: string) =>
    held.some(row => row.participant_id === id && (row.answer === 'given' || row.at >= since))
  return {
    initiative_id: access.initiative_id,
    held,
    texts,
    since,
    people: [
      ...people.map(({ id, name }) => ({ id, name, left: false })),
      ...former.filter(one => matters(one.id)).map(({ id, name }) => ({ id, name, left: true })),
    ],
  }
}

/** Somebody who has or had a seat here. */
export async function personOf(db: Db, access: Access, id: string) {
  const person = await participantOf(db, access, id)
  if (!person) throw new NotFound()
  const takes_part = (await participantsOf(db, access)).some(one => one.id === id)
  return { id, name: person.name, language: person.language, left: !takes_part }
}
