import type { Tx } from '../../../platform/database.ts'
import { readPlanFile } from '../scan/file/rules.ts'
import { yearOf } from '../scan/rules.ts'
import { ourReading } from '../terms/queries.ts'
import { addPlan } from './commands.ts'
import { inventedPlans } from './example/queries.ts'
import { kindOf, titleOf } from './rules.ts'
import { keepReading } from './turns/commands.ts'

/** Its older plan is of scanned pages. */
const with_pictures = 'Steinsvatnet'

type Around = { county: string; own: string; organisation_id: string; account_id: string; now: Date }

/**
 * Lays a county of made-up municipalities, of which `own` is there already, and reads their made-up plans. One cannot
 * be read.
 */
export async function layInventedPlans(
  tx: Tx,
  { county, own, organisation_id, account_id, now }: Around,
): Promise<void> {
  const plans = await inventedPlans()
  const places = [...new Set(plans.map(({ place }) => place))]
  const numbers = new Map(
    places.map((place, at) => [place, `${county}${String(at + 2).padStart(2, '0')}`] as const),
  )
  const there = await tx
    .selectFrom('municipality')
    .select('number')
    .where('name', '=', own)
    .where('demo', '=', true)
    .executeTakeFirst()
  if (there) numbers.set(own, there.number)
  await tx
    .insertInto('municipality')
    .values(
      places
        .filter(place => place !== own)
        .map(name => ({ number: numbers.get(name) ?? '', name, county_number: county, demo: true })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const reading = await ourReading()
  const from = { organisation_id, account_id, demo: true }
  for (const { place, file_name, text } of plans) {
    const about = {
      ...{ municipality_number: numbers.get(place) ?? null, year: yearOf(file_name), link: '' },
      ...{ kind: kindOf(file_name), title: titleOf(file_name), file_name },
    }
    const id = await addPlan(tx, from, { ...about, file: Buffer.from(text) }, now)
    // A buffer of its own: the reader is handed all of it.
    const bytes = new TextEncoder().encode(text).buffer
    const file = await readPlanFile({ name: file_name, bytes, terms: reading.terms })
    if (id) await keepReading(tx, id, file, reading, now)
  }
  const scanned = { year: 2011, kind: 'theme', title: 'Temaplan for folkehelse 2011', link: '' } as const
  await addPlan(
    tx,
    from,
    {
      ...{ ...scanned, municipality_number: numbers.get(with_pictures) ?? null, file: 'pictures_only' },
      file_name: `${with_pictures}/Temaplan for folkehelse 2011.pdf`,
    },
    now,
  )
}
