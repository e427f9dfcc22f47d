import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Guider',
  lead: 'Skal du interviewe nogen, lede en samtale eller se på noget, der sker? Læs guiden først, print den, og hav den ved siden af dig. Du behøver ikke have gjort det før.',
  print: 'Print',
  takes: 'Hvor lang tid',
  before: 'Før',
  opening: 'Sig dette først',
  parts: {
    questions: 'Spørgsmål, og hvad du kan spørge videre om',
    sheet: 'Det skriver du ned',
    steps: 'Trin for trin',
  },
  during: 'Undervejs',
  after: 'Bagefter',
  mind: 'Pas på dette',
  done_in: {
    contributions: 'Gå til input',
    rounds: 'Gå til runderne',
    meetings: 'Gå til møderne',
    research: 'Gå til forskningen',
  },
}
