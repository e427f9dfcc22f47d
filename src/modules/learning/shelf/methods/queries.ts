import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { NotFound } from '../../../../platform/errors.ts'
import type { Language } from '../../../../platform/language.ts'

type Where = Pick<Access, 'initiative_id'>

export type OwnMethod = {
  id: string
  name: string
  purpose: string
  minutes: number
  materials: string
  steps: string
  language: Language
  taken_from: string | null
  written_at: Date
  version: number
}

const columns = [
  ...(['id', 'name', 'purpose', 'minutes', 'materials', 'steps', 'language'] as const),
  ...(['taken_from', 'written_at', 'version'] as const),
] as const

/** The methods of an initiative's own, those taken from others among them, the newest first. */
export async function methodsOf(db: Db, access: Where): Promise<OwnMethod[]> {
  const found = await db
    .selectFrom('own_method')
    .select(columns)
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .execute()
  return found as OwnMethod[]
}

export async function methodOf(db: Db, access: Where, id: string): Promise<OwnMethod> {
  const found = await db
    .selectFrom('own_method')
    .select(columns)
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found as OwnMethod
}
