import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kven har gjort kva?',
  lead: 'Her står kven som har endra noko, og kven som har lese det som er skrive her. Aldri kva det stod, og aldri noko om svar i ein runde.',
  later:
    'Det som er lese i dag, kjem i morgon. Medan ein runde er open, ventar resten til han er lukka. Slik kan ingen følgje med på når nokon svarer.',
  person: 'Gjort av, eller om',
  everybody: 'Alle',
  nobodies: { erased: 'Ein som har fått alt sletta', system: 'Samskap sjølv' },
  thing: 'Om kva',
  everything: 'Alt',
  kind: 'Kva slags',
  kinds: { all: 'Endra og lese', changes: 'Endra', readings: 'Lese' },
  from: 'Frå dag',
  to: 'Til dag',
  search: 'Søk',
  none: 'Ingenting funne.',
  read: 'lese',
  newer: 'Nyare',
  older: 'Eldre',
  seals_title: 'Er det nokon som har endra på dette?',
  seals_lead:
    'Kvart tiande minutt får spora eit segl som byggjer på det førre. Endrar nokon eit spor, tek det ut eller legg noko til, passar ikkje seglet lenger.',
  check: 'Sjå etter no',
  untouched: 'Nei. Kvart spor står slik det blei sett.',
  nothing_sealed: 'Ingen spor har fått segl enno. Kom tilbake om ti minutt.',
  touched: 'Ja, noko er endra',
  what_now:
    'Sei frå til den som steller for Samskap her, og til personvernombodet. Ikkje rett noko sjølv. Ein tryggingskopi kan vise kva som stod her før.',
  faults: {
    seal_missing: (seal, count) =>
      count === 1 ? `Segl ${seal} manglar.` : `${count} segl manglar, frå nummer ${seal}.`,
    seal_not_ours: seal => `Segl ${seal} er endra, eller laga med ein annan nøkkel.`,
    events_changed: seal => `Eit spor under segl ${seal} er endra.`,
    events_missing: (seal, count) =>
      count === 1 ? `Eitt spor manglar under segl ${seal}.` : `${count} spor manglar under segl ${seal}.`,
    events_added: (seal, count) =>
      count === 1
        ? `Eitt spor er lagt til under segl ${seal}.`
        : `${count} spor er lagde til under segl ${seal}.`,
    without_seal: (seal, count) =>
      count === 1
        ? `Segl ${seal}, som eitt spor viser til, manglar.`
        : `Segl ${seal}, som ${count} spor viser til, manglar.`,
    slipped_in: (seal, count) =>
      count === 1
        ? `Eitt spor er datert før segl ${seal}, men kom til etterpå.`
        : `${count} spor er daterte før segl ${seal}, men kom til etterpå.`,
    head_missing: seal => `Notatet om det siste seglet, nummer ${seal}, manglar eller er for gammalt.`,
    head_not_ours: seal => `Notatet om det siste seglet, nummer ${seal}, er endra.`,
    older_than_noted: seal => `Segl ${seal} er eit anna enn det som blei skrive opp.`,
  },
  last_seal: 'Siste segl',
  seal: (number, moment) => `Nummer ${number}, ${moment}`,
  hash: 'Byrjar med',
  waiting: 'Ventar på segl',
  traces: count => (count === 1 ? '1 spor' : `${count} spor`),
  unseen_title: 'Det vi ikkje kan sjå',
  unseen: [
    'Kva som skjer med eit spor før det får segl, inntil ti minutt.',
    'At nokon har lagt tilbake ei heil, eldre utgåve av databasen. Skriv opp det siste seglet ein annan stad, så kan det sjåast.',
    'Kva ein gjer som har både databasen og nøkkelen.',
  ],
}
