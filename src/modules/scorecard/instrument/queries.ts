import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContentFile, isLater } from '../../../platform/content.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { editionOf, isKit, kitText } from '../../../platform/kits.ts'
import type { Language } from '../../../platform/language.ts'
import { root } from '../../../platform/paths.ts'
import { StartupProblem } from '../../../platform/startup.ts'
import type { ScoredInstrument } from '../scoring/rules.ts'
import { type InstrumentWord, withKit, wordsOf } from './kit/rules.ts'
import { type Instrument, type InstrumentView, inLanguage, readInstrument, scored } from './rules.ts'

/** A published instrument, read once and kept: `scored` for figures, `in` for one reader's language. */
export type KnownInstrument = {
  instrument: Instrument
  scored: ScoredInstrument
  in(language: string): InstrumentView
}

/** The instruments that lie in `content/instruments/`; a faulty one is named with its line and stops the start. */
export async function content(): Promise<ContentFile[]> {
  const folder = join(root, 'content', 'instruments')
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml')).toSorted()
  return Promise.all(
    names.map(async name => {
      const body = await readFile(join(folder, name), 'utf8')
      const read = readInstrument(body)
      if ('faults' in read) {
        const fault = read.faults[0]!
        throw new StartupProblem(`content/instruments/${name}, line ${fault.line}: ${fault.message}`)
      }
      return { id: read.instrument.id, version: read.instrument.version, kind: 'instrument' as const, body }
    }),
  )
}

// A published version is never edited, so what was read once holds for as long as the process lives.
const known = new Map<string, KnownInstrument>()

/** The instrument that a round points at. */
export async function instrumentOf(db: Db, id: string, version: string): Promise<KnownInstrument> {
  const found = known.get(`${id} ${version}`)
  if (found) return found
  const row = await db
    .selectFrom('content_version')
    .select('body')
    .where('id', '=', id)
    .where('version', '=', version)
    .where('kind', '=', 'instrument')
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return remember(row.body)
}

function remember(body: string): KnownInstrument {
  const read = readInstrument(body)
  if ('faults' in read) throw new RangeError(read.faults[0]!.message)
  const { instrument } = read
  const name = `${instrument.id} ${instrument.version}`
  const before = known.get(name)
  if (before) return before
  const views = new Map<string, InstrumentView>()
  const made: KnownInstrument = {
    instrument,
    scored: scored(instrument),
    in(language) {
      const name = `${language} ${editionOf(language as Language)}`
      const view = views.get(name) ?? viewIn(instrument, language as Language)
      views.set(name, view)
      return view
    },
  }
  known.set(name, made)
  return made
}

/**
 * What one reader sees. In a language that people brought a statement without a checked text stands in bokmål, and is
 * marked so; an instrument of which nothing is there is bokmål throughout.
 */
function viewIn(instrument: Instrument, language: Language): InstrumentView {
  if (!isKit(language)) return inLanguage(instrument, language)
  const kit = withKit(instrument, language, (part, key, source) => kitText(language, part, key, source))
  const isSpoken = (name: string) => kit.spoken.has(`instrument.${instrument.id}.${name}`)
  if (!isSpoken('scale.1')) return inLanguage(instrument, 'nb')
  const view = inLanguage(kit.instrument, language)
  return {
    ...view,
    statements: view.statements.map(statement =>
      isSpoken(`statements.${statement.id}.text`) ? statement : { ...statement, language: 'nb' },
    ),
  }
}

/** Every text of the instruments that residents meet, for those who bring a language. */
export async function instrumentWords(db: Db): Promise<InstrumentWord[]> {
  const all = [...(await latestFor(db, 'round')), ...(await latestFor(db, 'pulse'))]
  return all.flatMap(({ instrument }) => wordsOf(instrument))
}

/** What a new round may use: the latest version of each instrument made for rounds. */
export const instrumentsOnOffer = (db: Db): Promise<KnownInstrument[]> => latestFor(db, 'round')

/** The instrument of the next pulse, or of the next check for staff alone. */
export async function instrumentFor(db: Db, use: 'pulse' | 'staff'): Promise<KnownInstrument> {
  const first = (await latestFor(db, use))[0]
  if (!first) throw new NotFound()
  return first
}

async function latestFor(db: Db, use: Instrument['use']): Promise<KnownInstrument[]> {
  const rows = await db
    .selectFrom('content_version')
    .select(['id', 'version'])
    .where('kind', '=', 'instrument')
    .orderBy('id')
    .execute()
  const latest = new Map<string, string>()
  for (const { id, version } of rows) {
    if (isLater(version, latest.get(id))) latest.set(id, version)
  }
  const all = await Promise.all([...latest].map(([id, version]) => instrumentOf(db, id, version)))
  return all.filter(({ instrument }) => instrument.use === use)
}
