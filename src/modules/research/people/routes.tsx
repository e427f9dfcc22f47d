import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import { Mend } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { withdrawWords } from '../own/commands.ts'
import { researchOf } from '../queries.ts'
import { researching } from '../rules.ts'
import { addInformant, answerRemark, changeParty } from './commands.ts'
import { addForm, answerForm, askForm, noteForm, partyForm } from './forms.ts'
import { nameInformant } from './keys/commands.ts'
import { keyStanding } from './keys/queries.ts'
import { routes as keys } from './keys/routes.tsx'
import { SpeakerPage } from './one/pages.tsx'
import { PeoplePage, peopleHref } from './pages.tsx'
import { remarksIn, speakerOf, speakersIn } from './queries.ts'
import { approveWords, askToRead, heldReading } from './readings/commands.ts'
import { RemarksPage } from './remarks/pages.tsx'

const all = '/i/:initiative/research/:research/people'
const one = `${all}/:informant`
const shows = ['informant', 'source_reading', 'source'] as const

export const routes: readonly Route[] = [
  read(all, {
    who: researching,
    shows,
    handle: async context => showAll(context, fresh({ party: 'resident' })),
  }),
  write(all, {
    who: researching,
    form: addForm,
    act: async (context, { party, name, participant_id }) => {
      const { db, access, key, now } = context
      const { id: study } = await researchHere(context)
      const id = await addInformant(db, access, study, party, now)
      if (name !== '' || participant_id !== '') {
        const naming = { name, participant_id: participant_id || null }
        await nameInformant(db, key, access, study, id, naming, now)
      }
      return redirect(hrefIn(context), { said: 'added' })
    },
    again: showAll,
  }),
  ...keys,
  read(`${all}/remarks`, {
    who: researching,
    shows: ['passage_remark', 'passage', 'source'],
    handle: async context => showRemarks(context, null),
  }),
  write(`${all}/remarks/:remark`, {
    who: researching,
    form: answerForm,
    act: async (context, { answer }) => {
      const { db, access, params, now } = context
      await answerRemark(db, access, params.research!, params.remark!, answer, now)
      return redirect(`${hrefIn(context, '/remarks')}#remark-${params.remark}`, { said: 'answered' })
    },
    again: (context, state) => showRemarks(context, { id: context.params.remark!, state }),
  }),
  read(one, { who: researching, shows, handle: async context => showOne(context, null, null) }),
  write(one, {
    who: researching,
    form: partyForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await changeParty(db, access, params.research!, params.informant!, input, now)
      return toOne(context, 'changed')
    },
    again: (context, state) => showOne(context, state, null),
  }),
  write(`${one}/ask`, {
    who: researching,
    form: askForm,
    act: async (context, { source_id }) => {
      const { db, access, params, now } = context
      await askToRead(db, access, params.research!, params.informant!, source_id, now)
      return toOne(context, 'asked')
    },
    again: (context, state) => showOne(context, null, state),
  }),
  write(`${one}/noted`, {
    who: researching,
    form: noteForm,
    act: async (context, { source_id, said, version }) => {
      const { db, access, params, now } = context
      const [study, informant] = [params.research!, params.informant!]
      const by = access.participant_id
      if (said === 'approved') {
        await approveWords(db, access, study, informant, { source_id, version }, by, now)
        await leaveTrace(db, access, now, 'approval_noted', source_id)
        return toOne(context, 'noted')
      }
      const spoken = await heldReading(db, access, study, informant, source_id)
      if (spoken.version !== version) throw new Mend({ version: 'changed_since' })
      await withdrawWords(db, access, informant, source_id, now, by)
      await leaveTrace(db, access, now, 'taking_back_noted', source_id)
      return toOne(context, 'taken_back')
    },
    again: (context, state) => showOne(context, null, state),
  }),
  write(`${one}/withdraw`, {
    who: researching,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      const speaker = await speakerOf(db, access, params.research!, params.informant!)
      await withdrawWords(db, access, speaker.id, null, now, access.participant_id)
      if (!speaker.withdrawn_at) await leaveTrace(db, access, now, 'informant_withdrawn', speaker.id)
      return toOne(context, 'taken_back')
    },
  }),
]

const researchHere = ({ db, access, params }: Context<Access>) => researchOf(db, access, params.research!)

const hrefIn = ({ access, params }: Context<Access>, rest = ''): string =>
  peopleHref({ initiative_id: access.initiative_id, id: params.research! }, rest)

const toOne = (context: Context<Access>, said: string) =>
  redirect(hrefIn(context, `/${context.params.informant}`), { said })

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const research = await researchHere(context)
  const remarks = await remarksIn(db, access, research.id)
  return page(
    <PeoplePage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      speakers={await speakersIn(db, access, research.id)}
      standing={await keyStanding(db, access, research.id)}
      seats={await participantsOf(db, access)}
      unanswered={remarks.filter(({ answer }) => answer === '').length}
      state={state}
    />,
  )
}

async function showOne(context: Context<Access>, party: FormState | null, noting: FormState | null) {
  const { db, access, params } = context
  const research = await researchHere(context)
  const speaker = await speakerOf(db, access, research.id, params.informant!)
  const standing = await keyStanding(db, access, research.id)
  return page(
    <SpeakerPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      speaker={speaker}
      destroyed={standing.state === 'destroyed'}
      party={party ?? fresh({ party: speaker.party, version: String(speaker.version) })}
      noting={noting}
    />,
  )
}

async function showRemarks(context: Context<Access>, answering: { id: string; state: FormState } | null) {
  const { db, access } = context
  const research = await researchHere(context)
  return page(
    <RemarksPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      remarks={await remarksIn(db, access, research.id)}
      answering={answering}
    />,
  )
}
