import { type Access, at_the_table } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { theGuide } from '../../../guide/queries.ts'
import { groundOf } from '../../../impact/indicators/queries.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { takeForm, wentForm } from '../forms.ts'
import { becameHref, oursHref } from '../pages.tsx'
import { thingToTake, useOf } from '../queries.ts'
import { takeThing, tellWent, toldAs } from './commands.ts'
import { TakePage, WentPage } from './pages.tsx'

const one = '/i/:initiative/learning/shelf/:thing'
const limit = { name: 'shelf', most: 60, minutes: 60 }

export const routes: readonly Route[] = [
  read(`${one}/take`, {
    who: at_the_table,
    shows: ['thing_use', 'target_group'],
    handle: context => showTake(context, fresh({ group_id: '' })),
  }),
  write(`${one}/take`, {
    who: at_the_table,
    form: takeForm,
    limit,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await takeThing(db, access, await thingToTake(db, access, params.thing!), input, now)
      return redirect(`${oursHref(access.initiative_id)}#taken`, { said: 'taken' })
    },
    again: showTake,
  }),
  read(`${one}/went`, {
    who: at_the_table,
    shows: ['thing_use'],
    handle: context => showWent(context, null),
  }),
  write(`${one}/went`, {
    who: at_the_table,
    form: wentForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['went'])
      await tellWent(db, access, params.thing!, input, now)
      return redirect(`${oursHref(access.initiative_id)}#taken`, { said: 'went' })
    },
    again: showWent,
  }),
]

async function showTake(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const card = await thingToTake(db, access, params.thing!)
  if (card.kind !== 'method' && card.kind !== 'indicator') throw new NotFound()
  const known = await useOf(db, access, card.id)
  return page(
    <TakePage
      context={context}
      initiative={await initiativeOf(db, access)}
      card={card}
      guide={await theGuide()}
      groups={(await groundOf(db, access)).groups}
      there={known ? becameHref(access.initiative_id, known) : null}
      state={state}
    />,
  )
}

async function showWent(context: Context<Access>, state: FormState | null) {
  const { db, access, params } = context
  const taken = await useOf(db, access, params.thing!)
  if (!taken) throw new NotFound()
  const initiative = await initiativeOf(db, access)
  return page(<WentPage {...{ context, initiative, taken }} state={state ?? fresh(toldAs(taken))} />)
}
