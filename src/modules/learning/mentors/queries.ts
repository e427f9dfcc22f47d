import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Phase, phases } from '../../guide/queries.ts'
import { ownSide } from '../finding/alike/queries.ts'
import type { Theme } from '../rules.ts'
import { type Ours, placesLeft } from './rules.ts'

type Within = Pick<Access, 'initiative_id' | 'demo'>

/** What somebody offers, as those read it who have a seat somewhere. */
export type Offer = {
  id: string
  initiative_id: string
  participant_id: string
  name: string
  about: string
  themes: Theme[]
  phases: Phase[]
  languages: string[]
  places: number
  places_left: number
  offered_at: Date
  ended_at: Date | null
  version: number
}

type Row = Omit<Offer, 'places_left'> & { taken: number }
const withPlaces = ({ taken, ...row }: Row): Offer => ({ ...row, places_left: placesLeft(row.places, taken) })

const offered = sql`o.id, o.initiative_id, o.participant_id, o.name, o.about, o.themes, o.phases, o.languages,
  o.places, o.offered_at, o.ended_at, o.version,
  (select count(*)::int from mentor_ask a
    where a.offer_id = o.id and a.answer = 'yes' and a.ended_at is null) as taken`

/** Whoever offers is still in the place from which they offered. */
const stands = sql`o.ended_at is null and exists (select from initiative_grant g
  where g.initiative_id = o.initiative_id and g.participant_id = o.participant_id and g.ended_at is null)`

/** So many are looked at: the newest. */
const most_looked_at = 500

/** Those of other initiatives who offer to think along. */
export async function offersOfOthers(db: Db, { initiative_id, demo }: Within): Promise<Offer[]> {
  const found = await sql<Row>`
    select ${offered} from mentor_offer o
    where o.initiative_id <> ${initiative_id} and o.demo = ${demo} and ${stands}
    order by o.offered_at desc, o.id limit ${most_looked_at}`.execute(db)
  return found.rows.map(withPlaces)
}

/** One of them, as long as it stands. */
export async function offerToAsk(db: Db, { initiative_id, demo }: Within, id: string): Promise<Offer> {
  const found = await sql<Row>`
    select ${offered} from mentor_offer o
    where o.id = ${id} and o.initiative_id <> ${initiative_id} and o.demo = ${demo} and ${stands}`.execute(db)
  if (!found.rows[0]) throw new NotFound()
  return withPlaces(found.rows[0])
}

/** What this person offers, from this seat. */
export async function ownOffer(
  db: Db,
  { initiative_id, participant_id }: Pick<Access, 'initiative_id' | 'participant_id'>,
): Promise<Offer | undefined> {
  const found = await sql<Row>`
    select ${offered} from mentor_offer o
    where o.initiative_id = ${initiative_id} and o.participant_id = ${participant_id} and o.ended_at is null`.execute(
    db,
  )
  return found.rows[0] && withPlaces(found.rows[0])
}

/** What we look for: what we work on, where we are on the way, and what comes next. */
export async function ourSide(db: Db, access: Access, language: string): Promise<Ours & { phase: Phase }> {
  const { themes, next_phase } = await ownSide(db, access, '')
  const next = phases.indexOf(next_phase as Phase)
  const here = next < 0 ? phases.length - 1 : next - 1
  return { themes, phase: phases[here]!, ahead: phases.slice(here + 1), language }
}

/** Somebody was asked to think along: by whom, and what came of it. */
export type Ask = {
  id: string
  offer_id: string
  initiative_id: string
  body: string
  shown_as: string
  asked_at: Date
  asked_by: string | null
  answer: 'yes' | 'no' | null
  answer_body: string
  answered_at: Date | null
  ended_at: Date | null
  /** Whom one asked. */
  name: string
  mentor: { initiative_id: string; participant_id: string }
}

const asks = sql`a.id, a.offer_id, a.initiative_id, a.body, a.shown_as, a.asked_at, a.asked_by, a.answer,
  a.answer_body, a.answered_at, a.ended_at, o.name,
  jsonb_build_object('initiative_id', o.initiative_id, 'participant_id', o.participant_id) as mentor
  from mentor_ask a join mentor_offer o on o.id = a.offer_id`

/** Whom an initiative has asked, the newest first. */
export async function askedByUs(db: Db, { initiative_id }: Pick<Access, 'initiative_id'>): Promise<Ask[]> {
  const found = await sql<Ask>`
    select ${asks} where a.initiative_id = ${initiative_id} order by a.asked_at desc, a.id`.execute(db)
  return found.rows
}

const toMe = ({ initiative_id, participant_id }: Pick<Access, 'initiative_id' | 'participant_id'>) => sql`
  o.initiative_id = ${initiative_id} and o.participant_id = ${participant_id}`

/** Those who have asked this person: what waits for an answer first. */
export async function askedOfMe(db: Db, access: Access): Promise<Ask[]> {
  const found = await sql<Ask>`
    select ${asks} where ${toMe(access)} and (a.ended_at is null or a.answer = 'yes')
    order by a.answer is not null, a.ended_at is not null, a.asked_at desc, a.id`.execute(db)
  return found.rows
}

/** How many wait for an answer from this person. */
export async function mentorAsksWaiting(db: Db, access: Access): Promise<number> {
  return (await askedOfMe(db, access)).filter(one => one.answer === null && one.ended_at === null).length
}

/** One request, for the two it concerns: those who lead where it came from, and the one who was asked. */
export async function askOf(
  db: Db,
  access: Access,
  id: string,
): Promise<{ ask: Ask; side: 'asked' | 'asking' }> {
  const found = await sql<Ask>`select ${asks} where a.id = ${id}`.execute(db)
  const ask = found.rows[0]
  const { initiative_id, participant_id, grants } = access
  const is_mine = ask?.mentor.initiative_id === initiative_id && ask.mentor.participant_id === participant_id
  const is_ours = ask?.initiative_id === initiative_id && grants.includes('facilitator')
  if (!ask || !(is_mine || is_ours)) throw new NotFound()
  return { ask, side: is_mine ? 'asked' : 'asking' }
}
