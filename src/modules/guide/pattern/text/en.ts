import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Use this as a pattern',
  lead: 'Start something new with what you have found out here. No people come along. Of what people wrote, only the letters you choose do.',
  gives: 'What comes along',
  started_by: 'Who took the initiative',
  ambition: 'Thin or thick',
  form: 'Way of working together',
  methods: 'Method cards',
  letters: 'The letters',
  letters_lead:
    'Read them through and check that they say nothing about anybody. Time, place and contact person do not come along. Where a letter mentions the name, the place or the question from here, we put in the new one.',
  a_letter: 'Letter',
  quoted: part => `“${part}”`,
  left_out: parts => `We left out ${parts}. There may be a name or a number there.`,
  to_know: 'Worth knowing',
  to_know_lead: 'This is only for reading. In the new co-creation you begin afresh.',
  in_place: 'This was important here',
  not_for_us: 'This did not fit here',
  sheets: 'These sheets were used here',

  start_title: 'Start something new from here',
  conflicts: {
    pattern_no_account:
      'You are here without an account, and you need one to start something new. Sign in with the address you have at work. If that does not work, whoever looks after Samskap where you are can help you.',
    pattern_not_here:
      'Your account cannot start anything here. Whoever looks after Samskap where you are can help you.',
  },
  sign_in: 'Sign in',
  labels: {
    question: 'What do you wonder about?',
    title: 'Name of the new co-creation',
    place: 'Place',
    name: 'Your first name',
    party: 'Who do you come as?',
    letter: 'Letters to take along',
  },
  hints: {
    question: 'A question for now. It is rarely quite the same in two places.',
    title: 'Short and friendly. You can change it later.',
    place: 'Municipality, village or neighbourhood.',
  },
  start: 'Start',
  form_reason: 'Taken along from another co-creation. See together whether it fits here.',
}
