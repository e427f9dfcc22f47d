import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Når kan du?',
  leave: 'Forlat sida',
  who_asks: title =>
    `${title} vil finne ei tid som passar for flest. Svar ja på dei tidene som passar for deg.`,
  who_sees:
    'Dei som er med der, ser namnet ditt og når du kan. Andre som har lenkja, ser det ikkje. Det du skriv om kva som hjelper deg å kome, ser berre dei som leier.',
  answered_before: 'Du har svart før. Her kan du endre det.',
  labels: {
    name: 'Kva heiter du?',
    needs: 'Er det noko som vil gjere det lettare å kome?',
    own_device: 'Hugs svaret mitt på denne eininga',
  },
  name_hint: 'Førenamnet held.',
  needs_hint: 'Til dømes tolk, barnepass eller nokon å sitje på med.',
  own_device_hint: 'Då kan du opne lenkja igjen og endre det. Kryss berre av om eininga er di eiga.',
  send: 'Send svaret',
  change: 'Lagre endringa',
  errors: { missing: 'Skriv namnet ditt.' },

  thanks: 'Takk',
  thanks_kept: 'Svaret ditt er teke imot.',
  thanks_changed: 'Endringa er lagra.',
  thanks_next: 'Når tida er bestemt, seier nokon frå til deg. Du kan også opne lenkja igjen og sjå.',
  left_open: 'ikkje svart',
  change_it: 'Endre svaret',
  take_back: 'Slett svaret mitt',
  for_another: 'Svar for ein til',

  stops: {
    no_link: {
      title: 'Opne lenkja på nytt',
      lead: 'Denne sida veit ikkje lenger kva møte det gjeld. Opne lenkja du fekk, eller skann koden ein gong til.',
    },
    settled: { title: 'Tida er bestemt', lead: 'Kan du ikkje då? Sei frå til den som gav deg lenkja.' },
    cancelled: { title: 'Møtet er avlyst', lead: 'Takk for at du ville vere med.' },
    over: { title: 'Møtet har vore', lead: 'Takk for at du ville vere med.' },
    no_times: {
      title: 'Ingen forslag no',
      lead: 'Det er inga tid å svare på akkurat no. Prøv lenkja igjen seinare.',
    },
    full: { title: 'Vi kan ikkje ta imot fleire svar', lead: 'Sei frå til den som gav deg lenkja.' },
    taken_back: { title: 'Svaret er sletta', lead: 'Vil du svare likevel? Opne lenkja på nytt.' },
    not_found: {
      title: 'Vi finn ikkje svaret ditt',
      lead: 'Kanskje er det alt sletta. Opne lenkja på nytt om du vil svare.',
    },
  },
}
