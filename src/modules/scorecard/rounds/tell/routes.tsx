import type { Access } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { button } from '../../../../platform/fields.ts'
import { formatDate } from '../../../../platform/format.ts'
import { languageFor, languagesFor } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { roundTitle } from '../../text/index.ts'
import { type Round, roundOf } from '../queries.ts'
import { remind, thank } from './commands.ts'
import { TellPage } from './pages.tsx'
import { PosterPage, SlipsPage } from './paper/pages.tsx'
import { askedOf, cameTo, languageOf, lastTold } from './queries.ts'
import { text } from './text/index.ts'

const who = ['facilitator'] as const
const round_path = '/i/:initiative/rounds/:round'
const three_days = 3 * 86_400_000

export const routes: readonly Route[] = [
  read(`${round_path}/tell`, { shows: ['round', 'participant'], who, handle: showTell }),
  read(`${round_path}/tell/slips`, {
    shows: ['round', 'participant'],
    who,
    handle: async context => page(<SlipsPage {...(await paper(context))} />),
  }),
  read(`${round_path}/tell/poster`, {
    shows: ['round', 'door_key'],
    who,
    handle: async context => {
      const shown = await paper(context)
      if (shown.round.status !== 'open') throw new NotFound()
      return page(<PosterPage {...shown} />)
    },
  }),
  write(`${round_path}/remind`, {
    who,
    form: button(),
    limit: { name: 'remind', most: 10, minutes: 60 },
    act: async context => {
      const { db, access, now } = context
      const { mail } = await wordsOf(context, await here(context))
      await remind(db, access, context.params.round!, now, member => mail(languageOf(member), member.name))
      return redirect(`${hrefHere(context)}/tell`, { said: 'reminded' })
    },
  }),
  write(`${round_path}/thank`, {
    who,
    form: button(),
    limit: { name: 'thank', most: 10, minutes: 60 },
    act: async context => {
      const { db, access, now } = context
      const { mail } = await wordsOf(context, await here(context))
      await thank(db, access, context.params.round!, now, member => mail(languageOf(member), member.name))
      return redirect(`${hrefHere(context)}/tell`, { said: 'thanked' })
    },
  }),
]

const here = ({ db, access, params }: Context<Access>): Promise<Round> => roundOf(db, access, params.round!)

const hrefHere = ({ access, params }: Context<Access>): string =>
  `/i/${access.initiative_id}/rounds/${params.round}`

/** Where those who are told go: to answer, or to what the round came to. */
const linkTo = (context: Context<Access>, round: Round): string =>
  `${context.config.base_url}${hrefHere(context)}${round.status === 'open' ? '/answer' : ''}`

/** What is said of this round in one language: by mail to a person, and in a message to all. */
async function wordsOf(context: Context<Access>, round: Round) {
  const { db, access } = context
  const { title } = await initiativeOf(db, access)
  const link = linkTo(context, round)
  if (round.status !== 'closed') {
    const until = (language: Language) =>
      round.closes_on ? `\n${text[language].letter.until(formatDate(language, round.closes_on))}\n` : ''
    return {
      mail: (language: Language, name: string) => {
        const words = text[language].letter
        const body = words.remind_mail(name, words.things[round.kind], title, link) + until(language)
        return { subject: words.remind_subject(title), body }
      },
      message: (language: Language) => text[language].letter.remind_sms(title, link),
    }
  }
  const { figures, steps } = await cameTo(db, access, round)
  const agreed = (language: Language) =>
    steps > 0 ? text[language].letter.agreed(steps) : text[language].letter.nothing_agreed
  return {
    mail: (language: Language, name: string) => {
      const words = text[language].letter
      const body = (figures ? words.thank_mail : words.thank_mail_talk)(
        name,
        roundTitle(language, round),
        title,
        link,
        agreed(language),
      )
      return { subject: words.thank_subject(title), body }
    },
    message: (language: Language) => {
      const words = text[language].letter
      const say = figures ? words.thank_sms : words.thank_sms_talk
      return say(roundTitle(language, round), title, link, agreed(language))
    },
  }
}

async function showTell(context: Context<Access>): Promise<Reply> {
  const { db, access, now } = context
  const round = await here(context)
  if (round.status === 'planned' || round.kind === 'import') return redirect(hrefHere(context))
  const asked = await askedOf(db, access, round)
  const { mail, message } = await wordsOf(context, round)
  const telling = round.status === 'open' ? 'round_reminded' : 'round_thanked'
  const last_sent = await lastTold(db, access, round.id, telling)
  const chosen = new Set(asked.length > 0 ? asked.map(languageOf) : [context.language])
  const spoken = languagesFor('invitation').filter(({ code }) => chosen.has(code))
  const me = asked.find(member => member.participant_id === access.participant_id)
  return page(
    <TellPage
      context={context}
      initiative={await initiativeOf(db, access)}
      round={round}
      by_mail={asked.some(member => member.email !== null)}
      mail={mail(context.language, me?.name ?? '…')}
      last_sent={last_sent}
      lately={last_sent !== null && now.getTime() - last_sent.getTime() < three_days}
      messages={spoken.map(({ code, name }) => ({ language: code, name, message: message(code) }))}
    />,
  )
}

async function paper(context: Context<Access>) {
  const { db, access, config, query } = context
  const round = await here(context)
  if (round.status === 'planned' || round.kind === 'import') throw new NotFound()
  const { figures } = await cameTo(db, access, round)
  return {
    context,
    initiative: await initiativeOf(db, access),
    round,
    spoken: languageFor(query.get('in'), 'invitation') ?? context.language,
    link: linkTo(context, round),
    address: `${config.base_url.replace(/^https?:\/\//, '')}/mine`,
    figures,
  }
}
