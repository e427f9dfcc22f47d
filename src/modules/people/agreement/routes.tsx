import { type Access, grants } from '../../../platform/access.ts'
import { languageOfContent } from '../../../platform/content.ts'
import { NotFound } from '../../../platform/errors.ts'
import { languageFor } from '../../../platform/kits.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantOf } from '../queries.ts'
import { notePromise, promise, takeBackPromise } from './commands.ts'
import { takeBackForm, yesForm } from './forms.ts'
import { AgreementPage, AgreementPaper } from './pages.tsx'
import { agreementOf, agreementText } from './queries.ts'

const own = '/i/:initiative/me/agreement'

export const routes: readonly Route[] = [
  read(own, { who: grants, kit: 'invitation', shows: ['agreement_signature'], handle: showAgreement }),
  write(own, {
    who: grants,
    kit: 'invitation',
    form: yesForm,
    act: async (context, { content_version }) => {
      const { db, access, language, path, now } = context
      await promise(db, access, content_version, languageOfContent(language), now)
      return redirect(path, { said: 'promised' })
    },
  }),
  write(`${own}/take-back`, {
    who: grants,
    kit: 'invitation',
    form: takeBackForm,
    act: async context => {
      const { db, access, now } = context
      await takeBackPromise(db, access, now)
      return redirect(`/i/${access.initiative_id}/me/agreement`, { said: 'taken_back' })
    },
  }),
  read('/i/:initiative/agreement/paper', {
    who: grants,
    handle: async context => {
      const { db, access, query } = context
      return page(
        <AgreementPaper
          context={context}
          initiative={await initiativeOf(db, access)}
          agreement={await agreementText(db)}
          sheet_language={languageFor(query.get('language'), null) ?? context.language}
        />,
      )
    },
  }),
  write('/i/:initiative/agreement/:participant', {
    who: ['facilitator'],
    form: yesForm,
    act: async (context, { content_version }) => {
      const { db, access, params, now } = context
      const person = await participantOf(db, access, params.participant!)
      if (!person) throw new NotFound()
      const language = languageFor(person.language, null) ?? 'nb'
      await notePromise(db, access, person.id, content_version, language, now)
      return redirect(`/i/${access.initiative_id}/me/agreement`, { said: 'noted' })
    },
  }),
]

async function showAgreement(context: Context<Access>) {
  const { db, access } = context
  return page(
    <AgreementPage
      context={context}
      initiative={await initiativeOf(db, access)}
      agreement={await agreementOf(db, access)}
      leads={access.grants.includes('facilitator')}
    />,
  )
}
