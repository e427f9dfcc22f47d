import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Navne og steder, der bør dækkes til',
  lead: 'Her er ord, der kan røbe, hvem nogen er. Det er kun forslag: Meget af det er uskyldigt, og et kælenavn med lille bogstav bliver ikke fundet. Læs selv.',
  suggested: 'Forslag',
  none: 'Vi fandt ikke noget, der ligner navne, steder eller numre. Læs alligevel selv igennem.',
  times: n => (n === 1 ? 'én gang' : `${n} gange`),
  stays: 'Lad det stå',
  kinds: {
    person: 'en person',
    place: 'et sted',
    workplace: 'en arbejdsplads',
    number: 'et nummer',
    other: 'noget andet',
  },
  own_title: 'Noget andet',
  own_words: 'Ord, der skal dækkes til',
  own_hint: 'Skriv det, som det står i teksten.',
  own_kind: 'Hvad det er',
  save: 'Dæk til',
  said: { masked: 'Ordene er dækket til. Koder og godkendelser står som før.' },
}
