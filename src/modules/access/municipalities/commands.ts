import type { Tx } from '../../../platform/database.ts'
import type { Municipalities } from './rules.ts'

/** Lays the counties and municipalities of a classification; those of an earlier one stay for whoever uses them. */
export async function layMunicipalities(tx: Tx, read: Municipalities): Promise<void> {
  await tx
    .insertInto('county')
    .values(read.counties)
    .onConflict(conflict =>
      conflict.column('number').doUpdateSet(set => ({ name: set.ref('excluded.name') })),
    )
    .execute()
  await tx
    .insertInto('municipality')
    .values(read.municipalities)
    .onConflict(conflict =>
      conflict.column('number').doUpdateSet(set => ({
        name: set.ref('excluded.name'),
        county_number: set.ref('excluded.county_number'),
        became: set.ref('excluded.became'),
      })),
    )
    .execute()
}
