import type { Access } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { button } from '../../../../platform/fields.ts'
import { languageFor } from '../../../../platform/kits.ts'
import { post } from '../../../../platform/outbox.ts'
import { page, pageOnce, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { me, participantOf, participantsOf } from '../../queries.ts'
import { text } from '../../text/index.ts'
import { invite, renewGroupCode } from '../commands.ts'
import { inviteForm, sheetsForm } from '../forms.ts'
import { groupCodeOf } from '../queries.ts'
import { GroupCodePage, LinkPage, type Sheet, SheetsPage } from './pages.tsx'

const invite_path = '/i/:initiative/people/:participant/invite'

export const routes: readonly Route[] = [
  read('/i/:initiative/people/group-code', {
    shows: ['door_key'],
    who: ['facilitator'],
    handle: async context => {
      const { db, access, key, now } = context
      const initiative = await initiativeOf(db, access)
      const group_code = await groupCodeOf(db, access, key, now)
      return page(<GroupCodePage context={context} initiative={initiative} group_code={group_code} />)
    },
  }),
  write('/i/:initiative/people/group-code', {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      const { db, access, key, now } = context
      const said = await renewGroupCode(db, access, key, now)
      return redirect(`/i/${access.initiative_id}/people/group-code`, { said })
    },
  }),

  write(invite_path, {
    who: ['facilitator'],
    form: inviteForm,
    act: async (context, { by_mail }) => {
      const { db, access, params, now } = context
      const person = await participantOf(db, access, params.participant!)
      if (!person) throw new NotFound()
      const initiative = await initiativeOf(db, access)
      const language = languageFor(person.language, 'invitation') ?? 'nb'
      const link = linkTo(context, await invite(db, access, person.id, now))
      const mailed_to = by_mail ? person.email : null
      if (mailed_to) {
        const words = text[language]
        await post(db, now, {
          kind: 'invitation',
          initiative_id: access.initiative_id,
          recipient: mailed_to,
          subject: words.mail_subject(initiative.title),
          body: words.mail(person.name, (await me(db, access)).name, initiative.title, link),
        })
      }
      return pageOnce(
        <LinkPage
          context={context}
          initiative={initiative}
          person={{ name: person.name, language }}
          link={link}
          mailed_to={mailed_to}
        />,
      )
    },
  }),
  write('/i/:initiative/people/sheets', {
    who: ['facilitator'],
    form: sheetsForm,
    act: async (context, { participant }) => {
      const { db, access, key, now } = context
      const waiting = (await participantsOf(db, access)).filter(person => !person.claimed)
      const sheets: Sheet[] = []
      for (const person of waiting.filter(one => participant.includes(one.id))) {
        const link = linkTo(context, await invite(db, access, person.id, now))
        sheets.push({ name: person.name, language: languageFor(person.language, 'invitation') ?? 'nb', link })
      }
      const group_code = await groupCodeOf(db, access, key, now)
      return pageOnce(
        <SheetsPage
          context={context}
          initiative={await initiativeOf(db, access)}
          invited_by={(await me(db, access)).name}
          sheets={sheets}
          group_code={group_code?.code ?? null}
        />,
      )
    },
    again: async context => redirect(`/i/${context.access.initiative_id}/people`, { said: 'none_chosen' }),
  }),
  // These pages show links once; their addresses lead back to the people when the language is changed.
  read('/i/:initiative/people/sheets', { who: ['facilitator'], handle: async context => toPeople(context) }),
  read(invite_path, { who: ['facilitator'], handle: async context => toPeople(context) }),
]

const linkTo = (context: Context<Access>, token: string) => `${context.config.base_url}/join/${token}`

const toPeople = (context: Context<Access>) => redirect(`/i/${context.access.initiative_id}/people`)
