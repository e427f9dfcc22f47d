import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { takenAnew } from '../../people/queries.ts'
import { informantOfSeat } from '../people/keys/queries.ts'
import { type Spoken, spokenIn, waits } from '../people/readings/queries.ts'
import { informantsOf, type Research, researchIn } from '../queries.ts'
import type { Informant } from '../rules.ts'
import { mayMeet } from './rules.ts'

/** A study in which this person is known to have spoken, and what they said where. */
export type OwnStudy = {
  research: Research
  informant: Informant
  spoken: readonly Spoken[]
  /** How many sources are not shown, since the seat was taken with a new link after they came in. */
  held_back: number
}

/** The studies in which this person is known to have spoken. */
export async function ownStudies(db: Db, key: InstallationKey, access: Access): Promise<OwnStudy[]> {
  const studies = await researchIn(db, access)
  if (studies.length === 0) return []
  const since = (await takenAnew(db, access)).get(access.participant_id) ?? null
  const own: OwnStudy[] = []
  for (const research of studies) {
    const id = await informantOfSeat(db, key, access, research.id, access.participant_id)
    const informant = id && (await informantsOf(db, access, research.id)).find(one => one.id === id)
    if (!informant) continue
    const all = await spokenIn(db, access, research.id, informant.id)
    const spoken = all.filter(one => mayMeet(one, since))
    own.push({ research, informant, spoken, held_back: all.length - spoken.length })
  }
  return own
}

/** The studies here whose key is destroyed: whether they hold words of this person, nobody can tell. */
export async function closedStudies(db: Db, { initiative_id }: Pick<Access, 'initiative_id'>) {
  return db
    .selectFrom('research as r')
    .innerJoin('research_key as k', join =>
      join.onRef('k.initiative_id', '=', 'r.initiative_id').onRef('k.research_id', '=', 'r.id'),
    )
    .select(['r.id', 'r.title', 'r.responsible', 'r.contact'])
    .where('r.initiative_id', '=', initiative_id)
    .where('k.sealed', 'is', null)
    .orderBy('r.begun_at')
    .execute()
}

/** In how many sources this person is asked to read what they said: for the first page of the initiative. */
export async function waitingToRead(db: Db, key: InstallationKey, access: Access): Promise<number> {
  const studies = await ownStudies(db, key, access)
  return studies.flatMap(({ spoken }) => spoken.filter(one => waits(one.standing))).length
}

export type OwnSource = { study: OwnStudy; spoken: Spoken }

/** One source in which this person has spoken; NotFound for everybody else. */
export async function ownSource(
  db: Db,
  key: InstallationKey,
  access: Access,
  source_id: string,
): Promise<OwnSource> {
  for (const study of await ownStudies(db, key, access)) {
    const spoken = study.spoken.find(one => one.source_id === source_id)
    if (spoken) return { study, spoken }
  }
  throw new NotFound()
}

/** One study in which this person has spoken; NotFound for everybody else. */
export async function ownStudy(
  db: Db,
  key: InstallationKey,
  access: Access,
  research_id: string,
): Promise<OwnStudy> {
  const found = (await ownStudies(db, key, access)).find(({ research }) => research.id === research_id)
  if (!found) throw new NotFound()
  return found
}

/** One thing this person said: never what the others said, only whether somebody else spoke before it. */
export type OwnPassage = {
  id: string
  body: string
  version: number
  /** Its number among everything that was said in the source. */
  place: number
}

/** What this person said in a source, in its order. */
export async function ownPassages(
  db: Db,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  { source_id, informant_id }: Pick<Spoken, 'source_id' | 'informant_id'>,
): Promise<OwnPassage[]> {
  const found = await sql<OwnPassage>`
    select id, body, version, place from (
      select id, body, version, informant_id, row_number() over (order by position, id)::int as place
      from passage where initiative_id = ${initiative_id} and source_id = ${source_id}) all_of_it
    where informant_id = ${informant_id}
    order by place`.execute(db)
  return found.rows
}

export type OwnRemark = Awaited<ReturnType<typeof ownRemarks>>[number]

/** What this person has said about their own words in a source, and what the researcher answered. */
export const ownRemarks = (
  db: Db,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  { source_id, informant_id }: Pick<Spoken, 'source_id' | 'informant_id'>,
) =>
  db
    .selectFrom('passage_remark as r')
    .innerJoin('passage as p', join =>
      join.onRef('p.initiative_id', '=', 'r.initiative_id').onRef('p.id', '=', 'r.passage_id'),
    )
    .select(['r.id', 'r.passage_id', 'r.body', 'r.answer', 'r.written_at'])
    .where('r.initiative_id', '=', initiative_id)
    .where('r.informant_id', '=', informant_id)
    .where('p.source_id', '=', source_id)
    .orderBy('r.written_at')
    .orderBy('r.id')
    .execute()

export type OwnQuote = Awaited<ReturnType<typeof ownQuotes>>[number]

/** What of this person's words in a source is chosen to be quoted, and what the researcher says that it shows. */
export const ownQuotes = (
  db: Db,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  { source_id, informant_id }: Pick<Spoken, 'source_id' | 'informant_id'>,
) =>
  db
    .selectFrom('research_quote as q')
    .innerJoin('passage as p', join =>
      join.onRef('p.initiative_id', '=', 'q.initiative_id').onRef('p.id', '=', 'q.passage_id'),
    )
    .select(['q.id', 'q.passage_id', 'q.from_sign', 'q.to_sign', 'q.shows', 'p.body'])
    .where('q.initiative_id', '=', initiative_id)
    .where('p.source_id', '=', source_id)
    .where('p.informant_id', '=', informant_id)
    .orderBy('p.position')
    .orderBy('q.from_sign')
    .orderBy('q.id')
    .execute()

/** How many things were said in a source altogether. */
export async function lastPlace(
  db: Db,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  source_id: string,
): Promise<number> {
  const { said } = await db
    .selectFrom('passage')
    .select(eb => eb.fn.countAll<number>().as('said'))
    .where('initiative_id', '=', initiative_id)
    .where('source_id', '=', source_id)
    .executeTakeFirstOrThrow()
  return said
}
