import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { languageFor } from '../../../platform/kits.ts'
import { page, pageOnce, redirect, sound } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf, stepsOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../../people/queries.ts'
import { meetingOf } from '../queries.ts'
import { agreeTask, giveLine } from './after/commands.ts'
import { Code, Lines, Tasks } from './after/pages.tsx'
import { countMinutes, sendMinutes } from './commands.ts'
import { routes as elsewhere } from './elsewhere/routes.tsx'
import { agreeForm, answerForm, confirmForm, correctForm, countForm, lineForm, sendForm } from './forms.ts'
import { MinutesPage, minutesHref, shownTo } from './pages.tsx'
import { linesGiven, standingIn } from './queries.ts'
import { blocksOf, notYetSteps, tasksIn } from './reading/rules.ts'
import { answerCorrection, confirmMinutes, correctMinutes } from './replies/commands.ts'
import { Corrections, Right } from './replies/pages.tsx'
import { bringSound, removeSound } from './sound/commands.ts'
import { soundForm } from './sound/forms.ts'
import { BringSound } from './sound/pages.tsx'
import { soundBytes, soundFor } from './sound/queries.ts'
import { doing_headings, text } from './text/index.ts'
import { VersionsPage } from './versions/pages.tsx'
import { routes as writing } from './write/routes.tsx'

const minutes = '/i/:initiative/meetings/:meeting/minutes'

export const routes: readonly Route[] = [
  ...elsewhere,
  read(minutes, {
    who: grants,
    shows: [
      'minutes',
      'minutes_reply',
      'minutes_sound',
      'meeting',
      'meeting_present',
      'step',
      'contribution',
    ],
    handle: async context => showMinutes(context, {}),
  }),
  read(`${minutes}/versions`, {
    who: grants,
    shows: ['minutes', 'meeting'],
    handle: async context => {
      const { db, access, params } = context
      const meeting = await meetingOf(db, access, params.meeting!)
      const { versions } = await standingIn(db, access, meeting.id)
      const sent = versions.filter(one => one.sent_at !== null)
      const initiative = await initiativeOf(db, access)
      return page(<VersionsPage {...{ context, initiative, meeting }} versions={sent} />)
    },
  }),
  ...writing,
  write(`${minutes}/send`, {
    who: at_the_table,
    form: sendForm,
    act: async (context, input) => {
      const { db, access, now, params, config } = context
      const { title } = await meetingOf(db, access, params.meeting!)
      const link = `${config.base_url}${hrefOf(context)}`
      await sendMinutes(db, access, params.meeting!, input, now, to => {
        const { mail } = text[languageFor(to.language, null) ?? 'nb']
        return { subject: mail.subject(title), body: mail.body(to.name, title, link) }
      })
      return redirect(hrefOf(context), { said: 'sent' })
    },
  }),
  write(`${minutes}/confirm`, {
    who: grants,
    form: confirmForm,
    act: async (context, { number }) => {
      await confirmMinutes(context.db, context.access, context.params.meeting!, number, context.now)
      return redirect(`${hrefOf(context)}#right`, { said: 'confirmed' })
    },
  }),
  write(`${minutes}/correct`, {
    who: grants,
    form: correctForm,
    act: async (context, input) => {
      await lookFirst(context, input, [], { naming: ['body'] })
      await correctMinutes(context.db, context.access, context.params.meeting!, input, context.now)
      return redirect(`${hrefOf(context)}#right`, { said: 'corrected' })
    },
    again: (context, state) => showMinutes(context, { correct: state }),
  }),
  write(`${minutes}/corrections/:reply`, {
    who: at_the_table,
    form: answerForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['answer'])
      await answerCorrection(db, access, params.meeting!, params.reply!, input, now)
      if (input.taken === 'yes') return redirect(`${hrefOf(context)}/write`, { said: 'opened' })
      return redirect(`${hrefOf(context)}#corrections`, { said: 'answered' })
    },
    again: (context, state) => showMinutes(context, { answer: state }),
  }),
  write(`${minutes}/count`, {
    who: ['facilitator'],
    form: countForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['confirmed_why'])
      await countMinutes(context.db, context.access, context.params.meeting!, input, context.now)
      return redirect(hrefOf(context), { said: 'counted' })
    },
    again: (context, state) => showMinutes(context, { count: state }),
  }),
  write(`${minutes}/steps`, {
    who: at_the_table,
    form: agreeForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['what'], { naming: ['who'] })
      await agreeTask(context.db, context.access, context.params.meeting!, input, context.now)
      return redirect(`${hrefOf(context)}#steps`, { said: 'agreed' })
    },
    again: (context, state) => showMinutes(context, { agree: state }),
  }),
  write(`${minutes}/lines`, {
    who: at_the_table,
    form: lineForm,
    act: async (context, input) => {
      const { db, access, key, params, now } = context
      await lookFirst(context, input, ['body'])
      const { code } = await giveLine(db, access, key, params.meeting!, input, now)
      return showMinutes(context, {}, code)
    },
    again: (context, state) => showMinutes(context, { line: state }),
  }),
  read(`${minutes}/sound`, {
    who: grants,
    shows: ['minutes_sound', 'minutes_sound_chunk'],
    handle: async ({ db, access, params }) => {
      const { bytes, type } = await soundBytes(db, access, params.meeting!)
      return sound(bytes, type, false)
    },
  }),
  write(`${minutes}/sound`, {
    who: at_the_table,
    form: soundForm,
    // Well above what is kept, so that a recording that is too long is told so beside its field.
    largest_body: 24 * 1024 * 1024,
    limit: { name: 'minutes sound', most: 30, minutes: 60 },
    act: async (context, { file }) => {
      const { db, access, params, now } = context
      await bringSound(db, access, params.meeting!, await file.bytes(), now)
      return redirect(hrefOf(context), { said: 'brought' })
    },
    again: (context, state) => showMinutes(context, { sound: state }),
  }),
  write(`${minutes}/sound/remove`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await removeSound(context.db, context.access, context.params.meeting!, context.now)
      return redirect(hrefOf(context), { said: 'sound_removed' })
    },
  }),
]

const hrefOf = ({ access, params }: Context<Access>): string =>
  minutesHref(access.initiative_id, params.meeting!)

/** The forms of the page: which of them came back, if any. */
type Doing = Partial<Record<'correct' | 'answer' | 'count' | 'agree' | 'line' | 'sound', FormState>>

async function showMinutes(context: Context<Access>, doing: Doing, code?: string) {
  const { db, access, params, query, language, config, now } = context
  const meeting = await meetingOf(db, access, params.meeting!)
  const initiative = await initiativeOf(db, access)
  const { initiative_id } = initiative
  const standing = await standingIn(db, access, meeting.id)
  const { participant_id } = access
  const may = {
    write: worksHere(access),
    lead: access.grants.includes('facilitator'),
    was_there: standing.were_there.some(one => one.participant_id === participant_id),
  }
  const here = hrefOf(context)
  const words = text[language]
  const minutes_shown = shownTo(standing, may)
  const { draft, sent, replies, versions } = standing
  const voice = await soundFor(db, access, meeting.id)
  const steps = await stepsOf(db, access, { origin: 'meeting', origin_id: meeting.id })
  const body = minutes_shown?.body ?? ''
  const tasks = notYetSteps(tasksIn(body, doing_headings), steps)
  const lines = blocksOf(body).flatMap(block => (block.kind === 'heading' ? [] : block.lines))
  const task = tasks[Number(query.get('task') ?? -1)]
  const line = lines[Number(query.get('line') ?? -1)]
  const own = replies.filter(one => one.participant_id === participant_id && one.number === sent?.number)
  const corrections = replies.filter(one => one.kind === 'correction')
  const place = { language, initiative_id, here, writes: may.write }
  const back = Object.values(doing)[0]
  const shown = (
    <MinutesPage
      {...{ context, initiative, meeting, standing, may, now }}
      sound={voice}
      message={words.send.message(meeting.title, `${config.base_url}${here}`)}
      count={doing.count ?? fresh()}
      {...(back && { state: back })}
      told={code ? <Code language={language} code={code} way={`${config.base_url}/given`} /> : null}
    >
      {sent && !draft && may.was_there ? (
        <Right
          {...{ language, here, own }}
          minutes={sent}
          before={versions.find(one => one.number < sent.number) ?? null}
          state={doing.correct ?? fresh()}
        />
      ) : null}
      {sent && !may.was_there ? <p class="soft noprint">{words.not_there}</p> : null}
      {may.write ? (
        <Corrections
          {...{ language, here, corrections }}
          doing={doing.answer ? { id: params.reply!, state: { ...doing.answer, of: params.reply! } } : null}
          stateOf={of => ({ ...fresh(), of })}
        />
      ) : null}
      {minutes_shown ? (
        <>
          <Tasks
            {...place}
            {...{ steps, tasks }}
            open={task !== undefined}
            state={doing.agree ?? fresh({ what: task?.what ?? '', who: task?.who ?? '' })}
          />
          <Lines
            {...place}
            {...{ lines }}
            given={await linesGiven(db, access, meeting.id)}
            seats={await participantsOf(db, access)}
            open={line !== undefined}
            state={{
              ...(doing.line ?? fresh({ body: line ?? '', given_by: '', given_key: newAnswerKey() })),
              of: 'line',
            }}
          />
        </>
      ) : null}
      {sent && may.write ? (
        <BringSound
          {...{ language, here }}
          sound={voice}
          may_remove={may.lead || voice?.brought_by === participant_id}
          state={doing.sound ?? fresh()}
        />
      ) : null}
    </MinutesPage>
  )
  return code ? pageOnce(shown) : page(shown)
}
