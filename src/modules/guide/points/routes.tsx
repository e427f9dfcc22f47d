import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { agreeStep } from '../../initiatives/commands.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { theGuide } from '../queries.ts'
import { chapters } from '../rules.ts'
import { markPoint } from './commands.ts'
import { markForm, stepForm } from './forms.ts'
import { ChapterPage } from './list/pages.tsx'
import { PointPage } from './pages.tsx'
import { type Point, pointNamed, pointsOf, storyOf } from './queries.ts'

const one_point = '/i/:initiative/guide/points/:name'

export const routes: readonly Route[] = [
  read(one_point, {
    who: grants,
    shows: ['checkpoint_mark', 'step', 'step_outcome', 'participant'],
    handle: async context => {
      const { access, params } = context
      // A step may come from a method card: it leads here, and on to the card.
      if ((await theGuide()).methods.some(card => card.id === params.name)) {
        return redirect(`/i/${access.initiative_id}/guide/methods/${params.name}`)
      }
      return showPoint(context)
    },
  }),
  write(one_point, {
    who: at_the_table,
    form: markForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      const point = await pointNamed(params.name!)
      await lookFirst(context, input, ['note'], { naming: ['who'] })
      await markPoint(db, access, point, input, now)
      return redirect(`/i/${access.initiative_id}/guide/points/${point.id}#mark`, { said: 'marked' })
    },
    again: (context, mark) => showPoint(context, { mark }),
  }),
  write(`${one_point}/steps`, {
    who: at_the_table,
    form: stepForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      const point = await pointNamed(params.name!)
      await lookFirst(context, input, ['what'], { naming: ['doer'] })
      const { what, doer: who, done_by: due } = input
      const from = { origin: 'guide', origin_id: null, origin_ref: point.id } as const
      await agreeStep(db, access, { what, who, due, ...from }, now)
      return redirect(`/i/${access.initiative_id}/guide/points/${point.id}`, { said: 'agreed' })
    },
    again: (context, step) => showPoint(context, { step }),
  }),
  read('/i/:initiative/guide/chapters/:name', {
    who: grants,
    shows: ['checkpoint_mark'],
    handle: async context => {
      const { db, access, params } = context
      const chapter = chapters.find(one => one === params.name)
      if (!chapter) throw new NotFound()
      const points = await pointsOf(db, access)
      return page(
        <ChapterPage
          context={context}
          initiative={await initiativeOf(db, access)}
          chapter={chapter}
          points={points.filter(one => one.point.chapter === chapter)}
        />,
      )
    },
  }),
]

async function showPoint(context: Context<Access>, sent: { mark?: FormState; step?: FormState } = {}) {
  const { db, access, params } = context
  const { id } = await pointNamed(params.name!)
  const points = await pointsOf(db, access)
  const here = points.find(one => one.point.id === id)!
  return page(
    <PointPage
      context={context}
      initiative={await initiativeOf(db, access)}
      here={here}
      points={points}
      methods={(await theGuide()).methods}
      story={await storyOf(db, access, id)}
      may_mark={worksHere(access)}
      grants={access.grants}
      mark={sent.mark ?? fresh(standing(here))}
      step={sent.step ?? fresh()}
    />,
  )
}

/** The form as it stands now; what is saved gets the next number. */
const standing = ({ state, note, who, due, number }: Point) => ({
  ...(number > 0 ? { state } : {}),
  ...{ note, who, due: due ?? '', version: String(number + 1) },
})
