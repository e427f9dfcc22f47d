import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kontaktpersonar',
  lead: 'Kven får folk tak i når dei lurer på noko? Ein fast person som tek telefonen, betyr meir enn ein god plan.',
  changes: count =>
    count === 1
      ? 'Andre kontaktperson på eitt år.'
      : count === 2
        ? 'Tredje kontaktperson på eitt år.'
        : count === 3
          ? 'Fjerde kontaktperson på eitt år.'
          : `Kontaktperson nummer ${count + 1} på eitt år.`,
  changes_mean:
    'Kvar gong må folk fortelje på nytt og finne ut om den nye er til å stole på. Sei høgt at det skjer, og la den som sluttar, kome og helse saman med den nye.',
  warnings: {
    nobody: 'Akkurat no har folk ingen å ringe til. Kven kan ta det imens?',
    left: 'Kontaktpersonen er ikkje med her lenger. Kven tek over?',
  },
  empty: 'Ingen er skrivne opp enno. Start med den som faktisk tek telefonen.',
  now: 'No',
  soon: 'Snart',
  before: 'Før',
  from: date => `Sidan ${date}`,
  from_to: (from, to) => `${from} til ${to}`,
  gone: 'Ein som ikkje er med lenger',
  change: 'Endre',
  change_or_end: 'Endre eller avslutt',
  add: 'Skriv opp ein kontaktperson',
  seat: 'Har personen plass her?',
  no_seat: 'Nei',
  name: 'Namn',
  name_hint: 'Berre når personen ikkje har plass her. Førenamn er nok.',
  contact_for: 'For kven, eller om kva?',
  contact_for_hint: 'Til dømes: alle innbyggjarar som er med, nøklar og lån av rom, tolk.',
  from_day: 'Frå kva dag?',
  from_day_hint: 'Står det tomt, blir det frå i dag.',
  to_day: 'Siste dag',
  to_day_hint: 'La det stå tomt så lenge personen er kontakt.',
  instead_of: 'Tek personen over etter nokon?',
  nobody_before: 'Nei',
  why_ended: 'Kvifor blei det byte?',
  why_hint: 'Med få ord. Alle som er med, kan lese det, så hald private grunnar utanfor.',
  save: 'Lagre',
  change_title: 'Endre kontaktperson',
  remove_title: 'Skrive opp ved ein feil?',
  remove_lead:
    'Då kan du ta det bort. Har personen slutta, så skriv heller siste dag. Då hugsar de korleis det var.',
  remove: 'Ta bort',
  errors: {
    name_or_seat: 'Skriv eit namn, eller vel ein plass.',
    before_it_began: 'Siste dag kan ikkje vere før første dag.',
    before_the_last: 'Den nye kan ikkje byrje før den førre gjorde det.',
    ended_already: 'Ein annan har nett skrive at personen er ferdig. Sjå kven det er no.',
  },
  said: { added: 'Skrive opp.', changed: 'Lagra.', removed: 'Teke bort.' },
}
