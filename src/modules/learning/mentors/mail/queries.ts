import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { post } from '../../../../platform/outbox.ts'
import type { Context } from '../../../../platform/route.ts'
import { languageOf, type Reachable, reachable } from '../../../guide/weekly/queries.ts'
import { stopAddress } from '../../../people/queries.ts'
import { text } from '../text/index.ts'

type To = Pick<Access, 'initiative_id'> & { whom: (one: Reachable) => boolean }

/** Tells those of an initiative who can be reached: that something has come, and where. Nothing of what it says. */
export type Post = (tx: Tx, kind: 'asked' | 'answered' | 'ended', to: To, ask_id: string) => Promise<void>

export const postIn =
  ({ config, key, now }: Pick<Context, 'config' | 'key' | 'now'>): Post =>
  async (tx, kind, { initiative_id, whom }, ask_id) => {
    for (const to of (await reachable(tx, { initiative_id })).filter(whom)) {
      const words = text[languageOf(to)].letter
      const page = `${config.base_url}/i/${initiative_id}/learning/mentors/asks/${ask_id}`
      const stop_address = stopAddress(config, key, { initiative_id, participant_id: to.id })
      await post(tx, now, {
        ...{ kind: `mentor_${kind}`, initiative_id, recipient: to.email, stop_address },
        ...{ subject: words[kind].subject, body: words[kind].body(to.name, page) + words.stop(stop_address) },
      })
    }
  }
