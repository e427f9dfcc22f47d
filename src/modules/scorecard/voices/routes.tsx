import type { AccountAccess } from '../../../platform/access.ts'
import { Mend, NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, type Reply, redirect, sound } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { bringVoice, checkVoice, removeVoice } from './commands.ts'
import { voiceForm } from './forms.ts'
import { VoicesPage } from './pages.tsx'
import { heldVoice, languagesOf, readable, soundAt, textsNow, voicesIn } from './queries.ts'
import { sameText, soundOf } from './rules.ts'

export const routes: readonly Route[] = [
  read('/voices', {
    shows: ['voice'],
    who: 'account',
    handle: async context =>
      showVoices(context, context.query.get('instrument'), context.query.get('language'), fresh()),
  }),
  write('/voices', {
    who: 'account',
    form: voiceForm,
    // Well above what is kept, so that a recording that is too long is told so beside its field.
    largest_body: 16 * 1024 * 1024,
    limit: { name: 'voice', most: 200, minutes: 60 },
    act: async ({ db, access, now }, { instrument, language, statement, source, destroy_by, file }) => {
      const known = (await readable(db)).find(one => one.instrument.id === instrument)
      if (!known || !(await languagesOf(db, known)).some(one => one.code === language)) throw new NotFound()
      const text = (await textsNow(db, known, language)).get(statement)
      if (text === undefined || !sameText(text, source)) throw new Mend({ file: 'text_changed' })
      const bytes = await file.bytes()
      const type = soundOf(bytes)
      if (type === null) throw new Mend({ file: 'not_sound' })
      if (destroy_by !== '' && destroy_by <= dayOf(now)) throw new Mend({ destroy_by: 'day_gone' })
      const place = { language, instrument_id: instrument, statement_id: statement, source: text }
      await bringVoice(db, access, { ...place, destroy_by: destroy_by || null }, bytes, type, now)
      return redirect(addressIn(place), { said: 'brought' })
    },
    again: async (context, state) =>
      showVoices(context, String(state.values.instrument), String(state.values.language), state),
  }),
  write('/voices/:voice/check', {
    who: 'account',
    form: button(),
    act: async ({ db, access, params, now }) => {
      const voice = await heldVoice(db, params.voice!)
      const known = (await readable(db)).find(one => one.instrument.id === voice.instrument_id)
      const texts = known && (await textsNow(db, known, voice.language))
      await checkVoice(db, access, voice, texts?.get(voice.statement_id), now)
      return redirect(addressIn(voice), { said: 'checked' })
    },
  }),
  write('/voices/:voice/remove', {
    who: 'account',
    form: button(),
    act: async ({ db, access, params, now }) => {
      const voice = await removeVoice(db, access, params.voice!, now)
      return redirect(addressIn(voice), { said: 'removed' })
    },
  }),
  read('/sounds/:voice', {
    who: 'anyone',
    handle: async ({ db, visitor, params }) => {
      const { bytes, type, checked } = await soundAt(db, params.voice!, visitor.account !== null)
      return sound(bytes, type, checked)
    },
  }),
]

/** The page, at the statement where something was done. */
function addressIn(voice: { instrument_id: string; language: string; statement_id: string }): string {
  const query = new URLSearchParams({ instrument: voice.instrument_id, language: voice.language })
  return `/voices?${query}#s-${voice.statement_id}`
}

/** Without a wish, the first instrument in the reader's own language. */
async function showVoices(
  context: Context<AccountAccess>,
  instrument: string | null,
  language: string | null,
  state: FormState,
): Promise<Reply> {
  const { db } = context
  const instruments = await readable(db)
  const known = instruments.find(one => one.instrument.id === instrument) ?? instruments[0]
  if (!known || (instrument !== null && known.instrument.id !== instrument)) throw new NotFound()
  const spoken = await languagesOf(db, known)
  const chosen = spoken.find(one => one.code === (language ?? context.language)) ?? spoken[0]
  if (!chosen || (language !== null && chosen.code !== language)) throw new NotFound()
  return page(
    <VoicesPage
      context={context}
      account_id={context.access.account_id}
      instruments={instruments}
      known={known}
      languages={spoken}
      language={chosen}
      texts={await textsNow(db, known, chosen.code)}
      voices={await voicesIn(db, known.instrument.id, chosen.code)}
      state={state}
    />,
  )
}
