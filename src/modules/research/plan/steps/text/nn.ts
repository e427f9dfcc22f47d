import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Fire steg frå eit spørsmål til ei fokusgruppe',
  lead: 'Spør ope. Spør så alle om det som kom fram, og snakk om svara. Til slutt går ei lita gruppe inn i det som er uklart. Bruk eitt steg eller alle fire.',
  guide: 'Les guiden til dei fire stega',
  steps: {
    open_question: {
      title: 'Eitt ope spørsmål',
      lead: 'Spør alle det same, med eitt ope spørsmål. Svara viser kva folk sjølve er opptekne av.',
      go: 'Gå til innspela',
    },
    survey: {
      title: 'Ei undersøking til alle',
      lead: 'Gjer det som kom fram, til påstandar alle kan svare på. Då ser de kor mange som kjenner seg att.',
      go: 'Gå til rundane',
    },
    workshop: {
      title: 'Ein verkstad',
      lead: 'Legg fram svara og snakk om dei ved små bord. Skriv ned det som overraskar.',
      go: 'Gå til møta',
    },
    focus_group: {
      title: 'Ei fokusgruppe',
      lead: 'Fem til åtte går inn i det som enno er uklart. Ta opp lyden berre dersom alle seier ja.',
      go: 'Legg inn samtalen',
    },
  },
  labels: { said: 'Kva gjorde de?', done_on: 'Når var det?' },
  save: 'Noter',
  done: 'gjort',
  open: 'ikkje gjort enno',
  said: { noted: 'Notert.' },
}
