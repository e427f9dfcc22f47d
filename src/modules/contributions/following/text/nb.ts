export const nb = {
  title: 'Følg det du ga',
  lead: 'Har du gitt et innspill på en lapp, i et møte, i en samtale eller på telefon? Skriv inn koden du fikk, så ser du hva det ble av det.',
  labels: { code: 'Sporingskoden', kind: 'Svarte dette deg?', body: 'Det du vil si' },
  code_hint: 'Seksten tegn, som ABCD-EFGH-JKMN-PQRS. Store og små bokstaver er det samme.',
  show: 'Vis hva det ble av det',
  code_lost:
    'Har du mistet koden? Vi kan ikke finne den igjen. Spør en av dem du ga innspillet til, så får du svar der.',
  stands: {
    received: 'Vi har fått det',
    answered: 'Du har fått svar',
    working: 'Vi jobber med det',
    done: 'Det ble noe av det',
    not_followed: 'Vi følger det ikke opp',
  },
  you_gave: (way: string, day: string) => `Det du ga ${day} (${way}).`,
  answer_by: (day: string) => `Du skal ha svar innen ${day}.`,
  too_late: (day: string) =>
    `Du skulle hatt svar innen ${day}. Beklager at det tar tid. De som leder, ser at du venter.`,
  thread_title: 'Det som har skjedd',
  say_title: 'Hva sier du?',
  more_title: 'Vil du legge til noe?',
  sayings: {
    not_answered: 'Nei, dette svarte meg ikke',
    word: 'Ja, eller jeg vil bare si noe mer',
  },
  body_hint: 'Alle som er med i samskapingen, kan lese det. Ikke skriv navn på andre.',
  send: 'Send',
  by_mail: 'Vi sender deg en e-post når det skjer noe.',
  no_mail: 'Ikke send meg flere e-poster, og slett adressen min',
  outcomes: {
    said: 'Takk. Det er sendt til dem som skal svare.',
    no_mail: 'Adressen din er slettet. Vi sender ikke flere e-poster.',
  },
  errors: {
    unknown_code: 'Vi kjenner ikke denne koden. Se om alle tegnene er med, og prøv igjen.',
    enough: 'Du har skrevet mye her nå. Ta heller kontakt med dem du ga det til.',
  },
}

export type Text = typeof nb
