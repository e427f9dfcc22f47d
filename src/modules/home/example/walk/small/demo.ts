import type { Access } from '../../../../../platform/access.ts'
import { dayOf } from '../../../../../platform/format.ts'
import { addAnchor, confirmBacking } from '../../../../guide/anchoring/commands.ts'
import { chooseParticipation } from '../../../../guide/form/commands.ts'
import { tellNews } from '../../../../guide/news/commands.ts'
import { lookBefore } from '../../../../guide/ready/commands.ts'
import { later, type Stage } from '../../stage/demo.ts'
import { walkOf } from '../demo.ts'

/** Started too fast: residents were invited before anything stood, and after a hundred days all began anew. */
export async function wayOfBoligdora(stage: Stage, lead: Access, start: Date, back: Date): Promise<void> {
  const { tx } = stage
  const walk = walkOf(stage, lead)
  await lookBefore(tx, lead, { reason: 'Familiene venter. Vi tar resten underveis.' }, later(start, 4))
  await walk.go('recruitment', later(start, 5))
  await walk.go('work', later(start, 12))
  await walk.go(
    'restart',
    back,
    'Vi begynte med svaret, og naboavdelingen leste om det i avisa. Familiene ble lovet noe vi ikke kunne holde.',
  )
  await walk.mark('leaders-know', 'in_place', later(back, 9), {
    note: 'Tor har sagt fra til kommunalsjefen at vi ikke vet hva det blir til.',
    who: 'Tor',
  })
  await walk.mark('across-departments', 'talked_about', later(back, 11), {
    note: 'De på boligkontoret var sinte, og det skjønner vi. Jan-Erik spiser lunsj med dem hver tirsdag.',
    who: 'Jan-Erik',
  })
  await walk.mark('elephant', 'in_place', later(back, 6))
  await walk.mark('thin-or-thick', 'in_place', later(back, 14), { note: 'Vi begynner tynt: fire kvelder.' })
  await walk.mark('within-mandate', 'in_place', later(back, 20), { who: 'Hilde' })
  await walk.mark('earlier-attempts', 'talked_about', later(back, 20))
  await walk.fill(
    'scope',
    [
      {
        what: 'Hvordan vi møter huseiere',
        zone: 'power',
        barrier: 'routine',
        owner: '',
        action: 'Én kontakt for hver huseier',
      },
      {
        what: 'Hvem som får de kommunale boligene',
        zone: 'influence',
        barrier: 'rule',
        owner: 'Tildelingsmøtet',
        action: '',
      },
      { what: 'Hva husleia er', zone: 'outside', barrier: 'none', owner: 'Huseierne', action: '' },
    ],
    later(back, 20),
  )
  await chooseParticipation(
    tx,
    lead,
    { form: 'hearing', reason: 'Vi kalte det samskaping, men svaret var bestemt. Det var en høring.' },
    later(back, 2),
  )
  await chooseParticipation(
    tx,
    lead,
    { form: 'co_creation', reason: 'Nå er spørsmålet åpent, og familiene er flere enn oss.' },
    later(back, 30),
  )
  await walk.go('recruitment', later(back, 40))
  await walk.go('work', later(stage.now, -16))
  await tellNews(
    tx,
    lead,
    {
      kind: 'setback',
      body: 'Vi måtte si til familiene at vi begynner på nytt.',
      learnt: 'De ble lettet. De hadde skjønt det lenge før oss.',
      day: dayOf(later(back, 1)),
    },
    later(back, 1),
  )
}

/** Young people walk their own way, and ask the municipality in when they have something to show. In nynorsk. */
export async function wayOfKaia(stage: Stage, lead: Access, employee: Access, start: Date): Promise<void> {
  const { tx } = stage
  const walk = walkOf(stage, lead)
  await walk.go('recruitment', later(start, 6))
  await walk.go('work', later(start, 25))
  await walk.mark('question-together', 'in_place', later(start, 20), {
    note: 'Vi spurde tretti stykke på skulebussen.',
    who: 'Ragnhild',
  })
  await walk.mark('around-a-meal', 'in_place', later(start, 14))
  await walk.mark('our-own-words', 'in_place', later(start, 30), {
    note: 'Vi seier dugnad, ikkje samskaping.',
  })
  await walk.mark('leaders-know', 'talked_about', later(start, 75), { who: 'Ingrid' })
  await walk.mark('interpreter', 'not_for_us', later(start, 30), {
    note: 'Alle vi kjenner, snakkar norsk. Vi spør att når det kjem nokon nye.',
  })
  await walk.fill(
    'resources',
    [
      { what: 'Eit tomt naust', source: 'local', who: 'Båtlaget', use: 'Kveldar frå mai', in_use: '' },
      {
        what: 'Folk som kan snekre',
        source: 'residents',
        who: 'Sverre og onkelen hans',
        use: 'Benkane',
        in_use: 'yes',
      },
      {
        what: 'Vaksne som kan vere der',
        source: 'own',
        who: 'Kulturkontoret',
        use: 'Éin kveld i veka',
        in_use: '',
      },
    ],
    later(start, 72),
  )
  const nothing = { who: '', until: '', case_number: '', budget_line: '', plan_clause: '' }
  const office = await addAnchor(
    tx,
    lead,
    {
      ...nothing,
      level: 'across',
      participant_id: employee.participant_id,
      what: 'Ein vaksen éin kveld i veka til jul.',
    },
    later(start, 72),
  )
  await confirmBacking(tx, employee, office, 1, later(start, 73))
  await tellNews(
    tx,
    lead,
    {
      kind: 'win',
      body: 'Kommunen kom til oss på kaia, og ikkje omvendt.',
      learnt: '',
      day: dayOf(later(start, 70)),
    },
    later(start, 70),
  )
}

/** On paper: only what somebody typed in stands here, and then it rests. */
export async function wayOfFrittRom(stage: Stage, lead: Access, start: Date): Promise<void> {
  const walk = walkOf(stage, lead)
  await walk.go('recruitment', later(start, 10))
  await walk.go('work', later(start, 30))
  await walk.mark('channel', 'in_place', later(start, 31), {
    note: 'Permen på butikken. Bjørg ringer dem som ikke kommer dit.',
    who: 'Bjørg',
  })
  await walk.mark('home-grounds', 'not_for_us', later(start, 31), {
    note: 'På grendehuset er alle like mye hjemme.',
  })
  await tellNews(
    stage.tx,
    lead,
    {
      kind: 'news',
      body: 'Alt ligger i permen. Her finner dere bare det Ingrid har skrevet inn.',
      learnt: '',
      day: dayOf(later(start, 31)),
    },
    later(start, 31),
  )
}
