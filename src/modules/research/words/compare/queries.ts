import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import type { Research } from '../../queries.ts'
import { limits, signedLikelihood } from '../measure/rules.ts'
import { type Sql, spreadOf, stemOf, usableWords, withoutSmall } from '../queries.ts'
import { languages_of, type Wish } from '../rules.ts'

/** A word that belongs to one of the two: how often each says it, and how many of those it belongs to. */
export type Theirs = {
  forms: string[]
  one: number
  two: number
  likelihood: number
  /** Of the party whose word it is. */
  informants: number
}

/** What two parties are compared by. */
export type Compared = {
  one: { words: number; theirs: Theirs[] }
  two: { words: number; theirs: Theirs[] }
}

const most_shown = 40
/** A word said less often than this cannot reach the limit, however the times are spread. */
const least = 4

type Row = { forms: string[]; one: number; two: number }
type Study = Pick<Research, 'id' | 'only_approved'>

/** Which words one party uses more than another does, the surest first. */
export async function compareParties(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  study: Study,
  parties: { one: string; two: string },
  wish: Pick<Wish, 'kind' | 'stemmer' | 'small'>,
): Promise<Compared> {
  const usable = usableWords(db, access, study)
  const part = sql`u.language = any(${[...languages_of[wish.stemmer]]}::text[])
    and ${wish.kind ? sql`u.kind = ${wish.kind}` : sql`true`}`
  const sizes = await sql<{ one: number; two: number }>`
    select coalesce(sum(u.words) filter (where u.party = ${parties.one}), 0)::int8 as one,
      coalesce(sum(u.words) filter (where u.party = ${parties.two}), 0)::int8 as two
    from ${usable} u where ${part}`.execute(db)
  const [size] = sizes.rows
  const [words_one, words_two] = [size?.one ?? 0, size?.two ?? 0]
  const form = sql`f.form`
  const found = await sql<Row>`
    with formed as materialized (
      select t.form, sum(t.times) filter (where u.party = ${parties.one}) as one,
        sum(t.times) filter (where u.party = ${parties.two}) as two
      from ${usable} u, unnest(u.forms, u.counts) as t (form, times)
      where ${part} and u.party in (${parties.one}, ${parties.two}) group by t.form)
    select array_agg(f.form order by coalesce(f.one, 0) + coalesce(f.two, 0) desc, f.form) as forms,
      coalesce(sum(f.one), 0)::int8 as one, coalesce(sum(f.two), 0)::int8 as two
    from formed f where ${withoutSmall(wish, form)}
    group by ${stemOf(wish.stemmer, form)}
    having coalesce(sum(f.one), 0) + coalesce(sum(f.two), 0) >= ${least}`.execute(db)
  const measured = found.rows
    .map(row => ({ ...row, likelihood: signedLikelihood({ ...row, words_one, words_two }) }))
    .toSorted((a, b) => Math.abs(b.likelihood) - Math.abs(a.likelihood) || b.one + b.two - a.one - a.two)
  const theirs = (belongs: (likelihood: number) => boolean) =>
    measured.filter(({ likelihood }) => belongs(likelihood)).slice(0, most_shown)
  const spread = (party: string, words: readonly Measured[]) =>
    withSpread(db, usable, sql`${part} and u.party = ${party}`, words)
  return {
    one: {
      words: words_one,
      theirs: await spread(
        parties.one,
        theirs(found => found >= limits.likely),
      ),
    },
    two: {
      words: words_two,
      theirs: await spread(
        parties.two,
        theirs(found => found <= -limits.likely),
      ),
    },
  }
}

type Measured = Omit<Theirs, 'informants'>

async function withSpread(db: Db, usable: Sql, where: Sql, words: readonly Measured[]): Promise<Theirs[]> {
  const spread = await spreadOf(db, usable, where, words)
  return words.map((word, at) => ({ ...word, informants: spread.get(at)?.informants ?? 0 }))
}
