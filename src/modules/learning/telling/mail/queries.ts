import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { post } from '../../../../platform/outbox.ts'
import type { Context } from '../../../../platform/route.ts'
import { languageOf, reachable } from '../../../guide/weekly/queries.ts'
import { stopAddress } from '../../../people/queries.ts'
import { text } from '../text/index.ts'

/** Tells those who are asked, and whom a letter reaches: that a story waits for them, and where. Nothing of what it says. */
export async function tellAsked(
  tx: Tx,
  { access, config, key, now, path }: Omit<Context<Access>, 'db'>,
  asked: readonly string[],
): Promise<void> {
  const { initiative_id, participant_id } = access
  const others = asked.filter(id => id !== participant_id)
  if (others.length === 0) return
  const link = config.base_url + path.replace(/\/persons$/, '')
  for (const to of (await reachable(tx, access)).filter(one => others.includes(one.id))) {
    const words = text[languageOf(to)].letter
    const stop_address = stopAddress(config, key, { initiative_id, participant_id: to.id })
    await post(tx, now, {
      ...{ kind: 'story_asked', initiative_id, recipient: to.email, stop_address },
      ...{ subject: words.subject, body: words.body(to.name, link) + words.stop(stop_address) },
    })
  }
}
