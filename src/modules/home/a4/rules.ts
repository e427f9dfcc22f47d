/** What a group may need from somebody who backs it, in the order in which it weighs. */
export const needs = [
  'say_yes',
  'backing',
  'runs_out',
  'second',
  'more_residents',
  'contact',
  'late',
] as const
export type Need = (typeof needs)[number]

/** What is known of an initiative that says what it needs. */
export type Known = {
  /** Backing that waits for a yes from a leader. */
  waits_for_yes: number
  /** Somebody above, or a nearest leader, backs it today. */
  backed_from_above: boolean
  runs_out: boolean
  leading: number
  residents: number
  public: number
  has_contact: boolean
  late_steps: number
}

/** At most three at a time: what is asked of a busy person is short. */
const most = 3

/** What to ask of the one who backs us now; nothing when all stands. */
export function needsNow(known: Known): Need[] {
  const wanted: Record<Need, boolean> = {
    say_yes: known.waits_for_yes > 0,
    backing: !known.backed_from_above && known.waits_for_yes === 0,
    runs_out: known.runs_out,
    second: known.leading < 2,
    more_residents: known.residents < known.public,
    contact: !known.has_contact,
    late: known.late_steps > 1,
  }
  return needs.filter(need => wanted[need]).slice(0, most)
}
