import { type Access, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { pagingOf } from '../../../platform/paging.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { phaseNow } from '../../guide/way/queries.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { me } from '../../people/queries.ts'
import { routes as asking } from './asking/routes.tsx'
import { endOffer, offeredAs, offerOneself } from './commands.ts'
import { offerForm } from './forms.ts'
import { postIn } from './mail/queries.ts'
import { MentorsPage, mentorsHref, OfferPage } from './pages.tsx'
import { askedByUs, askedOfMe, offersOfOthers, ourSide, ownOffer } from './queries.ts'
import { matched } from './rules.ts'

const all = '/i/:initiative/learning/mentors'
const on_a_page = 10

export const routes: readonly Route[] = [
  read(all, {
    who: grants,
    shows: ['mentor_offer', 'mentor_ask'],
    handle: async context => {
      const { db, access, query } = context
      const initiative = await initiativeOf(db, access)
      const ours = await ourSide(db, access, initiative.language)
      const leads = access.grants.includes('facilitator')
      const asked = leads ? await askedByUs(db, access) : []
      // Whom one has asked stands above.
      const waiting = new Set(asked.filter(one => !one.ended_at).map(one => one.offer_id))
      const offers = (await offersOfOthers(db, access)).filter(({ id }) => !waiting.has(id))
      const found = matched(ours, offers)
      const paging = pagingOf(query, found.length, on_a_page)
      return page(
        <MentorsPage
          {...{ context, initiative, paging, leads }}
          of_me={await askedOfMe(db, access)}
          ours={asked}
          found={found.slice(paging.from, paging.from + paging.per)}
          themes_known={ours.themes.length > 0}
          offers={(await ownOffer(db, access)) !== undefined}
        />,
      )
    },
  }),
  read(`${all}/offer`, { who: grants, shows: ['mentor_offer'], handle: context => showOffer(context, null) }),
  write(`${all}/offer`, {
    who: grants,
    form: offerForm,
    limit: { name: 'mentor_offer', most: 30, minutes: 60 },
    act: async (context, input) => {
      const { db, access, now } = context
      // One's own name stands there on purpose.
      await lookFirst(context, input, ['about'], { naming: ['name'] })
      await offerOneself(db, access, input, now)
      return redirect(mentorsHref(access.initiative_id), { said: 'offered' })
    },
    again: showOffer,
  }),
  write(`${all}/offer/end`, {
    who: grants,
    form: button(),
    act: async context => {
      await endOffer(context.db, context.access, context.now, postIn(context))
      return redirect(mentorsHref(context.access.initiative_id), { said: 'offer_ended' })
    },
  }),
  ...asking,
]

async function showOffer(context: Context<Access>, state: FormState | null) {
  const { db, access } = context
  const [initiative, own] = [await initiativeOf(db, access), await ownOffer(db, access)]
  const usual = fresh(own ? offeredAs(own) : await firstOffer(context))
  return page(<OfferPage {...{ context, initiative, own }} state={state ?? usual} />)
}

/** What is known already of somebody who has not offered anything yet: name, language, and where they have been. */
async function firstOffer({ db, access }: Context<Access>) {
  const [{ name, language }, { phase, moves }] = [await me(db, access), await phaseNow(db, access)]
  const phases = [...new Set([...moves.map(move => move.phase), phase])]
  return { name, languages: [language], phases, places: '1' }
}
