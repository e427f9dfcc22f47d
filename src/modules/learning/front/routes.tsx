import { type Access, grants } from '../../../platform/access.ts'
import { page } from '../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../platform/route.ts'
import { organisationOf } from '../../access/organisations/queries.ts'
import { seatsOf } from '../../access/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { askedBy, othersWaiting } from '../help/queries.ts'
import { UnderstandingNow } from '../lessons/own/pages.tsx'
import { understandingNow } from '../lessons/queries.ts'
import { mentorAsksWaiting } from '../mentors/queries.ts'
import { learningHref } from '../pages.tsx'
import { waitingFor } from '../telling/queries.ts'
import { CoordinatorPage, LearningFrontPage, NetworkFrontPage } from './pages.tsx'
import { frontOf, sharedBy } from './queries.ts'
import { text } from './text/index.ts'

const most_others = 2

export const routes: readonly Route[] = [
  read('/network', {
    who: 'anyone',
    handle: async context => {
      const { db, visitor, config } = context
      const seats = await seatsOf(db, visitor)
      return page(<NetworkFrontPage context={context} front={await frontOf(db, config)} seats={seats} />)
    },
  }),
  read('/i/:initiative/learning', {
    shows: ['help_wanted', 'story_person', 'story_quote', 'understanding'],
    who: grants,
    handle: async context => showLearning(context),
  }),
  read('/o/:organisation/network', {
    who: ['network_coordinator'],
    handle: async context => {
      const { db, access, config } = context
      return page(
        <CoordinatorPage
          context={context}
          organisation={await organisationOf(db, access)}
          front={await frontOf(db, config)}
          shared={await sharedBy(db, access)}
        />,
      )
    },
  }),
]

async function showLearning(context: Context<Access>) {
  const { db, access } = context
  return page(
    <LearningFrontPage
      context={context}
      initiative={await initiativeOf(db, access)}
      waits={await waitsFor(context)}
      others={await othersWaiting(db, access, most_others)}
      understanding={
        <UnderstandingNow
          language={context.language}
          initiative_id={access.initiative_id}
          now={await understandingNow(db, access)}
        />
      }
    />,
  )
}

/** What waits for this person or for those who lead, each with the way to it. */
async function waitsFor({ db, access, language }: Context<Access>) {
  const words = text[language].waits
  const here = learningHref(access.initiative_id)
  const [stories, asked] = [await waitingFor(db, access), await askedBy(db, access)]
  const mentoring = await mentorAsksWaiting(db, access)
  const answered = asked.filter(help => help.closed_at === null && help.answers > 0).length
  return [
    ...(stories > 0 ? [{ label: words.confirm(stories), href: `${here}/stories` }] : []),
    ...(mentoring > 0 ? [{ label: words.mentor(mentoring), href: `${here}/mentors` }] : []),
    ...(answered > 0 ? [{ label: words.answers(answered), href: `${here}/help` }] : []),
  ]
}
