import { type Access, grants } from '../../../platform/access.ts'
import { languageOfContent } from '../../../platform/content.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { languageFor } from '../../../platform/kits.ts'
import { lastChange } from '../../../platform/live.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../queries.ts'
import { answerConsent, noteFromPaper } from './commands.ts'
import { answerForm, paperForm } from './forms.ts'
import { NotePage, OverviewPage } from './overview/pages.tsx'
import { ConsentsPage } from './pages.tsx'
import { PaperPage } from './paper/pages.tsx'
import { consentRows, consentsNow, everyText, newestTexts, personOf, standingOf } from './queries.ts'
import { purposes } from './rules.ts'

const own = '/i/:initiative/me/consents'
const all = '/i/:initiative/consents'

export const routes: readonly Route[] = [
  read(own, { who: grants, kit: 'invitation', shows: ['consent'], handle: showOwn }),
  write(own, {
    who: grants,
    kit: 'invitation',
    form: answerForm,
    act: async (context, input) => {
      const { db, access, language, path, now } = context
      await answerConsent(db, access, input, languageOfContent(language), now)
      return redirect(`${path}#${input.purpose}`, { said: input.answer })
    },
  }),

  read(all, {
    who: ['facilitator'],
    shows: ['consent'],
    handle: async context => {
      const { db, access, language, now } = context
      const live = `/i/${access.initiative_id}/live?topic=consents&after=${await lastChange(db, access.initiative_id)}`
      const initiative = await initiativeOf(db, access)
      const standing = await standingOf(db, access, now)
      return page(<OverviewPage {...{ context, initiative, language, live }} {...standing} />)
    },
  }),
  read(`${all}/paper`, {
    who: ['facilitator'],
    shows: ['consent'],
    handle: async context => {
      const { db, access, query } = context
      const initiative = await initiativeOf(db, access)
      const people = await participantsOf(db, access)
      return page(
        <PaperPage
          context={context}
          initiative={initiative}
          texts={newestTexts(await everyText(db))}
          leading={people.filter(one => one.grants.includes('facilitator')).map(one => one.name)}
          sheet_language={languageFor(query.get('language'), null) ?? context.language}
        />,
      )
    },
  }),
  read(`${all}/:participant`, {
    who: ['facilitator'],
    shows: ['consent'],
    handle: context => showNote(context, fresh(Object.fromEntries(purposes.map(one => [one, 'none'])))),
  }),
  write(`${all}/:participant`, {
    who: ['facilitator'],
    form: paperForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      const person = await personOf(db, access, params.participant!)
      const language = languageFor(person.language, null) ?? 'nb'
      await noteFromPaper(db, access, person.id, input, language, now)
      return redirect(`/i/${access.initiative_id}/consents`, { said: 'noted' })
    },
    again: showNote,
  }),
]

async function showOwn(context: Context<Access>) {
  const { db, access } = context
  const initiative = await initiativeOf(db, access)
  const rows = await consentRows(db, access, access.participant_id)
  return page(
    <ConsentsPage context={context} initiative={initiative} texts={await everyText(db)} rows={rows} />,
  )
}

async function showNote(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const person = await personOf(db, access, params.participant!)
  const initiative = await initiativeOf(db, access)
  const texts = await everyText(db)
  const held = await consentsNow(db, access, person.id)
  return page(
    <NotePage {...{ context, initiative, person, held, texts, state }} newest={newestTexts(texts)} />,
  )
}
