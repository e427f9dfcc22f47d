import type { Visitor } from '../../../platform/access.ts'
import { type Cell, csvOf, writeBook } from '../../../platform/book.ts'
import { file, page } from '../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../platform/route.ts'
import { thisYear } from '../places/rules.ts'
import { ourFamilies } from '../terms/queries.ts'
import { text as room_text } from '../text/index.ts'
import { type FileWords, passageCells, placeCells } from './files/rules.ts'
import { PlansFrontPage } from './pages.tsx'
import { type Asked, countiesHere, passageLines, pictureOf } from './queries.ts'
import { text } from './text/index.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const csv = 'text/csv; charset=utf-8'
const files = '/plans/files'
/** The passages of the whole country take a second to write. */
const seldom = { name: 'plan passages', most: 60, minutes: 10 }

export const routes: readonly Route[] = [
  read('/plans', {
    who: 'anyone',
    handle: async context => {
      const { db, config } = context
      const { asked, counties, families } = await askedOf(context)
      const picture = await pictureOf(db, config.demo, asked)
      return page(<PlansFrontPage {...{ context, picture, counties, families, asked }} />)
    },
  }),
  read(`${files}/places.csv`, { who: 'anyone', handle: async context => asCsv(await placesFile(context)) }),
  read(`${files}/places.xlsx`, { who: 'anyone', handle: async context => asBook(await placesFile(context)) }),
  read(`${files}/passages.csv`, {
    who: 'anyone',
    limit: seldom,
    handle: async context => asCsv(await passagesFile(context)),
  }),
  read(`${files}/passages.xlsx`, {
    who: 'anyone',
    limit: seldom,
    handle: async context => asBook(await passagesFile(context)),
  }),
]

type Taken = { name: string; cells: Cell[][] }

const asCsv = ({ name, cells }: Taken) => file(csvOf(cells), csv, `${name}.csv`)
const asBook = async ({ name, cells }: Taken) =>
  file(await writeBook([{ name, rows: cells }]), xlsx, `${name}.xlsx`)

async function placesFile(context: Context<Visitor>): Promise<Taken> {
  const { db, config, language } = context
  const { asked } = await askedOf(context)
  const { rows } = await pictureOf(db, config.demo, asked)
  return { name: text[language].files.places, cells: placeCells(rows, wordsOf(context)) }
}

async function passagesFile(context: Context<Visitor>): Promise<Taken> {
  const { db, config, language } = context
  const { asked } = await askedOf(context)
  const found = await passageLines(db, config.demo, asked)
  return { name: text[language].files.passages, cells: passageCells(found, wordsOf(context)) }
}

function wordsOf({ language }: Context<Visitor>): FileWords {
  const { table, gap, files: own } = text[language]
  const { places, meanings, wes, rules } = room_text[language]
  const { heads, passage_heads, yes, cut } = own
  const said = { places, meanings, wes, rules }
  return { ...said, ...{ heads, passage_heads, yes, cut }, findings: table.findings, gaps: gap.short }
}

/** What the address asks for; what is not known there is not asked. */
async function askedOf({ db, config, query, now }: Context<Visitor>) {
  const counties = await countiesHere(db, config.demo)
  const families = await ourFamilies()
  const [county, family] = [query.get('county') ?? '', query.get('family') ?? '']
  const year = Number(query.get('year'))
  const asked: Asked = {
    county: counties.some(({ number }) => number === county) ? county : '',
    year: Number.isInteger(year) && year >= 1950 && year <= 2100 ? year : thisYear(now),
    family: families.includes(family) ? family : (families[0] ?? ''),
  }
  return { asked, counties, families }
}
