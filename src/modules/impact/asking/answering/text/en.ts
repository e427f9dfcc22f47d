import type { Text } from './nb.ts'

export const en: Text = {
  neutral: 'A few questions',
  leave: 'Leave this page',
  keeps: 'Your answers stay when you change language.',
  question: at => `Question ${at}`,

  before: 'Before you answer',
  who_asks: (title, n) =>
    `${title} asks because we want to know whether what we do helps. ${n === 1 ? 'There is one question.' : `There are ${n} questions.`} Skip any you like.`,
  who_sees:
    'We do not ask who you are. Those who are part of the work only see what everybody answered together, and only where at least five have answered.',
  change:
    'You can change or delete your answer from this page until the form closes. After that nobody can find it, not even you.',
  change_until: day =>
    `You can answer up to and including ${day}, and change or delete your answer from this page until the form closes. After that nobody can find it, not even you.`,
  watch:
    'Nobody keeps watch here day and night. Do you need help now? In Norway, call 113 when a life is in danger, 112 for the police, 116\u00a0117 for the out-of-hours doctor, or 116\u00a0111, the helpline for children and young people.',
  more: 'More about what happens to your answer',
  more_what: [
    'Your answer is kept without a name or a time. While the form is open nothing is shown, not even how many have answered.',
    'When the form closes, we work out one figure for each question and delete all the answers. If fewer than five have answered a question, we show no figure.',
    'Until then, whoever runs the database could in principle find out what you answered.',
    'If all the others pool their answers, they can work out yours.',
    'Anyone with the link can answer, more than once if they wish. We cannot see who it is.',
  ],

  yes: 'Yes',
  no: 'No',
  dont_know: 'Don’t know',
  rather_not: 'Rather not say',
  ends: (min, max) => `${min} is lowest, ${max} is highest.`,
  number: 'How many',
  number_of: unit => `How many ${unit}`,
  number_hint: 'A whole number. Write 0 if there are none.',
  send: 'Send my answers',
  errors: {
    whole_number: 'Write a whole number from 0 to 1000, or leave it empty.',
    answer_something: 'Answer at least one question, or choose “Rather not say”.',
  },

  thanks: 'Thank you!',
  thanks_lead: 'Your answers have arrived.',
  thanks_changed: 'Your changes have arrived.',
  thanks_next: 'When the form is closed, those who are part of the work look at the figures together.',
  thanks_change: 'Want to change something? You can do that only from here, and only until the form closes.',
  thanks_see: 'See my answers',
  thanks_close: 'If others use this device, close the tab when you are done.',
  take_back_text: 'Changed your mind? The answer is deleted at once.',
  take_back: 'Delete my answer',

  stops: {
    closed: {
      title: 'The form is closed',
      lead: 'It is no longer possible to answer. Thank you for wanting to take part.',
    },
    no_link: {
      title: 'Open the link again',
      lead: 'This page no longer knows which form you came for. Open the link you were given, or scan the code once more.',
    },
    taken_back: {
      title: 'Your answer is deleted',
      lead: 'Want to answer after all? Open the link again.',
    },
    not_found: {
      title: 'We cannot find your answer',
      lead: 'It may be deleted already. Answers carry no name, so we cannot look for it.',
    },
  },
}
