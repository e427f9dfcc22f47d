export const nb = {
  title: 'Pause og slutt',
  now: {
    active: 'Samskapingen er i gang',
    paused: 'Samskapingen har pause',
    ended: 'Samskapingen er avsluttet',
  },
  states: { active: 'I gang igjen', paused: 'Pause', ended: 'Avsluttet' },
  since: {
    active: (date: string) => `Tatt opp igjen ${date}.`,
    paused: (date: string) => `Pause siden ${date}.`,
    ended: (date: string) => `Avsluttet ${date}.`,
  },
  since_start: (date: string) => `I gang siden ${date}.`,
  read_why: 'Les hvorfor',
  change: 'Si fra om en endring',
  state: 'Hva skjer?',
  ways: { active: 'Vi tar det opp igjen', paused: 'Vi tar pause', ended: 'Vi avslutter' },
  way_hints: {
    active: 'Er klokka for sletting i gang, stopper den.',
    paused: 'Alt virker som før. De andre ser at dere hviler.',
    ended: 'Alt kan fortsatt leses. Fra i dag teller klokka for sletting.',
  },
  reason: 'Hvorfor?',
  reason_hint: 'Alle som er med, kan lese dette. Skriv gjerne hva som skjer videre.',
  save: 'Lagre',
  what_ending_means: 'Hva det betyr å avslutte',
  ending: (kept: string) => [
    'Alle kan lese alt som før, og ingenting blir slettet samme dag.',
    `Klokka begynner å gå. Navn og plasser er her i ${kept} etter slutten, så blir de slettet.`,
    'Dere kan ta det opp igjen når som helst før den tid. Da stopper klokka.',
  ],
  months: (months: number) =>
    months % 12 === 0 && months > 0
      ? months === 12
        ? 'ett år'
        : `${months / 12} år`
      : months === 1
        ? 'én måned'
        : `${months} måneder`,
  afterwards: 'Hva som skjer nå',
  still_open: 'Alt kan leses som før. Vil dere begynne igjen, kan den som leder, si fra her.',
  goes: {
    personal: 'Navn, plasser og det som gjelder én person',
    sensitive_text: 'Det dere har skrevet',
    published: 'Resultatene av rundene',
  },
  until: (date: string) => `Her til ${date}`,
  archive_first:
    'Når navn og plasser er slettet, kan ingen komme inn her lenger. Ta ut det som hører hjemme i arkivet, før den tid.',
  only_when_confirmed: 'Ingenting blir slettet før de som steller for Samskap her, har sagt ja til fristene.',
  before: 'Tidligere',
  noted_by: (name: string | null, date: string) => `${name ?? 'En som ikke er med lenger'}, ${date}`,
  ended_hint:
    'Denne samskapingen er avsluttet. Dere kan gjøre dette likevel, men si gjerne først at dere tar den opp igjen.',
  said: {
    active: 'Samskapingen er i gang igjen.',
    paused: 'Samskapingen har pause. Hvil godt.',
    ended: 'Samskapingen er avsluttet. Takk for alt dere har gjort sammen.',
  },
}

export type Text = typeof nb
