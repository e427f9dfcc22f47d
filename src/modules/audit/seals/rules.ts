import { createHash } from 'node:crypto'

/** A trace as it is sealed: `at` to the microsecond, as the database keeps it. */
export type Event = {
  id: string
  at: string
  participant_id: string | null
  account_id: string | null
  what: string
  ref: string | null
  reading: boolean
  about_participant: string | null
}

export type Seal = { number: number; events: number; hash: Buffer; sealed_at: Date; signature: Buffer }
export type Head = { number: number; signature: Buffer }

/** All that is known of one initiative's traces: the seals in their order, and each trace with the seal it carries. */
export type Trail = {
  initiative_id: string
  seals: readonly Seal[]
  head: Head | null
  events: readonly (Event & { seal_number: number | null })[]
}

export type FaultKind =
  | 'seal_missing'
  | 'seal_not_ours'
  | 'events_changed'
  | 'events_missing'
  | 'events_added'
  | 'without_seal'
  | 'slipped_in'
  | 'head_missing'
  | 'head_not_ours'
  | 'older_than_noted'

/** What is wrong, at which seal, and how many traces it concerns where that is known. */
export type Fault = { kind: FaultKind; seal: number; count: number | null }

/** What a seal is made of, in an order that nothing can change: the id breaks a tie of time. */
export const inOrder = <E extends Pick<Event, 'at' | 'id'>>(events: readonly E[]): E[] =>
  events.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))

/** The hash before, then each trace as one line: the same traces always make the same hash. */
export function hashOf(before: Buffer, events: readonly Event[]): Buffer {
  const hash = createHash('sha256').update(before)
  for (const one of inOrder(events)) {
    const { id, at, participant_id, account_id, what, ref, reading, about_participant } = one
    hash.update(JSON.stringify([id, at, participant_id, account_id, what, ref, reading, about_participant]))
    hash.update('\n')
  }
  return hash.digest()
}

/** What the first seal builds on, so that no chain can be laid under another initiative. */
export const ground = (initiative_id: string): Buffer => createHash('sha256').update(initiative_id).digest()

export const signedSeal = (initiative_id: string, seal: Omit<Seal, 'signature'>): string =>
  [
    'samskap audit seal',
    initiative_id,
    seal.number,
    seal.events,
    seal.hash.toString('hex'),
    seal.sealed_at.toISOString(),
  ].join(' ')

export const signedHead = (initiative_id: string, number: number): string =>
  ['samskap audit head', initiative_id, number].join(' ')

/** A transaction is never this long: what is older than a seal and not in it was laid there afterwards. */
const longest_write = 2 * 3_600_000

type Check = (text: string, signature: Buffer) => boolean

/** Every fault in the traces of one initiative, each named once where it begins; none when nothing was touched. */
export function faultsIn(
  trail: Trail,
  isOurs: Check,
  noted: { number: number; hash: string } | null = null,
): Fault[] {
  const faults: Fault[] = []
  const { initiative_id, seals, head } = trail
  const under = Map.groupBy(trail.events, event => event.seal_number)
  under.delete(null)
  let expected = 1
  // Null behind a gap or a seal that is not ours: then nothing is known of what the next one builds on.
  let before: Buffer | null = ground(initiative_id)
  for (const seal of seals) {
    if (seal.number > expected) {
      faults.push({ kind: 'seal_missing', seal: expected, count: seal.number - expected })
      before = null
    }
    const ours = isOurs(signedSeal(initiative_id, seal), seal.signature)
    const fault = ours
      ? faultUnder(seal, under.get(seal.number) ?? [], before)
      : { kind: 'seal_not_ours' as const, seal: seal.number, count: null }
    if (fault) faults.push(fault)
    under.delete(seal.number)
    before = ours ? seal.hash : null
    expected = seal.number + 1
  }
  for (const [number, events] of [...under].sort(([a], [b]) => a! - b!)) {
    faults.push({ kind: 'without_seal', seal: number!, count: events.length })
  }
  const last = seals.at(-1)
  if (head && !isOurs(signedHead(initiative_id, head.number), head.signature)) {
    faults.push({ kind: 'head_not_ours', seal: head.number, count: null })
  } else if (head && head.number >= expected) {
    faults.push({ kind: 'seal_missing', seal: expected, count: head.number - expected + 1 })
  } else if (last && (head?.number ?? 0) < last.number)
    faults.push({ kind: 'head_missing', seal: last.number, count: null })
  const slipped = trail.events.filter(
    event =>
      event.seal_number === null && last && Date.parse(event.at) < last.sealed_at.getTime() - longest_write,
  )
  if (slipped.length > 0) faults.push({ kind: 'slipped_in', seal: last!.number, count: slipped.length })
  if (noted && seals.find(seal => seal.number === noted.number)?.hash.toString('hex') !== noted.hash) {
    faults.push({ kind: 'older_than_noted', seal: noted.number, count: null })
  }
  return faults
}

function faultUnder(seal: Seal, events: readonly Event[], before: Buffer | null): Fault | null {
  const fewer = seal.events - events.length
  if (fewer > 0) return { kind: 'events_missing', seal: seal.number, count: fewer }
  if (fewer < 0) return { kind: 'events_added', seal: seal.number, count: -fewer }
  if (before === null || hashOf(before, events).equals(seal.hash)) return null
  return { kind: 'events_changed', seal: seal.number, count: null }
}
