import type { Access } from '../../../../../platform/access.ts'
import { dayOf } from '../../../../../platform/format.ts'
import { addContact } from '../../../../guide/contacts/commands.ts'
import { chooseParticipation } from '../../../../guide/form/commands.ts'
import { writeLetter } from '../../../../guide/letters/commands.ts'
import { noteUse } from '../../../../guide/methods/commands.ts'
import { noteThickness } from '../../../../guide/thickness/commands.ts'
import { noteState } from '../../../../initiatives/state/commands.ts'
import { daysAfter, later, type Seat, type Stage } from '../../stage/demo.ts'
import { walkOf } from '../demo.ts'
import { backing } from './backing/demo.ts'
import { workOfTorsdagsbordet } from './gatherings/demo.ts'
import { happenings } from './happenings/demo.ts'
import { marks } from './marks/demo.ts'
import { planOfTorsdagsbordet } from './plan/demo.ts'
import { sheets } from './sheets/demo.ts'

export type Days = Record<'august' | 'september' | 'november' | 'february' | 'june', Date>

/** Torsdagsbordet's way from the first worry to a cupboard in daily use: with a rest, and a piece back. */
export async function wayOfTorsdagsbordet(
  stage: Stage,
  lead: Access,
  seat: (name: string) => Seat,
  days: Days,
): Promise<void> {
  const { tx } = stage
  const { august, september, november, february, june } = days
  const as = (name: string) => stage.as(lead.initiative_id, seat(name).id)
  const walk = walkOf(stage, lead)
  const january = later(february, -31)
  const april = later(february, 68)

  await noteState(
    tx,
    lead,
    {
      state: 'paused',
      reason: 'Omorganisering. Per, som folk ringte til, sluttet, og ingen visste hvem som skulle ta over.',
    },
    later(november, 1),
  )
  await noteState(
    tx,
    lead,
    { state: 'active', reason: 'Ingrid er kontakt nå. Grete ringte rundt, og de fleste ville fortsette.' },
    january,
  )

  await walk.go('recruitment', later(august, 8))
  await walk.go('work', september)
  await walk.go(
    'recruitment',
    later(january, 3),
    'Sju uker uten møter. To hadde sluttet, og Naboringen ville ha en ny avtale. Vi spurte folk på nytt.',
  )
  await walk.go('work', later(february, -7))
  await walk.go('running', april, 'Låneskapet står på biblioteket, og husrådet er valgt.')
  await marks(walk, { ...days, january, april }, daysAfter(stage.now, 24))
  await sheets(walk, { ...days, january, april }, stage.now)

  await backing(stage, lead, seat, { ...days, april })
  const per = await addContact(
    tx,
    lead,
    {
      name: 'Per',
      participant_id: '',
      contact_for: 'Alle som er med',
      from_day: dayOf(august),
      instead_of: '',
      why_ended: '',
    },
    august,
  )
  await addContact(
    tx,
    lead,
    {
      name: '',
      participant_id: lead.participant_id,
      contact_for: 'Alle som er med',
      from_day: dayOf(january),
      instead_of: per,
      why_ended: 'Omorganisering. Per fikk ny jobb, og det gikk sju uker før noen tok over.',
    },
    january,
  )
  await chooseParticipation(
    tx,
    lead,
    { form: 'co_creation', reason: 'Ingenting er avgjort, og foreldrene kan endre alt unntatt lokalet.' },
    later(august, 3),
  )
  await chooseParticipation(
    tx,
    lead,
    {
      form: 'co_production',
      reason: 'Foreldrene driver låneskapet selv, på rundgang. Biblioteket låner ut veggen.',
    },
    april,
  )
  for (const [at, profile, note] of [
    [september, '001110', 'Kommunen hadde bestemt hva det skulle handle om. Det snudde vi.'],
    [february, '133211', 'Spørsmålet er vårt nå. Hvem som bestemmer, er fortsatt uklart.'],
    [june, '334232', 'Foreldrene gjør mye av jobben. Pengene avgjøres et annet sted.'],
  ] as const) {
    const [duration, defines, designs, decides, delivers, evaluates] = [...profile]
    const steps = { duration, defines, designs, decides, delivers, evaluates }
    await noteThickness(tx, lead, { ...steps, note } as Parameters<typeof noteThickness>[2], at)
  }

  await writeLetter(
    tx,
    lead,
    {
      name: 'Foreldre på åpen barnehage',
      language: 'nb',
      greeting: 'Hei! Vil du spise med oss på torsdag?',
      why_you:
        'Du vet hvordan det er å ha små barn og lite penger her i Bjørkevik. Det vet ikke vi, og derfor trenger vi deg.',
      purpose:
        'Vi vil finne ut hvordan foreldre kan få noen å dele hverdagen med. Ingen har svaret ennå. Det du sier, er med på å forme det vi gjør, for deg og for andre.',
      practical:
        'Torsdag klokka 16.30 på åpen barnehage. Vi spiser fiskesuppe. Barna har eget rom, og én voksen passer på.',
      free: 'Du kan si nei, og du kan slutte når du vil. Ingenting annet endrer seg for deg.',
      contact: 'Ring eller send melding til Per. Han svarer på dagtid.',
    },
    later(august, 9),
  )
  for (const [method, at, note] of [
    ['elephant-in-the-room', later(august, 4), 'Tolv lapper, bare ansatte. Alle ville, men ikke alle turte.'],
    [
      'what-we-do-not-manage',
      later(september, 14),
      'Solveig fortalte at ventetida er ni uker. Det ble stille, og så begynte folk å snakke.',
    ],
    ['hopes-and-worries', later(february, -4), ''],
    [
      'house-council-talk',
      later(april, -14),
      'Vi ble enige om fem i husrådet, ett år om gangen. De kan si nei til nye regler.',
    ],
  ] as const) {
    await noteUse(tx, lead, method, { used: 'yes', day: dayOf(at), note }, at)
  }
  await noteUse(
    tx,
    lead,
    'most-significant-change',
    { used: 'no', day: daysAfter(stage.now, 10), note: '' },
    june,
  )

  await happenings(stage, lead, as, { ...days, january, april })
  await planOfTorsdagsbordet(stage, lead, seat, { ...days, april })
  await workOfTorsdagsbordet(stage, lead, seat, { ...days, january, march: later(february, 35), april })
}
