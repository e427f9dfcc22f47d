import { type Access, at_the_table, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { type Language, languages } from '../../../platform/language.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { currentQuestion, initiativeOf } from '../../initiatives/queries.ts'
import { me } from '../../people/queries.ts'
import { changeLetter, removeLetter, typedAs, writeLetter } from './commands.ts'
import { ComposePage } from './compose/pages.tsx'
import { letterForm, newLetterForm } from './forms.ts'
import { routes as mail_routes } from './mail/routes.tsx'
import { routes as meeting_routes } from './meeting/routes.tsx'
import { LettersPage } from './pages.tsx'
import { letterOf, lettersOf, suggested } from './queries.ts'
import { routes as read_routes } from './read/routes.tsx'

const list = '/i/:initiative/guide/letters'

export const routes: readonly Route[] = [
  read(list, {
    who: grants,
    shows: ['invitation_letter', 'letter_sent'],
    handle: async context => {
      const { db, access } = context
      return page(
        <LettersPage
          context={context}
          access={access}
          initiative={await initiativeOf(db, access)}
          letters={await lettersOf(db, access)}
        />,
      )
    },
  }),
  read(`${list}/new`, {
    who: at_the_table,
    shows: ['invitation_letter', 'initiative', 'problem_statement'],
    handle: async context => {
      const { db, access } = context
      const { title, place, meal, language } = await initiativeOf(db, access)
      const { body: question } = await currentQuestion(db, access)
      const { name } = await me(db, access)
      const written_in = letterLanguage(context.query.get('language') ?? language)
      return showNew(
        context,
        fresh(suggested(written_in, { title, place, meal, question, name })),
        written_in,
      )
    },
  }),
  write(`${list}/new`, {
    who: at_the_table,
    form: newLetterForm,
    act: async (context, input) => {
      // Whom one can call is named on purpose, number and all.
      await lookFirst(context, input, ['name', 'greeting', 'why_you', 'purpose', 'practical', 'free'])
      const id = await writeLetter(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/guide/letters/${id}/read`, { said: 'saved' })
    },
    again: (context, state) => showNew(context, state, letterLanguage(state.values.language)),
  }),
  read(`${list}/:letter`, {
    who: at_the_table,
    shows: ['invitation_letter'],
    handle: async context => {
      const letter = await letterOf(context.db, context.access, context.params.letter!)
      return showLetter(context, fresh(typedAs(letter)))
    },
  }),
  write(`${list}/:letter`, {
    who: at_the_table,
    form: letterForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['name', 'greeting', 'why_you', 'purpose', 'practical', 'free'])
      await changeLetter(db, access, params.letter!, input, now)
      return redirect(`/i/${access.initiative_id}/guide/letters/${params.letter}/read`, { said: 'saved' })
    },
    again: showLetter,
  }),
  write(`${list}/:letter/remove`, {
    who: ['facilitator'],
    form: button(),
    act: async ({ db, access, params, now }) => {
      await removeLetter(db, access, params.letter!, now)
      return redirect(`/i/${access.initiative_id}/guide/letters`, { said: 'removed' })
    },
  }),
  ...read_routes,
  ...mail_routes,
  ...meeting_routes,
]

/** One of the four: a letter is checked word by word in its own language. */
const letterLanguage = (asked: unknown): Language => languages.find(one => one === asked) ?? 'nb'

async function showNew(context: Context<Access>, state: FormState, written_in: Language): Promise<Reply> {
  return page(
    <ComposePage
      context={context}
      initiative={await initiativeOf(context.db, context.access)}
      letter={null}
      written_in={written_in}
      may_remove={false}
      state={state}
    />,
  )
}

async function showLetter(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params } = context
  const letter = await letterOf(db, access, params.letter!)
  return page(
    <ComposePage
      context={context}
      initiative={await initiativeOf(db, access)}
      letter={letter}
      written_in={letter.language}
      may_remove={access.grants.includes('facilitator')}
      state={state}
    />,
  )
}
