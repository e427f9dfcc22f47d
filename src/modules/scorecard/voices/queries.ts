import type { Selectable } from 'kysely'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Language, language_names } from '../../../platform/language.ts'
import type { Voice as VoiceRow } from '../../../platform/schema.ts'
import { instrumentFor, instrumentsOnOffer, type KnownInstrument } from '../instrument/queries.ts'
import type { InstrumentView } from '../instrument/rules.ts'
import { sameText } from './rules.ts'

export { soundOf } from './rules.ts'

export type Voice = Omit<Selectable<VoiceRow>, 'hash'>

/** A language that statements are read in, and what it calls itself. */
export type Spoken = { code: string; name: string }

const columns = [
  'id',
  'language',
  'instrument_id',
  'statement_id',
  'source',
  'type',
  'size',
  'brought_by',
  'brought_at',
  'checked_by',
  'checked_at',
  'destroy_by',
] as const

/** Every voice that reads these statements in this language. */
export const voicesIn = (db: Db, instrument_id: string, language: string): Promise<Voice[]> =>
  db
    .selectFrom('voice')
    .select(columns)
    .where('language', '=', language)
    .where('instrument_id', '=', instrument_id)
    .execute()

/** One voice, held until the action on it is done. */
export async function heldVoice(db: Db, voice_id: string): Promise<Voice> {
  const voice = await db
    .selectFrom('voice')
    .select(columns)
    .where('id', '=', voice_id)
    .forUpdate()
    .executeTakeFirst()
  if (!voice) throw new NotFound()
  return voice
}

/** The sound of a voice. One that nobody has checked is for those with an account. */
export async function soundAt(db: Db, voice_id: string, has_account: boolean) {
  const voice = await db
    .selectFrom('voice')
    .select(['type', 'checked_at'])
    .where('id', '=', voice_id)
    .executeTakeFirst()
  if (!voice || !(voice.checked_at || has_account)) throw new NotFound()
  const chunks = await db
    .selectFrom('voice_chunk')
    .select('bytes')
    .where('voice_id', '=', voice_id)
    .orderBy('number')
    .execute()
  const bytes = new Uint8Array(Buffer.concat(chunks.map(chunk => chunk.bytes)))
  return { bytes, type: voice.type, checked: voice.checked_at !== null }
}

/** What can be read in: rounds and pulses, in their latest versions. */
export const readable = async (db: Db): Promise<KnownInstrument[]> => [
  ...(await instrumentsOnOffer(db)),
  await instrumentFor(db, 'pulse'),
]

/** The languages that an instrument can be read in: its own, and those that people bring, in use or not yet. */
export async function languagesOf(db: Db, { instrument }: KnownInstrument): Promise<Spoken[]> {
  const kits = await db.selectFrom('language_kit').select(['code', 'name']).orderBy('code').execute()
  const own = instrument.languages.map(code => ({ code, name: nameOf(code) }))
  return [...own, ...kits.filter(kit => !instrument.languages.includes(kit.code))]
}

const nameOf = (code: string): string => language_names[code as Language] ?? code

/** What each statement says now in this language, by its id; one that nobody has written and checked is not there. */
export async function textsNow(
  db: Db,
  { instrument }: KnownInstrument,
  language: string,
): Promise<ReadonlyMap<string, string>> {
  const { id, languages, statements } = instrument
  if (languages.includes(language)) {
    return new Map(statements.map(statement => [statement.id, statement.text[language] ?? '']))
  }
  const keys = new Map(
    statements.map((one): [string, typeof one] => [`instrument.${id}.statements.${one.id}.text`, one]),
  )
  const written = await db
    .selectFrom('kit_text')
    .select(['key', 'source', 'body'])
    .where('code', '=', language)
    .where('key', 'in', [...keys.keys()])
    .where('checked_at', 'is not', null)
    .orderBy('version')
    .execute()
  const current = written.filter(({ key, source }) => keys.get(key)!.text.nb === source)
  return new Map(current.map(({ key, body }) => [keys.get(key)!.id, body]))
}

type Heard = { at: number; voices: { statement_id: string; source: string; url: string }[] }

// Everybody who answers asks for these, and they seldom change.
const heard = new Map<string, Heard>()
const seconds_kept = 5

/** The address of the voice that reads a statement as this view has it, by the statement's id. */
export async function voicesOf(
  db: Db,
  view: InstrumentView,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const name = `${view.id} ${view.language}`
  const known = heard.get(name)
  const fresh = known && Math.abs(now.getTime() - known.at) < seconds_kept * 1000
  if (known && !fresh) known.at = now.getTime()
  const { voices } = known && fresh ? known : await listen(db, name, view, now)
  const texts = new Map(view.statements.map(({ id, text }) => [id, text]))
  const reading = voices.filter(voice => sameText(voice.source, texts.get(voice.statement_id) ?? ''))
  return new Map(reading.map(({ statement_id, url }) => [statement_id, url]))
}

/** Asks anew, while others still go by what was known before. */
async function listen(db: Db, name: string, view: InstrumentView, now: Date): Promise<Heard> {
  const rows = await db
    .selectFrom('voice')
    .select(['id', 'statement_id', 'source'])
    .where('language', '=', view.language)
    .where('instrument_id', '=', view.id)
    .where('checked_at', 'is not', null)
    .orderBy('brought_at')
    .execute()
  const voices = rows.map(({ id, statement_id, source }) => ({ statement_id, source, url: addressOf(id) }))
  const made = { at: now.getTime(), voices }
  heard.set(name, made)
  return made
}

/** Where the sound of a voice lies: nothing else ever will. */
export const addressOf = (voice_id: string): string => `/sounds/${voice_id}`
