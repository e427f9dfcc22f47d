import { type Access, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import {
  addAnchor,
  changeAnchor,
  confirmBacking,
  noteBacking,
  removeAnchor,
  takeBackBacking,
} from './commands.ts'
import { anchorForm, changeAnchorForm, confirmForm, notedForm, takeBackForm } from './forms.ts'
import { AnchorPage, type Doing } from './one/pages.tsx'
import { AnchoringPage } from './pages.tsx'
import { anchorOf, anchorsOf, saidOf } from './queries.ts'
import { type Level, levels } from './rules.ts'

const here = '/i/:initiative/guide/anchoring'
const shows = ['anchor', 'backing', 'participant'] as const

export const routes: readonly Route[] = [
  read(here, {
    who: grants,
    shows,
    handle: async context => {
      const level = context.query.get('level')
      return showMap(context, fresh(levels.includes(level as Level) ? { level: level! } : {}))
    },
  }),
  write(here, {
    who: ['facilitator'],
    form: anchorForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['what', 'plan_clause'], { naming: ['who'] })
      await addAnchor(context.db, context.access, input, context.now)
      return back(context, 'added')
    },
    again: showMap,
  }),
  read(`${here}/:anchor`, {
    who: grants,
    shows,
    handle: async context => showAnchor(context, null, null),
  }),
  write(`${here}/:anchor`, {
    who: ['facilitator'],
    form: changeAnchorForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['what', 'plan_clause'], { naming: ['who'] })
      await changeAnchor(context.db, context.access, context.params.anchor!, input, context.now)
      return back(context, 'changed')
    },
    again: (context, state) => showAnchor(context, state, 'change'),
  }),
  write(`${here}/:anchor/confirm`, {
    who: grants,
    form: confirmForm,
    act: async (context, { version }) => {
      await confirmBacking(context.db, context.access, context.params.anchor!, version, context.now)
      return back(context, 'confirmed')
    },
  }),
  write(`${here}/:anchor/noted`, {
    who: ['facilitator'],
    form: notedForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['note'])
      await noteBacking(context.db, context.access, context.params.anchor!, input, context.now)
      return back(context, 'noted')
    },
    again: (context, state) => showAnchor(context, state, 'say'),
  }),
  write(`${here}/:anchor/take-back`, {
    who: grants,
    form: takeBackForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['note'])
      await takeBackBacking(context.db, context.access, context.params.anchor!, input.note, context.now)
      return back(context, 'taken_back')
    },
    again: (context, state) => showAnchor(context, state, 'say'),
  }),
  write(`${here}/:anchor/remove`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      await removeAnchor(context.db, context.access, context.params.anchor!, context.now)
      return back(context, 'removed')
    },
  }),
]

const back = (context: Context<Access>, said: string) =>
  redirect(`/i/${context.access.initiative_id}/guide/anchoring`, { said })

async function showMap(context: Context<Access>, state: FormState) {
  const { db, access, now } = context
  return page(
    <AnchoringPage
      context={context}
      initiative={await initiativeOf(db, access)}
      access={access}
      anchors={await anchorsOf(db, access, now)}
      seats={await participantsOf(db, access)}
      state={state}
    />,
  )
}

async function showAnchor(context: Context<Access>, given: FormState | null, doing: Doing) {
  const { db, access, now, params } = context
  const anchor = await anchorOf(db, access, params.anchor!, now)
  return page(
    <AnchorPage
      context={context}
      initiative={await initiativeOf(db, access)}
      access={access}
      anchor={anchor}
      said={await saidOf(db, access, anchor.id)}
      seats={await participantsOf(db, access)}
      state={given}
      doing={doing}
    />,
  )
}
