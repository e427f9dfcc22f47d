import type { Tx } from '../../../../platform/database.ts'
import { formatSpan } from '../../../../platform/format.ts'
import type { JobContext } from '../../../../platform/jobs.ts'
import { post } from '../../../../platform/outbox.ts'
import { languageOf, reachable } from '../../../guide/weekly/queries.ts'
import { stopAddress } from '../../../people/queries.ts'
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
  ({ config, key, now }: Pick<JobContext, 'config' | 'key' | 'now'>): Post =>
  async (tx, news, { initiative_id, said_by }, gathering) => {
    const people = await reachable(tx, { initiative_id })
    const [who] = people.filter(one => one.id === said_by)
    for (const to of who ? [who] : people.filter(one => one.grants.includes('facilitator'))) {
      const language = languageOf(to)
      const words = text[language].letter
      const { title, starts_at, ends_at, place } = gathering
      const when = starts_at && ends_at ? formatSpan(language, starts_at, ends_at) : ''
      const where_and_when = news === 'moved' ? [when, place].filter(Boolean).join('\n') : ''
      const page = `${config.base_url}/i/${initiative_id}/learning/gatherings/${gathering.id}`
      const stop_address = stopAddress(config, key, { initiative_id, participant_id: to.id })
      await post(tx, now, {
        ...{ kind: `gathering_${news}`, initiative_id, recipient: to.email, stop_address },
        subject: words[news].subject(title),
        body: words.body(to.name, words[news].body(title), where_and_when, page) + words.stop(stop_address),
      })
    }
  }
