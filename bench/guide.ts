import { sql } from 'kysely'
import { theGuide } from '../src/modules/guide/queries.ts'
import { phases } from '../src/modules/guide/rules.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { Tx } from '../src/platform/database.ts'
import { newId } from '../src/platform/secrets.ts'
import { alternate, type Measured, ratioOf } from './alternate.ts'
import { browser } from './answering.ts'
import { asRaw } from './capture.ts'
import type { Place } from './place.ts'
import { type Group, others, type Person, seedGroup } from './seed.ts'
import type { BenchRow } from './table.ts'

const people = 50
const years = 3
const marks_each = 12
const moves = 15
const steps = 150
const times_the_empty = 2
const turn = 700

/** The guide and the overview of an initiative that has come far, beside those of one where nothing was said yet. */
export async function benchGuide(place: Place, myself: Person): Promise<BenchRow[]> {
  const { database } = place
  const empty = await seedGroup(database, [myself, ...others(2)], { open: false })
  const full = await seedGroup(database, [myself, ...others(people - 1)], { open: false })
  await database.db.transaction().execute(async tx => {
    // Without a round and past its first week, so that the two differ by what the guide holds.
    await sql`delete from round where initiative_id in (${empty.initiative_id}, ${full.initiative_id})`.execute(
      tx,
    )
    await sql`update initiative set created_at = created_at - ${years} * interval '1 year'
      where initiative_id in (${empty.initiative_id}, ${full.initiative_id})`.execute(tx)
    for (const { initiative_id } of [empty, full]) await seedQuestion(tx, initiative_id)
    await seedHistory(tx, full, myself)
  })
  await database.pool.query('analyze')
  const pages = [
    { name: 'The guide', path: '/guide' },
    { name: 'The overview', path: '' },
  ]
  const rows: BenchRow[] = []
  for (const { name, path } of pages) {
    const [small, large] = await beside(place, myself, [empty, full], path)
    rows.push(row(name, large!, small!))
  }
  return rows
}

async function seedQuestion(tx: Tx, initiative_id: string): Promise<void> {
  const at = systemClock()
  const body = 'Hvordan kan flere spise sammen?'
  const adopted = { decision: 'adopted', decided_at: at }
  await tx
    .insertInto('problem_statement')
    .values({ initiative_id, id: newId(), number: 1, body, proposed_at: at, ...adopted })
    .execute()
}

/** Every point marked over and over, moves along the way and back, and the steps that were agreed. */
async function seedHistory(tx: Tx, group: Group, by: Person): Promise<void> {
  const { initiative_id } = group
  const now = systemClock()
  const { points } = await theGuide()
  const ids = points.map(point => point.id)
  const note = 'Vi snakket om det på torsdag, og Ingrid tar det videre med de andre.'
  const ago = (share: ReturnType<typeof sql>) =>
    sql`${now}::timestamptz - ${years} * interval '1 year' * (${share})`
  await sql`insert into checkpoint_mark
      (initiative_id, id, checkpoint, version, number, state, note, who, due, at, noted_by)
    select ${initiative_id}, gen_random_uuid(), point, '0.1', n,
      (array['not_yet', 'talked_about', 'in_place', 'talked_about'])[1 + (n + length(point)) % 4],
      ${note}, 'Ingrid', current_date + n, ${ago(sql`1 - n::float / ${marks_each}`)}, ${by.participant_id}
    from unnest(${ids}::text[]) as p (point), generate_series(1, ${marks_each}) as n`.execute(tx)
  await sql`insert into phase_move (initiative_id, id, number, phase, kind, reason, at, moved_by)
    select ${initiative_id}, gen_random_uuid(), n, (${[...phases]}::text[])[1 + n % 3],
      case when n % 3 = 0 then 'back' else 'on' end, ${note}, ${ago(sql`1 - n::float / ${moves}`)},
      ${by.participant_id}
    from generate_series(1, ${moves}) as n`.execute(tx)
  await sql`insert into step (initiative_id, id, what, who, due, origin, origin_ref, agreed_at, agreed_by)
    select ${initiative_id}, gen_random_uuid(), 'Henge opp lapper', 'Ingrid', current_date + n, 'guide',
      (${ids}::text[])[1 + n % ${ids.length}], ${ago(sql`1 - n::float / ${steps}`)}, ${by.participant_id}
    from generate_series(1, ${steps}) as n`.execute(tx)
  await sql`insert into step_outcome (initiative_id, id, step_id, outcome, at, noted_by)
    select initiative_id, gen_random_uuid(), id, 'done', agreed_at + interval '1 day', agreed_by from step
    where initiative_id = ${initiative_id} and due > current_date + 10`.execute(tx)
}

function beside(
  { server }: Place,
  myself: Person,
  groups: readonly Group[],
  path: string,
): Promise<Measured[]> {
  const headers = { ...browser, cookie: `samskap_session=${myself.token}` }
  const requests = groups.map(({ initiative_id }) => ({
    server,
    request: asRaw({ method: 'GET', path: `/i/${initiative_id}${path}`, headers }),
  }))
  const load = { connections: 1, amount: Number.MAX_SAFE_INTEGER, milliseconds: turn, status: 200 }
  return alternate(requests, load)
}

function row(name: string, full: Measured, empty: Measured): BenchRow {
  const times = ratioOf(full, empty, 'p50')
  const milliseconds = ({ p50 }: Measured) => `${p50.toFixed(1)} ms`
  return {
    name: `${name} of an initiative with everything in it`,
    ...{ ours: milliseconds(full), floor: `${milliseconds(empty)} (an empty one)` },
    ratio: 1 / times,
    target: `at most ${times_the_empty} times`,
    reached: times <= times_the_empty,
    note: `${people} people, ${years} years: every point marked ${marks_each} times, ${moves} moves, ${steps} steps; one request at a time, median; CPU each ${full.cpu?.toFixed(2) ?? 'unknown'} ms`,
  }
}
