import { decideQuestion, proposeQuestion } from '../../../initiatives/commands.ts'
import { noteState } from '../../../initiatives/state/commands.ts'
import { openRound } from '../../../scorecard/rounds/commands.ts'
import { made_up_check } from '../rules.ts'
import { lastTime, type Stage } from '../stage/demo.ts'
import { wayOfBoligdora, wayOfFrittRom, wayOfKaia } from '../walk/small/demo.ts'

/** Started too fast and turned back; a round is open now, so that a visitor may answer it. */
export async function boligdora(stage: Stage): Promise<void> {
  const { tx, now } = stage
  const start = lastTime(now, 3, 2)
  const back = new Date(start.getTime() + 100 * 86_400_000)
  const { lead, lead_seat } = await stage.start(
    'facilitator',
    {
      question: 'Hvordan skaffer vi flere utleieboliger?',
      title: 'Boligdøra',
      place: 'Storvika',
      started_by: 'municipality',
      ambition: '2',
      whom_to_ask: 'Familier som har flyttet tre ganger på to år. To huseiere.',
      meal: 'Vafler på frivilligsentralen',
      name: 'Ingrid',
      party: 'public_employee',
    },
    'nb',
    start,
  )
  const people = await stage.seat(
    lead,
    [
      ['Amina', 'resident'],
      ['Robel', 'resident'],
      ['Mona', 'resident'],
      ['Turid', 'resident'],
      ['Arvid', 'business', 'Arvids utleie'],
      ['Tor', 'leader'],
      ['Jan-Erik', 'public_employee'],
      ['Sunniva', 'public_employee'],
      ['Hilde', 'public_employee'],
    ],
    start,
  )
  const robel = await stage.as(lead.initiative_id, people[1]!.id)
  const proposal = await proposeQuestion(
    tx,
    robel,
    {
      body: 'Hva må til for at en familie kan bli boende til barna er ferdige på skolen?',
      reason: 'Vi begynte med svaret. Det var ikke boliger vi manglet først, det var trygghet.',
    },
    back,
  )
  await decideQuestion(
    tx,
    lead,
    proposal,
    {
      decision: 'adopted',
      decision_reason: 'Vi gikk for fort fram. Nå har vi snudd og begynt på nytt, innad i kommunen også.',
    },
    back,
  )
  const staff = people.filter(({ party }) => party === 'leader' || party === 'public_employee')
  await stage.check(lead, [lead_seat, ...staff], made_up_check, new Date(back.getTime() + 6 * 86_400_000))
  await wayOfBoligdora(stage, lead, start, back)
  const round = await stage.plan(lead, new Date(now.getTime() - 3 * 86_400_000))
  await openRound(tx, lead, round, new Date(now.getTime() - 2 * 86_400_000))
}

/** Young people start it, in nynorsk; the municipality comes late. */
export async function kaia(stage: Stage): Promise<void> {
  const { tx, now } = stage
  const start = lastTime(now, 4, 20)
  const { lead } = await stage.start(
    'resident',
    {
      question: 'Kvar kan vi som er ungdom vere om kvelden utan å måtte kjøpe noko?',
      title: 'Kaia',
      place: 'Sundøya',
      started_by: 'residents',
      ambition: '3',
      whom_to_ask: 'Dei som heng på kaia. Dei som ikkje gjer det.',
      meal: 'Pizza på fergekaia',
      name: 'Amina',
      party: 'resident',
    },
    'nn',
    start,
  )
  await stage.seat(
    lead,
    [
      ['Sverre', 'resident'],
      ['Ragnhild', 'resident'],
      ['Mohammed', 'resident'],
      ['Elin', 'civil_society', 'Båtlaget'],
    ],
    start,
  )
  const later = new Date(start.getTime() + 70 * 86_400_000)
  const [ingrid] = await stage.seat(lead, [['Ingrid', 'public_employee', 'Kulturkontoret']], later)
  const employee = await stage.as(lead.initiative_id, ingrid!.id)
  await proposeQuestion(
    tx,
    employee,
    {
      body: 'Korleis kan ungdom og kommune drive eit kveldsope naust saman?',
      reason: 'Naustet står tomt. Men det er de som veit kva det skal vere.',
    },
    later,
  )
  await wayOfKaia(stage, lead, employee, start)
}

/** On paper only, and resting. */
export async function fritt_rom(stage: Stage): Promise<void> {
  const start = lastTime(stage.now, 1, 15)
  const { lead } = await stage.start(
    'facilitator',
    {
      question: 'Hvem åpner grendehuset når vaktmesteren slutter?',
      title: 'Fritt rom',
      place: 'Ytterdal',
      started_by: 'association',
      ambition: '2',
      whom_to_ask: 'Alle i dalen. Lappen henger på butikken.',
      meal: 'Vi holder pause til etter lammingen. Alt er på papir, i permen på butikken.',
      name: 'Ingrid',
      party: 'public_employee',
    },
    'nb',
    start,
  )
  await stage.seat(
    lead,
    [
      ['Kåre', 'resident'],
      ['Bjørg', 'resident'],
      ['Terje', 'civil_society', 'Grendelaget'],
    ],
    start,
  )
  await wayOfFrittRom(stage, lead, start)
  const april = new Date(Math.min(start.getTime() + 85 * 86_400_000, stage.now.getTime()))
  const reason = 'Lammingen har begynt. Vi møtes igjen når den er over.'
  await noteState(stage.tx, lead, { state: 'paused', reason }, april)
}
