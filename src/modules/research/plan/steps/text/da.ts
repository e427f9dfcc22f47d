import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Fire trin fra et spørgsmål til en fokusgruppe',
  lead: 'Spørg åbent. Spørg så alle om det, der kom frem, og tal om svarene. Til sidst går en lille gruppe ind i det, der er uklart. Brug ét trin eller alle fire.',
  guide: 'Læs guiden til de fire trin',
  steps: {
    open_question: {
      title: 'Ét åbent spørgsmål',
      lead: 'Spørg alle om det samme med ét åbent spørgsmål. Svarene viser, hvad folk selv er optaget af.',
      go: 'Gå til input',
    },
    survey: {
      title: 'En undersøgelse til alle',
      lead: 'Gør det, der kom frem, til udsagn, alle kan svare på. Så ser I, hvor mange der kan genkende det.',
      go: 'Gå til runderne',
    },
    workshop: {
      title: 'Et værksted',
      lead: 'Læg svarene frem, og tal om dem ved små borde. Skriv det ned, der overrasker.',
      go: 'Gå til møderne',
    },
    focus_group: {
      title: 'En fokusgruppe',
      lead: 'Fem til otte går ind i det, der endnu er uklart. Optag kun lyden, hvis alle siger ja.',
      go: 'Læg samtalen ind',
    },
  },
  labels: { said: 'Hvad gjorde I?', done_on: 'Hvornår var det?' },
  save: 'Notér',
  done: 'gjort',
  open: 'ikke gjort endnu',
  said: { noted: 'Noteret.' },
}
