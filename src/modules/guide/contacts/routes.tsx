import { type Access, at_the_table, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { addContact, changeContact, removeContact } from './commands.ts'
import { changeContactForm, contactForm } from './forms.ts'
import { ContactPage, ContactsPage } from './pages.tsx'
import { contactOf, continuityOf } from './queries.ts'

const here = '/i/:initiative/guide/contacts'
const shows = ['contact_person', 'participant'] as const

export const routes: readonly Route[] = [
  read(here, { who: grants, shows, handle: async context => showAll(context, fresh()) }),
  write(here, {
    who: at_the_table,
    form: contactForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['contact_for', 'why_ended'], { naming: ['name'] })
      await addContact(context.db, context.access, input, context.now)
      return back(context, 'added')
    },
    again: showAll,
  }),
  read(`${here}/:contact`, {
    who: at_the_table,
    shows,
    handle: async context => {
      const contact = await contactOf(context.db, context.access, context.params.contact!)
      const { contact_for, from_day, why_ended } = contact
      return showOne(
        context,
        fresh({
          name: contact.written_name,
          participant_id: contact.participant_id ?? '',
          contact_for,
          from_day,
          to_day: contact.to_day ?? '',
          why_ended,
          version: String(contact.version),
        }),
      )
    },
  }),
  write(`${here}/:contact`, {
    who: at_the_table,
    form: changeContactForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['contact_for', 'why_ended'], { naming: ['name'] })
      await changeContact(context.db, context.access, context.params.contact!, input, context.now)
      return back(context, 'changed')
    },
    again: showOne,
  }),
  write(`${here}/:contact/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeContact(context.db, context.access, context.params.contact!, context.now)
      return back(context, 'removed')
    },
  }),
]

const back = (context: Context<Access>, said: string) =>
  redirect(`/i/${context.access.initiative_id}/guide/contacts`, { said })

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access, now } = context
  return page(
    <ContactsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      access={access}
      continuity={await continuityOf(db, access, now)}
      seats={await participantsOf(db, access)}
      state={state}
    />,
  )
}

async function showOne(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  return page(
    <ContactPage
      context={context}
      initiative={await initiativeOf(db, access)}
      contact={await contactOf(db, access, params.contact!)}
      seats={await participantsOf(db, access)}
      state={state}
    />,
  )
}
