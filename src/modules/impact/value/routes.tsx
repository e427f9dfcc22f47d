import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { savePart } from '../plan/commands.ts'
import { readPart } from '../plan/queries.ts'
import { changeNote, noteValue, removeNote, typedAs } from './commands.ts'
import { CyclePage } from './cycle/pages.tsx'
import { changeForm, cycleForm, noteForm } from './forms.ts'
import { NotePage, ValuePage } from './pages.tsx'
import { ledgersOf, noteOf } from './queries.ts'
import { cycle_places } from './rules.ts'

const all = '/i/:initiative/impact/value'
const one = `${all}/:value`
const ring = `${all}/cycle`
const shows = [
  'value_note',
  'change_story',
  'measurement',
  'indicator',
  'target_group',
  'snapshot',
  'plan_part',
] as const

export const routes: readonly Route[] = [
  read(all, {
    shows,
    who: grants,
    handle: async context => showAll(context, fresh({ day: dayOf(context.now) })),
  }),
  write(all, {
    who: at_the_table,
    form: noteForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'])
      await noteValue(context.db, context.access, input, context.now)
      return back(context, 'added')
    },
    again: showAll,
  }),
  read(ring, {
    shows: ['plan_part'],
    who: grants,
    handle: async context => {
      const { version, fields } = await readPart(context.db, context.access, 'cycle')
      return showCycle(context, fresh({ ...fields, version: String(version) }))
    },
  }),
  write(ring, {
    who: at_the_table,
    form: cycleForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['fit', 'need', 'capacity', 'staff', 'turnover'])
      const { db, access, now } = context
      const { version, ...fields } = input
      await savePart(db, access, 'cycle', fields, version, now)
      return redirect(`${pathOf(context)}/cycle`, { said: 'saved' })
    },
    again: showCycle,
  }),
  read(one, {
    shows: ['value_note'],
    who: at_the_table,
    handle: async context => showNote(context, fresh(typedAs(await noteIn(context)))),
  }),
  write(one, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['body'])
      await changeNote(context.db, context.access, context.params.value!, input, context.now)
      return back(context, 'changed')
    },
    again: showNote,
  }),
  write(`${one}/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeNote(context.db, context.access, context.params.value!, context.now)
      return back(context, 'removed')
    },
  }),
]

const noteIn = ({ db, access, params }: Context<Access>) => noteOf(db, access, params.value!)
const pathOf = ({ access }: Context<Access>) => `/i/${access.initiative_id}/impact/value`
const back = (context: Context<Access>, said: string) => redirect(pathOf(context), { said })

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access, language, now } = context
  const cycle = await readPart(db, access, 'cycle')
  return page(
    <ValuePage
      context={context}
      initiative={await initiativeOf(db, access)}
      ledgers={await ledgersOf(db, access, { language, today: dayOf(now) })}
      cycle_filled={cycle_places.filter(place => cycle.fields[place]).length}
      may_write={worksHere(access)}
      state={state}
    />,
  )
}

async function showNote(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const note = await noteIn(context)
  const initiative = await initiativeOf(db, access)
  return page(<NotePage context={context} initiative={initiative} note={note} state={state} />)
}

async function showCycle(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const { fields } = await readPart(db, access, 'cycle')
  return page(
    <CyclePage
      context={context}
      initiative={await initiativeOf(db, access)}
      fields={fields}
      may_write={worksHere(access)}
      state={state}
    />,
  )
}
