import type { Tx } from '../../../../platform/database.ts'
import { formatSpan } from '../../../../platform/format.ts'
import { type Sender, send } from '../../mail/queries.ts'
import type { Coming, Gathering } from '../queries.ts'
import { text } from '../text/index.ts'

export type News = 'moved' | 'cancelled' | 'no_time' | 'closed'

/** Tells whoever said that they come; where that person is not here or cannot be reached, those who lead there. */
export type Post = (
  tx: Tx,
  news: News,
  to: Pick<Coming, 'initiative_id' | 'said_by'>,
  gathering: Gathering,
) => Promise<void>

export const postIn =
  (sender: Sender): Post =>
  (tx, news, { initiative_id, said_by }, { id, title, starts_at, ends_at, place }) =>
    send(
      tx,
      sender,
      {
        initiative_id,
        whom: (one, all) =>
          all.some(({ id }) => id === said_by) ? one.id === said_by : one.grants.includes('facilitator'),
      },
      {
        kind: `gathering_${news}`,
        path: `/i/${initiative_id}/learning/gatherings/${id}`,
        worded: (language, name, link) => {
          const words = text[language].letter
          const when = starts_at && ends_at ? formatSpan(language, starts_at, ends_at) : ''
          const where_and_when = news === 'moved' ? [when, place].filter(Boolean).join('\n') : ''
          return {
            subject: words[news].subject(title),
            body: words.body(name, words[news].body(title), where_and_when, link),
          }
        },
      },
    )
