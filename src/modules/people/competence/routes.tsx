import { type Access, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { askToConfirm, confirmLetter, keepLetter, removeLetter, saveLetter, typedAs } from './commands.ts'
import { askForm, confirmForm, letterForm } from './forms.ts'
import { AskedPage, ConfirmPage, LetterPage } from './pages.tsx'
import { askedLetter, askedLetters, factsOf, letterOf, ownLetter } from './queries.ts'
import { PrintPage } from './sheet/pages.tsx'

const mine = '/i/:initiative/me/letter'
const theirs = '/i/:initiative/letters'
const own = { who: grants, kit: 'invitation' } as const
const leads = { who: ['facilitator'] } as const
const shows = ['competence_letter'] as const

export const routes: readonly Route[] = [
  read(mine, {
    ...own,
    shows,
    handle: async context => {
      const letter = await letterOf(context.db, context.access, context.access.participant_id)
      return showLetter(context, fresh(letter ? typedAs(letter) : {}))
    },
  }),
  write(mine, {
    ...own,
    form: letterForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['did', 'learnt', 'does_well'])
      return back(context, await saveLetter(context.db, context.access, input, context.now))
    },
    again: showLetter,
  }),
  write(`${mine}/ask`, {
    ...own,
    form: askForm,
    act: async (context, { version }) => {
      await askToConfirm(context.db, context.access, version, context.now)
      return back(context, 'asked')
    },
  }),
  write(`${mine}/keep`, {
    ...own,
    form: askForm,
    act: async (context, { version }) => {
      await keepLetter(context.db, context.access, version, context.now)
      return back(context, 'kept')
    },
  }),
  write(`${mine}/remove`, {
    ...own,
    form: button(),
    act: async context => {
      await removeLetter(context.db, context.access, context.now)
      return back(context, 'removed')
    },
  }),
  read(`${mine}/print`, {
    ...own,
    shows,
    handle: async context => {
      const { db, access, now } = context
      return page(
        <PrintPage
          context={context}
          initiative={await initiativeOf(db, access)}
          letter={await ownLetter(db, access)}
          facts={await factsOf(db, access, access.participant_id)}
          today={now}
        />,
      )
    },
  }),

  read(theirs, {
    ...leads,
    handle: async context => {
      const { db, access } = context
      return page(
        <AskedPage
          context={context}
          initiative={await initiativeOf(db, access)}
          letters={await askedLetters(db, access)}
        />,
      )
    },
  }),
  read(`${theirs}/:participant`, {
    ...leads,
    shows,
    handle: async context => {
      const { confirmed_words, confirmed_as, version } = await askedLetter(
        context.db,
        context.access,
        context.params.participant!,
      )
      return showAsked(context, fresh({ confirmed_words, confirmed_as, version: String(version) }))
    },
  }),
  write(`${theirs}/:participant`, {
    ...leads,
    form: confirmForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['confirmed_words'], { about: params.participant! })
      await confirmLetter(db, access, params.participant!, input, now)
      return redirect(`/i/${access.initiative_id}/letters`, { said: 'confirmed' })
    },
    again: showAsked,
  }),
]

const back = (context: Context<Access>, said: string): Reply =>
  redirect(`/i/${context.access.initiative_id}/me/letter`, { said })

async function showLetter(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  return page(
    <LetterPage
      context={context}
      initiative={await initiativeOf(db, access)}
      letter={await letterOf(db, access, access.participant_id)}
      state={state}
    />,
  )
}

async function showAsked(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params, now } = context
  return page(
    <ConfirmPage
      context={context}
      initiative={await initiativeOf(db, access)}
      letter={await askedLetter(db, access, params.participant!)}
      facts={await factsOf(db, access, params.participant!)}
      today={now}
      state={state}
    />,
  )
}
