import type { Access } from '../../../../platform/access.ts'
import { Mend, NotFound } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { participantsOf } from '../../../people/queries.ts'
import { informantsOf, researchOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { destroyForm, nameForm } from '../forms.ts'
import { peopleHref } from '../pages.tsx'
import { destroyKey, nameInformant } from './commands.ts'
import { KeyPage, NamePage, NamesPage } from './pages.tsx'
import { keyStanding, namedIn, namesOf, seatsTied } from './queries.ts'
import { isTitle } from './rules.ts'

const all = '/i/:initiative/research/:research/people'
const name = `${all}/names/:informant`
/** Both are read by those who do research here alone: whoever opens the page leaves a trace. */
const shows = ['informant_name', 'informant'] as const

export const routes: readonly Route[] = [
  read(`${all}/names`, {
    who: researching,
    shows,
    handle: async context => {
      const { db, access, key } = context
      const research = await researchHere(context)
      return page(
        <NamesPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          informants={await informantsOf(db, access, research.id)}
          names={await namesOf(db, key, access, research.id)}
          seats={await seatsTied(db, key, access, research.id)}
          standing={await keyStanding(db, access, research.id)}
        />,
      )
    },
  }),
  read(name, { who: researching, shows, handle: async context => showName(context, null) }),
  write(name, {
    who: researching,
    form: nameForm,
    act: async (context, { name, participant_id }) => {
      const { db, key, access, params, now } = context
      const research = await researchHere(context)
      const naming = { name, participant_id: participant_id || null }
      await nameInformant(db, key, access, research.id, params.informant!, naming, now)
      return redirect(peopleHref(research, '/names'), { said: 'named' })
    },
    again: showName,
  }),
  read(`${all}/key`, {
    who: researching,
    shows: ['research_key'],
    handle: async context => showKey(context, fresh({ title: '' })),
  }),
  write(`${all}/key`, {
    who: researching,
    form: destroyForm,
    act: async (context, { title }) => {
      const { db, access, now } = context
      const research = await researchHere(context)
      if (!isTitle(title, research.title)) throw new Mend({ title: 'not_the_title' })
      await destroyKey(db, access, research.id, now)
      return redirect(peopleHref(research, '/key'), { said: 'key_destroyed' })
    },
    again: showKey,
  }),
]

const researchHere = ({ db, access, params }: Context<Access>) => researchOf(db, access, params.research!)

async function showName(context: Context<Access>, state: FormState | null) {
  const { db, key, access, params } = context
  const research = await researchHere(context)
  const informants = await informantsOf(db, access, research.id)
  const informant = informants.find(({ id }) => id === params.informant)
  if (!informant) throw new NotFound()
  const tied = (await seatsTied(db, key, access, research.id)).get(informant.id)
  const called = (await namesOf(db, key, access, research.id)).get(informant.id)
  const seats = await participantsOf(db, access)
  const standing = await keyStanding(db, access, research.id)
  return page(
    <NamePage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      informant={informant}
      // Whoever has left since is still who it is.
      seats={tied && !seats.some(({ id }) => id === tied.id) ? [...seats, tied] : seats}
      destroyed={standing.state === 'destroyed'}
      state={state ?? fresh({ name: called ?? '', participant_id: tied?.id ?? '' })}
    />,
  )
}

async function showKey(context: Context<Access>, state: FormState) {
  const { db, access } = context
  const research = await researchHere(context)
  const standing = await keyStanding(db, access, research.id)
  return page(
    <KeyPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      standing={standing}
      named={(await namedIn(db, access, research.id)).size}
      state={state}
    />,
  )
}
