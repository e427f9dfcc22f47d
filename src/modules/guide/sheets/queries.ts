import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { before } from './before/rules.ts'
import { text as before_text } from './before/text/index.ts'
import type { Row, Sheet, SheetWords } from './rules.ts'
import { together } from './together/rules.ts'
import { text as together_text } from './together/text/index.ts'

/** The sheets as one meets them: before others are invited, and on the way together. */
export const sheet_groups = { before, together } as const satisfies Record<string, readonly Sheet[]>

export const sheets: readonly Sheet[] = Object.values(sheet_groups).flat()

/** The sheet of this name; there is no other page. */
export function sheetCalled(name: string): Sheet {
  const sheet = sheets.find(one => one.name === name)
  if (!sheet) throw new NotFound()
  return sheet
}

/** What a sheet says in this language. */
export function wordsOf(language: Language, name: string): SheetWords {
  const all: Readonly<Record<string, SheetWords>> = { ...before_text[language], ...together_text[language] }
  return all[name]!
}

type Where = Pick<Access, 'initiative_id'>

const rowsIn = (db: Db, access: Where, sheet: Sheet) =>
  db
    .selectFrom('sheet_row')
    .select(['id', 'version', 'fields', 'added_at', 'changed_at'])
    .where('initiative_id', '=', access.initiative_id)
    .where('sheet', '=', sheet.name)

/** A field that its sheet has got since the row was written is empty in it. */
const asRow = (sheet: Sheet, found: Omit<Row, 'fields'> & { fields: unknown }): Row => {
  const kept = found.fields as Readonly<Record<string, string>>
  return {
    ...found,
    fields: Object.fromEntries(sheet.fields.map(({ name }) => [name, kept[name] ?? ''])),
  }
}

/** Everything that stands on one sheet, the oldest first. */
export async function sheetOf(db: Db, access: Where, name: string): Promise<Row[]> {
  const sheet = sheetCalled(name)
  const found = await rowsIn(db, access, sheet).orderBy('added_at').orderBy('id').execute()
  return found.map(row => asRow(sheet, row))
}

export async function rowOf(db: Db, access: Where, name: string, id: string): Promise<Row> {
  const sheet = sheetCalled(name)
  const found = await rowsIn(db, access, sheet).where('id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound()
  return asRow(sheet, found)
}

/** How many rows stand on each sheet. */
export async function sheetsFilled(db: Db, access: Where): Promise<Readonly<Record<string, number>>> {
  const found = await db
    .selectFrom('sheet_row')
    .select(({ fn }) => ['sheet', fn.countAll<string>().as('rows')])
    .where('initiative_id', '=', access.initiative_id)
    .groupBy('sheet')
    .execute()
  const counts = new Map(found.map(({ sheet, rows }) => [sheet, Number(rows)]))
  return Object.fromEntries(sheets.map(({ name }) => [name, counts.get(name) ?? 0]))
}

/** Everything that people have written on any sheet, with the sheet it stands on. */
export async function writtenOnSheets(db: Db, access: Where): Promise<{ sheet: string; text: string }[]> {
  const found = await db
    .selectFrom('sheet_row')
    .select(['sheet', 'fields'])
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('added_at')
    .execute()
  return found.map(({ sheet, fields }) => {
    const all = fields as Readonly<Record<string, string>>
    const written = sheets.find(({ name }) => name === sheet)?.fields ?? []
    const texts = written
      .filter(({ kind }) => kind === 'line' || kind === 'text')
      .map(({ name }) => all[name])
    return { sheet, text: texts.filter(Boolean).join(' · ') }
  })
}
