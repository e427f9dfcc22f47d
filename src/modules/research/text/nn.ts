import type { Text } from './nb.ts'

export const nn: Text = {
  research: 'Forsking',
  kinds: {
    interview: 'intervju',
    focus_group: 'fokusgruppe',
    field_note: 'feltnotat',
    minutes: 'referat',
    open_answers: 'opne svar',
    story: 'historie',
    letter: 'brev',
  },
  tabs: {
    plan: 'Oversikt',
    people: 'Kven som har snakka',
    sources: 'Materialet',
    codes: 'Kodar',
    counts: 'Tal og sitat',
    words: 'Ord',
    files: 'Filer',
  },
}
