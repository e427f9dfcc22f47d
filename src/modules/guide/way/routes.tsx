import { type Access, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { currentQuestion, initiativeOf } from '../../initiatives/queries.ts'
import { pointsOf } from '../points/queries.ts'
import { theGuide } from '../queries.ts'
import { moveAlong } from './commands.ts'
import { moveForm } from './forms.ts'
import { MovePage } from './moves/pages.tsx'
import { GuidePage } from './pages.tsx'
import { storyOfWay, wayNow } from './queries.ts'
import { WhyPage } from './why/pages.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/guide', {
    who: grants,
    shows: ['phase_move', 'checkpoint_mark', 'initiative', 'initiative_state', 'problem_statement'],
    handle: async context => {
      const { db, access, now, query } = context
      const [way, question, { methods }] = await Promise.all([
        wayNow(db, access, now),
        currentQuestion(db, access),
        theGuide(),
      ])
      return page(
        <GuidePage
          context={context}
          access={access}
          way={way}
          methods={methods}
          question={question.body}
          today={dayOf(now)}
          whole={query.has('all')}
        />,
      )
    },
  }),
  read('/i/:initiative/guide/move', {
    who: grants,
    shows: ['phase_move', 'initiative_state', 'participant'],
    handle: async context => showMoves(context, null),
  }),
  write('/i/:initiative/guide/move', {
    who: ['facilitator'],
    form: moveForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['reason'])
      await moveAlong(db, access, input, now)
      return redirect(`/i/${access.initiative_id}/guide`, { said: 'moved' })
    },
    again: showMoves,
  }),
  read('/i/:initiative/guide/why', {
    who: grants,
    shows: ['checkpoint_mark'],
    handle: async context => {
      const { db, access, now } = context
      return page(
        <WhyPage
          context={context}
          initiative={await initiativeOf(db, access)}
          points={await pointsOf(db, access)}
          today={dayOf(now)}
        />,
      )
    },
  }),
]

async function showMoves(context: Context<Access>, sent: FormState | null) {
  const { db, access, now } = context
  const way = await wayNow(db, access, now)
  const next = String((way.moves.at(-1)?.number ?? 0) + 1)
  return page(
    <MovePage
      context={context}
      way={way}
      story={await storyOfWay(db, access)}
      leads={access.grants.includes('facilitator')}
      state={sent ?? fresh({ version: next })}
    />,
  )
}
