import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentFile } from '../../../platform/content.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { root } from '../../../platform/paths.ts'
import { StartupProblem } from '../../../platform/startup.ts'
import type { ScoredInstrument } from '../scoring/rules.ts'
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
      const view = views.get(language) ?? inLanguage(instrument, language)
      views.set(language, view)
      return view
    },
  }
  known.set(name, made)
  return made
}

/** What a new round may use: the latest version of each instrument. */
export async function instrumentsOnOffer(db: Db): Promise<KnownInstrument[]> {
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
  return Promise.all([...latest].map(([id, version]) => instrumentOf(db, id, version)))
}

const isLater = (version: string, than: string | undefined): boolean =>
  than === undefined || version.localeCompare(than, 'en', { numeric: true }) > 0
