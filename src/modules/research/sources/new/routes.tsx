import type { Access } from '../../../../platform/access.ts'
import { Mend } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { dayOf } from '../../../../platform/format.ts'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf, parties } from '../../../initiatives/queries.ts'
import { addInformant } from '../../people/commands.ts'
import { informantsOf, researchOf, signed } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { addSource, speaksHere } from '../commands.ts'
import { newForm, type SourceInput, saidIn, speakersForm } from '../forms.ts'
import { hrefIn } from '../pages.tsx'
import { proposed, type Said, voicesIn } from '../rules.ts'
import { NewPage, SpeakersPage } from './pages.tsx'
import { readGiven } from './queries.ts'

const all = '/i/:initiative/research/:research/sources'
const largest = 20 * 1024 * 1024

export const routes: readonly Route[] = [
  read(`${all}/new`, {
    who: researching,
    shows: ['source'],
    handle: async context => {
      const { language } = await initiativeOf(context.db, context.access)
      return showNew(context, fresh({ kind: 'interview', language }))
    },
  }),
  write(`${all}/new`, {
    who: researching,
    form: newForm,
    largest_body: largest,
    limit: { name: 'research_file', most: 60, minutes: 60 },
    act: async (context, { text, file, ...input }) => {
      await lookFirst(context, input, ['title', 'own_part'])
      mayHaveBeen(context, input)
      const { said, notes } = await readGiven({ text, file })
      const values = { ...input, said: JSON.stringify(said), notes: notes.join(','), looked: context.looked }
      return showSpeakers(context, fresh(values), said)
    },
    again: showNew,
  }),
  // Nothing is kept before somebody has said who speaks: what the text calls them is never written down.
  write(`${all}/speakers`, {
    who: researching,
    form: speakersForm,
    largest_body: largest,
    act: async (context, { said, speaker, ...input }) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['title', 'own_part'])
      mayHaveBeen(context, input)
      const voices = voicesIn(said)
      if (speaker.length !== voices.length) throw new Mend({ speaker: 'choose' })
      const by_label = new Map<string, string | null>()
      for (const [at, { label }] of voices.entries()) {
        by_label.set(label, await speakerOf(context, speaker[at] ?? 'asks'))
      }
      await speaksHere(db, access, params.research!, [...by_label.values()], 'speaker')
      const id = await addSource(
        db,
        access,
        params.research!,
        { ...input, happened_on: input.happened_on || null },
        said.map(({ label, body, start_ms }) => ({
          ...{ body, start_ms },
          informant_id: label === null ? null : (by_label.get(label) ?? null),
        })),
        now,
      )
      return redirect(hrefIn(context, `/${id}`), {
        said: voices.length === 0 ? 'added_without_voices' : 'added',
      })
    },
    again: async (context, state) => {
      const said = saidIn(state.values.said)
      // Who comes without the text begins anew.
      if (!said || isAbout(state))
        return showNew(context, { ...state, errors: { ...state.errors, text: 'unread' } })
      return showSpeakers(context, state, said)
    },
  }),
]

const fields: ReadonlySet<string> = new Set(['kind', 'title', 'happened_on', 'language', 'own_part'])

/** Whether something is to be mended that was filled in on the page before. */
const isAbout = ({ errors, hints }: FormState): boolean =>
  Object.keys({ ...errors, ...hints?.looks }).some(name => fields.has(name))

/** Somebody known, somebody new of a party, or nobody where it is the one who asks. */
async function speakerOf(context: Context<Access, Parameters<typeof addInformant>[0]>, chosen: string) {
  const { db, access, params, now } = context
  if (chosen === 'asks') return null
  const party = parties.find(one => chosen === `new_${one}`)
  return party ? addInformant(db, access, params.research!, party, now) : chosen
}

function mayHaveBeen({ now }: Context, { happened_on }: Pick<SourceInput, 'happened_on'>): void {
  if (happened_on > dayOf(now)) throw new Mend({ happened_on: 'not_yet' })
}

async function showNew(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  return page(
    <NewPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={await researchOf(db, access, params.research!)}
      state={state}
    />,
  )
}

async function showSpeakers(context: Context<Access>, state: FormState, said: readonly Said[]) {
  const { db, access, params, language } = context
  const informants = await informantsOf(db, access, params.research!)
  const known = informants
    .filter(one => !one.withdrawn_at)
    .map(one => ({ id: one.id, sign: signed(language, one) }))
  const given = state.values.speaker
  const typed = typeof given === 'string' ? [given] : (given ?? [])
  const voices = voicesIn(said)
  return page(
    <SpeakersPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={await researchOf(db, access, params.research!)}
      said={said}
      notes={String(state.values.notes ?? '')
        .split(',')
        .filter(Boolean)}
      informants={informants}
      chosen={typed.length > 0 ? typed : voices.map(({ label }) => proposed(label, known))}
      state={state}
    />,
  )
}
