import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Answer on paper',
  lead: 'Print sheets, let people answer in peace, and enter the answers afterwards.',
  planned:
    'The round has not opened yet, but you can print the sheets. If you change anything in the plan, they get a new code and must be printed again.',
  enter: 'Enter answers from sheets',
  enter_planned: 'Once the round is open, this is where you enter the answers.',
  hand_out: 'Handing them out',
  hand_out_what: [
    'Bring a few sheets in large print.',
    'Put out a box, so that people can put their own sheet in it.',
    'Nobody should write a name on the sheet.',
  ],
  print_out: 'Print',
  language: 'Language of the sheet',
  size: 'Print size',
  sizes: { ordinary: 'Ordinary', large: 'Large' },
  pages: n =>
    n === 2 ? 'The sheet has two sides. Print on both sides of the paper.' : `The sheet has ${n} pages.`,
  print: 'Print from the browser’s menu.',
  print_now: 'Print',
  preview: 'What the sheet looks like',

  sheet: {
    how: 'Put one cross on each line. You may skip lines.',
    how_large: 'Put one cross under each statement. You may skip statements.',
    no_name: 'Do not write your name.',
    group: 'Which group are you answering in?',
    statement: 'Statement',
    statements: 'The statements and the answers',
    of_page: (page, of) => `Page ${page} of ${of}`,
    turn: 'More statements on the next page',
    line: 'Would you like to add something?',
    line_hint:
      'Write only what the group may read. It is shown without a name, mixed with what others write.',
    what: 'What happens to the sheet?',
    typed:
      'Somebody types your answers into a computer, without trying to find out whose they are. Then the sheet is shredded.',
    shown: 'We show what the groups answer on average. Never what one person answered.',
    shown_open: 'Everyone has agreed to show the groups openly. Others may then work out what you answered.',
    counts:
      'Answers on paper are part of the result. But they do not count when we check whether a group is large enough for figures of its own.',
    gone: 'Once you have handed in the sheet, nobody knows which one is yours. Then you cannot change or withdraw your answer.',
    code: 'Code',
    for_typist: 'For the person entering the answers',
  },
}
