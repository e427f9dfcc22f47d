export const nb = {
  title: 'Fire steg fra et spørsmål til en fokusgruppe',
  lead: 'Spør åpent. Spør så alle om det som kom fram, og snakk om svarene. Til slutt går en liten gruppe inn i det som er uklart. Bruk ett steg eller alle fire.',
  guide: 'Les guiden til de fire stegene',
  steps: {
    open_question: {
      title: 'Ett åpent spørsmål',
      lead: 'Spør alle det samme, med ett åpent spørsmål. Svarene viser hva folk selv er opptatt av.',
      go: 'Gå til innspillene',
    },
    survey: {
      title: 'En undersøkelse til alle',
      lead: 'Gjør det som kom fram, til påstander alle kan svare på. Da ser dere hvor mange som kjenner seg igjen.',
      go: 'Gå til rundene',
    },
    workshop: {
      title: 'Et verksted',
      lead: 'Legg fram svarene og snakk om dem ved små bord. Skriv ned det som overrasker.',
      go: 'Gå til møtene',
    },
    focus_group: {
      title: 'En fokusgruppe',
      lead: 'Fem til åtte går inn i det som ennå er uklart. Ta opp lyden bare hvis alle sier ja.',
      go: 'Legg inn samtalen',
    },
  },
  labels: { said: 'Hva gjorde dere?', done_on: 'Når var det?' },
  save: 'Noter',
  done: 'gjort',
  open: 'ikke gjort ennå',
  said: { noted: 'Notert.' },
}

export type Text = typeof nb
