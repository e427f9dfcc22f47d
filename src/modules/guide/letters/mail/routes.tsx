import type { Access } from '../../../../platform/access.ts'
import { Mend } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { invite } from '../../../people/doors/commands.ts'
import { groupCodeOf } from '../../../people/doors/queries.ts'
import { participantsOf } from '../../../people/queries.ts'
import { type Mailing, sendLetter } from '../commands.ts'
import { sendForm } from '../forms.ts'
import { letterOf } from '../queries.ts'
import { addressesIn, isLately, most_addresses, wholeText } from '../rules.ts'
import { text } from '../text/index.ts'
import { MailPage } from './pages.tsx'

const mail = '/i/:initiative/guide/letters/:letter/mail'

export const routes: readonly Route[] = [
  read(mail, {
    who: ['facilitator'],
    shows: ['invitation_letter', 'letter_sent', 'participant', 'door_key'],
    handle: async context => showMail(context, fresh()),
  }),
  write(mail, {
    who: ['facilitator'],
    form: sendForm,
    limit: { name: 'letter', most: 10, minutes: 60 },
    act: async (context, input) => {
      const { db, access, params, now, config } = context
      const { addresses, wrong } = addressesIn(input.addresses)
      if (wrong.length > 0) throw new Mend({ addresses: 'wrong' })
      const seats = (await waitingOf(context)).filter(one => input.participant.includes(one.id))
      const others = addresses.filter(one => !seats.some(seat => seat.email.toLowerCase() === one))
      if (seats.length + others.length > most_addresses) throw new Mend({ addresses: 'too_many' })
      const words = await wordsOf(context)
      const to = async (): Promise<Mailing[]> => {
        const mailings = others.map((recipient): Mailing => ({ recipient, ...words.shared }))
        for (const { id, email } of seats) {
          const link = `${config.base_url}/join/${await invite(db, access, id, now)}`
          mailings.push({ recipient: email, ...words.own(link) })
        }
        return mailings
      }
      await sendLetter(db, access, params.letter!, input.again, to, now)
      return redirect(`/i/${access.initiative_id}/guide/letters/${params.letter}/read`, {
        said: access.demo ? 'sent_demo' : 'sent',
      })
    },
    again: showMail,
  }),
]

/** Seats that nobody has taken, with somewhere to write to. */
async function waitingOf({ db, access }: Context<Access>) {
  const people = await participantsOf(db, access)
  return people.flatMap(({ id, name, email, claimed }) => (email && !claimed ? [{ id, name, email }] : []))
}

/** What is mailed: with the group's way in, or with a person's own. */
async function wordsOf(context: Context<Access>) {
  const { db, access, key, now, config, params } = context
  const letter = await letterOf(db, access, params.letter!)
  const { title } = await initiativeOf(db, access)
  const found = await groupCodeOf(db, access, key, now)
  const words = text[letter.language].letter
  const whole = wholeText(letter)
  const subject = words.subject(title)
  const group_way = found ? `\n\n${words.code_way_text(`${config.base_url}/code`, found.code)}` : ''
  // Whoever gets it sees who sent it, whatever the letter itself says.
  const sent_by = words.sent_by(title, config.base_url)
  return {
    shared: { subject, body: `${whole}${group_way}\n\n${sent_by}\n` },
    own: (link: string) => ({ subject, body: `${whole}\n\n${words.own_way(link)}\n\n${sent_by}\n` }),
    has_code: found !== null,
  }
}

async function showMail(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params, now } = context
  const letter = await letterOf(db, access, params.letter!)
  const words = await wordsOf(context)
  return page(
    <MailPage
      context={context}
      initiative={await initiativeOf(db, access)}
      letter={letter}
      waiting={await waitingOf(context)}
      has_code={words.has_code}
      preview={words.shared}
      lately={isLately(letter.sent_at, now)}
      state={state}
    />,
  )
}
