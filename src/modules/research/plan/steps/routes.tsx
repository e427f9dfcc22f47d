import type { Access } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { researchHref } from '../../pages.tsx'
import { researchOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { not_yet, noteStep } from './commands.ts'
import { stepForm } from './forms.ts'
import { StepsPage } from './pages.tsx'
import { type ChainStep, chain } from './rules.ts'

const steps = '/i/:initiative/research/:research/steps'

export const routes: readonly Route[] = [
  read(steps, {
    who: researching,
    shows: ['research', 'research_step'],
    handle: async context => show(context, null, fresh()),
  }),
  write(`${steps}/:name`, {
    who: researching,
    form: stepForm,
    act: async (context, input) => {
      const step = stepIn(context)
      await lookFirst(context, input, ['said'])
      await noteStep(context.db, context.access, context.params.research!, step, input, context.now)
      const there = researchHref(context.access.initiative_id, context.params.research!, 'plan', '/steps')
      return redirect(`${there}#${step}`, { said: 'noted' })
    },
    again: async (context, state) => show(context, stepIn(context), state),
  }),
]

function stepIn({ params }: Context<Access>): ChainStep {
  const step = chain.find(one => one === params.name)
  if (!step) throw new NotFound()
  return step
}

/** The chain; what was being written of one step when something needs mending stands in its form again. */
async function show(context: Context<Access>, doing: ChainStep | null, state: FormState) {
  const { db, access, params } = context
  const research = await researchOf(db, access, params.research!)
  const noted = await db
    .selectFrom('research_step')
    .select(['step', 'said', 'done_on', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('research_id', '=', research.id)
    .execute()
  const states = chain.map(step => {
    const row = noted.find(one => one.step === step)
    const usual = fresh({
      said: row?.said ?? '',
      done_on: row?.done_on ?? '',
      version: String(row?.version ?? not_yet),
    })
    return { step, done_on: row?.done_on ?? null, state: { ...(step === doing ? state : usual), of: step } }
  })
  return page(
    <StepsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      steps={states}
      {...(doing && { state })}
    />,
  )
}
