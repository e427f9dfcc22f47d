import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { post } from '../../../../platform/outbox.ts'
import type { Context } from '../../../../platform/route.ts'
import { languageOf, type Reachable, reachable } from '../../../guide/weekly/queries.ts'
import { stopAddress } from '../../../people/queries.ts'
import type { Help } from '../queries.ts'
import { text } from '../text/index.ts'

type To = Pick<Access, 'initiative_id'> & { whom: (one: Reachable) => boolean }

/** Tells those of an initiative who can be reached: that something has come, and where. Nothing of what it says. */
export type Post = (tx: Tx, kind: 'answered' | 'closed', to: To, help: Pick<Help, 'id'>) => Promise<void>

export const postIn =
  ({ config, key, now }: Pick<Context, 'config' | 'key' | 'now'>): Post =>
  async (tx, kind, { initiative_id, whom }, help) => {
    for (const to of (await reachable(tx, { initiative_id })).filter(whom)) {
      const words = text[languageOf(to)].letter
      // The one who asked goes to where they can thank; the others to where everybody reads it.
      const page =
        kind === 'answered' ? `/i/${initiative_id}/learning/help/${help.id}` : `/help-wanted/${help.id}`
      const stop_address = stopAddress(config, key, { initiative_id, participant_id: to.id })
      await post(tx, now, {
        kind: `help_${kind}`,
        initiative_id,
        recipient: to.email,
        subject: words[kind].subject,
        body: words[kind].body(to.name, config.base_url + page) + words.stop(stop_address),
        stop_address,
      })
    }
  }
