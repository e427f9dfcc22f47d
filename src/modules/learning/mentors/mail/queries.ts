import type { Tx } from '../../../../platform/database.ts'
import { type Sender, send, type To } from '../../mail/queries.ts'
import { text } from '../text/index.ts'

/** Tells of a question to a mentor, of its answer, or that it is over. */
export type Post = (tx: Tx, kind: 'asked' | 'answered' | 'ended', to: To, ask_id: string) => Promise<void>

export const postIn =
  (sender: Sender): Post =>
  (tx, kind, to, ask_id) =>
    send(tx, sender, to, {
      kind: `mentor_${kind}`,
      path: `/i/${to.initiative_id}/learning/mentors/asks/${ask_id}`,
      worded: (language, name, link) => {
        const words = text[language].letter[kind]
        return { subject: words.subject, body: words.body(name, link) }
      },
    })
