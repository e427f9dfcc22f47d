export const nb = {
  title: 'Bruk dette som mønster',
  lead: 'Start noe nytt med det dere har funnet ut her. Ingen personer følger med. Av det folk har skrevet, kommer bare de brevene du velger selv.',
  gives: 'Dette følger med',
  started_by: 'Hvem tok initiativet',
  ambition: 'Tynn eller tykk',
  form: 'Hva slags samarbeid',
  methods: 'Metodekort',
  letters: 'Brevene',
  letters_lead:
    'Les gjennom dem og se at de ikke forteller noe om noen. Tid, sted og kontaktperson følger ikke med. Der navnet, stedet eller spørsmålet herfra står i et brev, setter vi inn det nye.',
  a_letter: 'Brev',
  quoted: (part: string) => `«${part}»`,
  left_out: (parts: string) => `Vi har utelatt ${parts}. Det kan stå et navn eller et nummer der.`,
  to_know: 'Verdt å vite',
  to_know_lead: 'Dette er til å lese. I den nye samskapingen begynner dere med blanke ark.',
  in_place: 'Dette var viktig her',
  not_for_us: 'Dette passet ikke her',
  sheets: 'Disse arkene ble brukt her',

  start_title: 'Start noe nytt herfra',
  conflicts: {
    pattern_no_account:
      'Du er inne uten konto, og for å starte noe nytt trenger du en. Logg inn med adressen du har på jobb. Går det ikke, kan den som har ansvaret for Samskap hos dere, hjelpe deg.',
    pattern_not_here:
      'Kontoen din kan ikke starte noe her. Den som har ansvaret for Samskap hos dere, kan hjelpe deg.',
  },
  sign_in: 'Logg inn',
  labels: {
    question: 'Hva lurer dere på?',
    title: 'Navn på den nye samskapingen',
    place: 'Sted',
    name: 'Fornavnet ditt',
    party: 'Hvem kommer du som?',
    letter: 'Brev du tar med',
  },
  hints: {
    question: 'Et foreløpig spørsmål. Det er sjelden helt det samme to steder.',
    title: 'Kort og vennlig. Dere kan bytte det senere.',
    place: 'Kommune, bygd eller bydel.',
  },
  start: 'Start',
  form_reason: 'Tatt med fra en annen samskaping. Se sammen om det passer her.',
}

export type Text = typeof nb
