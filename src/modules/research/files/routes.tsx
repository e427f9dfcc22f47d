import type { Access } from '../../../platform/access.ts'
import { csvOf, writeBook } from '../../../platform/book.ts'
import type { Db, Tx } from '../../../platform/database.ts'
import { docx_type as docx, docxOf } from '../../../platform/docx.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf, formatDate } from '../../../platform/format.ts'
import { type Language, languages } from '../../../platform/language.ts'
import { file, page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, step, write } from '../../../platform/route.ts'
import { rehearse } from '../../../platform/transaction.ts'
import { initiativeOf, type Party, parties, party_text } from '../../initiatives/queries.ts'
import { mentionsIn } from '../counts/queries.ts'
import { researchHref } from '../pages.tsx'
import { researchOf } from '../queries.ts'
import { material_languages, researching } from '../rules.ts'
import { text as room } from '../text/index.ts'
import { type Brought, layBook, layProject } from './commands.ts'
import { bringForm } from './forms.ts'
import { FilesPage, type Seen } from './pages.tsx'
import { countHeldBack, countKept, leavingOf } from './queries.ts'
import { chosenBlocks, quoteBlocks } from './quotes/rules.ts'
import { type Opened, openFile, packBook, packProject, type Unreadable } from './refi/pack/rules.ts'
import type { Here } from './refi/read/rules.ts'
import { bookRows, codedIn, codingRows, countRows, inCells, type TableWords } from './tables/rules.ts'
import { text } from './text/index.ts'

const study = '/i/:initiative/research/:research'
const all = `${study}/files`
const who = researching
const shows = [
  'research',
  'source',
  'passage',
  'informant',
  'code',
  'coding',
  'research_memo',
  'research_quote',
  'research_kept',
] as const
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const csv = 'text/csv; charset=utf-8'
const largest_body = 20 * 1024 * 1024
const limit = { name: 'research_file', most: 30, minutes: 60 }

type Name = keyof (typeof text)['nb']['names']

/** A file of what may be used now. */
const out = (
  path: string,
  name: Name,
  ending: string,
  type: string,
  make: (made: Made) => Promise<string | Uint8Array<ArrayBuffer>>,
): Route =>
  read(path, {
    shows,
    who,
    handle: async context => {
      const { db, access, language, params, now } = context
      const research = await researchOf(db, access, params.research!)
      const { project } = await leavingOf(db, access, research)
      const day = formatDate(language, now)
      const mentions = () => mentionsIn(db, access, research)
      const body = await make({ project, mentions, language, words: wordsFor(language), day, now })
      return file(body, type, `${text[language].names[name]}-${dayOf(now)}.${ending}`)
    },
  })

type Made = {
  project: Awaited<ReturnType<typeof leavingOf>>['project']
  mentions: () => ReturnType<typeof mentionsIn>
  language: Language
  words: TableWords
  day: string
  now: Date
}

export const routes: readonly Route[] = [
  read(all, { shows, who, handle: context => show(context, fresh()) }),
  out(`${all}/project.qdpx`, 'project', 'qdpx', 'application/zip', async ({ project, now }) =>
    packProject(project, now),
  ),
  out(`${all}/codes.qdc`, 'book', 'qdc', 'application/xml; charset=utf-8', async ({ project }) =>
    packBook(project),
  ),
  out(`${all}/quotes.docx`, 'document', 'docx', docx, ({ project, language, words, day }) =>
    docxOf({
      ...{ language, title: `${text[language].document.title}: ${project.title}` },
      blocks: quoteBlocks(project, { ...words, ...text[language].document }, day),
    }),
  ),
  out(`${study}/counts/quotes.docx`, 'quotes', 'docx', docx, ({ project, language, words, day }) =>
    docxOf({
      ...{ language, title: `${text[language].document.quotes}: ${project.title}` },
      blocks: chosenBlocks(project, { ...words, ...text[language].document }, day),
    }),
  ),
  out(`${all}/codings.xlsx`, 'workbook', 'xlsx', xlsx, async ({ project, mentions, language, words }) =>
    writeBook([
      { name: text[language].sheets.codings, rows: inCells(codingRows(codedIn(project), words)) },
      { name: text[language].sheets.counts, rows: countRows(await mentions(), project.codes, words) },
      { name: text[language].sheets.book, rows: inCells(bookRows(project.codes, words)) },
    ]),
  ),
  out(`${all}/codings.csv`, 'codings', 'csv', csv, async ({ project, words }) =>
    csvOf(codingRows(codedIn(project), words)),
  ),
  out(`${all}/counts.csv`, 'counts', 'csv', csv, async ({ project, mentions, words }) =>
    csvOf(countRows(await mentions(), project.codes, words)),
  ),
  step(`${all}/look`, {
    who,
    form: bringForm,
    largest_body,
    limit,
    act: async (context, { file: given }) => {
      const opened = openFile(await given.bytes(), hereOf(context.language))
      if ('refused' in opened) return show(context, fresh(), { refused: opened.refused })
      const { db, access, params, now } = context
      const brought = await rehearse(db, tx => lay(tx, access, params.research!, opened, now))
      return show(context, fresh(), { seen: { brought, left: leftOf(opened) } })
    },
    again: (context, state) => show(context, state),
  }),
  write(`${all}/bring`, {
    who,
    form: bringForm,
    largest_body,
    limit,
    act: async (context, { file: given }) => {
      const opened = openFile(await given.bytes(), hereOf(context.language))
      if ('refused' in opened) return show(context, fresh(), { refused: opened.refused })
      const { db, access, params, now } = context
      await lay(db, access, params.research!, opened, now)
      return redirect(researchHref(access.initiative_id, params.research!, 'files'), { said: 'brought_in' })
    },
    again: (context, state) => show(context, state),
  }),
]

type Readable = Exclude<Opened, { refused: Unreadable }>

const lay = (tx: Tx, access: Access, research_id: string, opened: Readable, now: Date): Promise<Brought> =>
  opened.kind === 'project'
    ? layProject(tx, access, research_id, opened.project, now)
    : layBook(tx, access, research_id, opened.project, now)

const leftOf = (opened: Readable) => (opened.kind === 'project' ? opened.left : {})

async function show(
  context: Context<Access, Db>,
  state: FormState,
  { refused, seen }: { refused?: Unreadable; seen?: Seen } = {},
): Promise<Reply> {
  const { db, access, params } = context
  const research = await researchOf(db, access, params.research!)
  const initiative = await initiativeOf(db, access)
  const held_back = await countHeldBack(db, access, research)
  const kept = await countKept(db, access, research.id)
  return page(
    <FilesPage {...{ context, initiative, research, state, held_back, kept, refused, seen }} />,
    refused ? 422 : 200,
  )
}

const wordsFor = (language: Language): TableWords => ({
  columns: text[language].columns,
  several: text[language].several,
  kinds: room[language].kinds,
  parties: party_text[language],
})

/** How the parties are called in any of our languages, in small letters; words that mean two of them mean none. */
const party_words: ReadonlyMap<string, Party> = new Map(
  [...languages].flatMap(language =>
    parties.flatMap(party => [
      [party_text[language][party].toLowerCase(), party] as const,
      [party, party] as const,
    ]),
  ),
)

const hereOf = (language: Language): Here => ({
  parties: party_words,
  language: material_languages.find(known => known === language) ?? 'nb',
})
