import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { Party } from '../../initiatives/queries.ts'
import { type Research, usablePassages } from '../queries.ts'
import type { Kind } from '../rules.ts'
import { type Mention, type Row, withoutDoubles } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>
type Study = Pick<Research, 'id' | 'only_approved'>

/** The codings of what may be used now, with whose words they are and who coded. */
const codingsIn = (db: Db, access: Within, research: Study) =>
  db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .innerJoin('coding as c', join =>
      join.onRef('c.initiative_id', '=', 'u.initiative_id').onRef('c.passage_id', '=', 'u.id'),
    )

/** What was named in a study, of what may be used now: each once. */
export async function mentionsIn(db: Db, access: Within, research: Study): Promise<Mention[]> {
  const rows = await codingsIn(db, access, research)
    .select([
      'c.id as coding_id',
      'c.code_id',
      'c.passage_id',
      'u.source_id',
      'c.from_sign',
      'c.to_sign',
      'u.informant_id',
      'u.party',
      'u.source_kind as kind',
      'u.happened_on as day',
    ])
    .orderBy('u.source_id')
    .orderBy('u.position')
    .orderBy('c.from_sign')
    .orderBy('c.id')
    .execute()
  return withoutDoubles(
    rows.map((row): Row => ({ ...row, party: row.party as Party | null, kind: row.kind as Kind })),
  )
}

export type Words = Awaited<ReturnType<typeof wordsBehind>>[number]

/** The words that have a code, cut out at this moment: behind each figure, in the order they were said. */
export const wordsBehind = (db: Db, access: Within, research: Study, code_id: string) =>
  codingsIn(db, access, research)
    .where('c.code_id', '=', code_id)
    .select([
      'c.id as coding_id',
      'c.from_sign',
      'c.to_sign',
      'u.id as passage_id',
      'u.source_id',
      'u.source_title',
      'u.source_kind',
      'u.happened_on',
      'u.body',
      'u.number',
      'u.party',
    ])
    .orderBy('u.happened_on')
    .orderBy('u.source_title')
    .orderBy('u.source_id')
    .orderBy('u.position')
    .orderBy('c.from_sign')
    .execute()

/** Who has coded anything that may be used: their seats and names. */
export const codersIn = (db: Db, access: Within, research: Study) =>
  codingsIn(db, access, research)
    .innerJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'c.initiative_id').onRef('p.id', '=', 'c.coder_id'),
    )
    .select(['p.id', 'p.name'])
    .distinct()
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()

/** Every usable passage of the sources in which both of these have coded, with what each has put on it. */
export async function codedByBoth(
  db: Db,
  access: Within,
  research: Study,
  [first, second]: readonly [string, string],
) {
  const rows = await codingsIn(db, access, research)
    .where('c.coder_id', 'in', [first, second])
    .select(['c.code_id', 'c.coder_id', 'c.from_sign', 'c.to_sign', 'u.id as passage_id', 'u.source_id'])
    .execute()
  const by_source = Map.groupBy(rows, row => row.source_id)
  const shared = [...by_source].flatMap(([id, own]) =>
    [first, second].every(one => own.some(row => row.coder_id === one)) ? [id] : [],
  )
  if (shared.length === 0) return { passages: [], codings: [] }
  const passages = await db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .select(['u.id', 'u.body'])
    .where('u.source_id', 'in', shared)
    .execute()
  return { passages, codings: rows.filter(row => shared.includes(row.source_id)) }
}

/** How many people of each party have said something that may be used. */
export async function speakersIn(db: Db, access: Within, research: Study) {
  const rows = await db
    .selectFrom(usablePassages(db, access, research).as('u'))
    .select(eb => ['u.party', eb.fn.count<number>('u.informant_id').distinct().as('n')])
    .where('u.informant_id', 'is not', null)
    .groupBy('u.party')
    .execute()
  return Object.fromEntries(rows.map(({ party, n }) => [party as Party, n])) as Partial<Record<Party, number>>
}
