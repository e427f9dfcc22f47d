import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Pause og slutt',
  now: {
    active: 'Samskapinga er i gang',
    paused: 'Samskapinga har pause',
    ended: 'Samskapinga er avslutta',
  },
  states: { active: 'I gang att', paused: 'Pause', ended: 'Avslutta' },
  since: {
    active: date => `Teken opp att ${date}.`,
    paused: date => `Pause sidan ${date}.`,
    ended: date => `Avslutta ${date}.`,
  },
  since_start: date => `I gang sidan ${date}.`,
  read_why: 'Les kvifor',
  change: 'Sei frå om ei endring',
  state: 'Kva skjer?',
  ways: { active: 'Vi tek det opp att', paused: 'Vi tek pause', ended: 'Vi avsluttar' },
  way_hints: {
    active: 'Er klokka for sletting i gang, stoppar ho.',
    paused: 'Alt verkar som før. Dei andre ser at de kviler.',
    ended: 'Alt kan framleis lesast. Frå i dag tel klokka for sletting.',
  },
  reason: 'Kvifor?',
  reason_hint: 'Alle som er med, kan lese dette. Skriv gjerne kva som skjer vidare.',
  save: 'Lagre',
  what_ending_means: 'Kva det betyr å avslutte',
  ending: kept => [
    'Alle kan lese alt som før, og ingenting blir sletta same dag.',
    `Klokka byrjar å gå. Namn og plassar er her i ${kept} etter slutten, så blir dei sletta.`,
    'De kan ta det opp att når som helst før den tid. Då stoppar klokka.',
  ],
  months: months =>
    months % 12 === 0 && months > 0
      ? months === 12
        ? 'eitt år'
        : `${months / 12} år`
      : months === 1
        ? 'éin månad'
        : `${months} månader`,
  afterwards: 'Kva som skjer no',
  still_open: 'Alt kan lesast som før. Vil de byrje att, kan den som leier, seie frå her.',
  goes: {
    personal: 'Namn, plassar og det som gjeld éin person',
    sensitive_text: 'Det de har skrive',
    published: 'Resultata av rundane',
  },
  until: date => `Her til ${date}`,
  archive_first:
    'Når namn og plassar er sletta, kan ingen kome inn her lenger. Ta ut det som høyrer heime i arkivet, før den tid.',
  only_when_confirmed: 'Ingenting blir sletta før dei som steller for Samskap her, har sagt ja til fristane.',
  before: 'Tidlegare',
  noted_by: (name, date) => `${name ?? 'Ein som ikkje er med lenger'}, ${date}`,
  ended_hint:
    'Denne samskapinga er avslutta. De kan gjere dette likevel, men sei gjerne først at de tek ho opp att.',
  said: {
    active: 'Samskapinga er i gang att.',
    paused: 'Samskapinga har pause. Kvil godt.',
    ended: 'Samskapinga er avslutta. Takk for alt de har gjort saman.',
  },
}
