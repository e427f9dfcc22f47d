/** What an initiative is about, so far as it has said. */
export type Own = {
  themes: readonly string[]
  target_groups: readonly string[]
  /** The phase that comes after the one it is in. */
  next_phase: string | null
  thickness: number | null
}

export type Other = {
  id: string
  public_id: string | null
  themes: readonly string[]
  target_group: string
  phase: string | null
  thickness: number | null
  published_on: string
}

export type Reason =
  | { kind: 'themes'; themes: string[] }
  | { kind: 'target_group'; target_group: string }
  | { kind: 'ahead'; phase: string }
  | { kind: 'thickness'; thickness: number }

// They are said of everybody, so they make nobody alike.
const of_all = /^(innbygg|menneske|person|people|folk|deltak|borger|resident)/

/** The words of a group's name by which another name can be known to mean the same. */
export const groupWords = (name: string): string[] =>
  (name.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(word => !of_all.test(word))

/** "Barnefamilier" and "familier med små barn": a word of one stands in a word of the other, endings aside. */
const meansTheSame = (a: string, b: string): boolean =>
  groupWords(a).some(one =>
    groupWords(b).some(other => {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one]
      return long.includes(short.length > 5 ? short.slice(0, Math.max(5, short.length - 2)) : short)
    }),
  )

/** Why the one who tells is like this initiative. Nothing in common to work with: no reason at all. */
export function reasonsFor(own: Own, other: Other): Reason[] {
  const themes = other.themes.filter(theme => own.themes.includes(theme))
  const same_group =
    other.target_group !== '' && own.target_groups.some(name => meansTheSame(name, other.target_group))
  if (themes.length === 0 && !same_group) return []
  return [
    ...(themes.length > 0 ? [{ kind: 'themes' as const, themes }] : []),
    ...(same_group ? [{ kind: 'target_group' as const, target_group: other.target_group }] : []),
    ...(other.phase !== null && other.phase === own.next_phase
      ? [{ kind: 'ahead' as const, phase: other.phase }]
      : []),
    ...(other.thickness !== null && other.thickness === own.thickness
      ? [{ kind: 'thickness' as const, thickness: other.thickness }]
      : []),
  ]
}

const weights = { theme: 4, target_group: 3, ahead: 2, thickness: 1 }

const weightOf = (reason: Reason): number =>
  reason.kind === 'themes' ? weights.theme * Math.min(3, reason.themes.length) : weights[reason.kind]

/** The reasons of a place: each kind once, in the order in which they are said, the themes of all its stories together. */
function together(reasons: readonly Reason[]): Reason[] {
  const themes = [...new Set(reasons.flatMap(one => (one.kind === 'themes' ? one.themes : [])))]
  const others = (['target_group', 'ahead', 'thickness'] as const).flatMap(kind => {
    const found = reasons.find(one => one.kind === kind)
    return found ? [found] : []
  })
  return themes.length > 0 ? [{ kind: 'themes', themes }, ...others] : others
}

export type Alike<T> = { reasons: Reason[]; stories: T[] }

/**
 * The places that are most like this one, each once with its stories, the one with the best reasons first. A story whose
 * place is not to be known stands by itself: two of them are never said to come from the same place.
 */
export function placesLike<T extends Other>(own: Own, others: readonly T[], most = 8): Alike<T>[] {
  const like = others
    .map(story => ({ story, reasons: reasonsFor(own, story) }))
    .filter(one => one.reasons.length > 0)
    .toSorted(
      (a, b) =>
        b.story.published_on.localeCompare(a.story.published_on) || a.story.id.localeCompare(b.story.id),
    )
  return [...Map.groupBy(like, ({ story }) => story.public_id ?? story.id).values()]
    .map(of_place => {
      const reasons = together(of_place.flatMap(one => one.reasons))
      const score = reasons.reduce((sum, reason) => sum + weightOf(reason), 0)
      return { reasons, score, stories: of_place.map(one => one.story) }
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ reasons, stories }) => ({ reasons, stories }))
}
