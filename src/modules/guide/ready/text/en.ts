import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Are you ready to invite?',
  lead: 'Look through this before you ask any residents. Nothing stops you, but it is easier to sort things out now than in the middle of a meeting.',
  well: 'All of this is in place. You can invite.',
  missing_count: count => (count === 1 ? 'One thing is missing.' : `${count} things are missing.`),
  missing: 'This is missing',
  there: 'This is in place',
  facts: {
    question: { name: 'You have a question', open: 'Write a question to begin with' },
    question_tried: {
      name: 'Residents have had a hand in the question',
      open: 'Try the question on people it concerns',
    },
    two_lead: { name: 'At least two lead together', open: 'Find one more who can lead' },
    basis: {
      name: 'It is written down what you build on in the law',
      open: 'Write what you build on in the law',
    },
    backing: {
      name: 'Somebody with power over time and money backs this',
      open: 'Find out who backs this',
    },
  },
  see: 'Look at it',
  go_on: 'Invite all the same',
  go_on_well: 'Invite',
  go_on_title: 'Do you want to invite all the same?',
  reason: 'Why are you inviting now?',
  reason_hint: 'Short is fine. The reason stays, and everybody who takes part can read it.',
  earlier: 'Earlier',
  looked: (name, date) => `${name ?? 'Somebody who has left'}, ${date}`,
  was_missing: count =>
    count === 0
      ? 'Everything was in place.'
      : count === 1
        ? 'One thing was missing.'
        : `${count} things were missing.`,
  errors: { reason: 'Write why you are inviting although something is missing.' },
}
