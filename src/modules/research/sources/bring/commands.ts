import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, NotFound } from '../../../../platform/errors.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import type { MaterialLanguage } from '../../rules.ts'
import { addSource } from '../commands.ts'
import { inPieces } from '../rules.ts'
import { type Offer, offersOf } from './queries.ts'

/** Takes minutes or a story into a study, once; who spoke is not in them. The source that holds it. */
export async function bring(
  tx: Tx,
  access: Access,
  research_id: string,
  what: { from: 'minutes' | 'story'; id: string },
  { language, titled }: { language: MaterialLanguage; titled: (offer: Offer) => string },
  now: Date,
): Promise<string> {
  await oneAtATime(tx, `bring ${research_id} ${what.id}`)
  const offers = await offersOf(tx, access, research_id)
  const offer = offers.find(one => one.from === what.from && one.id === what.id)
  if (!offer) throw new NotFound()
  if (offer.source_id) return offer.source_id
  if (offer.why_not) throw new Conflict('not_to_be_brought')
  // Names before colons in minutes are no speakers: everything stands as nobody's.
  const said = offer.body.split(/\n\s*\n/).flatMap(body => inPieces({ label: null, body, start_ms: null }))
  return addSource(
    tx,
    access,
    research_id,
    {
      ...{ kind: what.from, title: titled(offer), happened_on: offer.day, language },
      ...{ own_part: '', brought: what },
    },
    said.map(({ body, start_ms }) => ({ informant_id: null, body: body.trim(), start_ms })),
    now,
  )
}
