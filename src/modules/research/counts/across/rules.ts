import { type Count, countOf, type Mention } from '../rules.ts'

/** Something that was named somewhere, by what its code is called: codes of the same name count as one. */
export type Across = { initiative_id: string; name: string; mention: Mention }

/** A row of a table over several initiatives: a code's name, in all, and in each group. */
export type Line = { name: string; all: Count; groups: readonly Count[] }

const plain = (name: string): string => name.trim().toLocaleLowerCase('nb')

/** The codes by name, those of most initiatives first, with what they come to in each group. */
export function linesOf(
  named: readonly Across[],
  groups: readonly string[],
  groupOf: (one: Across) => string,
): Line[] {
  return [...Map.groupBy(named, one => plain(one.name)).values()]
    .map(own => ({
      name: own[0]!.name,
      places: new Set(own.map(one => one.initiative_id)).size,
      all: countOf(own.map(one => one.mention)),
      groups: groups.map(group => countOf(own.filter(one => groupOf(one) === group).map(one => one.mention))),
    }))
    .toSorted((a, b) => b.places - a.places || b.all.mentions - a.all.mentions)
}

/** The quarter in which something was said, such as 2026-1; nothing where its day is not known. */
export const quarterOf = ({ mention }: Across): string => {
  const day = mention.rows[0]?.day
  return day ? `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}` : ''
}
