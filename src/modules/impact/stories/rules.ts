/** How far a story may go: only to those at the table, or also to those who read along, and into reports. */
export const reaches = ['group', 'report'] as const
export type Reach = (typeof reaches)[number]

/** Which part somebody has in a story: they told it, wrote it down for the one who did, or both. */
export type Part = 'teller' | 'noter' | 'both' | null

type By = { told_by: string | null; noted_by: string | null }

export function partIn({ told_by, noted_by }: By, participant_id: string): Part {
  if (told_by === participant_id) return noted_by === participant_id ? 'both' : 'teller'
  return noted_by === participant_id ? 'noter' : null
}

/**
 * Whether somebody may let a story go further than it was told for. Where the one who tells has a seat, nobody else may:
 * not even whoever wrote it down.
 */
export const mayWiden = (story: By, participant_id: string): boolean =>
  story.told_by === null || story.told_by === participant_id

/** How the group talks the stories over before it chooses. */
export const talk_steps = ['read', 'quiet', 'say', 'choose'] as const
