export const nb = {
  title: 'Kontaktpersoner',
  lead: 'Hvem får folk tak i når de lurer på noe? En fast person som tar telefonen, betyr mer enn en god plan.',
  changes: (count: number) =>
    count === 1
      ? 'Andre kontaktperson på ett år.'
      : count === 2
        ? 'Tredje kontaktperson på ett år.'
        : count === 3
          ? 'Fjerde kontaktperson på ett år.'
          : `Kontaktperson nummer ${count + 1} på ett år.`,
  changes_mean:
    'Hver gang må folk fortelle på nytt og finne ut om den nye er til å stole på. Si høyt at det skjer, og la den som slutter, komme og hilse sammen med den nye.',
  warnings: {
    nobody: 'Akkurat nå har folk ingen å ringe til. Hvem kan ta det imens?',
    left: 'Kontaktpersonen er ikke med her lenger. Hvem tar over?',
  },
  empty: 'Ingen er skrevet opp ennå. Start med den som faktisk tar telefonen.',
  now: 'Nå',
  soon: 'Snart',
  before: 'Før',
  from: (date: string) => `Siden ${date}`,
  from_to: (from: string, to: string) => `${from} til ${to}`,
  gone: 'En som ikke er med lenger',
  change: 'Endre',
  change_or_end: 'Endre eller avslutt',
  add: 'Skriv opp en kontaktperson',
  seat: 'Har personen plass her?',
  no_seat: 'Nei',
  name: 'Navn',
  name_hint: 'Bare når personen ikke har plass her. Fornavn er nok.',
  contact_for: 'For hvem, eller om hva?',
  contact_for_hint: 'For eksempel: alle innbyggere som er med, nøkler og lån av rom, tolk.',
  from_day: 'Fra hvilken dag?',
  from_day_hint: 'Står det tomt, blir det fra i dag.',
  to_day: 'Siste dag',
  to_day_hint: 'La det stå tomt så lenge personen er kontakt.',
  instead_of: 'Overtar personen etter noen?',
  nobody_before: 'Nei',
  why_ended: 'Hvorfor ble det bytte?',
  why_hint: 'Med få ord. Alle som er med, kan lese det, så hold private grunner utenfor.',
  save: 'Lagre',
  change_title: 'Endre kontaktperson',
  remove_title: 'Skrevet opp ved en feil?',
  remove_lead:
    'Da kan du ta det bort. Har personen sluttet, så skriv heller siste dag. Da husker dere hvordan det var.',
  remove: 'Ta bort',
  errors: {
    name_or_seat: 'Skriv et navn, eller velg en plass.',
    before_it_began: 'Siste dag kan ikke være før første dag.',
    before_the_last: 'Den nye kan ikke begynne før den forrige gjorde det.',
    ended_already: 'En annen har nettopp skrevet at personen er ferdig. Se hvem det er nå.',
  },
  said: { added: 'Skrevet opp.', changed: 'Lagret.', removed: 'Tatt bort.' },
}

export type Text = typeof nb
