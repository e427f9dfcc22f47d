import type { Tx } from '../../../../platform/database.ts'
import { made_up_places } from './rules.ts'

/** Lays the counties of the example and a municipality in each; gives the municipalities' numbers in their order. */
export async function layInventedCountry(tx: Tx): Promise<string[]> {
  await tx
    .insertInto('county')
    .values(made_up_places.map(({ number, county }) => ({ number, name: county, demo: true })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const municipalities = made_up_places.map(({ number, municipality }) => ({
    ...{ number: `${number}01`, name: municipality, county_number: number, demo: true },
  }))
  await tx
    .insertInto('municipality')
    .values(municipalities)
    .onConflict(conflict => conflict.doNothing())
    .execute()
  return municipalities.map(({ number }) => number)
}
