export const nb = {
  neutral: 'Noen spørsmål',
  leave: 'Forlat siden',
  keeps: 'Svarene blir stående når du bytter språk.',
  question: (at: number) => `Spørsmål ${at}`,

  before: 'Før du svarer',
  who_asks: (title: string, n: number) =>
    `${title} spør fordi vi vil vite om det vi gjør, hjelper. ${n === 1 ? 'Det er ett spørsmål.' : `Det er ${n} spørsmål.`} Du kan hoppe over det du vil.`,
  who_sees:
    'Vi spør ikke hvem du er. De som er med, får bare se hva alle svarte til sammen, og bare der minst fem har svart.',
  change:
    'Du kan endre eller slette svaret fra denne siden til skjemaet er lukket. Etter det kan ingen finne det igjen, heller ikke du.',
  change_until: (day: string) =>
    `Du kan svare til og med ${day}, og endre eller slette svaret fra denne siden fram til skjemaet er lukket. Etter det kan ingen finne det igjen, heller ikke du.`,
  watch:
    'Ingen følger med her døgnet rundt. Trenger du hjelp nå? Ring 113 ved fare for liv, 112 til politiet, 116\u00a0117 til legevakten eller 116\u00a0111 til Alarmtelefonen for barn og unge.',
  more: 'Mer om hva som skjer med svaret',
  more_what: [
    'Svaret blir lagret uten navn og tidspunkt. Mens skjemaet er åpent, vises ingenting, heller ikke hvor mange som har svart.',
    'Når skjemaet er lukket, regner vi ut ett tall for hvert spørsmål og sletter alle svarene. Har færre enn fem svart på et spørsmål, viser vi ikke noe tall.',
    'Fram til da kan den som styrer databasen, i prinsippet finne ut hva du svarte.',
    'Hvis alle unntatt én legger sammen det de svarte, kan de regne seg fram til den siste.',
    'Alle som har lenken, kan svare, også mer enn én gang. Vi kan ikke se hvem det er.',
  ],

  yes: 'Ja',
  no: 'Nei',
  dont_know: 'Vet ikke',
  rather_not: 'Vil ikke svare',
  ends: (min: number, max: number) => `${min} er lavest, ${max} er høyest.`,
  number: 'Antall',
  number_of: (unit: string) => `Antall ${unit}`,
  number_hint: 'Et helt tall. Skriv 0 hvis det er ingen.',
  send: 'Send svarene',
  errors: {
    whole_number: 'Skriv et helt tall fra 0 til 1000, eller la det stå tomt.',
    answer_something: 'Svar på minst ett spørsmål, eller velg «Vil ikke svare».',
  },

  thanks: 'Takk!',
  thanks_lead: 'Svarene dine er tatt imot.',
  thanks_changed: 'Endringene dine er tatt imot.',
  thanks_next: 'Når skjemaet er lukket, ser de som er med, på tallene sammen.',
  thanks_change: 'Vil du endre noe? Det kan du bare gjøre herfra, og bare til skjemaet er lukket.',
  thanks_see: 'Se på svarene mine',
  thanks_close: 'Deler du enheten med andre? Lukk fanen når du er ferdig.',
  take_back_text: 'Angrer du? Svaret blir slettet med en gang.',
  take_back: 'Slett svaret mitt',

  stops: {
    closed: {
      title: 'Skjemaet er lukket',
      lead: 'Det går ikke an å svare lenger. Takk for at du ville være med.',
    },
    no_link: {
      title: 'Åpne lenken på nytt',
      lead: 'Denne siden vet ikke lenger hvilket skjema du skulle til. Åpne lenken du fikk, eller skann koden en gang til.',
    },
    taken_back: {
      title: 'Svaret er slettet',
      lead: 'Vil du svare likevel? Åpne lenken på nytt.',
    },
    not_found: {
      title: 'Vi finner ikke svaret ditt',
      lead: 'Kanskje er det slettet alt. Svar står uten navn, så vi kan ikke lete etter det.',
    },
  },
}

export type Text = typeof nb
