import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { stepsOf } from '../../initiatives/queries.ts'
import { snapshotsOf } from '../closing/queries.ts'
import type { Snapshot } from '../closing/rules.ts'
import { instrumentOf, type KnownInstrument } from '../instrument/queries.ts'
import { type Audience, releasedTo, shownTo } from '../release/queries.ts'
import { type Round, roundOf, roundsOf, type Within } from '../rounds/queries.ts'
import { type Series, seriesOf } from '../rounds/rules.ts'
import { comparable, differences, fieldsOf, toActOn } from './rules.ts'
import { figuresIn, readingOf, roundIn, say } from './text/index.ts'

export { fieldsOf, level } from './rules.ts'
export { roundIn } from './text/index.ts'

export type Published = {
  round: Round
  snapshot: Snapshot
  closed_at: Date
  /** Whether the steps agreed after it may be shown with it: always at the table, elsewhere as it was released. */
  with_steps: boolean
}

/** A closed round with all that its pages read: the snapshot, never an answer. */
export type Closed = Published & {
  known: KnownInstrument
  /** Every closed round of its series, the first one first. Pulses and rounds never stand in one. */
  all: Published[]
  /** The closed round of the series before this one, for what was agreed then. */
  last: Published | null
  /** The latest earlier round whose figures may be compared with this one's. */
  before: Published | null
}

/** One closed round of the initiative. Who only follows the work meets what the group has released to them. */
export async function closedRound(db: Db, access: Access, round_id: string): Promise<Closed> {
  const all = await published(db, access)
  const wanted = all.find(({ round }) => round.id === round_id)
  if (wanted) return withEarlier(db, all, wanted)
  if (await isHeldBack(db, access, round_id)) throw new Conflict('not_released')
  throw new NotFound()
}

/** Whether there is a result that the group has not released to this person. */
export async function isHeldBack(db: Db, access: Access, round_id: string): Promise<boolean> {
  const round = await roundOf(db, access, round_id)
  const shown = await shownTo(db, access)
  return round.status === 'closed' && shown !== null && !shown.has(round_id)
}

/** A closed round as those see it to whom it is, or would be, released: beside nothing but what is released to them too. */
export async function releasedRound(
  db: Db,
  access: Within,
  round_id: string,
  release: { audience: Audience; with_steps: boolean },
): Promise<Closed> {
  const shown = await releasedTo(db, access, release.audience)
  shown.set(round_id, release.with_steps)
  const all = (await everyPublished(db, { initiative_id: access.initiative_id })).flatMap(one => {
    const with_steps = shown.get(one.round.id)
    return with_steps === undefined || one.round.kind === 'staff' ? [] : [{ ...one, with_steps }]
  })
  const wanted = all.find(({ round }) => round.id === round_id)
  if (!wanted) throw new NotFound()
  return withEarlier(db, all, wanted)
}

/** Every closed round, pulse and check that this person may know of. */
export async function everyClosed(db: Db, access: Access): Promise<Closed[]> {
  const all = await published(db, access)
  return Promise.all(all.map(one => withEarlier(db, all, one)))
}

/** The steps agreed after a round and after the one before it, as far as they come with what is shown. */
export async function stepsShownWith(db: Db, access: Within, closed: Closed) {
  const agreed = (after: Published | null) =>
    after?.with_steps ? stepsOf(db, access, { origin: 'round', origin_id: after.round.id }) : null
  return { steps: await agreed(closed), last_steps: (await agreed(closed.last)) ?? [] }
}

/** The round that was closed last, or null before the first; a pulse or a staff check is none. */
export async function latestClosed(db: Db, access: Access): Promise<Closed | null> {
  const all = await closedOf(db, access, 'round')
  const latest = all.at(-1)
  return latest ? withEarlier(db, all, latest) : null
}

export type Pointed = ReturnType<typeof pointedAt>

/** What a closed round points at when something is to be done, in the words of its result. A pulse points at nothing. */
export function pointedAt(closed: Closed, language: Language) {
  const { round, snapshot, known } = closed
  if (seriesOf(round.kind) !== 'round') throw new NotFound()
  const reading = readingOf(language, known.in(language), snapshot, round.sides)
  const apart = differences(snapshot)
  const fields = toActOn(snapshot)
  return {
    called: roundIn(language, round, closed.closed_at),
    talk_only: snapshot.kind === 'talk',
    how_many: reading.counted(fields.length),
    fields: fields.map(({ field, because }) => {
      const row = fieldsOf(snapshot).find(({ id }) => id === field)!
      const name = reading.name(field)
      const why = say(because, reading, '')
      return {
        id: field,
        name,
        // It stands under the name.
        why: reading.capital(why.startsWith(`${name}: `) ? why.slice(name.length + 2) : why),
        figures: reading.capital(
          figuresIn(reading, row, apart.find(({ group }) => group === field) ?? null).said,
        ),
      }
    }),
  }
}

/** What a closed round or pulse says of some of its fields, or statements, in words: by side where that is published. */
export function saidOf(closed: Closed, language: Language, ids: readonly string[]) {
  const { snapshot, known, round } = closed
  const reading = readingOf(language, known.in(language), snapshot, round.sides)
  const apart = differences(snapshot)
  return fieldsOf(snapshot)
    .filter(({ id, whole }) => ids.includes(id) && whole !== null)
    .map(row => {
      const difference = apart.find(({ group }) => group === row.id) ?? null
      const { said } = figuresIn(reading, row, difference)
      return { id: row.id, name: reading.name(row.id), said: reading.capital(said) }
    })
}

/** Every closed round of one series that this person may know of, the first one first. */
export async function closedOf(db: Db, access: Access, series: Series): Promise<Published[]> {
  return (await published(db, access)).filter(({ round }) => seriesOf(round.kind) === series)
}

async function published(db: Db, access: Access): Promise<Published[]> {
  const shown = await shownTo(db, access)
  const all = await everyPublished(db, access)
  return all.map(one => ({ ...one, with_steps: shown?.get(one.round.id) ?? shown === null }))
}

async function everyPublished(db: Db, access: Access | Within) {
  const [rounds, snapshots] = await Promise.all([roundsOf(db, access), snapshotsOf(db, access)])
  return rounds.flatMap(round => {
    const snapshot = snapshots.get(round.id)
    return snapshot && round.closed_at ? [{ round, snapshot, closed_at: round.closed_at }] : []
  })
}

async function withEarlier(db: Db, published: readonly Published[], wanted: Published): Promise<Closed> {
  const { id, version } = wanted.snapshot.instrument
  const known = await instrumentOf(db, id, version)
  const all = published.filter(({ round }) => seriesOf(round.kind) === seriesOf(wanted.round.kind))
  const earlier = all.filter(({ round }) => round.number < wanted.round.number)
  const before = earlier.findLast(
    ({ round, snapshot }) =>
      round.kind === wanted.round.kind &&
      comparable(wanted.snapshot, snapshot, known.instrument.comparable_with),
  )
  return { ...wanted, known, all, last: earlier.at(-1) ?? null, before: before ?? null }
}
