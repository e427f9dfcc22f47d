import { type Access, grants } from '../../../platform/access.ts'
import { languageOfContent } from '../../../platform/content.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { languageFor } from '../../../platform/kits.ts'
import type { Language } from '../../../platform/language.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { tidyToken } from '../../../platform/secrets.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { invitationOf } from '../doors/queries.ts'
import { saveFacts } from './commands.ts'
import { EditLetterPage } from './edit/pages.tsx'
import { factsForm } from './forms.ts'
import { LetterPage } from './pages.tsx'
import { factsOf, letterOf } from './queries.ts'

const letter = '/i/:initiative/letter'

export const routes: readonly Route[] = [
  read(letter, {
    who: grants,
    shows: ['letter_facts', 'legal_basis'],
    handle: async context => {
      const { db, access } = context
      return page(
        <LetterPage
          context={context}
          letter={await letterOf(db, access)}
          language={letterLanguage(context)}
          reader={access.grants.includes('facilitator') ? 'leads' : 'takes_part'}
        />,
      )
    },
  }),
  read(`${letter}/edit`, {
    who: ['facilitator'],
    shows: ['letter_facts'],
    handle: async context => {
      const facts = await factsOf(context.db, context.access)
      const known = { ...facts, ends_on: facts.ends_on ?? '', version: String(facts.version) }
      return showEdit(context, fresh(known))
    },
  }),
  write(`${letter}/edit`, {
    who: ['facilitator'],
    form: factsForm,
    act: async (context, input) => {
      await saveFacts(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/letter`, { said: 'saved' })
    },
    again: showEdit,
  }),
  // Whoever holds an unused invitation reads the letter before saying yes; nobody else does.
  read('/join/:token/letter', {
    who: 'anyone',
    limit: { name: 'join', most: 120, minutes: 10 },
    handle: async context => {
      const { db, params, now } = context
      const invitation = await invitationOf(db, tidyToken(params.token!), now)
      // What stood in the address goes back into one, so no sign of it may end a header.
      if (!invitation?.open) return redirect(`/join/${encodeURIComponent(params.token!)}`)
      return page(
        <LetterPage
          context={context}
          letter={await letterOf(db, invitation)}
          language={letterLanguage(context)}
          reader="is_asked"
        />,
      )
    },
  }),
]

/** The letter's own language, which may be another than the page's: it is often printed for somebody else. */
const letterLanguage = ({ query, language }: Pick<Context, 'query' | 'language'>): Language =>
  languageFor(query.get('language'), null) ?? languageOfContent(language)

async function showEdit(context: Context<Access>, state: FormState) {
  const initiative = await initiativeOf(context.db, context.access)
  return page(<EditLetterPage context={context} initiative={initiative} state={state} />)
}
