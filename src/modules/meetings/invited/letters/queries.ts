import type { Config } from '../../../../platform/config.ts'
import { formatSpan } from '../../../../platform/format.ts'
import { languageFor } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { practical } from '../../plan/rules.ts'
import { text as plan_text } from '../../plan/text/index.ts'
import type { Meeting } from '../../queries.ts'
import type { News } from '../rules.ts'
import { text } from './text/index.ts'

type Sent = {
  meeting: Meeting
  initiative: { initiative_id: string; title: string }
  config: Pick<Config, 'base_url'>
}

/** The language a person is written to in. */
export const languageOf = (person: { language: string }): Language =>
  languageFor(person.language, 'invitation') ?? 'nb'

/** What there is to know of a meeting before one comes, a line for each. */
export function linesOf(language: Language, meeting: Meeting): { label: string; said: string }[] {
  const words = text[language]
  const { facts, covered } = plan_text[language]
  const { starts_at, ends_at, place, place_why, purpose, online_address, costs_covered } = meeting
  const lines = [
    { label: words.when, said: starts_at ? formatSpan(language, starts_at, ends_at!) : '' },
    { label: words.where, said: [place, place_why].filter(Boolean).join('. ') },
    { label: facts.online_address, said: online_address },
    { label: words.purpose, said: purpose },
    ...practical.map(name => ({
      label: facts[name],
      said: [name === 'costs' && costs_covered ? covered : '', meeting[name]].filter(Boolean).join(' '),
    })),
  ]
  return lines.filter(({ said }) => said !== '')
}

const pageOf = ({ meeting, initiative, config }: Sent): string =>
  `${config.base_url}/i/${initiative.initiative_id}/meetings/${meeting.id}`

/** The letter to one person. */
export function letterTo(
  person: { name: string; language: string },
  news: News,
  sent: Sent,
  stop_address: string,
) {
  const language = languageOf(person)
  const words = text[language]
  const { meeting, initiative } = sent
  const page = pageOf(sent)
  const lines = linesOf(language, meeting).map(({ label, said }) => `${label}: ${said}`)
  const way_on = {
    invited: [words.reply_at(`${page}/invited`), words.calendar_at(`${page}/calendar.ics`)],
    moved: [words.reply_at(`${page}/invited`), words.calendar_at(`${page}/calendar.ics`)],
    cancelled: [words.read_at(page)],
    open_again: [words.say_when_at(`${page}/times`)],
  }[news]
  const told =
    news === 'cancelled' ? [meeting.cancelled_why].filter(Boolean) : news === 'open_again' ? [] : lines
  return {
    subject: words.subjects[news](meeting.title),
    body: [
      words.hello(person.name),
      words.news[news](meeting.title, initiative.title),
      ...(told.length > 0 ? [told.join('\n')] : []),
      ...way_on,
      words.stop(stop_address),
    ].join('\n\n'),
    stop_address,
  }
}

/** The same as a message that somebody sends from their own phone: no name in it, so that it does for all. */
export function messageIn(language: Language, sent: Sent, moved: boolean): string {
  const words = text[language]
  const { meeting, initiative } = sent
  if (meeting.status === 'cancelled') return words.message_cancelled(meeting.title, initiative.title)
  const { starts_at, ends_at, place } = meeting
  const when = starts_at ? formatSpan(language, starts_at, ends_at!) : ''
  const say = moved ? words.message_moved : words.message
  return say(
    meeting.title,
    initiative.title,
    [when, place].filter(Boolean).join(', '),
    `${pageOf(sent)}/invited`,
  )
}
