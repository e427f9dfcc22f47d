import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Who has read about me?',
  lead: 'Here you see each time somebody else has opened something that is only about you: your seat, what you need, what you have been given in return, your letter and your consents.',
  none: 'Nobody else has read anything that is only about you.',
  erased: 'Somebody who has had everything erased',
  at: (date, from, to) => `${date}, between ${from}:00 and ${to}:00`,
  among_others: 'It was shown together with something about others',
  newest_only: 'Only the latest 200 are shown here.',
  open_title: 'What everybody can read',
  open: 'What you have written to everybody, and the name you have chosen, is open to all who take part. Which of them has read it, and when, is not shown here.',
  database: 'Whoever runs the database can read it without leaving a trace.',
}
