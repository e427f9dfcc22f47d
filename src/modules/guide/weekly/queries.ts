import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Config } from '../../../platform/config.ts'
import type { Db } from '../../../platform/database.ts'
import { dayOf, formatMoment } from '../../../platform/format.ts'
import { languageFor } from '../../../platform/kits.ts'
import type { Language } from '../../../platform/language.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { figuresOf } from '../../contributions/queries.ts'
import { mayTellOfSomebody } from '../../initiatives/guard/queries.ts'
import { questionHistory, stepsOf } from '../../initiatives/queries.ts'
import { nextMeeting } from '../../meetings/queries.ts'
import { type Participant, participantsOf, stopAddress, type Whose } from '../../people/queries.ts'
import { newsOf } from '../news/queries.ts'
import { hasWaitedLong, isWaiting, questionsOf } from '../sparring/queries.ts'
import { wayNow } from '../way/queries.ts'
import {
  type Facts,
  firstWords,
  isDue,
  isNear,
  isSoon,
  type Line,
  said_for_days,
  type Thing,
  thingsToSay,
} from './rules.ts'
import { text } from './text/index.ts'

export type { Line } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** Somebody who has come, has an e-mail address here, and has not stopped the letters. */
export type Reachable = Participant & { email: string; last_sent_at: Date | null }

export async function reachable(db: Db, access: Within): Promise<Reachable[]> {
  const [people, letters] = await Promise.all([
    participantsOf(db, access),
    db
      .selectFrom('weekly_letter')
      .select(['participant_id', 'last_sent_at', 'stopped_at'])
      .where('initiative_id', '=', access.initiative_id)
      .execute(),
  ])
  const known = new Map(letters.map(one => [one.participant_id, one]))
  return people.flatMap(person => {
    const letter = known.get(person.id)
    if (person.email === null || !person.claimed || letter?.stopped_at) return []
    return [{ ...person, email: person.email, last_sent_at: letter?.last_sent_at ?? null }]
  })
}

/** Those who get the weekly letter; others read along when they wish. */
export const getsLetters = ({ grants }: Pick<Participant, 'grants'>): boolean =>
  grants.some(grant => grant === 'facilitator' || grant === 'member' || grant === 'mentor')

/** One's own: when it last came, and whether one has said stop. */
export async function ownLetter(db: Db, access: Pick<Access, 'initiative_id' | 'participant_id'>) {
  const letter = await db
    .selectFrom('weekly_letter')
    .select(['last_sent_at', 'stopped_at'])
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', access.participant_id)
    .executeTakeFirst()
  return letter ?? { last_sent_at: null, stopped_at: null }
}

/** What a link to stop letters is about; null when the seat is gone. */
export async function seatOfLink(db: Db, { initiative_id, participant_id }: Whose) {
  const seat = await db
    .selectFrom('participant as p')
    .innerJoin('initiative as i', 'i.initiative_id', 'p.initiative_id')
    .select('i.title')
    .where('p.initiative_id', '=', initiative_id)
    .where('p.id', '=', participant_id)
    .executeTakeFirst()
  return seat ? { ...seat, ...(await ownLetter(db, { initiative_id, participant_id })) } : null
}

/** The initiatives that go on, and in which somebody has an e-mail address. */
export async function initiativesWithReaders(db: Db): Promise<string[]> {
  const found = await sql<{ initiative_id: string }>`
    select i.initiative_id from initiative i
    where exists (select from participant p where p.initiative_id = i.initiative_id and p.email is not null)
      and coalesce((select s.state from initiative_state s where s.initiative_id = i.initiative_id
        order by s.at desc, s.id limit 1), 'active') = 'active'
    order by i.initiative_id`.execute(db)
  return found.rows.map(row => row.initiative_id)
}

type Known = Awaited<ReturnType<typeof whatIsKnown>>

/** What there may be to say about an initiative, read once for all its readers. */
export async function whatIsKnown(db: Db, access: Within, now: Date) {
  const lately = new Date(now.getTime() - said_for_days * 86_400_000)
  const [way, steps, versions, news, questions, meeting, owed] = await Promise.all([
    wayNow(db, access, now),
    stepsOf(db, access),
    questionHistory(db, access),
    newsOf(db, access, { told_after: lately }),
    questionsOf(db, access),
    nextMeeting(db, access, now),
    figuresOf(db, access, now),
  ])
  const told = news.map(({ body }) => body)
  const tells = told.length === 0 ? [] : await mayTellOfSomebody(db, access, told)
  return {
    initiative: way.initiative,
    active: way.standing === 'active',
    today: dayOf(now),
    now,
    steps: steps.filter(step => step.outcome !== 'done' && step.outcome !== 'dropped'),
    proposals: versions.filter(one => one.decision === null && one.proposed_at > lately).length,
    // A mail lies where others may read it: what names somebody is told on its page alone.
    news: news.map((one, at) => ({ ...one, tells: tells[at]! })),
    questions: questions.filter(one => isWaiting(one) && one.asked_at > lately),
    meeting:
      meeting?.starts_at && isSoon(meeting.starts_at, now)
        ? { ...meeting, starts_at: meeting.starts_at }
        : null,
    owed: owed.overdue,
    point: way.first_week ? null : (way.next[0]?.point.name ?? null),
  }
}

/** The same as far as it is for this reader. */
function factsFor(known: Known, reader: Reader, language: Language, others: readonly Line[]): Facts {
  const { steps, today, now, point } = known
  const works = reader.grants.includes('facilitator') || reader.grants.includes('member')
  const leads = reader.grants.includes('facilitator')
  const near = works ? steps.filter(step => isNear(step.due, today)) : []
  const since = reader.last_sent_at ?? new Date(now.getTime() - 7 * 86_400_000)
  const news = works ? known.news.filter(one => one.told_at > since && one.told_by !== reader.id) : []
  const told = news.find(one => one.kind !== 'setback' && !one.tells)
  const waiting = known.questions.filter(
    one =>
      one.asked_by !== reader.id && (reader.grants.includes('mentor') || (leads && hasWaitedLong(one, now))),
  )
  return {
    questions: waiting.length,
    meeting:
      works && known.meeting ? { title: known.meeting.title, starts_at: known.meeting.starts_at } : null,
    owed: leads ? known.owed : 0,
    steps: { near: near.length, late: near.filter(step => step.due !== null && step.due < today).length },
    proposals: works ? known.proposals : 0,
    news: { count: news.length, first: told ? firstWords(told.body) : '' },
    others,
    point: leads && point ? (point[language] ?? point.nb) : null,
  }
}

type Reader = Pick<Reachable, 'id' | 'grants' | 'last_sent_at'>

/**
 * What a room further right has to say in the letter: at most one line for each reader, in any language. It is asked once
 * for all readers of an initiative, and hands back nothing for those to whom it has nothing to say.
 */
export type LetterSource = (
  db: Db,
  access: Within,
  readers: readonly Pick<Reader, 'id' | 'last_sent_at'>[],
  around: { now: Date; config: Pick<Config, 'demo'> },
) => Promise<ReadonlyMap<string, (language: Language) => Line>>

/** What all of them say to each of these readers. */
export async function saidByOthers(
  sources: readonly LetterSource[],
  db: Db,
  access: Within,
  readers: readonly Pick<Reader, 'id' | 'last_sent_at'>[],
  around: { now: Date; config: Pick<Config, 'demo'> },
): Promise<OtherLines> {
  const said = await Promise.all(sources.map(source => source(db, access, readers, around)))
  return (reader, language) =>
    said.flatMap(lines => {
      const line = lines.get(reader.id)
      return line ? [line(language)] : []
    })
}
type OtherLines = (reader: Pick<Reader, 'id'>, language: Language) => Line[]

const pages: Readonly<Record<Exclude<Thing['kind'], 'other'>, string>> = {
  questions: '/guide/sparring',
  meeting: '/meetings',
  owed: '/contributions',
  steps: '/steps',
  proposals: '/question',
  news: '/guide/news',
  point: '/guide',
}

/** What a letter to this reader would say now, in this language. Nothing: no letter. */
export function linesFor(known: Known, reader: Reader, language: Language, others: OtherLines): Line[] {
  const last_sent = reader.last_sent_at && dayOf(reader.last_sent_at)
  const facts = factsFor(known, reader, language, others(reader, language))
  return thingsToSay(facts, last_sent, known.today).map(thing =>
    thing.kind === 'other'
      ? { words: thing.words, path: thing.path }
      : {
          words: inWords(thing, language),
          path: `/i/${known.initiative.initiative_id}${pages[thing.kind]}`,
        },
  )
}

function inWords(thing: Exclude<Thing, { kind: 'other' }>, language: Language): string {
  const words = text[language].things
  switch (thing.kind) {
    case 'questions':
      return words.questions(thing.count)
    case 'meeting':
      return words.meeting(thing.title, formatMoment(language, thing.starts_at))
    case 'owed':
      return words.owed(thing.count)
    case 'steps':
      return words.steps(thing.count, thing.late)
    case 'proposals':
      return words.proposals(thing.count)
    case 'news':
      return words.news(thing.count, thing.first)
    case 'point':
      return words.point(thing.name)
  }
}

/** The letters of one initiative that are due and have something to say. */
export async function lettersDue(
  db: Db,
  access: Within,
  { config, key, now }: { config: Pick<Config, 'base_url' | 'demo'>; key: InstallationKey; now: Date },
  sources: readonly LetterSource[],
) {
  const today = dayOf(now)
  const readers = (await reachable(db, access)).filter(
    one => getsLetters(one) && isDue(one.last_sent_at && dayOf(one.last_sent_at), today),
  )
  if (readers.length === 0) return []
  const known = await whatIsKnown(db, access, now)
  if (!known.active) return []
  const others = await saidByOthers(sources, db, access, readers, { now, config })
  return readers.flatMap(to => {
    const language = languageOf(to)
    const lines = linesFor(known, to, language, others)
    if (lines.length === 0) return []
    const words = text[language].letter
    const { initiative_id, title } = known.initiative
    const stop_address = stopAddress(config, key, { initiative_id, participant_id: to.id })
    const said = lines.map(line => `– ${line.words}\n${config.base_url}${line.path}\n`)
    const letter = {
      subject: words.subject(title),
      body: [words.hello(to.name, title), ...said, words.goodbye(stop_address)].join('\n'),
      stop_address,
    }
    return [{ to, letter }]
  })
}

/** The language a person is written to in. */
export const languageOf = (person: Pick<Participant, 'language'>): Language =>
  languageFor(person.language, 'invitation') ?? 'nb'
