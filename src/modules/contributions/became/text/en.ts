import type { Text } from './nb.ts'

export const en: Text = {
  title: 'What became of it?',
  lead: 'Everything you have contributed, without names, and what happened to it. Read it together, or put it up where people can see it.',
  answered: (answered, given) => `${answered} of ${given} contributions have been answered.`,
  median: (days, n) => `Half were answered within ${n === 1 ? '1 day' : `${days} days`}.`,
  print: 'Print',
  none: 'Nobody has contributed anything yet.',
  outcomes: {
    there: 'Something came of this',
    answered: 'This has been answered',
    on_the_way: 'We are working on this',
    not_followed: 'We will not follow this up',
    waiting: 'This is waiting for an answer',
  },
  given_on: day => `Given on ${day}`,
  last_news: day => `latest news on ${day}`,
}
