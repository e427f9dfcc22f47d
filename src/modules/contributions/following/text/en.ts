import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Follow your contribution',
  lead: 'Did you contribute something on a note, at a meeting, in conversation or on the phone? Enter the code you were given to see what became of it.',
  labels: { code: 'Tracking code', kind: 'Was the answer enough?', body: 'What you want to say' },
  code_hint: 'Sixteen characters, such as ABCD-EFGH-JKMN-PQRS. Capital and small letters both work.',
  show: 'Show what became of it',
  code_lost:
    'Have you lost the code? We cannot find it again. Ask one of the people you gave it to. They can answer you directly.',
  stands: {
    received: 'We have received it',
    answered: 'You have been answered',
    working: 'We are working on it',
    done: 'Something came of it',
    not_followed: 'We will not follow it up',
  },
  you_gave: (way, day) => `What you contributed on ${day} (${way}).`,
  answer_by: day => `You will have an answer by ${day}.`,
  too_late: day =>
    `You should have had an answer by ${day}. We are sorry for the wait. Those who lead can see that you are waiting.`,
  thread_title: 'What has happened',
  say_title: 'What do you think of it?',
  more_title: 'Do you want to add something?',
  sayings: {
    not_answered: 'No, it was not enough',
    word: 'Yes, or I just want to add something',
  },
  body_hint: 'Everybody who takes part in the co-creation can read it. Please do not name other people.',
  send: 'Send',
  by_mail: 'We will e-mail you when something happens.',
  no_mail: 'Stop the e-mails and delete my address',
  outcomes: {
    said: 'Thank you. It has gone to those who owe you an answer.',
    no_mail: 'Your address has been deleted. We will not e-mail you again.',
  },
  errors: {
    unknown_code: 'We do not know this code. Check that all sixteen characters are there.',
    enough: 'You have already written a lot here. Please talk to the people you gave it to.',
  },
}
