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

/** Pictures with people in them that are older than somebody's withdrawal: worth another look. */
export const toLookAt = <P extends { shows_people: boolean; added_at: Date }>(
  pictures: readonly P[],
  withdrawn: readonly { at: Date }[],
): P[] => pictures.filter(one => one.shows_people && withdrawn.some(({ at }) => at > one.added_at))
