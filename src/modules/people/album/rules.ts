type Said = { participant_id: string; answer: 'given' | 'not_given' | 'withdrawn'; at: Date }

/** The names of those who have not said yes to pictures, and of those who took a yes back, with the moment. */
export function photoStandings(people: readonly { id: string; name: string }[], said: readonly Said[]) {
  const of = (id: string) => said.find(one => one.participant_id === id)
  return {
    without_yes: people.filter(one => of(one.id)?.answer !== 'given').map(one => one.name),
    withdrawn: people.flatMap(({ id, name }) => {
      const own = of(id)
      return own?.answer === 'withdrawn' ? [{ name, at: own.at }] : []
    }),
  }
}

/** A picture is shown while each person who is seen in it says yes. Whoever is known no more has said nothing. */
export const isShown = (
  { seen, persons }: { seen: number; persons: readonly { id: string }[] },
  yes: ReadonlySet<string>,
): boolean => persons.length === seen && persons.every(({ id }) => yes.has(id))

/** Whoever added a picture looks after it, and whoever leads. */
export const looksAfter = (
  picture: { added_by: string | null },
  access: { participant_id: string; grants: readonly string[] },
): boolean => picture.added_by === access.participant_id || access.grants.includes('facilitator')

/** Pictures with people in them that are older than somebody's withdrawal: worth another look. */
export const toLookAt = <P extends { shows_people: boolean; added_at: Date }>(
  pictures: readonly P[],
  withdrawn: readonly { at: Date }[],
): P[] => pictures.filter(one => one.shows_people && withdrawn.some(({ at }) => at > one.added_at))
