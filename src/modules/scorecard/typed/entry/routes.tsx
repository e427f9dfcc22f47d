import type { Access } from '../../../../platform/access.ts'
import { Mend } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, type Reply } from '../../../../platform/reply.ts'
import { type Context, type Route, read, step, write } from '../../../../platform/route.ts'
import { newAnswerKey, tidyCode } from '../../../../platform/secrets.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { instrumentOf } from '../../instrument/queries.ts'
import { roundOf } from '../../rounds/queries.ts'
import { submitTyped } from '../commands.ts'
import { looksEntered, roundWithCode } from '../queries.ts'
import { sheetCode } from '../rules.ts'
import { entryForm, type SheetTyped, saveForm } from './forms.ts'
import { CodePage, LookPage, ShutPage } from './look/pages.tsx'
import { type Desk, EntryPage, type EntryState, emptySheet } from './pages.tsx'
import { keysOf, readTyped } from './rules.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/rounds/:round/paper/enter', {
    shows: ['round'],
    who: ['facilitator'],
    handle: async context => {
      const desk = await deskOf(context)
      if (desk.round.status !== 'open') return page(<ShutPage desk={desk} />)
      const typed_code = context.query.get('sheet')?.slice(0, 40) ?? ''
      if (typed_code === '') return page(<CodePage desk={desk} typed_code="" wrong={false} other={null} />)
      if (tidyCode(typed_code) !== desk.code) return otherSheet(context, desk, typed_code)
      return showEntry(desk, emptySheet(newAnswerKey(), 0, null))
    },
  }),
  step('/i/:initiative/rounds/:round/paper/enter', {
    who: ['facilitator'],
    form: entryForm,
    act: async (context, given) => {
      const desk = await deskOf(context)
      const stopped = await stop(context, desk, given)
      if (stopped) return stopped
      if (given.go === 'skip') return showEntry(desk, emptySheet(newAnswerKey(), given.entered, null))
      if (given.go === 'mend') return showEntry(desk, stateOf(given, fresh(valuesOf(given))))
      const answers = readSheet(desk, given)
      const alike = await looksEntered(context.db, context.access, desk.round.id, { ...given, answers })
      return page(<LookPage desk={desk} sheet={given} alike={alike} />)
    },
    again: (context, state) => showAgain(context, state),
  }),
  write('/i/:initiative/rounds/:round/paper/entered', {
    who: ['facilitator'],
    form: saveForm,
    act: async (context, given) => {
      const desk = await deskOf(context)
      const stopped = await stop(context, desk, given)
      if (stopped) return stopped
      const answers = readSheet(desk, given)
      const outcome = await submitTyped(context.db, context.access, desk.round.id, { ...given, answers })
      // It was closed while this sheet was on its way.
      if (outcome === 'closed') return page(<ShutPage desk={await deskOf(context)} sheet={given} />, 409)
      const { key, side, typed, line, mending } = given
      const entered = mending ? given.entered : given.entered + 1
      const last = { key, side, typed, line, mended: mending === 'yes' }
      return showEntry(desk, emptySheet(newAnswerKey(), entered, last))
    },
    again: (context, state) => showAgain(context, state),
  }),
]

async function deskOf(context: Context<Access>): Promise<Desk> {
  const { db, access, params, language } = context
  const round = await roundOf(db, access, params.round!)
  const known = await instrumentOf(db, round.instrument_id, round.instrument_version)
  return {
    context,
    initiative: await initiativeOf(db, access),
    round,
    view: known.in(language),
    keys: keysOf(known.instrument),
    code: sheetCode(round),
  }
}

/** The page that says why this sheet cannot be entered here and now, or null when it can. */
async function stop(context: Context<Access>, desk: Desk, sheet: SheetTyped): Promise<Reply | null> {
  if (desk.round.status !== 'open') return page(<ShutPage desk={desk} sheet={sheet} />, 409)
  if (tidyCode(sheet.sheet) !== desk.code) return otherSheet(context, desk, sheet.sheet, sheet)
  return null
}

async function otherSheet(
  context: Context<Access>,
  desk: Desk,
  typed_code: string,
  sheet?: SheetTyped,
): Promise<Reply> {
  const other = await roundWithCode(context.db, context.access, tidyCode(typed_code))
  const shown = sheet ? { sheet } : {}
  return page(<CodePage desk={desk} typed_code={typed_code} wrong other={other} {...shown} />, 409)
}

/** The answers of a whole sheet; a fault is told on the form, with its place. */
function readSheet(desk: Desk, sheet: SheetTyped): number[] {
  const { answers, fault } = readTyped(desk.keys, sheet.typed)
  const side = desk.round.sides.some(one => one.id === sheet.side)
  if (!side || fault) {
    throw new Mend({ ...(side ? {} : { side: 'choose' }), ...(fault ? { typed: 'typed_fault' } : {}) })
  }
  return answers
}

const valuesOf = ({ side, typed, line }: SheetTyped) => ({ side, typed, line })

const stateOf = (sheet: SheetTyped, form: FormState): EntryState => ({
  form,
  key: sheet.key,
  entered: sheet.entered,
  mending: sheet.mending === 'yes',
  last: null,
})

const showEntry = (desk: Desk, state: EntryState): Reply => {
  const { typed } = state.form.values
  const fault = state.form.errors.typed ? readTyped(desk.keys, String(typed ?? '')).fault : null
  return page(<EntryPage desk={desk} state={state} fault={fault} />)
}

/** The form again, with all that was typed; what no person types (the key, the count) is made good by itself. */
async function showAgain(context: Context<Access>, state: FormState): Promise<Reply> {
  const desk = await deskOf(context)
  const given = entryForm.safeParse({ ...state.values, key: state.values.key ?? newAnswerKey() })
  const { key: _key, sheet: _sheet, ...errors } = state.errors
  const empty = emptySheet(newAnswerKey(), 0, null)
  const form = { ...state, errors: Object.keys(errors).length > 0 ? errors : { typed: 'invalid' } }
  return showEntry(desk, given.success ? stateOf(given.data, form) : { ...empty, form })
}
