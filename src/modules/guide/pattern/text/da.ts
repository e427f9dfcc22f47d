import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Brug det her som mønster',
  lead: 'Start noget nyt med det, I har fundet ud af her. Ingen mennesker følger med. Af det, folk har skrevet, er det kun de breve, du selv vælger.',
  gives: 'Det følger med',
  started_by: 'Hvem tog initiativet',
  ambition: 'Tynd eller tyk',
  form: 'Slags samarbejde',
  methods: 'Metodekort',
  letters: 'Brevene',
  letters_lead:
    'Læs dem igennem, og se, at de ikke fortæller noget om nogen. Tid, sted og kontaktperson følger ikke med. Nævner et brev navnet, stedet eller spørgsmålet herfra, sætter vi det nye ind.',
  a_letter: 'Brev',
  quoted: part => `»${part}«`,
  left_out: parts => `Vi har udeladt ${parts}. Der kan stå et navn eller et nummer.`,
  to_know: 'Værd at vide',
  to_know_lead: 'Det her er kun til at læse. I den nye samskabelse begynder I på en frisk.',
  in_place: 'Det var vigtigt her',
  not_for_us: 'Det passede ikke her',
  sheets: 'De arbejdsark, der blev brugt her',

  start_title: 'Start noget nyt herfra',
  conflicts: {
    pattern_no_account:
      'Du er inde uden konto, og for at starte noget nyt skal du have en. Log ind med den adresse, du har på arbejdet. Kan du ikke det, kan den, der har ansvaret for Samskap hos jer, hjælpe dig.',
    pattern_not_here:
      'Din konto kan ikke starte noget her. Den, der har ansvaret for Samskap hos jer, kan hjælpe dig.',
  },
  sign_in: 'Log ind',
  labels: {
    question: 'Hvad undrer I jer over?',
    title: 'Navn på den nye samskabelse',
    place: 'Sted',
    name: 'Dit fornavn',
    party: 'Hvem kommer du som?',
    letter: 'Breve, du tager med',
  },
  hints: {
    question: 'Et foreløbigt spørgsmål. Det er sjældent helt det samme to steder.',
    title: 'Kort og venligt. I kan ændre det senere.',
    place: 'Kommune, by eller bydel.',
  },
  start: 'Start',
  form_reason: 'Taget med fra en anden samskabelse. Se sammen, om det passer her.',
}
