import type { Text } from './nb.ts'

export const en: Text = {
  title: 'What I follow',
  lead: 'Choose what you would like to hear about from other places. Only you see what you have chosen.',
  newest: 'News from other places',
  none: 'Nobody else has told a story about this yet. You will hear when somebody does.',
  choose: 'What would you like to hear about?',
  in_letter: 'When there is something new, there is a line about it in your weekly letter.',
  not_in_letter:
    'The weekly letter goes to those at the table and to mentors. On this page you see what is new.',
  to_letter: 'See the weekly letter',
  labels: { themes: 'Theme', fields: 'Field of action' },
  fields_hint: 'What co-creation stands or falls by, whatever you work on.',
  save: 'Save',
  like_ours: 'Places like ours',
  all: 'All stories',
  said: {
    follows: 'Saved. You will hear when something new is shared.',
    nothing: 'Saved. You are not following anything now.',
  },
  letter: (count: number, title: string) =>
    count === 1
      ? `Another place has shared something about what you follow${title ? `: ${title}` : '.'}`
      : `Other places have shared ${count} stories about what you follow${title ? `. One of them: ${title}` : '.'}`,
}
