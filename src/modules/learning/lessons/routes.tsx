import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { seatsOf } from '../../access/queries.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { currentQuestion, initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { agreeUnderstanding, mayRemove, removeUnderstanding } from './commands.ts'
import { CardsPage, ExercisePage } from './exercise/pages.tsx'
import { understandingForm } from './forms.ts'
import { BeginPage, UnderstandingPage } from './own/pages.tsx'
import { LessonPage, LessonsPage } from './pages.tsx'
import {
  helpFor,
  lessonNamed,
  numberAfter,
  theLessons,
  understandingNow,
  understandingsOf,
} from './queries.ts'
import { standingIn, tableOf } from './rules.ts'
import { WordsPage } from './words/pages.tsx'

const own = '/i/:initiative/learning'
const sentence = `${own}/understanding`
const most_seats = 6

export const routes: readonly Route[] = [
  read('/lessons', {
    who: 'anyone',
    handle: async context => {
      const all = await theLessons()
      return page(<LessonsPage context={context} {...all} seats={await someSeats(context)} />)
    },
  }),
  read('/lessons/words', {
    who: 'anyone',
    handle: async context => page(<WordsPage context={context} words={(await theLessons()).words} />),
  }),
  read('/lessons/cases', {
    who: 'anyone',
    handle: async context => {
      const { exercise } = await theLessons()
      return page(
        <ExercisePage
          context={context}
          exercise={exercise}
          standing={standingIn(context.query, exercise.cases)}
          initiative={null}
          seats={await someSeats(context)}
        />,
      )
    },
  }),
  read('/lessons/cases/print', {
    who: 'anyone',
    handle: async context => page(<CardsPage context={context} exercise={(await theLessons()).exercise} />),
  }),
  read('/lessons/:name', {
    who: 'anyone',
    handle: async context => {
      const lesson = await lessonNamed(context.params.name!)
      const { lessons } = await theLessons()
      return page(
        <LessonPage
          context={context}
          lesson={lesson}
          help={await helpFor(lesson.sections)}
          next={lessons[lessons.indexOf(lesson) + 1] ?? null}
          seats={await someSeats(context)}
        />,
      )
    },
  }),
  read(`${own}/begin`, {
    who: grants,
    shows: ['problem_statement', 'participant', 'understanding'],
    handle: async context => {
      const { db, access } = context
      const lesson = (await theLessons()).lessons[0]!
      return page(
        <BeginPage
          context={context}
          initiative={await initiativeOf(db, access)}
          lesson={lesson}
          help={await helpFor(lesson.sections)}
          question={await currentQuestion(db, access)}
          table={tableOf(await participantsOf(db, access))}
          now={await understandingNow(db, access)}
          sits={worksHere(access)}
        />,
      )
    },
  }),
  read(`${own}/cases`, {
    who: grants,
    handle: async context => {
      const { db, access, query } = context
      const { exercise } = await theLessons()
      return page(
        <ExercisePage
          context={context}
          exercise={exercise}
          standing={standingIn(query, exercise.cases)}
          initiative={await initiativeOf(db, access)}
          seats={[]}
        />,
      )
    },
  }),
  read(sentence, {
    who: grants,
    shows: ['understanding'],
    handle: context => showUnderstanding(context, null),
  }),
  write(sentence, {
    who: at_the_table,
    form: understandingForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['body'])
      await agreeUnderstanding(db, access, input, now)
      return redirect(sentenceOf(context), { said: 'understanding_written' })
    },
    again: showUnderstanding,
  }),
  write(`${sentence}/:understanding/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeUnderstanding(db, access, params.understanding!, now)
      return redirect(sentenceOf(context), { said: 'understanding_removed' })
    },
  }),
]

const sentenceOf = ({ access }: Context<Access>) => `/i/${access.initiative_id}/learning/understanding`

/** Where somebody who reads takes part, for the way into their own place. */
async function someSeats({ db, visitor }: Context) {
  if (visitor.session_id === null) return []
  return (await seatsOf(db, visitor)).slice(0, most_seats)
}

async function showUnderstanding(context: Context<Access>, state: FormState | null) {
  const { db, access } = context
  const all = await understandingsOf(db, access)
  const usual = fresh({ body: all[0]?.body ?? '', version: String(numberAfter(all[0] ?? null)) })
  return page(
    <UnderstandingPage
      context={context}
      initiative={await initiativeOf(db, access)}
      all={all}
      sits={worksHere(access)}
      may_remove={one => worksHere(access) && mayRemove(access, one)}
      state={state ?? usual}
    />,
  )
}
