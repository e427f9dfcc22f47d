import type { Party } from '../../rules.ts'

/** Who helped with one version of the question. Those without a seat are a number and nothing more. */
export type Shaped = {
  statement_id: string
  adopted: boolean
  proposed_by: string | null
  proposed_by_party: Party | null
  residents_without_seat: number
  version: number
  people: { id: string; name: string; party: Party; here: boolean }[]
}

/** Whether somebody whom it concerns has had a hand in this version: wrote it, helped, or was asked without a seat. */
export const shapedByResidents = (one: Shaped): boolean =>
  one.residents_without_seat > 0 ||
  one.proposed_by_party === 'resident' ||
  one.people.some(person => person.party === 'resident')

/** Whether residents have helped to shape the question as it came to be: any version that was in use. */
export const residentsHelped = (all: readonly Shaped[]): boolean =>
  all.some(one => one.adopted && shapedByResidents(one))

/** Those who are still here under their party; whoever has left is only counted. */
export function byParty(people: Shaped['people'], parties: readonly Party[]) {
  const here = people.filter(one => one.here)
  return {
    groups: parties
      .map(party => ({ party, names: here.filter(one => one.party === party).map(one => one.name) }))
      .filter(group => group.names.length > 0),
    left: people.length - here.length,
  }
}
