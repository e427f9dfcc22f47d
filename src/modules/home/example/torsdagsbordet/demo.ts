import {
  agreeStep,
  changeInitiative,
  decideQuestion,
  noteOutcome,
  proposeQuestion,
} from '../../../initiatives/commands.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { leaveSeat, returnSeat, setLevel } from '../../../people/commands.ts'
import { agreeToRelease, askRelease } from '../../../scorecard/release/commands.ts'
import { addNote } from '../../../scorecard/results/talk/commands.ts'
import { consents } from '../consents/demo.ts'
import { made_up_pulses, made_up_rounds } from '../rules.ts'
import { daysAfter, lastTime, type Seat, type Stage } from '../stage/demo.ts'
import { wayOfTorsdagsbordet } from '../walk/torsdagsbordet/demo.ts'

/** Lonely young parents with little money, a table on Thursdays, and three rounds of looking at it together. */
export async function torsdagsbordet(stage: Stage): Promise<void> {
  const { tx, now } = stage
  const june = lastTime(now, 6, 11)
  const february = new Date(Date.UTC(june.getUTCFullYear(), 1, 5, 12))
  const september = new Date(Date.UTC(june.getUTCFullYear() - 1, 8, 10, 12))
  const august = new Date(september.getTime() - 24 * 86_400_000)
  const november = new Date(september.getTime() + 60 * 86_400_000)

  const about = {
    title: 'Torsdagsbordet',
    place: 'Bjørkevik',
    started_by: 'municipality',
    whom_to_ask: 'Foreldrene på åpen barnehage. Naboringen. De som har sagt nei før.',
    meal: 'Fiskesuppe på torsdag klokka 16.30. Barna har eget rom, og én voksen passer på.',
  } as const
  const { lead, lead_seat } = await stage.start(
    'facilitator',
    {
      ...about,
      question: 'Hvordan kan vi hjelpe unge foreldre med lite penger?',
      ambition: '1',
      name: 'Ingrid',
      party: 'public_employee',
    },
    'nb',
    august,
  )
  const residents = await stage.seat(
    lead,
    [
      ['Amina', 'resident'],
      ['Leyla', 'resident'],
      ['Siri', 'resident'],
      ['Yosef', 'resident'],
      ['Grete', 'civil_society', 'Naboringen'],
      ['Odd', 'civil_society', 'Naboringen'],
      ['Malin', 'social_entrepreneur', 'Byttebua'],
      ['Kristoffer', 'resident'],
      ['Hanne', 'resident'],
    ],
    august,
  )
  const employees = await stage.seat(
    lead,
    [
      ['Tor', 'leader'],
      ['Solveig', 'public_employee'],
      ['Anne', 'public_employee'],
      ['Marit', 'public_employee'],
      ['Per', 'public_employee'],
    ],
    august,
  )
  const beside = await stage.seat(lead, [['Berit', 'mentor']], august)
  const seat = (name: string): Seat => [...residents, ...employees, ...beside].find(one => one.name === name)!
  const inPublic = [lead_seat, ...employees]
  const amina = await stage.as(lead.initiative_id, seat('Amina').id)
  const proposal = await proposeQuestion(
    tx,
    amina,
    {
      body: 'Hvordan får foreldre med små barn og lite penger noen å dele hverdagen med?',
      reason: 'Vi trenger ikke bare hjelp. Vi trenger noen å spise middag med.',
    },
    september,
  )
  const because = { decision: 'adopted', decision_reason: 'Dette var det alle kjente seg igjen i.' } as const
  await decideQuestion(tx, lead, proposal, because, september)

  const first = await stage.round(
    lead,
    { residents, public: inPublic },
    made_up_rounds.september,
    september,
    new Date(september.getTime() + 7 * 86_400_000),
  )
  const after_first = new Date(september.getTime() + 8 * 86_400_000)
  for (const [what, who, days] of [
    ['Vi begynner hvert møte med noe tjenesten ikke får til.', 'Ingrid', 14],
    ['Referatet skrives med korte setninger, og en innbygger leser det først.', 'Siri og Anne', 21],
    ['Vertskapet går på rundgang.', 'Den som dekker bordet', 14],
  ] as const) {
    const due = daysAfter(september, days)
    const step = await agreeStep(tx, lead, { what, who, due, origin: 'round', origin_id: first }, after_first)
    const note = what.startsWith('Vertskapet') ? 'Tor har laget suppe to ganger.' : ''
    await noteOutcome(tx, lead, step, { outcome: 'done', note }, february)
  }

  const thursday = (moment: Date, weeks: number) => new Date(moment.getTime() + weeks * 7 * 86_400_000)
  const everybody = { residents, public: inPublic }
  await stage.pulse(lead, everybody, made_up_pulses.october, thursday(september, 4))
  await stage.pulse(lead, everybody, made_up_pulses.autumn, thursday(september, 7))

  await leaveSeat(tx, lead, seat('Per').id, 'Omorganisering. Per fikk ny jobb.', november)
  await leaveSeat(
    tx,
    lead,
    seat('Hanne').id,
    'Sju uker uten møter. Jeg orket ikke begynne på nytt.',
    november,
  )
  await leaveSeat(tx, lead, seat('Kristoffer').id, '', november)
  await returnSeat(tx, lead, seat('Kristoffer').id, new Date(february.getTime() - 20 * 86_400_000))

  const still = (seats: readonly Seat[]) => seats.filter(one => one.name !== 'Hanne' && one.name !== 'Per')
  const those_left = { residents: still(residents), public: still(inPublic) }
  await stage.pulse(lead, those_left, made_up_pulses.january, thursday(february, -2))
  const second = await stage.round(
    lead,
    those_left,
    made_up_rounds.february,
    february,
    new Date(february.getTime() + 7 * 86_400_000),
  )
  const after_second = new Date(february.getTime() + 8 * 86_400_000)
  for (const [what, who, days, outcome, note] of [
    [
      'Vi skriver én side om hva vi kan avgjøre selv.',
      'Ingrid og Leyla',
      35,
      'done',
      'Den henger på veggen.',
    ],
    [
      'Ordføreren og kommunedirektøren bes til bords.',
      'Tor',
      49,
      'done',
      'Begge kom. Det ble stille, og så ble det en lang kveld.',
    ],
    ['Hvert møte starter med «dette er jeg uenig i».', 'Den som dekker bordet', 14, 'done', ''],
  ] as const) {
    const due = daysAfter(february, days)
    const step = await agreeStep(
      tx,
      lead,
      { what, who, due, origin: 'round', origin_id: second },
      after_second,
    )
    await noteOutcome(tx, lead, step, { outcome, note }, june)
  }
  const grete = await stage.as(lead.initiative_id, seat('Grete').id)
  await addNote(
    tx,
    grete,
    second,
    {
      statement_id: '',
      body: 'Naboringen følte seg som billig hjelp i høst. Vi har skrevet avtalen på nytt, sammen.',
    },
    after_second,
  )

  await stage.pulse(lead, those_left, made_up_pulses.march, thursday(february, 5))
  await stage.pulse(lead, those_left, made_up_pulses.april, thursday(february, 10))
  await stage.pulse(lead, those_left, made_up_pulses.may, thursday(february, 15))

  const third = await stage.round(
    lead,
    those_left,
    made_up_rounds.june,
    june,
    new Date(june.getTime() + 7 * 86_400_000),
  )
  const after_third = new Date(june.getTime() + 8 * 86_400_000)
  for (const [what, who, due] of [
    ['Vi ber kommunestyret om en fast linje i budsjettet.', 'Tor og Amina', daysAfter(now, 24)],
    [
      'Låneskapet på biblioteket får en fast kveldsvakt, og husrådet velges på nytt.',
      'Leyla og Marit',
      daysAfter(now, 10),
    ],
  ] as const) {
    await agreeStep(tx, lead, { what, who, due, origin: 'round', origin_id: third }, after_third)
  }
  // Berit, who follows the work, may see how it went.
  const to_followers = { audience: 'leader', with_steps: true } as const
  const release = await askRelease(tx, amina, third, to_followers, after_third)
  await agreeToRelease(tx, lead, third, release, new Date(after_third.getTime() + 2 * 86_400_000))
  await stage.come(lead, seat('Siri').id, after_third)
  await setLevel(tx, lead, seat('Siri').id, { level: 'facilitator', researches: false }, after_third)
  const { version } = await initiativeOf(tx, lead)
  await changeInitiative(tx, lead, { ...about, ambition: '3', version }, after_third)
  await wayOfTorsdagsbordet(stage, lead, seat, { august, september, november, february, june })
  await consents(stage, lead, august)
}
