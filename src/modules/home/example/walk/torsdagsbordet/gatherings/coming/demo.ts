import { dayOf } from '../../../../../../../platform/format.ts'
import { suggestAgenda } from '../../../../../../meetings/evening/agenda/commands.ts'
import { noteInvited, noteReply } from '../../../../../../meetings/invited/commands.ts'
import { changePlan, planMeeting } from '../../../../../../meetings/plan/commands.ts'
import { meetingOf } from '../../../../../../meetings/queries.ts'
import { takeSuggestion } from '../../../../../../meetings/roles/commands.ts'
import { proposeTime, sayWhen } from '../../../../../../meetings/times/commands.ts'
import { optionsOf } from '../../../../../../meetings/times/queries.ts'
import { participantsOf } from '../../../../../../people/queries.ts'
import { later } from '../../../../stage/demo.ts'
import type { Work } from '../demo.ts'

const thursday = 4

/** The day of the next Thursday that is at least three days away. */
function nextThursday(now: Date): Date {
  const day = later(now, 3)
  return later(day, (thursday - day.getUTCDay() + 7) % 7)
}

/** A meeting that is settled and to which all are invited, and one whose time is being asked about. */
export async function coming({ stage, lead, as }: Work): Promise<void> {
  const { tx, now } = stage
  const before = later(now, -4)
  const when = { day: dayOf(nextThursday(now)), from: '16:30', to: '18:30' }
  const about = {
    title: 'Skapet om vinteren',
    purpose: 'Gå gjennom størrelsene som mangler, høre om søndagene, og øve på å vise skapet fram.',
    place: 'Grendehuset',
  }
  const id = await planMeeting(tx, lead, { ...about, knows: 'known', ...when }, before)
  const { version } = await meetingOf(tx, lead, id)
  await changePlan(
    tx,
    lead,
    id,
    {
      ...{ ...about, ...when, version, online_address: '' },
      ...{
        ground: 'between',
        place_why: 'Ingen av oss eier det, og kjøkkenet er stort nok til at alle får plass.',
      },
      meal: 'Fiskesuppe. Yosef lager en uten fisk også.',
      transport: 'Naboringen henter dem som sier fra før klokka tre.',
      interpreter: 'Leyla tolker til arabisk. Si fra om du trenger et annet språk.',
      child_care: 'To voksne er med barna i rommet ved siden av.',
      ...{ costs_covered: true, costs: 'Helsestasjonen betaler maten og bussbilletten.' },
    },
    before,
  )
  await suggestAgenda(tx, lead, id, 'nb', before)
  await takeSuggestion(tx, lead, id, before)
  const people = (await participantsOf(tx, lead)).filter(one => one.grants.includes('member'))
  await noteInvited(tx, lead, id, { people: people.map(one => one.id), way: 'message' }, before)
  for (const [name, reply, needs] of [
    ['Leyla', 'coming', ''],
    ['Yosef', 'coming', 'Jeg trenger kjøkkenet fra klokka tre.'],
    ['Siri', 'coming', 'Noen må hente meg.'],
    ['Grete', 'coming', ''],
    ['Marit', 'coming', ''],
    ['Kristoffer', 'maybe', 'Jeg er på kurs til fire.'],
    ['Solveig', 'not_coming', ''],
  ] as const) {
    const { participant_id } = await as(name)
    await noteReply(tx, await as(name), id, { participant_id, reply, needs }, later(now, -3))
  }

  const asked = {
    title: 'Husrådet møter biblioteket',
    purpose: 'Bli enige om hvem som låser, og hva som skjer når noe blir borte.',
    place: 'Biblioteket',
  }
  const first = { day: dayOf(later(now, 17)), from: '17:00', to: '18:30' }
  const poll = await planMeeting(tx, await as('Leyla'), { ...asked, knows: 'ask', ...first }, before)
  await proposeTime(tx, await as('Leyla'), poll, { ...first, day: dayOf(later(now, 18)), place: '' }, before)
  await proposeTime(
    tx,
    await as('Marit'),
    poll,
    { day: dayOf(later(now, 21)), from: '10:00', to: '11:30', place: '' },
    before,
  )
  const options = await optionsOf(tx, lead, poll)
  for (const [name, said] of [
    ['Leyla', ['yes', 'yes', 'no']],
    ['Siri', ['yes', 'if_needed', 'no']],
    ['Yosef', ['if_needed', 'yes', 'no']],
    ['Marit', ['if_needed', 'no', 'yes']],
  ] as const) {
    const answers = options.map(({ id: option_id }, at) => ({ option_id, answer: said[at] ?? 'no' }))
    await sayWhen(tx, await as(name), poll, { answers, needs: '' }, later(now, -2))
  }
}
