import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { type Kind, organisationsHere } from '../../access/organisations/queries.ts'

export type Owner = Awaited<ReturnType<typeof ownersOf>>[number]

/** The organisations that this initiative belongs to, has asked, or was told no by: newest first. */
export async function ownersOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  const rows = await db
    .selectFrom('initiative_organisation as b')
    .innerJoin('organisation as o', 'o.id', 'b.organisation_id')
    .select(['b.id', 'b.organisation_id', 'b.asked_at', 'b.decision', 'b.decided_at', 'b.ended_at'])
    .select(['o.name', 'o.kind', 'o.contact_email', 'o.privacy_officer', 'o.privacy_officer_email'])
    .where('b.initiative_id', '=', access.initiative_id)
    .orderBy('b.asked_at', 'desc')
    .orderBy('b.id')
    .execute()
  return rows.map(row => ({
    ...row,
    kind: row.kind as Kind,
    decision: row.decision as 'confirmed' | 'declined' | null,
  }))
}

/** Those that may be asked: every organisation here that does not stand behind the initiative already. */
export async function organisationsToAsk(db: Db, access: Access) {
  const owners = await ownersOf(db, access)
  const held = new Set(owners.filter(one => !one.ended_at).map(one => one.organisation_id))
  return (await organisationsHere(db, access)).filter(one => !held.has(one.id))
}

/** The name of the municipality the initiative is in, as its form shows it. */
export async function municipalityOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  return db
    .selectFrom('initiative as i')
    .leftJoin('municipality as m', 'm.number', 'i.municipality_number')
    .select(['m.name as municipality', 'i.version'])
    .where('i.initiative_id', '=', access.initiative_id)
    .executeTakeFirstOrThrow()
}
