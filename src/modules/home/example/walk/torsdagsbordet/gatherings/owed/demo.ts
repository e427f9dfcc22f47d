import { dayOf } from '../../../../../../../platform/format.ts'
import { tellOf } from '../../../../../../contributions/commands.ts'
import { reply, takeIn } from '../../../../../../contributions/owed/commands.ts'
import { later } from '../../../../stage/demo.ts'
import type { Work } from '../demo.ts'
import type { WorkDays } from '../evenings/demo.ts'
import type { Note } from '../wall/demo.ts'

/** What was given on other ways, and what became of it; free bus cards most of all. */
export async function owed(
  { stage, lead, as, key, given }: Work,
  days: WorkDays,
  notes: Record<Note, string>,
): Promise<void> {
  const { tx, now } = stage
  const { march, april, june } = days
  const bus = notes.bus_card

  await reply(
    tx,
    await as('Tor'),
    [bus],
    {
      kind: 'not_followed',
      body: 'Det er fylket som bestemmer hva bussen koster, og vi kan ikke gi bort kort. Vi skulle gjerne ha gjort det.',
    },
    later(march, 12),
  )
  const siri = await as('Siri')
  const answer = 'Jeg spurte ikke hvem som bestemmer. Jeg spurte hvordan jeg skal komme meg hit.'
  await tellOf(tx, siri, [bus], { kind: 'not_answered', body: answer, by_giver: true }, later(march, 14))
  await reply(
    tx,
    lead,
    [bus],
    {
      kind: 'working',
      body: 'Du har rett. Naboringen henter deg på torsdager, og vi skriver til fylket sammen. Du og Yosef leser brevet først.',
    },
    later(march, 20),
  )
  await reply(
    tx,
    lead,
    [bus],
    {
      kind: 'done',
      body: 'Brevet er sendt, med sytten navn under. Svaret henger vi opp her når det kommer.',
    },
    later(june, 13),
  )

  for (const [name, note, kind, body] of [
    ['Malin', 'clothes', 'done', 'Skapet er svaret på det. Si fra når en størrelse mangler.'],
    [
      'Solveig',
      'ask',
      'working',
      'Vi ringer hverandre to og to mellom møtene nå. Du kan be om det på siden din.',
    ],
    ['Ingrid', 'between', 'done', 'To av oss har satt av fredag formiddag til å ringe.'],
    ['Leyla', 'mend', 'done', 'Du har lappet fire dresser alt. Takk.'],
  ] as const) {
    await reply(tx, await as(name), [notes[note]], { kind, body }, later(march, 11))
  }

  const from = { given_by: '', given_as: '', party: '' as const, email: '' }
  const call = await takeIn(
    tx,
    await as('Grete'),
    key,
    {
      ...{ ...given(), ...from, way: 'phone', given_as: 'En bestemor', party: 'resident' },
      body: 'Jeg kan lese for barna mens dere spiser, men da må noen hente meg.',
      given_on: dayOf(later(april, 9)),
    },
    later(april, 9),
  )
  await reply(
    tx,
    await as('Odd'),
    [call.id],
    { kind: 'done', body: 'Odd henter deg annenhver torsdag klokka fire. Barna spør etter deg.' },
    later(april, 15),
  )
  const slip = await takeIn(
    tx,
    await as('Marit'),
    key,
    {
      ...{ ...given(), ...from, way: 'slip', party: 'resident' },
      body: 'Kan skapet ha en krok i barnehøyde? Datteren min vil henge opp selv.',
      given_on: dayOf(later(now, -30)),
    },
    later(now, -30),
  )
  await reply(
    tx,
    await as('Marit'),
    [slip.id],
    { kind: 'done', body: 'Det er tre kroker nå, i tre høyder.' },
    later(now, -27),
  )
  for (const [name, way, body, ago] of [
    ['Yosef', 'talk', 'Noen av mødrene på moskeen ville kommet hvis det var én kveld uten menn.', 20],
    ['Amina', 'question', 'Vi skriver «foreldre med små barn». Hva med dem som har barna annenhver uke?', 6],
    ['Kristoffer', 'message', 'Kan noen ta nøkkelen den uka jeg er på kurs?', 2],
  ] as const) {
    const access = await as(name)
    const own = { ...from, given_by: access.participant_id }
    const at = later(now, -ago)
    await takeIn(tx, access, key, { ...given(), ...own, way, body, given_on: dayOf(at) }, at)
  }
}
