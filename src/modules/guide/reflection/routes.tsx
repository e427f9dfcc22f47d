import { type Access, at_the_table, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { ChangePage } from './change/pages.tsx'
import { canBeKept, changeEntry, removeEntry, typedAs, writeDown } from './commands.ts'
import { changeForm, learntForm, ownPartForm, removeForm, teamForm, thoughtForm } from './forms.ts'
import { LearntPage } from './learnt/pages.tsx'
import { OwnPartPage } from './own_part/pages.tsx'
import { ReflectionPage } from './pages.tsx'
import { type Entry, keptBy, ownEntry, sharedOf, writtenBy } from './queries.ts'
import { after, own_part_grants, promptFor, prompts } from './rules.ts'
import { TeamPage } from './team/pages.tsx'

const path = '/i/:initiative/guide/reflection'
const entry = `${path}/entries/:reflection`
const shows = ['reflection'] as const

export const routes: readonly Route[] = [
  read(path, { who: grants, shows, handle: context => showThoughts(context, fresh()) }),
  write(path, {
    who: grants,
    form: thoughtForm,
    act: async (context, input) => {
      const { db, access, now } = context
      // What nobody else reads may name whom it will.
      if (input.shared) await lookFirst(context, input, ['body'])
      await writeDown(db, access, { kind: 'thought', ...input }, now)
      return redirect(`${hrefOf(context)}#${input.shared ? 'shared' : 'own'}-thoughts`, {
        said: input.shared ? 'shared' : 'kept',
      })
    },
    again: showThoughts,
  }),
  read(`${path}/team`, { who: grants, shows, handle: context => showTeam(context, fresh()) }),
  write(`${path}/team`, {
    who: at_the_table,
    form: teamForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'])
      await writeDown(
        context.db,
        context.access,
        { kind: 'thought', team: true, shared: true, ...input },
        context.now,
      )
      return redirect(`${hrefOf(context)}/team#heard`, { said: 'shared' })
    },
    again: showTeam,
  }),
  read(`${path}/learnt`, { who: grants, shows, handle: context => showLearnt(context, fresh()) }),
  write(`${path}/learnt`, {
    who: at_the_table,
    form: learntForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'])
      await writeDown(context.db, context.access, { kind: 'learnt', shared: true, ...input }, context.now)
      return redirect(`${hrefOf(context)}/learnt#${input.direction}`, { said: 'shared' })
    },
    again: showLearnt,
  }),
  read(`${path}/own-part`, { who: grants, shows, handle: context => showOwnPart(context, fresh()) }),
  write(`${path}/own-part`, {
    who: own_part_grants,
    form: ownPartForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'])
      await writeDown(context.db, context.access, { kind: 'own_part', shared: true, ...input }, context.now)
      return redirect(`${hrefOf(context)}/own-part#told`, { said: 'shared' })
    },
    again: showOwnPart,
  }),
  read(entry, {
    who: grants,
    shows,
    handle: async context => {
      const own = await ownEntry(context.db, context.access, context.params.reflection!)
      return showChange(context, fresh(typedAs(own)))
    },
  }),
  write(entry, {
    who: grants,
    form: changeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      const own = await ownEntry(db, access, params.reflection!)
      if (input.shared || !canBeKept(own)) await lookFirst(context, input, ['body'])
      return redirect(placeOf(context, await changeEntry(db, access, own.id, input, now)), {
        said: 'changed',
      })
    },
    again: showChange,
  }),
  write(`${entry}/remove`, {
    who: grants,
    form: removeForm,
    act: async context => {
      const { db, access, params, now } = context
      return redirect(placeOf(context, await removeEntry(db, access, params.reflection!, now)), {
        said: 'removed',
      })
    },
  }),
]

const hrefOf = ({ access }: Context<Access>) => `/i/${access.initiative_id}/guide/reflection`

/** The page on which an entry stands. */
function placeOf(context: Context<Access>, { kind, team }: Entry): string {
  if (kind === 'thought') return team ? `${hrefOf(context)}/team` : hrefOf(context)
  return `${hrefOf(context)}/${kind === 'learnt' ? 'learnt' : 'own-part'}`
}

const wantsAll = ({ query }: Context<Access>) => query.get('all') === 'yes'

/** What every page here knows. */
const frameOf = async (context: Context<Access>, state: FormState) => ({
  context,
  initiative: await initiativeOf(context.db, context.access),
  me: context.access.participant_id,
  state,
})

const isOneOf = (access: Access, some: readonly string[]) => access.grants.some(grant => some.includes(grant))

async function showThoughts(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, now, query } = context
  const { written, last } = await writtenBy(db, access)
  const wished = [state.values.prompt, query.get('prompt')]
  const known = prompts.find(one => wished.includes(one))
  const prompt = known ?? promptFor(dayOf(now), written, last)
  return page(
    <ReflectionPage
      {...(await frameOf(context, state))}
      prompt={prompt}
      other={after(prompt)}
      kept={await keptBy(db, access, wantsAll(context))}
      shared={await sharedOf(db, access, 'thought', wantsAll(context))}
    />,
  )
}

async function showTeam(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  const { entries } = await sharedOf(db, access, 'thought', true)
  return page(
    <TeamPage
      {...(await frameOf(context, state))}
      heard={entries.filter(one => one.team)}
      may_write={isOneOf(access, at_the_table)}
    />,
  )
}

async function showLearnt(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  return page(
    <LearntPage
      {...(await frameOf(context, state))}
      learnt={await sharedOf(db, access, 'learnt', wantsAll(context))}
      may_write={isOneOf(access, at_the_table)}
    />,
  )
}

async function showOwnPart(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  return page(
    <OwnPartPage
      {...(await frameOf(context, state))}
      told={await sharedOf(db, access, 'own_part', wantsAll(context))}
      may_write={isOneOf(access, own_part_grants)}
    />,
  )
}

async function showChange(context: Context<Access>, state: FormState): Promise<Reply> {
  const own = await ownEntry(context.db, context.access, context.params.reflection!)
  return page(<ChangePage {...(await frameOf(context, state))} entry={own} place={placeOf(context, own)} />)
}
