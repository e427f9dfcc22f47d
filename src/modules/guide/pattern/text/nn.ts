import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Bruk dette som mønster',
  lead: 'Start noko nytt med det de har funne ut her. Ingen personar følgjer med. Av det folk har skrive, kjem berre dei breva du vel sjølv.',
  gives: 'Dette følgjer med',
  started_by: 'Kven tok initiativet',
  ambition: 'Tynn eller tjukk',
  form: 'Kva slags samarbeid',
  methods: 'Metodekort',
  letters: 'Breva',
  letters_lead:
    'Les gjennom dei og sjå at dei ikkje fortel noko om nokon. Tid, stad og kontaktperson følgjer ikkje med. Der namnet, staden eller spørsmålet herifrå står i eit brev, set vi inn det nye.',
  a_letter: 'Brev',
  quoted: part => `«${part}»`,
  left_out: parts => `Vi har utelate ${parts}. Det kan stå eit namn eller eit nummer der.`,
  to_know: 'Verdt å vite',
  to_know_lead: 'Dette er til å lese. I den nye samskapinga byrjar de med blanke ark.',
  in_place: 'Dette var viktig her',
  not_for_us: 'Dette passa ikkje her',
  sheets: 'Desse arka blei brukte her',

  start_title: 'Start noko nytt herifrå',
  conflicts: {
    pattern_no_account:
      'Du er inne utan konto, og for å starte noko nytt treng du ein. Logg inn med adressa du har på jobb. Går det ikkje, kan den som har ansvaret for Samskap hos dykk, hjelpe deg.',
    pattern_not_here:
      'Kontoen din kan ikkje starte noko her. Den som har ansvaret for Samskap hos dykk, kan hjelpe deg.',
  },
  sign_in: 'Logg inn',
  labels: {
    question: 'Kva lurer de på?',
    title: 'Namn på den nye samskapinga',
    place: 'Stad',
    name: 'Førenamnet ditt',
    party: 'Kven kjem du som?',
    letter: 'Brev du tek med',
  },
  hints: {
    question: 'Eit førebels spørsmål. Det er sjeldan heilt det same to stader.',
    title: 'Kort og venleg. De kan byte det seinare.',
    place: 'Kommune, bygd eller bydel.',
  },
  start: 'Start',
  form_reason: 'Teke med frå ei anna samskaping. Sjå saman om det passar her.',
}
