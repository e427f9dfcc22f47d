import type { Text } from './nb.ts'

export const da: Text = {
  research: 'Forskning',
  kinds: {
    interview: 'interview',
    focus_group: 'fokusgruppe',
    field_note: 'feltnote',
    minutes: 'referat',
    open_answers: 'åbne svar',
    story: 'historie',
    letter: 'brev',
  },
  tabs: {
    plan: 'Overblik',
    people: 'Hvem der har talt',
    sources: 'Materialet',
    codes: 'Koder',
    counts: 'Tal og citater',
    words: 'Ord',
    files: 'Filer',
  },
}
