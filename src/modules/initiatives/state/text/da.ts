import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Pause og afslutning',
  now: {
    active: 'Samskabelsen er i gang',
    paused: 'Samskabelsen holder pause',
    ended: 'Samskabelsen er afsluttet',
  },
  states: { active: 'I gang igen', paused: 'Pause', ended: 'Afsluttet' },
  since: {
    active: date => `Taget op igen ${date}.`,
    paused: date => `Pause siden ${date}.`,
    ended: date => `Afsluttet ${date}.`,
  },
  since_start: date => `I gang siden ${date}.`,
  read_why: 'Læs hvorfor',
  change: 'Fortæl om en ændring',
  state: 'Hvad sker der?',
  ways: { active: 'Vi tager det op igen', paused: 'Vi holder pause', ended: 'Vi slutter her' },
  way_hints: {
    active: 'Er uret til sletning i gang, standser det.',
    paused: 'Alt virker som før. De andre kan se, at I hviler.',
    ended: 'Alt kan stadig læses. Fra i dag går uret til sletning.',
  },
  reason: 'Hvorfor?',
  reason_hint: 'Alle, der er med, kan læse det her. Skriv gerne, hvad der skal ske nu.',
  save: 'Gem',
  what_ending_means: 'Hvad det betyder at slutte',
  ending: kept => [
    'Alle kan læse alt som før, og intet bliver slettet samme dag.',
    `Uret begynder at gå. Navne og pladser er her i ${kept} efter afslutningen, så bliver de slettet.`,
    'I kan tage det op igen når som helst inden da. Så standser uret.',
  ],
  months: months =>
    months % 12 === 0 && months > 0
      ? months === 12
        ? 'et år'
        : `${months / 12} år`
      : months === 1
        ? 'en måned'
        : `${months} måneder`,
  afterwards: 'Hvad der sker nu',
  still_open: 'Alt kan læses som før. Vil I begynde igen, kan den, der leder, sige til her.',
  goes: {
    personal: 'Navne, pladser og det, der gælder én person',
    sensitive_text: 'Det, I har skrevet',
    published: 'Resultaterne af runderne',
  },
  until: date => `Her til ${date}`,
  archive_first:
    'Når navne og pladser er slettet, kan ingen komme ind her længere. Tag det ud, der hører til i arkivet, inden da.',
  only_when_confirmed:
    'Intet bliver slettet, før de, der tager sig af Samskap her, har sagt ja til fristerne.',
  before: 'Tidligere',
  noted_by: (name, date) => `${name ?? 'En, der ikke er med mere'}, ${date}`,
  ended_hint:
    'Denne samskabelse er afsluttet. I kan godt gøre det alligevel, men sig gerne først, at I tager den op igen.',
  said: {
    active: 'Samskabelsen er i gang igen.',
    paused: 'Samskabelsen holder pause. Hvil godt.',
    ended: 'Samskabelsen er afsluttet. Tak for alt det, I har gjort sammen.',
  },
}
