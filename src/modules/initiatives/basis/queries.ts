import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { Language } from '../../../platform/language.ts'
import type { Basis } from './rules.ts'
import { text } from './text/index.ts'

export type { Basis } from './rules.ts'
export { missingIn } from './rules.ts'

export type Statement = Awaited<ReturnType<typeof statementsOf>>[number]

/** Every statement of what the organisation builds on, the newest first: that one holds. */
export async function statementsOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  const rows = await db
    .selectFrom('legal_basis as b')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'b.initiative_id').onRef('p.id', '=', 'b.stated_by'),
    )
    .select(['b.id', 'b.number', 'b.basis', 'b.law', 'b.special_basis', 'b.purpose', 'b.controller'])
    .select(['b.stated_at', 'p.name as stated_by_name'])
    .where('b.initiative_id', '=', access.initiative_id)
    .orderBy('b.number', 'desc')
    .execute()
  return rows.map(row => ({ ...row, basis: row.basis as Basis }))
}

/** The organisations that have said that the initiative is theirs, with whom to ask about privacy. */
export async function ownersOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  return db
    .selectFrom('initiative_organisation as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select(['o.name', 'o.contact_email', 'o.privacy_officer', 'o.privacy_officer_email'])
    .where('i.initiative_id', '=', access.initiative_id)
    .where('i.decision', '=', 'confirmed')
    .where('i.ended_at', 'is', null)
    .orderBy('i.asked_at')
    .orderBy('i.id')
    .execute()
}

/** What a basis is called, and what it means, for the letters that say so. */
export const basisWords = (language: Language, basis: Basis): { name: string; means: string } =>
  text[language].bases[basis]
