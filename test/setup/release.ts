import { expect } from 'vitest'
import { closedRoundIn, usual } from './closed_round.ts'
import { type Seat, scorecardWorld } from './scorecard.ts'

/** Who sits at it, and the round that may be released. */
export type Table = Record<'lead' | 'employee' | 'resident' | 'other' | 'association' | 'follower', Seat> & {
  id: string
  round: Awaited<ReturnType<typeof closedRoundIn>>
}

/** A world with the steps to a released result. */
export async function releaseWorld() {
  const { world, db, layInitiative, seat } = await scorecardWorld()

  /** A table with one of each, and a closed round of fifteen answers. */
  async function layTable(): Promise<Table> {
    const id = await layInitiative()
    const lead = await seat(id, 'public_employee', ['facilitator', 'member'])
    const people = {
      lead,
      employee: await seat(id, 'public_employee'),
      resident: await seat(id, 'resident'),
      other: await seat(id, 'resident'),
      association: await seat(id, 'civil_society'),
      follower: await seat(id, 'mentor', ['observer']),
    }
    return { id, ...people, round: await closedRoundIn(world, `/i/${id}`, usual) }
  }

  const at = (table: Table) => `${table.round.path}/release`
  const ask = (table: Table, who: Seat, audience: string, more: Record<string, string> = {}) =>
    who.visitor.post(at(table), { audience, ...more })

  async function running(table: Table, audience: string) {
    const { id } = await db
      .selectFrom('release')
      .select('id')
      .where('initiative_id', '=', table.id)
      .where('round_id', '=', table.round.id)
      .where('audience', '=', audience)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow()
    return `${at(table)}/${id}`
  }

  const traces = async (table: Table) => {
    const rows = await db
      .selectFrom('audit_event')
      .select('what')
      .where('initiative_id', '=', table.id)
      .where('what', 'like', 'release%')
      .orderBy('at')
      .execute()
    return rows.map(row => row.what)
  }

  async function rowsOf(table: Table) {
    const count = async (name: 'release' | 'release_consent') =>
      (await db.selectFrom(name).select('initiative_id').where('initiative_id', '=', table.id).execute())
        .length
    return { releases: await count('release'), yeses: await count('release_consent') }
  }

  /** Both of the two say yes. Gives the way to the release. */
  async function share(table: Table, audience: string, more: Record<string, string> = {}) {
    expect((await ask(table, table.resident, audience, more)).status).toBe(303)
    const release = await running(table, audience)
    expect((await table.employee.visitor.post(`${release}/agree`)).status).toBe(303)
    return release
  }

  /** The link as it stands on the page, without the host. */
  async function linkIn(table: Table): Promise<string> {
    const shown = await table.resident.visitor.get(at(table))
    return /https?:\/\/[^/]+(\/released\/[\w/-]+)/.exec(shown.text)?.[1] ?? ''
  }

  return { world, db, seat, layTable, at, ask, running, traces, rowsOf, share, linkIn }
}
