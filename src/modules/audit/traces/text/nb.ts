export const nb = {
  title: 'Hvem har gjort hva?',
  lead: 'Her står hvem som har endret noe, og hvem som har lest det som er skrevet her. Aldri hva det sto, og aldri noe om svar i en runde.',
  later:
    'Det som er lest i dag, kommer i morgen. Mens en runde er åpen, venter resten til den er lukket. Slik kan ingen følge med på når noen svarer.',
  person: 'Gjort av, eller om',
  everybody: 'Alle',
  nobodies: { erased: 'En som har fått alt slettet', system: 'Samskap selv' },
  thing: 'Om hva',
  everything: 'Alt',
  kind: 'Hva slags',
  kinds: { all: 'Endret og lest', changes: 'Endret', readings: 'Lest' },
  from: 'Fra dag',
  to: 'Til dag',
  search: 'Søk',
  none: 'Ingenting funnet.',
  read: 'lest',
  newer: 'Nyere',
  older: 'Eldre',
  seals_title: 'Er det noen som har endret på dette?',
  seals_lead:
    'Hvert tiende minutt får sporene et segl som bygger på det forrige. Endrer noen et spor, tar det ut eller legger noe til, passer ikke seglet lenger.',
  check: 'Se etter nå',
  untouched: 'Nei. Hvert spor står slik det ble satt.',
  nothing_sealed: 'Ingen spor har fått segl ennå. Kom tilbake om ti minutter.',
  touched: 'Ja, noe er endret',
  what_now:
    'Si fra til den som steller for Samskap her, og til personvernombudet. Ikke rett noe selv. En sikkerhetskopi kan vise hva som sto her før.',
  faults: {
    seal_missing: (seal: number, count: number) =>
      count === 1 ? `Segl ${seal} mangler.` : `${count} segl mangler, fra nummer ${seal}.`,
    seal_not_ours: (seal: number) => `Segl ${seal} er endret, eller laget med en annen nøkkel.`,
    events_changed: (seal: number) => `Et spor under segl ${seal} er endret.`,
    events_missing: (seal: number, count: number) =>
      count === 1 ? `Ett spor mangler under segl ${seal}.` : `${count} spor mangler under segl ${seal}.`,
    events_added: (seal: number, count: number) =>
      count === 1
        ? `Ett spor er lagt til under segl ${seal}.`
        : `${count} spor er lagt til under segl ${seal}.`,
    without_seal: (seal: number, count: number) =>
      count === 1
        ? `Segl ${seal}, som ett spor viser til, mangler.`
        : `Segl ${seal}, som ${count} spor viser til, mangler.`,
    slipped_in: (seal: number, count: number) =>
      count === 1
        ? `Ett spor er datert før segl ${seal}, men kom til etterpå.`
        : `${count} spor er datert før segl ${seal}, men kom til etterpå.`,
    head_missing: (seal: number) =>
      `Notatet om det siste seglet, nummer ${seal}, mangler eller er for gammelt.`,
    head_not_ours: (seal: number) => `Notatet om det siste seglet, nummer ${seal}, er endret.`,
    older_than_noted: (seal: number) => `Segl ${seal} er et annet enn det som ble skrevet opp.`,
  },
  last_seal: 'Siste segl',
  seal: (number: number, moment: string) => `Nummer ${number}, ${moment}`,
  hash: 'Begynner med',
  waiting: 'Venter på segl',
  traces: (count: number) => (count === 1 ? '1 spor' : `${count} spor`),
  unseen_title: 'Det vi ikke kan se',
  unseen: [
    'Hva som skjer med et spor før det får segl, inntil ti minutter.',
    'At noen har lagt tilbake en hel, eldre utgave av databasen. Skriv opp det siste seglet et annet sted, så kan det sees.',
    'Hva en gjør som har både databasen og nøkkelen.',
  ],
}

export type Text = typeof nb
