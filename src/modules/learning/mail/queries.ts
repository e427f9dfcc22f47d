import type { Access } from '../../../platform/access.ts'
import type { Tx } from '../../../platform/database.ts'
import type { Language } from '../../../platform/language.ts'
import { post } from '../../../platform/outbox.ts'
import type { Context } from '../../../platform/route.ts'
import { languageOf, type Reachable, reachable } from '../../guide/weekly/queries.ts'
import { stopAddress } from '../../people/queries.ts'
import { text } from '../text/index.ts'

export type Sender = Pick<Context, 'config' | 'key' | 'now'>
export type To = Pick<Access, 'initiative_id'> & {
  whom: (one: Reachable, all: readonly Reachable[]) => boolean
}
export type Letter = {
  kind: string
  /** The page it leads to. */
  path: string
  worded: (language: Language, name: string, link: string) => { subject: string; body: string }
}

/**
 * Tells those of an initiative whom letters reach: that something has come, and where. The letter holds nothing of
 * what people wrote, and ends with how to stop such letters.
 */
export async function send(
  tx: Tx,
  { config, key, now }: Sender,
  { initiative_id, whom }: To,
  { kind, path, worded }: Letter,
): Promise<void> {
  const all = await reachable(tx, { initiative_id })
  for (const to of all.filter(one => whom(one, all))) {
    const language = languageOf(to)
    const stop_address = stopAddress(config, key, { initiative_id, participant_id: to.id })
    const { subject, body } = worded(language, to.name, config.base_url + path)
    await post(tx, now, {
      ...{ kind, initiative_id, recipient: to.email, stop_address, subject },
      body: body + text[language].stop_letters(stop_address),
    })
  }
}
