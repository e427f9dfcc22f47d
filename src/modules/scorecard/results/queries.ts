import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { snapshotsOf } from '../closing/queries.ts'
import type { Snapshot } from '../closing/rules.ts'
import { instrumentOf, type KnownInstrument } from '../instrument/queries.ts'
import { type Round, roundsOf } from '../rounds/queries.ts'
import { comparable } from './rules.ts'

type Published = { round: Round; snapshot: Snapshot; closed_at: Date }

/** A closed round with all that its pages read: the snapshot, never an answer. */
export type Closed = Published & {
  known: KnownInstrument
  /** Every closed round of the initiative, the first one first. */
  all: Published[]
  /** The closed round before this one, for what was agreed then. */
  last: Published | null
  /** The latest earlier round whose figures may be compared with this one's. */
  before: Published | null
}

/** One closed round of the initiative. */
export async function closedRound(db: Db, access: Access, round_id: string): Promise<Closed> {
  const all = await published(db, access)
  const wanted = all.find(({ round }) => round.id === round_id)
  if (!wanted) throw new NotFound()
  return withEarlier(db, all, wanted)
}

/** The round that was closed last, or null before the first. */
export async function latestClosed(db: Db, access: Access): Promise<Closed | null> {
  const all = await published(db, access)
  const latest = all.at(-1)
  return latest ? withEarlier(db, all, latest) : null
}

async function published(db: Db, access: Access): Promise<Published[]> {
  const [rounds, snapshots] = await Promise.all([roundsOf(db, access), snapshotsOf(db, access)])
  return rounds.flatMap(round => {
    const snapshot = snapshots.get(round.id)
    return snapshot && round.closed_at ? [{ round, snapshot, closed_at: round.closed_at }] : []
  })
}

async function withEarlier(db: Db, all: Published[], wanted: Published): Promise<Closed> {
  const { id, version } = wanted.snapshot.instrument
  const known = await instrumentOf(db, id, version)
  const earlier = all.filter(({ round }) => round.number < wanted.round.number)
  const before = earlier.findLast(
    ({ round, snapshot }) =>
      round.kind === wanted.round.kind &&
      comparable(wanted.snapshot, snapshot, known.instrument.comparable_with),
  )
  return { ...wanted, known, all, last: earlier.at(-1) ?? null, before: before ?? null }
}
