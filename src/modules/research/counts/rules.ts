import type { Party } from '../../initiatives/queries.ts'
import type { Kind } from '../rules.ts'

/** One row of a coding: a stretch of one passage with a code, and whose words it is. */
export type Row = {
  coding_id: string
  code_id: string
  passage_id: string
  source_id: string
  from_sign: number
  to_sign: number
  informant_id: string | null
  party: Party | null
  kind: Kind
  /** The day it was said, such as 2026-01-29. */
  day: string | null
}

/** Something that was named once, whoever has coded it, and over however many passages. */
export type Mention = { code_id: string; rows: readonly Row[] }

/**
 * Rows as what was named: those of one coding belong together, and so do stretches of one code that overlap in one passage,
 * by whichever coders. Each counts once.
 */
export function withoutDoubles(rows: readonly Row[]): Mention[] {
  return [...Map.groupBy(rows, row => row.code_id)].flatMap(([code_id, of_code]) => {
    const parent = of_code.map((_, at) => at)
    const root = (at: number): number => (parent[at] === at ? at : root(parent[at]!))
    const join = (a: number, b: number) => {
      parent[root(b)] = root(a)
    }
    const first = new Map<string, number>()
    for (const [at, { coding_id }] of of_code.entries()) {
      const known = first.get(coding_id)
      if (known === undefined) first.set(coding_id, at)
      else join(known, at)
    }
    const places = [...of_code.entries()].toSorted(
      ([, a], [, b]) => a.passage_id.localeCompare(b.passage_id) || a.from_sign - b.from_sign,
    )
    let reach = { at: -1, passage_id: '', to_sign: 0 }
    for (const [at, row] of places) {
      const goes_on = row.passage_id === reach.passage_id && row.from_sign < reach.to_sign
      if (goes_on) join(reach.at, at)
      if (!goes_on || row.to_sign > reach.to_sign) reach = { at, ...row }
    }
    return [...Map.groupBy(of_code, (_, at) => root(at)).values()].map(own => ({ code_id, rows: own }))
  })
}

/** By what mentions can be told apart. */
export const manners = ['party', 'kind', 'source', 'month'] as const
export type Manner = (typeof manners)[number]

/** The group that a row belongs to; nothing where it has none, such as the party of the one who asks. */
export const groupOf = (row: Row, manner: Manner): string =>
  ({ party: row.party ?? '', kind: row.kind, source: row.source_id, month: row.day?.slice(0, 7) ?? '' })[
    manner
  ]

/** How often something was named, by how many different people, in how many sources. */
export type Count = { mentions: number; informants: number; sources: number }

/** What some mentions come to. A mention over several groups counts in each of them, with the people it has there. */
export function countOf(mentions: readonly Mention[], of: (row: Row) => boolean = () => true): Count {
  const rows = mentions.map(one => one.rows.filter(of)).filter(own => own.length > 0)
  const all = rows.flat()
  return {
    mentions: rows.length,
    informants: new Set(all.flatMap(row => row.informant_id ?? [])).size,
    sources: new Set(all.map(row => row.source_id)).size,
  }
}

/** How often two codes stand on the same words, and how many people have named both anywhere. */
export type Pair = { one: string; other: string; together: number; informants: number }

/** Pairs of codes that overlap in a passage, or that the same people name, the most frequent first. */
export function pairsIn(mentions: readonly Mention[]): Pair[] {
  const by_code = [...Map.groupBy(mentions, one => one.code_id)]
  const people = new Map(
    by_code.map(([code, own]) => [
      code,
      new Set(own.flatMap(one => one.rows.flatMap(row => row.informant_id ?? []))),
    ]),
  )
  return by_code
    .flatMap(([one, own], at) =>
      by_code.slice(at + 1).map(([other, others]) => ({
        ...{ one, other },
        together: own.filter(a => others.some(b => a.rows.some(x => b.rows.some(y => overlap(x, y))))).length,
        informants: [...people.get(one)!].filter(id => people.get(other)!.has(id)).length,
      })),
    )
    .filter(pair => pair.together > 0 || pair.informants > 0)
    .toSorted((a, b) => b.together - a.together || b.informants - a.informants)
}

const overlap = (a: Row, b: Row): boolean =>
  a.passage_id === b.passage_id && a.from_sign < b.to_sign && b.from_sign < a.to_sign
