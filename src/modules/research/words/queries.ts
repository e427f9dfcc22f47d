import { type RawBuilder, sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { type Research, usablePassages } from '../queries.ts'
import { type Choices, languages_of, type Stemmer, stemmers, type Wish } from './rules.ts'
import { stopWordsOf } from './stop/queries.ts'

type Within = Pick<Access, 'initiative_id'>
type Study = Pick<Research, 'id' | 'only_approved'>
export type Sql = RawBuilder<unknown>

const nobody = sql`'00000000-0000-0000-0000-000000000000'::uuid`

/**
 * The counts that may be used: those of speakers and sources of which there is a passage that may be. All passages of one
 * speaker in one source may be used, or none.
 */
export const usableWords = (db: Db, access: Within, study: Study): Sql => sql`
  (select w.source_id, w.part, w.informant_id, w.forms, w.counts, w.words, i.party, s.kind, s.language, s.title,
      s.happened_on
    from source_words w
    join source s on s.initiative_id = w.initiative_id and s.id = w.source_id
    left join informant i on i.initiative_id = w.initiative_id and i.id = w.informant_id
    where w.initiative_id = ${access.initiative_id} and s.research_id = ${study.id}
      and (w.source_id, coalesce(w.informant_id, ${nobody})) in (
        select q.source_id, coalesce(q.informant_id, ${nobody}) from (${usablePassages(db, access, study)}) q)
      -- Whoever asks is not counted, where it is known who answers.
      and (w.informant_id is not null or s.kind not in ('interview', 'focus_group') or not exists (
        select from source_words o where o.initiative_id = w.initiative_id and o.source_id = w.source_id
          and o.informant_id is not null)))`

const inLanguage = (stemmer: Stemmer): Sql => sql`u.language = any(${[...languages_of[stemmer]]}::text[])`

/** What every form of one word has in common; of a word that the dictionary calls small, the form alone. */
export const stemOf = (stemmer: Stemmer, form: Sql): Sql => sql`coalesce(
  (ts_lexize(${`${stemmer}_stem`}::regdictionary, ${form}))[1], '=' || ${form})`

/** By what the forms of a list are brought together. */
const keyOf = ({ apart, stemmer }: Pick<Wish, 'apart' | 'stemmer'>, form: Sql): Sql =>
  apart ? form : stemOf(stemmer, form)

/** The counts that a list is made of. */
const chosen = (wish: Wish): Sql =>
  sql.join(
    [
      inLanguage(wish.stemmer),
      ...(wish.party ? [sql`u.party = ${wish.party}`] : []),
      ...(wish.kind ? [sql`u.kind = ${wish.kind}`] : []),
    ],
    sql` and `,
  )

export const withoutSmall = ({ small, stemmer }: Pick<Wish, 'small' | 'stemmer'>, form: Sql): Sql =>
  small ? sql`true` : sql`not (${form} = any(${stopWordsOf(stemmer)}::text[]))`

/** How much there is of each language, kind and party, and so what can be chosen between. */
export async function materialOf(db: Db, access: Within, study: Study) {
  const found = await sql<{
    language: string
    kind: string
    party: string | null
    words: number
    speakers: string[] | null
  }>`
    select u.language, u.kind, u.party, sum(u.words)::int8 as words,
      array_agg(distinct u.informant_id) filter (where u.informant_id is not null) as speakers
    from ${usableWords(db, access, study)} u group by u.language, u.kind, u.party`.execute(db)
  return found.rows
}
export type Material = Awaited<ReturnType<typeof materialOf>>

/** What there is to choose between, by what a study has. */
export function choicesIn(material: Material): Choices {
  const many = (stemmer: Stemmer) =>
    material
      .filter(({ language }) => languages_of[stemmer].includes(language))
      .reduce((sum, { words }) => sum + words, 0)
  return {
    parties: [...new Set(material.flatMap(({ party }) => party ?? []))].toSorted(),
    kinds: [...new Set(material.map(({ kind }) => kind))].toSorted(),
    stemmers: stemmers.filter(one => many(one) > 0).toSorted((a, b) => many(b) - many(a)),
  }
}

/** How many different people have spoken in this part of the material, and how many words. */
export function sizeOf(material: Material, wish: Pick<Wish, 'party' | 'kind' | 'stemmer'>) {
  const part = material.filter(
    one =>
      languages_of[wish.stemmer].includes(one.language) &&
      (!wish.party || one.party === wish.party) &&
      (!wish.kind || one.kind === wish.kind),
  )
  return {
    words: part.reduce((sum, { words }) => sum + words, 0),
    informants: new Set(part.flatMap(({ speakers }) => speakers ?? [])).size,
  }
}

/** A word with its forms, the most used first: it is shown as that one. */
export type Counted = { forms: string[]; times: number; informants: number; sources: number }
type Group = { forms: string[]; times: number; groups: number }

/**
 * The words that are said most, from the one at `from` on. The forms are added up first, and only of those that are shown
 * is it counted who said them: of millions of words that takes a tenth of the time.
 */
export async function wordsIn(
  db: Db,
  access: Within,
  study: Study,
  wish: Wish,
  { from, most }: { from: number; most: number },
): Promise<{ count: number; words: Counted[] }> {
  const usable = usableWords(db, access, study)
  const form = sql`f.form`
  const found = await sql<Group>`
    with formed as materialized (
      select t.form, sum(t.times)::int8 as times
      from ${usable} u, unnest(u.forms, u.counts) as t (form, times)
      where ${chosen(wish)} group by t.form),
    grouped as (
      select ${keyOf(wish, form)} as word, array_agg(f.form order by f.times desc, f.form) as forms,
        sum(f.times)::int8 as times
      from formed f where ${withoutSmall(wish, form)}
      group by 1
      having ${wish.begins ? sql`bool_or(starts_with(f.form, ${wish.begins}))` : sql`true`})
    select forms, times, count(*) over () as groups from grouped
    order by times desc, forms[1] limit ${most} offset ${from}`.execute(db)
  const spread = await spreadOf(db, usable, chosen(wish), found.rows)
  const words = found.rows.map(({ forms, times }, at) => ({
    ...{ forms, times, informants: 0, sources: 0 },
    ...spread.get(at),
  }))
  return { count: found.rows[0]?.groups ?? 0, words }
}

type Spread = { informants: number; sources: number }

/** Of each of these words, how many different people said it and in how many sources. */
export async function spreadOf(
  db: Db,
  usable: Sql,
  where: Sql,
  groups: readonly { forms: readonly string[] }[],
): Promise<Map<number, Spread>> {
  if (groups.length === 0) return new Map()
  const forms = groups.flatMap(group => group.forms)
  const places = groups.flatMap((group, at) => group.forms.map(() => at))
  const found = await sql<Spread & { at: number }>`
    with asked as materialized (
      select * from unnest(${forms}::text[], ${places}::int[]) as a (form, at)),
    said as materialized (
      select distinct a.at, u.informant_id, u.source_id
      from ${usable} u, unnest(u.forms) as t (form) join asked a on a.form = t.form
      where ${where})
    select at, count(distinct informant_id)::int as informants, count(distinct source_id)::int as sources
    from said group by at`.execute(db)
  return new Map(found.rows.map(({ at, ...spread }) => [at, spread]))
}
