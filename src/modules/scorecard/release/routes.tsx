import { type Access, at_the_table } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { overTime } from '../pulse/queries.ts'
import { ShortResultPage } from '../pulse/result/pages.tsx'
import { ResultPage } from '../results/pages.tsx'
import { releasedRound, stepsShownWith } from '../results/queries.ts'
import { seriesOf } from '../rounds/rules.ts'
import { agreeToRelease, askRelease, endRelease, newLink, takeBackYes } from './commands.ts'
import { agreeForm, askReleaseForm, endForm, previewForm, takeBackForm } from './forms.ts'
import { NothingToReleasePage, ReleasesPage } from './pages.tsx'
import { partyOf, releaseByLink, releasesOf } from './queries.ts'
import { holds, mayEnd, standing } from './rules.ts'
import { NothingHerePage, Preview, ReleasedPage } from './shown/pages.tsx'
import { releasableRound } from './shown/queries.ts'

const release = '/i/:initiative/rounds/:round/release'

export const routes: readonly Route[] = [
  read(release, {
    shows: ['release', 'release_consent', 'participant'],
    who: at_the_table,
    kit: 'results',
    handle: context => showReleases(context, fresh()),
  }),
  write(release, {
    who: at_the_table,
    kit: 'results',
    form: askReleaseForm,
    act: async (context, { audience, with_steps }) => {
      const { db, access, params, key, now } = context
      const wish = audience === 'leader' ? { audience } : { audience, link: newLink(key) }
      await askRelease(db, access, params.round!, { ...wish, with_steps }, now)
      return redirect(here(context), { said: 'asked' })
    },
    again: showReleases,
  }),
  read(`${release}/preview`, {
    shows: ['snapshot'],
    who: at_the_table,
    kit: 'results',
    handle: async context => {
      const { db, access, params, query } = context
      if (!(await releasableRound(db, access, params.round!)).figures) throw new NotFound()
      const asked = { audience: query.get('audience'), with_steps: query.get('steps') }
      const { audience, with_steps } = previewForm.parse(asked)
      const closed = await releasedRound(db, access, params.round!, { audience, with_steps })
      const initiative = await initiativeOf(db, access)
      const shown = { context, initiative, closed, ...(await stepsShownWith(db, access, closed)) }
      const back = here(context)
      const notice = <Preview context={context} audience={audience} back={back} />
      if (audience !== 'leader')
        return page(<ReleasedPage {...shown} audience={audience} since={null} back={back} />)
      if (seriesOf(closed.round.kind) === 'round')
        return page(<ResultPage {...shown} sits={false} notice={notice} />)
      const pulses = { over_time: await overTime(db, closed.all), leads: false, notice }
      return page(<ShortResultPage {...shown} {...pulses} sits={false} />)
    },
  }),
  write(`${release}/:release/agree`, {
    who: at_the_table,
    kit: 'results',
    form: agreeForm,
    act: async context => {
      const { db, access, params, now } = context
      await agreeToRelease(db, access, params.round!, params.release!, now)
      return redirect(here(context), { said: 'agreed' })
    },
  }),
  write(`${release}/:release/take-back`, {
    who: at_the_table,
    kit: 'results',
    form: takeBackForm,
    act: async context => {
      const { db, access, params, now } = context
      await takeBackYes(db, access, params.round!, params.release!, now)
      return redirect(here(context), { said: 'taken_back' })
    },
  }),
  write(`${release}/:release/end`, {
    who: at_the_table,
    kit: 'results',
    form: endForm,
    act: async context => {
      const { db, access, params, now } = context
      await endRelease(db, access, params.round!, params.release!, now)
      return redirect(here(context), { said: 'taken_back' })
    },
  }),

  // A council opens it from one address, many at a time.
  read('/released/:initiative/:release/:token', {
    who: 'anyone',
    kit: 'results',
    limit: { name: 'released', most: 300, minutes: 10 },
    handle: async context => {
      const { db, params } = context
      const within = { initiative_id: params.initiative! }
      const found = await releaseByLink(db, within.initiative_id, params.release!, params.token!)
      const now = found && standing(found)
      if (!found || now?.state !== 'holds') return page(<NothingHerePage context={context} />, 404)
      const closed = await releasedRound(db, within, found.round_id, found)
      const { steps } = await stepsShownWith(db, within, closed)
      const initiative = await initiativeOf(db, within)
      const shown = { context, initiative, closed, steps, audience: found.audience }
      return page(<ReleasedPage {...shown} since={now.since} />)
    },
  }),
]

const here = ({ access, params }: Context<Access>) =>
  `/i/${access.initiative_id}/rounds/${params.round}/release`

async function showReleases(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params, key, config } = context
  const initiative = await initiativeOf(db, access)
  const round = await releasableRound(db, access, params.round!)
  if (!round.figures) return page(<NothingToReleasePage context={context} {...{ initiative, round }} />)
  const releases = await releasesOf(db, access, { round_id: round.id })
  const links = releases
    .filter(holds)
    .flatMap(({ id, sealed }) =>
      sealed
        ? [[id, `${config.base_url}/released/${access.initiative_id}/${id}/${key.open(sealed)}`] as const]
        : [],
    )
  const may_end = new Set(releases.filter(one => mayEnd(one, access)).map(one => one.id))
  const viewer = { participant_id: access.participant_id, party: await partyOf(db, access), may_end }
  return page(
    <ReleasesPage
      context={context}
      initiative={initiative}
      round={round}
      releases={releases}
      links={new Map(links)}
      viewer={viewer}
      state={state}
    />,
  )
}
