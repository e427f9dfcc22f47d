/** What has room: minutes are read to the end by somebody who is tired. */
export const most_body = 20_000
export const most_summary = 600
export const most_correction = 1_000

/** More words than this, and the page suggests to shorten. */
export const many_words = 400

const day = 86_400_000
/** So long those who were there have before minutes may count for a reason. */
export const week = 7 * day

export type Version = { number: number; sent_at: Date | null; confirmed_at: Date | null }

/**
 * How it stands: the version that is being written, the newest that people were asked about, and the newest that counts.
 * `versions` has the newest first.
 */
export function standingOf<V extends Version>(versions: readonly V[]) {
  const newest = versions[0] ?? null
  return {
    draft: newest && !newest.sent_at ? newest : null,
    sent: versions.find(one => one.sent_at !== null) ?? null,
    counts: versions.find(one => one.confirmed_at !== null) ?? null,
  }
}

type Reply = {
  number: number
  participant_id: string
  kind: 'confirmed' | 'correction'
  taken: boolean | null
}

/** Of those who were there and still take part, those who have not said that this version is right. */
export function waitingFor(
  number: number,
  were_there: readonly string[],
  take_part: ReadonlySet<string>,
  replies: readonly Reply[],
): string[] {
  const confirmed = new Set(
    replies
      .filter(one => one.number === number && one.kind === 'confirmed')
      .map(({ participant_id }) => participant_id),
  )
  return were_there.filter(id => take_part.has(id) && !confirmed.has(id))
}

/** Whether somebody who leads may say that it counts: nobody is waited for, or they have had a week. */
export const mayCount = (sent_at: Date, waiting: number, now: Date): boolean =>
  waiting === 0 || now.getTime() - sent_at.getTime() >= week

/** Whether it counts by itself: all who were there have said so, and somebody was. */
export const isConfirmedByAll = (were_there: number, waiting: number): boolean =>
  were_there > 0 && waiting === 0
