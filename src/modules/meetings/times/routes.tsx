import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { Mend } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { meetingHref } from '../pages.tsx'
import { meetingOf, timeOf } from '../queries.ts'
import { routes as answering } from './answering/routes.tsx'
import {
  askAgain,
  endPollLink,
  makePollLink,
  proposeTime,
  removeOption,
  removeVoter,
  sayWhen,
  settle,
} from './commands.ts'
import { answersForm, optionForm } from './forms.ts'
import { TimesPage } from './pages.tsx'
import { ahead, optionsOf, pollLink, votersOf, weighed } from './queries.ts'
import { readAnswers, typedOf } from './rules.ts'

const here = '/i/:initiative/meetings/:meeting/times'
const leaders = ['facilitator'] as const

export const routes: readonly Route[] = [
  read(here, {
    shows: ['meeting', 'meeting_option', 'option_voter', 'option_answer'],
    who: grants,
    handle: async context => showTimes(context, {}),
  }),
  write(here, {
    who: at_the_table,
    form: optionForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, [], { naming: ['place'] })
      await proposeTime(db, access, params.meeting!, input, now)
      return toTimes(context, 'proposed', '#propose')
    },
    again: (context, proposing) => showTimes(context, { proposing }),
  }),
  write(`${here}/answers`, {
    who: at_the_table,
    form: answersForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['needs'])
      const options = ahead(await optionsOf(db, access, params.meeting!), now)
      const answers = readAnswers(
        options.map(({ id }) => id),
        input,
      )
      if (answers.length === 0) throw new Mend({ answers: 'answer_one' })
      await sayWhen(db, access, params.meeting!, { answers, needs: input.needs }, now)
      return toTimes(context, 'answered')
    },
    again: (context, answering) => showTimes(context, { answering }),
  }),
  write(`${here}/options/:option/settle`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await settle(db, access, params.meeting!, params.option!, now)
      return redirect(meetingHref(access.initiative_id, params.meeting!, 'invited'), { said: 'settled' })
    },
  }),
  write(`${here}/options/:option/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeOption(db, access, params.meeting!, params.option!, now)
      return toTimes(context, 'removed')
    },
  }),
  write(`${here}/voters/:voter/remove`, {
    who: leaders,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeVoter(db, access, params.meeting!, params.voter!, now)
      return toTimes(context, 'removed_answer')
    },
  }),
  write(`${here}/again`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await askAgain(context.db, context.access, context.params.meeting!, context.now)
      return toTimes(context, 'asking_again')
    },
  }),
  write(`${here}/link`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, key, now } = context
      await makePollLink(db, access, params.meeting!, key, now)
      return toTimes(context, 'link_made', '#link')
    },
  }),
  write(`${here}/link/end`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await endPollLink(context.db, context.access, context.params.meeting!, context.now)
      return toTimes(context, 'link_ended')
    },
  }),
  ...answering,
]

const toTimes = ({ access, params }: Context<Access>, said: string, at = '') =>
  redirect(`${meetingHref(access.initiative_id, params.meeting!, 'times')}${at}`, { said })

async function showTimes(
  context: Context<Access>,
  back: { proposing?: FormState; answering?: FormState },
): Promise<Reply> {
  const { db, access, params, now, key, config } = context
  const meeting = await meetingOf(db, access, params.meeting!)
  const voters = await votersOf(db, access, meeting.id)
  const options = weighed(await optionsOf(db, access, meeting.id), voters)
  const own = voters.find(({ participant_id }) => participant_id === access.participant_id)
  const last = options.at(-1)
  const works = worksHere(access)
  const link = works ? await pollLink(db, access, meeting.id, key) : null
  const usual = {
    // The next proposal is most often on another day, at the same hour and place.
    proposing: fresh(
      last
        ? { day: '', from: timeOf(last.starts_at), to: timeOf(last.ends_at), place: last.place }
        : { place: meeting.place },
    ),
    answering: fresh({ ...(own && typedOf(own.answers)), needs: own?.needs ?? '' }),
  }
  return page(
    <TimesPage
      context={context}
      initiative={await initiativeOf(db, access)}
      meeting={meeting}
      options={options}
      open={ahead(options, now)}
      voters={voters}
      own={own ?? null}
      me={access.participant_id}
      works={works}
      leads={access.grants.includes('facilitator')}
      link={link && `${config.base_url}/when/${link}`}
      back={back}
      {...usual}
      {...back}
    />,
  )
}
