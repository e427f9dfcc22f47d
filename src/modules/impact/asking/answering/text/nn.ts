import type { Text } from './nb.ts'

export const nn: Text = {
  neutral: 'Nokre spørsmål',
  leave: 'Forlat sida',
  keeps: 'Svara blir ståande når du byter språk.',
  question: at => `Spørsmål ${at}`,

  before: 'Før du svarer',
  who_asks: (title, n) =>
    `${title} spør fordi vi vil vite om det vi gjer, hjelper. ${n === 1 ? 'Det er eitt spørsmål.' : `Det er ${n} spørsmål.`} Du kan hoppe over det du vil.`,
  who_sees:
    'Vi spør ikkje kven du er. Dei som er med, får berre sjå kva alle svarte til saman, og berre der minst fem har svart.',
  change:
    'Du kan endre eller slette svaret frå denne sida til skjemaet er lukka. Etter det kan ingen finne det att, heller ikkje du.',
  change_until: day =>
    `Du kan svare til og med ${day}, og endre eller slette svaret frå denne sida fram til skjemaet er lukka. Etter det kan ingen finne det att, heller ikkje du.`,
  watch:
    'Ingen følgjer med her døgnet rundt. Treng du hjelp no? Ring 113 ved fare for liv, 112 til politiet, 116\u00a0117 til legevakta eller 116\u00a0111 til Alarmtelefonen for barn og unge.',
  more: 'Meir om kva som skjer med svaret',
  more_what: [
    'Svaret blir lagra utan namn og tidspunkt. Medan skjemaet er ope, blir ingenting vist, heller ikkje kor mange som har svart.',
    'Når skjemaet er lukka, reknar vi ut eitt tal for kvart spørsmål og slettar alle svara. Har færre enn fem svart på eit spørsmål, viser vi ikkje noko tal.',
    'Fram til då kan den som styrer databasen, i prinsippet finne ut kva du svarte.',
    'Om alle utanom éin legg saman det dei svarte, kan dei rekne seg fram til den siste.',
    'Alle som har lenkja, kan svare, også meir enn éin gong. Vi kan ikkje sjå kven det er.',
  ],

  yes: 'Ja',
  no: 'Nei',
  dont_know: 'Veit ikkje',
  rather_not: 'Vil ikkje svare',
  ends: (min, max) => `${min} er lågast, ${max} er høgast.`,
  number: 'Kor mange',
  number_of: unit => `Kor mange ${unit}`,
  number_hint: 'Eit heilt tal. Skriv 0 om det er ingen.',
  send: 'Send svara',
  errors: {
    whole_number: 'Skriv eit heilt tal frå 0 til 1000, eller la det stå tomt.',
    answer_something: 'Svar på minst eitt spørsmål, eller vel «Vil ikkje svare».',
  },

  thanks: 'Takk!',
  thanks_lead: 'Svara dine er tekne imot.',
  thanks_changed: 'Endringane dine er tekne imot.',
  thanks_next: 'Når skjemaet er lukka, ser dei som er med, på tala saman.',
  thanks_change: 'Vil du endre noko? Det kan du berre gjere herifrå, og berre til skjemaet er lukka.',
  thanks_see: 'Sjå på svara mine',
  thanks_close: 'Deler du eininga med andre? Lukk fana når du er ferdig.',
  take_back_text: 'Angrar du? Svaret blir sletta med ein gong.',
  take_back: 'Slett svaret mitt',

  stops: {
    closed: {
      title: 'Skjemaet er lukka',
      lead: 'Det går ikkje an å svare lenger. Takk for at du ville vere med.',
    },
    no_link: {
      title: 'Opne lenkja på nytt',
      lead: 'Denne sida veit ikkje lenger kva skjema du skulle til. Opne lenkja du fekk, eller skann koden ein gong til.',
    },
    taken_back: {
      title: 'Svaret er sletta',
      lead: 'Vil du svare likevel? Opne lenkja på nytt.',
    },
    not_found: {
      title: 'Vi finn ikkje svaret ditt',
      lead: 'Kanskje er det sletta alt. Svar står utan namn, så vi kan ikkje leite etter det.',
    },
  },
}
