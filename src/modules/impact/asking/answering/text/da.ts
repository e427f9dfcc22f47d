import type { Text } from './nb.ts'

export const da: Text = {
  neutral: 'Nogle spørgsmål',
  leave: 'Forlad siden',
  keeps: 'Svarene bliver stående, når du skifter sprog.',
  question: at => `Spørgsmål ${at}`,

  before: 'Før du svarer',
  who_asks: (title, n) =>
    `${title} spørger, fordi vi gerne vil vide, om det, vi gør, hjælper. ${n === 1 ? 'Der er ét spørgsmål.' : `Der er ${n} spørgsmål.`} Du må springe over, hvad du vil.`,
  who_sees:
    'Vi spørger ikke, hvem du er. De, der er med i arbejdet, får kun at se, hvad alle svarede tilsammen, og kun hvor mindst fem har svaret.',
  change:
    'Du kan ændre eller slette dit svar fra denne side, indtil skemaet lukkes. Derefter kan ingen finde det igen, heller ikke du.',
  change_until: day =>
    `Du kan svare til og med ${day} og ændre eller slette dit svar fra denne side, indtil skemaet lukkes. Derefter kan ingen finde det igen, heller ikke du.`,
  watch:
    'Ingen holder øje her døgnet rundt. Har du brug for hjælp nu? I Norge kan du ringe 113 ved livsfare, 112 til politiet, 116\u00a0117 til lægevagten eller 116\u00a0111 til alarmtelefonen for børn og unge.',
  more: 'Mere om, hvad der sker med svaret',
  more_what: [
    'Svaret gemmes uden navn og tidspunkt. Mens skemaet er åbent, vises intet, heller ikke hvor mange der har svaret.',
    'Når skemaet lukkes, beregner vi ét tal for hvert spørgsmål og sletter alle svarene. Har færre end fem svaret på et spørgsmål, viser vi ikke noget tal.',
    'Indtil da kan den, der styrer databasen, i princippet finde ud af, hvad du svarede.',
    'Hvis alle andre lægger deres svar sammen, kan de regne sig frem til dit.',
    'Alle, der har linket, kan svare, også mere end én gang. Vi kan ikke se, hvem det er.',
  ],

  yes: 'Ja',
  no: 'Nej',
  dont_know: 'Ved ikke',
  rather_not: 'Vil ikke svare',
  ends: (min, max) => `${min} er lavest, ${max} er højest.`,
  number: 'Antal',
  number_of: unit => `Antal ${unit}`,
  number_hint: 'Et helt tal. Skriv 0, hvis der ikke er nogen.',
  send: 'Send svarene',
  errors: {
    whole_number: 'Skriv et helt tal fra 0 til 1000, eller lad feltet stå tomt.',
    answer_something: 'Svar på mindst ét spørgsmål, eller vælg »Vil ikke svare«.',
  },

  thanks: 'Tak!',
  thanks_lead: 'Dine svar er modtaget.',
  thanks_changed: 'Dine ændringer er modtaget.',
  thanks_next: 'Når skemaet er lukket, ser de, der er med i arbejdet, på tallene sammen.',
  thanks_change: 'Vil du ændre noget? Det kan du kun gøre herfra, og kun indtil skemaet lukkes.',
  thanks_see: 'Se mine svar',
  thanks_close: 'Bruger andre denne enhed, så luk fanen, når du er færdig.',
  take_back_text: 'Fortryder du? Svaret bliver slettet med det samme.',
  take_back: 'Slet mit svar',

  stops: {
    closed: {
      title: 'Skemaet er lukket',
      lead: 'Det er ikke længere muligt at svare. Tak, fordi du ville være med.',
    },
    no_link: {
      title: 'Åbn linket igen',
      lead: 'Denne side ved ikke længere, hvilket skema du skulle til. Åbn det link, du fik, eller scan koden en gang til.',
    },
    taken_back: {
      title: 'Svaret er slettet',
      lead: 'Vil du svare alligevel? Åbn linket igen.',
    },
    not_found: {
      title: 'Vi kan ikke finde dit svar',
      lead: 'Måske er det allerede slettet. Svar står uden navn, så vi kan ikke lede efter det.',
    },
  },
}
