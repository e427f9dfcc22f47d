import type { Access, AccountAccess } from '../../../platform/access.ts'
import { grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { file, page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { seatsOf } from '../../access/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { AccountGonePage, AccountThingsPage } from './account/pages.tsx'
import { eraseAccount, takeNameOff } from './commands.ts'
import { nameOffForm } from './forms.ts'
import { ThingsFile, ThingsPage } from './pages.tsx'
import { ledAloneBy, thingsHere, thingsOfAccount } from './queries.ts'
import { asData } from './shown/pages.tsx'
import { text } from './text/index.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/me/things', {
    who: grants,
    handle: async context => {
      const { initiative, things } = await mineHere(context)
      return page(<ThingsPage context={context} initiative={initiative} things={things} />)
    },
  }),
  read('/i/:initiative/me/things.html', {
    who: grants,
    handle: async context => {
      const { initiative, things } = await mineHere(context)
      const { language, now } = context
      const words = text[language]
      const title = `${words.title}, ${initiative.title}`
      return asFile(
        await ThingsFile({ language, title, lead: words.lead(initiative.title), things, now }),
        `${words.title}.html`,
      )
    },
  }),
  read('/i/:initiative/me/things.json', {
    who: grants,
    handle: async context => {
      const { initiative, things } = await mineHere(context)
      const { language, now } = context
      const about = { initiative: { id: initiative.initiative_id, title: initiative.title } }
      return asJson(asData(language, things, now, about), `${text[language].title}.json`)
    },
  }),
  write('/i/:initiative/me/things/name-off', {
    who: grants,
    form: nameOffForm,
    act: async (context, input) => {
      await takeNameOff(context.db, context.access, context.holds, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/me/things`, { said: 'off' })
    },
  }),

  read('/mine/things', {
    who: 'account',
    handle: async context => {
      const { db, access, visitor } = context
      return page(
        <AccountThingsPage
          context={context}
          things={await ofAccount(context)}
          seats={await seatsOf(db, visitor)}
          alone={await ledAloneBy(db, access)}
        />,
      )
    },
  }),
  read('/mine/things.html', {
    who: 'account',
    handle: async context => {
      const { language, now } = context
      const words = text[language]
      const things = await ofAccount(context)
      return asFile(
        await ThingsFile({
          ...{ language, things, now, of_account: true },
          title: words.account_title,
          lead: words.account_lead,
        }),
        `${words.account_title}.html`,
      )
    },
  }),
  read('/mine/things.json', {
    who: 'account',
    handle: async context => {
      const { language, now } = context
      return asJson(
        asData(language, await ofAccount(context), now, {}),
        `${text[language].account_title}.json`,
      )
    },
  }),
  write('/mine/erase', {
    who: 'account',
    form: button(),
    act: async context => {
      await eraseAccount(context.db, context.access, context.now)
      return redirect('/gone', { cookies: [{ name: 'samskap_session', value: null }] })
    },
  }),
  read('/gone', {
    who: 'anyone',
    handle: async context => page(<AccountGonePage context={context} />),
  }),
]

async function mineHere({ db, access, holds }: Context<Access>) {
  const [initiative, things] = [await initiativeOf(db, access), await thingsHere(db, access, holds)]
  return { initiative, things }
}

const ofAccount = ({ db, access, holds }: Context<AccountAccess>) => thingsOfAccount(db, access, holds)

const asFile = (html: unknown, name: string) =>
  file(`<!doctype html>${String(html)}`, 'text/html; charset=utf-8', name)

const asJson = (data: unknown, name: string) =>
  file(JSON.stringify(data, null, 2), 'application/json; charset=utf-8', name)
