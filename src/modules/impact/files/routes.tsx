import { type Access, grants } from '../../../platform/access.ts'
import { type BookSheet, readBook, sheetName, writeBook } from '../../../platform/book.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { jsonOf } from '../../../platform/json.ts'
import { file, page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { readSheets, sheetsOf } from './book/rules.ts'
import { hasPlan, layPlan } from './commands.ts'
import { importForm } from './forms.ts'
import { ImportPage } from './pages.tsx'
import { planFileOf } from './queries.ts'
import { type Fault, madeAhead, type ReadFile, readPlan } from './rules.ts'
import { every_words, wordsOf } from './text/index.ts'

const here = '/i/:initiative/impact'
const shows = [
  'plan_part',
  'plan_item',
  'plan_link',
  'plan_before',
  'target_group',
  'group_voice',
  'indicator',
  'target',
  'measurement',
  'measurement_before',
  'value_note',
  'gain',
] as const
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const largest = 10 * 1024 * 1024
/** What a workbook may unfold to. */
const unfolded = 150 * 1024 * 1024

export const routes: readonly Route[] = [
  read(`${here}/plan.json`, {
    shows,
    who: grants,
    handle: async context => {
      const plan = await planFileOf(context.db, context.access)
      return file(JSON.stringify(plan, null, 2), 'application/json; charset=utf-8', nameOf(context, 'json'))
    },
  }),
  read(`${here}/plan.xlsx`, {
    shows,
    who: grants,
    handle: async context => {
      const plan = await planFileOf(context.db, context.access)
      return file(await writeBook(sheetsOf(plan, wordsOf(context.language))), xlsx, nameOf(context, 'xlsx'))
    },
  }),
  read(`${here}/import`, {
    shows,
    who: ['facilitator'],
    handle: async context => showImport(context, fresh()),
  }),
  write(`${here}/import`, {
    who: ['facilitator'],
    form: importForm,
    largest_body: largest,
    limit: { name: 'import', most: 30, minutes: 60 },
    act: async (context, { file: given, replace }) => {
      const { db, access, now } = context
      const found = await readGiven(await given.bytes())
      if ('faults' in found)
        return showImport(context, fresh({ replace: replace ? 'yes' : '' }), found.faults)
      const ahead = madeAhead(found.file, dayOf(now))
      if (ahead.length > 0) return showImport(context, fresh({ replace: replace ? 'yes' : '' }), ahead)
      await layPlan(db, access, found.file, replace, now)
      return redirect(`/i/${access.initiative_id}/impact/import`, { said: 'brought_in' })
    },
    again: async (context, state) => showImport(context, state),
  }),
]

/** By what is in it, not by what it is called: a workbook is a zip file, anything else is read as JSON. */
async function readGiven(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const sheets: BookSheet[] | null = await readBook(bytes, unfolded)
    return sheets ? readSheets(sheets, every_words, sheetName) : notAPlan
  }
  return readPlan(jsonOf(new TextDecoder().decode(bytes)))
}

const notAPlan: ReadFile = { faults: [{ list: null, row: 0, column: '', code: 'not_a_plan' }] }

const nameOf = ({ now }: Context<Access>, ending: string) => `samskap-plan-${dayOf(now)}.${ending}`

async function showImport(
  context: Context<Access>,
  state: FormState,
  faults: readonly Fault[] = [],
): Promise<Reply> {
  const { db, access } = context
  const initiative = await initiativeOf(db, access)
  const there = await hasPlan(db, access)
  return page(
    <ImportPage {...{ context, initiative, state, faults, there }} />,
    faults.length > 0 ? 422 : 200,
  )
}
