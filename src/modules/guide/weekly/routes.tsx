import { type Access, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, press, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf, readStopToken } from '../../people/queries.ts'
import { chooseLetters, stopByLink } from './commands.ts'
import { lettersForm } from './forms.ts'
import { OwnLettersPage, StopPage, StoppedPage } from './pages.tsx'
import {
  getsLetters,
  type LetterSource,
  linesFor,
  ownLetter,
  saidByOthers,
  seatOfLink,
  whatIsKnown,
} from './queries.ts'

const mine = '/i/:initiative/me/weekly'
const stop = '/weekly/stop/:token'
// Many who use the same mail provider may press its button at the same time.
const limit = { name: 'weekly_stop', most: 600, minutes: 10 }

/** One's own letters, with what the rooms further right have to say in them. */
export const weeklyRoutes = (sources: readonly LetterSource[]): readonly Route[] => [
  read(mine, {
    who: grants,
    shows: ['weekly_letter'],
    handle: context => showOwn(context, sources),
  }),
  write(mine, {
    who: grants,
    form: lettersForm,
    act: async (context, { letters }) => {
      await chooseLetters(context.db, context.access, letters === 'yes', context.now)
      const said = letters === 'yes' ? 'started' : 'stopped'
      return redirect(`/i/${context.access.initiative_id}/me/weekly`, { said })
    },
  }),

  read(stop, {
    who: 'anyone',
    limit,
    handle: async context => {
      const { db, key, params } = context
      const whose = readStopToken(key, params.token!)
      if (!whose) return page(<StoppedPage context={context} kind="cut" />, 410)
      const seat = await seatOfLink(db, whose)
      if (!seat || seat.stopped_at) return page(<StoppedPage context={context} kind="already" />)
      return page(<StopPage context={context} title={seat.title} />)
    },
  }),
  // The mail program's own button sends this from elsewhere, and follows no way on: the token is what proves it.
  press(stop, {
    who: 'anyone',
    form: button(),
    limit,
    from_elsewhere: true,
    act: async context => {
      const { db, key, params, now } = context
      const whose = readStopToken(key, params.token!)
      if (!whose) return page(<StoppedPage context={context} kind="cut" />, 410)
      await stopByLink(db, whose, now)
      return page(<StoppedPage context={context} kind="now" initiative_id={whose.initiative_id} />)
    },
  }),
]

async function showOwn(context: Context<Access>, sources: readonly LetterSource[]): Promise<Reply> {
  const { db, access, now, config } = context
  const [initiative, people, letter, known] = await Promise.all([
    initiativeOf(db, access),
    participantsOf(db, access),
    ownLetter(db, access),
    whatIsKnown(db, access, now),
  ])
  const self = people.find(one => one.id === access.participant_id)
  const gets = self !== undefined && getsLetters(self)
  const reader = gets ? { ...self, last_sent_at: letter.last_sent_at } : null
  const others = await saidByOthers(sources, db, access, reader ? [reader] : [], { now, config })
  return page(
    <OwnLettersPage
      context={context}
      initiative={initiative}
      letter={letter}
      email={self?.email ?? null}
      gets={gets}
      lines={reader ? linesFor(known, reader, context.language, others) : []}
    />,
  )
}
