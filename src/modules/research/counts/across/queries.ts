import type { Visitor } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { seatsOf } from '../../../access/queries.ts'
import { bookOf } from '../../coding/queries.ts'
import { researchIn } from '../../queries.ts'
import { mentionsIn } from '../queries.ts'
import type { Across } from './rules.ts'

export type Place = { initiative_id: string; title: string }

/** Everything that was named in the studies of the initiatives where this person does research now. */
export async function acrossFor(
  db: Db,
  visitor: Visitor,
): Promise<{ initiatives: Place[]; named: Across[] }> {
  const seats = await seatsOf(db, visitor)
  const initiatives = seats.filter(seat => seat.kinds.includes('researcher'))
  const named: Across[] = []
  for (const { initiative_id } of initiatives) {
    for (const research of await researchIn(db, { initiative_id })) {
      const book = await bookOf(db, { initiative_id }, research.id)
      const names = new Map(book.map(code => [code.id, code.name]))
      for (const mention of await mentionsIn(db, { initiative_id }, research)) {
        const name = names.get(mention.code_id)
        if (name) named.push({ initiative_id, name, mention })
      }
    }
  }
  return { initiatives, named }
}
