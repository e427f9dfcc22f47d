/** What somebody was asked and has said of what they said in one source. */
export type Reading = {
  state: 'asked' | 'approved' | 'taken_back'
  of_version: number | null
}

/** How a reading stands now: `changed` where what they approved is no longer what is written. */
export const standings = ['not_asked', 'asked', 'approved', 'changed', 'taken_back'] as const
export type Standing = (typeof standings)[number]

/** `version` is the sum of the versions of what they said there as it stands now. */
export function standingOf(reading: Reading | null, version: number): Standing {
  if (!reading) return 'not_asked'
  if (reading.state !== 'approved') return reading.state
  return reading.of_version === version ? 'approved' : 'changed'
}

/** Whether somebody has something to read that nobody has answered: they are waited for. */
export const waits = (standing: Standing): boolean => standing === 'asked' || standing === 'changed'
