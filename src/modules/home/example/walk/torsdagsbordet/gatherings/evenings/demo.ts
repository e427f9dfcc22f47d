import type { Tx } from '../../../../../../../platform/database.ts'
import { dayOf } from '../../../../../../../platform/format.ts'
import { agreeStep } from '../../../../../../initiatives/commands.ts'
import { addItem } from '../../../../../../meetings/evening/agenda/commands.ts'
import { endMeeting, startMeeting } from '../../../../../../meetings/evening/commands.ts'
import { noteDecision } from '../../../../../../meetings/evening/decisions/commands.ts'
import { noteGuests } from '../../../../../../meetings/evening/present/commands.ts'
import { changePlan, planMeeting } from '../../../../../../meetings/plan/commands.ts'
import { type Ground, meetingOf } from '../../../../../../meetings/queries.ts'
import { later } from '../../../../stage/demo.ts'
import type { Work } from '../demo.ts'

export type WorkDays = Record<
  'september' | 'november' | 'january' | 'february' | 'march' | 'april' | 'june',
  Date
>

type Evening = {
  title: string
  purpose: string
  at: Date
  place: string
  ground: Ground
  place_why: string
  meal: string
  /** Who was there, by first name. */
  there: string
  guests?: { party: 'resident' | 'politician'; people: number }
  decided?: readonly { what: string; by: string; proposed: string }[]
}

const hours = { from: '16:30', to: '18:30' }
const house = 'Grendehuset'

const everybody = 'Ingrid Amina Leyla Siri Yosef Grete Odd Malin Kristoffer Hanne Tor Solveig Anne Marit Per'
const after_the_pause = 'Ingrid Amina Leyla Siri Yosef Grete Odd Malin Kristoffer Tor Solveig Anne Marit'

const but = (all: string, ...away: string[]) =>
  all
    .split(' ')
    .filter(name => !away.includes(name))
    .join(' ')

const past = ({ september, february, march, april, june }: WorkDays, now: Date): Evening[] => [
  {
    title: 'Første kveld rundt bordet',
    purpose: 'Bli kjent, og finne ut sammen hva det er vi spør om.',
    ...{ at: september, place: house, ground: 'between', place_why: 'Ingen av oss eier det.' },
    ...{ meal: 'Fiskesuppe', there: everybody },
  },
  {
    title: 'Det vi ikke får til',
    purpose: 'De ansatte begynner med det tjenesten ikke greier.',
    ...{ at: later(september, 28), place: 'Helsestasjonen', ground: 'public' },
    place_why: 'Så alle har sett hvordan det er på innsiden.',
    ...{ meal: 'Lapskaus', there: but(everybody, 'Malin', 'Hanne') },
    decided: [
      { what: 'Referatet leses av en innbygger før det sendes.', by: 'Siri Anne Ingrid', proposed: 'Siri' },
    ],
  },
  {
    title: 'Hva står i veien?',
    purpose: 'Snakke om det som gjør det vanskelig å komme.',
    ...{ at: later(september, 49), place: 'Åpen barnehage', ground: 'residents' },
    place_why: 'Der er foreldrene fra før, og der er det leker.',
    ...{ meal: 'Pannekaker', there: but(everybody, 'Tor', 'Hanne', 'Odd', 'Per') },
  },
  {
    title: 'Vi begynner igjen',
    purpose: 'Si hva pausen gjorde med oss, og lage avtalen på nytt.',
    ...{ at: later(february, -14), place: 'Naboringens lokale', ground: 'residents' },
    place_why: 'Det var Naboringen som ba oss komme.',
    ...{ meal: 'Linsegryte', there: but(after_the_pause, 'Marit') },
    decided: [
      {
        what: 'Det står skriftlig hvem som gjør hva, og hvem som betaler reisen.',
        by: 'Grete Ingrid Odd Amina',
        proposed: 'Grete',
      },
    ],
  },
  {
    title: 'Hva kan vi prøve?',
    purpose: 'Skrive ned hva som er vanskelig og hva vi har, og velge noe lite.',
    ...{
      at: march,
      place: 'Biblioteket',
      ground: 'between',
      place_why: 'Det er åpent for alle, og bussen stopper utenfor.',
    },
    ...{ meal: 'Suppe og brød', there: after_the_pause, guests: { party: 'resident', people: 3 } },
    decided: [
      {
        what: 'Vi prøver låneskapet i fire uker.',
        by: 'Amina Leyla Siri Yosef Grete Malin Kristoffer Ingrid Marit',
        proposed: 'Leyla',
      },
    ],
  },
  {
    title: 'Låneskapet åpner',
    purpose: 'Fylle skapet, velge husråd og spise kake.',
    ...{ at: april, place: 'Biblioteket', ground: 'between', place_why: 'Der skapet står.' },
    ...{ meal: 'Kake', there: but(after_the_pause, 'Tor'), guests: { party: 'resident', people: 9 } },
    decided: [
      {
        what: 'Husrådet er Leyla, Siri, Yosef, Grete og Marit, for ett år.',
        by: 'Amina Leyla Siri Yosef Grete Odd Malin Kristoffer Ingrid Marit Anne',
        proposed: 'Yosef',
      },
    ],
  },
  {
    title: 'Ordføreren til bords',
    purpose: 'De som bestemmer over pengene, hører det fra oss.',
    ...{ at: later(april, 35), place: house, ground: 'between', place_why: 'Vi ville ikke til rådhuset.' },
    ...{
      meal: 'Fiskesuppe',
      there: but(after_the_pause, 'Anne'),
      guests: { party: 'politician', people: 2 },
    },
  },
  {
    title: 'Veien videre',
    purpose: 'Se på runden sammen, og bli enige om hva vi ber om.',
    ...{ at: june, place: house, ground: 'between', place_why: '' },
    ...{ meal: 'Grillmat ute', there: after_the_pause },
    decided: [
      {
        what: 'Vi ber kommunestyret om en fast linje i budsjettet.',
        by: 'Amina Leyla Siri Yosef Grete Odd Malin Ingrid Tor Solveig Marit',
        proposed: 'Tor',
      },
    ],
  },
  {
    title: 'Vinterklær og søndagsmiddag',
    purpose: 'Gå gjennom skapet før vinteren, og høre hvordan søndagene går.',
    ...{ at: later(now, -10), place: 'Åpen barnehage', ground: 'residents' },
    place_why: 'Barna kan være der, og ingen må finne barnevakt.',
    ...{ meal: 'Pasta', there: but(after_the_pause, 'Tor', 'Odd', 'Solveig') },
    decided: [
      {
        what: 'Støvler og dresser i store størrelser kjøpes for pengene fra loppemarkedet.',
        by: 'Amina Leyla Siri Yosef Kristoffer Marit Ingrid',
        proposed: 'Kristoffer',
      },
    ],
  },
]

const practical = {
  transport: 'Naboringen henter dem som sier fra før klokka tre.',
  interpreter: '',
  child_care: 'To voksne er med barna i rommet ved siden av.',
  costs_covered: true,
  costs: 'Helsestasjonen betaler maten og bussbilletten.',
  online_address: '',
}

/** Nine evenings, one that is coming, and one whose time is being asked about. */
export async function evenings(work: Work, days: WorkDays, board_id: string): Promise<void> {
  const { stage, lead } = work
  const { tx, now } = stage
  for (const evening of past(days, now)) {
    const planned = later(evening.at, -9)
    const { id, starts_at, ends_at } = await settled(tx, work, evening, planned)
    if (evening.at === days.march) {
      const looked_at = { kind: 'board', title: '', minutes: 40, note: '', board_id } as const
      await addItem(tx, lead, id, looked_at, 'nb', planned)
    }
    await startMeeting(tx, lead, id, starts_at!)
    await here(tx, work, id, evening.there, starts_at!)
    if (evening.guests) await noteGuests(tx, lead, id, evening.guests, starts_at!)
    for (const { what, by, proposed } of evening.decided ?? []) {
      const makers: string[] = []
      for (const name of by.split(' ')) makers.push((await work.as(name)).participant_id)
      const { participant_id: proposed_by } = await work.as(proposed)
      await noteDecision(tx, lead, id, { what, why: '', how: 'consent', proposed_by, makers }, ends_at!)
    }
    await endMeeting(tx, lead, id, ends_at!)
    if (evening.title.startsWith('Vinterklær')) {
      const due = dayOf(later(now, 12))
      const step = {
        what: 'Vi henger opp lista over størrelser vi mangler.',
        who: 'Kristoffer og Marit',
        due,
      }
      await agreeStep(tx, lead, { ...step, origin: 'meeting', origin_id: id }, ends_at!)
    }
  }
}

/** Those who were there then; some have left since. */
async function here(tx: Tx, { lead, seat }: Work, meeting_id: string, names: string, came_at: Date) {
  const { initiative_id } = lead
  const rows = names.split(' ').map(name => {
    const participant_id = name === 'Ingrid' ? lead.participant_id : seat(name).id
    return { initiative_id, meeting_id, participant_id, how: 'here', came_at }
  })
  await tx.insertInto('meeting_present').values(rows).execute()
}

async function settled(tx: Tx, { lead }: Work, evening: Evening, now: Date) {
  const { title, purpose, at, place, ground, place_why, meal } = evening
  const day = dayOf(at)
  const id = await planMeeting(tx, lead, { title, purpose, place, knows: 'known', day, ...hours }, now)
  const { version } = await meetingOf(tx, lead, id)
  const plan = { title, purpose, day, ...hours, place, ground, place_why, meal, ...practical, version }
  await changePlan(tx, lead, id, plan, now)
  return meetingOf(tx, lead, id)
}
