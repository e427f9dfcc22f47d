export const nb = {
  title: 'Guider',
  lead: 'Skal du intervjue noen, lede en samtale eller se på noe som skjer? Les guiden først, skriv den ut, og ha den ved siden av deg. Du trenger ikke å ha gjort det før.',
  print: 'Skriv ut',
  takes: 'Hvor lang tid',
  before: 'Før',
  opening: 'Si dette først',
  parts: {
    questions: 'Spørsmål, og hva du kan spørre videre om',
    sheet: 'Dette skriver du ned',
    steps: 'Steg for steg',
  },
  during: 'Underveis',
  after: 'Etterpå',
  mind: 'Pass på dette',
  done_in: {
    contributions: 'Gå til innspillene',
    rounds: 'Gå til rundene',
    meetings: 'Gå til møtene',
    research: 'Gå til forskningen',
  },
}

export type Text = typeof nb
