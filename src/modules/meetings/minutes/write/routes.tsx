import { type Access, at_the_table } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { readOver } from '../../../initiatives/plain/queries.ts'
import { initiativeOf, stepsOf } from '../../../initiatives/queries.ts'
import { meetingOf } from '../../queries.ts'
import { dropNext, openNext, typedAs, writeMinutes } from '../commands.ts'
import { tracesOf } from '../draft/queries.ts'
import { draftOf, summaryOf, ways_to_name } from '../draft/rules.ts'
import { writeForm } from '../forms.ts'
import { minutesHref } from '../pages.tsx'
import { standingIn } from '../queries.ts'
import { tasksIn } from '../reading/rules.ts'
import { doing_headings, text } from '../text/index.ts'
import { WritePage } from './pages.tsx'

const minutes = '/i/:initiative/meetings/:meeting/minutes'

export const routes: readonly Route[] = [
  read(`${minutes}/write`, {
    who: at_the_table,
    shows: ['minutes', 'minutes_reply', 'meeting', 'meeting_present', 'agenda_item', 'decision'],
    handle: async context => showWriting(context, null),
  }),
  write(`${minutes}/write`, {
    who: at_the_table,
    form: writeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      // Who was there and who does what is named on purpose.
      await lookFirst(context, input, [], { naming: ['summary', 'body'] })
      await writeMinutes(db, access, params.meeting!, input, now)
      return redirect(`${hrefOf(context)}/write`, { said: 'saved' })
    },
    again: showWriting,
  }),
  write(`${minutes}/anew`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await openNext(context.db, context.access, context.params.meeting!, context.now)
      return redirect(`${hrefOf(context)}/write`, { said: 'opened' })
    },
  }),
  write(`${minutes}/drop`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await dropNext(context.db, context.access, context.params.meeting!, context.now)
      return redirect(hrefOf(context), { said: 'dropped' })
    },
  }),
]

const hrefOf = ({ access, params }: Context<Access>): string =>
  minutesHref(access.initiative_id, params.meeting!)

/** The field has what is kept; where nothing is, what the meeting has left of itself. */
async function showWriting(context: Context<Access>, state: FormState | null) {
  const { db, access, params, query } = context
  const meeting = await meetingOf(db, access, params.meeting!)
  const initiative = await initiativeOf(db, access)
  const written_in = initiative.language as Language
  const { draft, sent, replies } = await standingIn(db, access, meeting.id)
  // What people are asked about stays as it is: the page leads back to it.
  if (!draft && sent && !state) return redirect(hrefOf(context))
  const naming = ways_to_name.find(one => one === query.get('people')) ?? 'names'
  const traces = await tracesOf(db, access, meeting)
  const proposal = draftOf(traces, { language: written_in, words: text[written_in].draft, naming })
  const fields = draft ? typedAs(draft) : { ...typedAs(null), summary: summaryOf(traces), body: proposal }
  const steps = await stepsOf(db, access, { origin: 'meeting', origin_id: meeting.id })
  const has_tasks = steps.length > 0 || tasksIn(draft?.body ?? '', doing_headings).length > 0
  const corrections = replies.filter(
    one => one.kind === 'correction' && one.number === sent?.number && one.taken !== false,
  )
  return page(
    <WritePage
      context={context}
      initiative={initiative}
      meeting={meeting}
      draft={draft}
      proposal={proposal}
      naming={naming}
      over={readOver(written_in, `${draft?.summary ?? ''}\n${draft?.body ?? ''}`)}
      has_tasks={has_tasks}
      corrections={draft ? corrections : []}
      state={state ?? fresh(fields)}
    />,
  )
}
