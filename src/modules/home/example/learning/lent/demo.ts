import type { Access } from '../../../../../platform/access.ts'
import { sayWeCome, shareMeeting } from '../../../../learning/gatherings/commands.ts'
import { meetingsToShare } from '../../../../learning/gatherings/queries.ts'
import { answerAsk, askMentor, offerOneself } from '../../../../learning/mentors/commands.ts'
import { offersOfOthers } from '../../../../learning/mentors/queries.ts'
import { copyOf, seenOf } from '../../../../learning/shelf/copies/queries.ts'
import { writeMethod } from '../../../../learning/shelf/methods/commands.ts'
import { shareThing } from '../../../../learning/shelf/sharing/commands.ts'
import { later, type Stage } from '../../stage/demo.ts'
import { lent } from '../told/demo.ts'

type Seats = { lead: Access; as(name: string): Promise<Access> }

/** Nobody has an address in the example: nothing is posted. */
const untold = async () => {}

/** What the made-up initiatives lend each other: a method, a mentor, a place at the table. */
export async function lendAndMeet({ tx, now }: Stage, bordet: Seats, kaia: Seats): Promise<void> {
  const { method, mentor, meeting } = lent
  const written = await writeMethod(tx, bordet.lead, { ...method, minutes: 40 }, 'nb', later(now, -60))
  const seen = seenOf(await copyOf(tx, bordet.lead, 'method', written))
  await shareThing(
    tx,
    bordet.lead,
    {
      ...{ kind: 'method', ref: written, seen, title: method.name, about: method.purpose, place: '' },
      ...{ themes: ['families', 'food'], fields: ['resources'] },
    },
    'nb',
    later(now, -58),
  )

  const berit = await bordet.as('Berit')
  await offerOneself(
    tx,
    berit,
    {
      ...{ name: 'Berit', about: mentor.about, languages: ['nb', 'nn'], places: 2, version: undefined },
      ...{ themes: ['families', 'youth', 'loneliness'], phases: ['preparation', 'recruitment', 'work'] },
    },
    later(now, -30),
  )
  const [offer] = await offersOfOthers(tx, kaia.lead)
  const ask = { body: mentor.asked, shown_as: 'Kaia' }
  const asked = await askMentor(tx, kaia.lead, offer!.id, ask, later(now, -21), untold)
  await answerAsk(tx, berit, asked, { answer: 'yes', answer_body: mentor.answered }, later(now, -20), untold)

  const [next] = await meetingsToShare(tx, bordet.lead, now)
  const gathering = await shareMeeting(
    tx,
    bordet.lead,
    { meeting: next!.id, about: meeting.about, themes: ['families', 'food'], shown_as: 'Torsdagsbordet' },
    later(now, -3),
  )
  await sayWeCome(
    tx,
    await kaia.as('Elin'),
    gathering,
    { residents: 2, public: 1, shown_as: 'Kaia', note: meeting.note, version: undefined },
    later(now, -1),
  )
}
