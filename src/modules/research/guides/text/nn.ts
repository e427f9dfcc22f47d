import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Guidar',
  lead: 'Skal du intervjue nokon, leie ein samtale eller sjå på noko som skjer? Les guiden først, skriv han ut, og ha han ved sida av deg. Du treng ikkje ha gjort det før.',
  print: 'Skriv ut',
  takes: 'Kor lang tid',
  before: 'Før',
  opening: 'Sei dette først',
  parts: {
    questions: 'Spørsmål, og kva du kan spørje vidare om',
    sheet: 'Dette skriv du ned',
    steps: 'Steg for steg',
  },
  during: 'Undervegs',
  after: 'Etterpå',
  mind: 'Pass på dette',
  done_in: {
    contributions: 'Gå til innspela',
    rounds: 'Gå til rundane',
    meetings: 'Gå til møta',
    research: 'Gå til forskinga',
  },
}
