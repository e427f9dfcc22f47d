import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { type Sender, send } from '../../mail/queries.ts'
import { text } from '../text/index.ts'

/** Tells those who are asked, except the one who asks: that a story waits for them. */
export const tellAsked = (
  tx: Tx,
  sender: Sender,
  { initiative_id, participant_id }: Access,
  asked: readonly string[],
  story_id: string,
): Promise<void> =>
  send(
    tx,
    sender,
    { initiative_id, whom: one => one.id !== participant_id && asked.includes(one.id) },
    {
      kind: 'story_asked',
      path: `/i/${initiative_id}/learning/stories/${story_id}`,
      worded: (language, name, link) => {
        const words = text[language].letter
        return { subject: words.subject, body: words.body(name, link) }
      },
    },
  )
