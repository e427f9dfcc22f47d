import type { Tx } from '../../../../platform/database.ts'
import { type Sender, send, type To } from '../../mail/queries.ts'
import type { Help } from '../queries.ts'
import { text } from '../text/index.ts'

/** Tells of an answer, or of how it went. */
export type Post = (tx: Tx, kind: 'answered' | 'closed', to: To, help: Pick<Help, 'id'>) => Promise<void>

export const postIn =
  (sender: Sender): Post =>
  (tx, kind, to, help) =>
    send(tx, sender, to, {
      kind: `help_${kind}`,
      // The one who asked goes to where they can thank; the others to where everybody reads it.
      path:
        kind === 'answered' ? `/i/${to.initiative_id}/learning/help/${help.id}` : `/help-wanted/${help.id}`,
      worded: (language, name, link) => {
        const words = text[language].letter[kind]
        return { subject: words.subject, body: words.body(name, link) }
      },
    })
