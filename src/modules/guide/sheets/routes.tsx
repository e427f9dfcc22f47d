import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { addRow, changeRow, readRow, removeRow } from './commands.ts'
import { addForm, changeForm } from './forms.ts'
import { AllSheetsPage, RowPage, SheetPage } from './pages.tsx'
import { rowOf, sheetCalled, sheetOf, sheetsFilled } from './queries.ts'
import { writtenIn } from './rules.ts'

const all = '/i/:initiative/guide/sheets'
const one = `${all}/:name`
const shows = ['sheet_row'] as const

export const routes: readonly Route[] = [
  read(all, {
    shows,
    who: grants,
    handle: async context => {
      const { db, access } = context
      const filled = await sheetsFilled(db, access)
      const initiative = await initiativeOf(db, access)
      return page(<AllSheetsPage context={context} initiative={initiative} filled={filled} />)
    },
  }),
  read(one, {
    shows,
    who: grants,
    handle: async context => showSheet(context, fresh()),
  }),
  write(one, {
    who: at_the_table,
    form: addForm,
    act: async (context, typed) => {
      const { db, access, now } = context
      const sheet = sheetOn(context)
      const { free, naming } = writtenIn(sheet)
      await lookFirst(context, readRow(sheet, typed), free, { naming })
      await addRow(db, access, sheet, typed, now)
      return back(context, 'added')
    },
    again: showSheet,
  }),
  read(`${one}/:row`, {
    shows,
    who: at_the_table,
    handle: async context => {
      const { fields, version } = await rowOn(context)
      return showRow(context, fresh({ ...fields, version: String(version) }))
    },
  }),
  write(`${one}/:row`, {
    who: at_the_table,
    form: changeForm,
    act: async (context, { version, ...typed }) => {
      const { db, access, now, params } = context
      const sheet = sheetOn(context)
      const { free, naming } = writtenIn(sheet)
      await lookFirst(context, readRow(sheet, typed), free, { naming })
      await changeRow(db, access, sheet, params.row!, { typed, version }, now)
      return back(context, 'changed')
    },
    again: showRow,
  }),
  write(`${one}/:row/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, now, params } = context
      await removeRow(db, access, sheetOn(context), params.row!, now)
      return back(context, 'removed')
    },
  }),
]

const sheetOn = ({ params }: Context<Access>) => sheetCalled(params.name!)
const rowOn = ({ db, access, params }: Context<Access>) => rowOf(db, access, params.name!, params.row!)

const back = ({ access, params }: Context<Access>, said: string) =>
  redirect(`/i/${access.initiative_id}/guide/sheets/${params.name}`, { said })

async function showSheet(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const sheet = sheetOn(context)
  return page(
    <SheetPage
      context={context}
      initiative={await initiativeOf(db, access)}
      sheet={sheet}
      rows={await sheetOf(db, access, sheet.name)}
      today={dayOf(context.now)}
      may_write={worksHere(access)}
      state={state}
    />,
  )
}

async function showRow(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const row = await rowOn(context)
  return page(
    <RowPage
      context={context}
      initiative={await initiativeOf(db, access)}
      sheet={sheetOn(context)}
      row={row}
      state={state}
    />,
  )
}
