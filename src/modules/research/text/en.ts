import type { Text } from './nb.ts'

export const en: Text = {
  research: 'Research',
  kinds: {
    interview: 'interview',
    focus_group: 'focus group',
    field_note: 'field note',
    minutes: 'minutes',
    open_answers: 'open answers',
    story: 'story',
    letter: 'letter',
  },
  tabs: {
    plan: 'Overview',
    people: 'Who has spoken',
    sources: 'The material',
    codes: 'Codes',
    counts: 'Figures and quotes',
    words: 'Words',
    files: 'Files',
  },
}
