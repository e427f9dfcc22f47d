import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { GainKind } from './rules.ts'

export type Gain = Awaited<ReturnType<typeof gainsOf>>[number]

/** Every estimate, each for itself, in the order they were written. */
export async function gainsOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  const rows = await db
    .selectFrom('gain')
    .select(['id', 'kind', 'what', 'period', 'assumptions', 'source', 'version'])
    .select(['count_low', 'count_high', 'each_low', 'each_high', 'share_low', 'share_high'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('noted_at')
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as GainKind }))
}

export async function gainOf(db: Db, access: Pick<Access, 'initiative_id'>, id: string): Promise<Gain> {
  const gain = (await gainsOf(db, access)).find(one => one.id === id)
  if (!gain) throw new NotFound()
  return gain
}
