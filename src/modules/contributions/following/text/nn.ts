import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Følg det du gav',
  lead: 'Har du gitt eit innspel på ein lapp, i eit møte, i ein samtale eller på telefon? Skriv inn koden du fekk, så ser du kva det blei av det.',
  labels: { code: 'Sporingskoden', kind: 'Svarte dette deg?', body: 'Det du vil seie' },
  code_hint: 'Seksten teikn, som ABCD-EFGH-JKMN-PQRS. Store og små bokstavar er det same.',
  show: 'Vis kva det blei av det',
  code_lost:
    'Har du mista koden? Vi kan ikkje finne han att. Spør ein av dei du gav innspelet til, så får du svar der.',
  stands: {
    received: 'Vi har fått det',
    answered: 'Du har fått svar',
    working: 'Vi arbeider med det',
    done: 'Det blei noko av det',
    not_followed: 'Vi følgjer det ikkje opp',
  },
  you_gave: (way, day) => `Det du gav ${day} (${way}).`,
  answer_by: day => `Du skal ha svar innan ${day}.`,
  too_late: day => `Du skulle hatt svar innan ${day}. Orsak at det tek tid. Dei som leier, ser at du ventar.`,
  thread_title: 'Det som har skjedd',
  say_title: 'Kva seier du?',
  more_title: 'Vil du leggje til noko?',
  sayings: {
    not_answered: 'Nei, dette svarte meg ikkje',
    word: 'Ja, eller eg vil berre seie noko meir',
  },
  body_hint: 'Alle som er med i samskapinga, kan lese det. Ikkje skriv namn på andre.',
  send: 'Send',
  by_mail: 'Vi sender deg ein e-post når det skjer noko.',
  no_mail: 'Ikkje send meg fleire e-postar, og slett adressa mi',
  outcomes: {
    said: 'Takk. Det er sendt til dei som skal svare.',
    no_mail: 'Adressa di er sletta. Vi sender ikkje fleire e-postar.',
  },
  errors: {
    unknown_code: 'Vi kjenner ikkje denne koden. Sjå om alle teikna er med, og prøv igjen.',
    enough: 'Du har skrive mykje her no. Ta heller kontakt med dei du gav det til.',
  },
}
