import type { Text } from './nb.ts'

export const en: Text = {
  title: 'The pulse',
  lead: 'Seven short statements about today, to answer at the end of a meeting. It takes a couple of minutes, and everyone answers on their own.',
  start: 'Start a pulse',
  start_how: k =>
    `The pulse is open today and tomorrow, and closes by itself the night after. Then you see the picture. If fewer than ${k} answer, you get the questions to talk about, but no figures.`,
  open: 'A pulse is open now.',
  to_open: 'Go to the open pulse',
  none_yet: 'No pulses yet. Take the first one at the end of your next meeting.',
  none_shown: 'The group has not shared any pulses.',
  all: 'All pulses',
  answers: n => `${n} answered`,
  few: 'too few answers for figures',

  over_time: 'The pulse over time',
  over_time_none: 'After two pulses you will see a line here.',
  own_line:
    'The pulse has a line of its own. It is about one day at a time, so we never mix it with the rounds.',
  small: least =>
    `Not quite the same people answer each time. A shift of less than ${least} steps is not called change.`,
  gaps: 'Where the line is broken, too few people answered, or the statements were different.',
  whole: 'The lines show everyone together, because the groups have not been the same each time.',
  table: 'See the figures',
  table_caption: (min, max) => `The mean of each pulse, on the scale from ${min} to ${max}`,
  statement: 'Statement',
  not_shown: 'not shown',
  said: (name, line) => `${name}: ${line}.`,
  said_side: (side, values) => `${side}: ${values}`,

  result_title: 'How it was for us',
  staff_title: 'How things are with us',
  staff_only:
    'Only staff and leaders who take part can see this. The residents in the group see neither the figures nor that the check exists.',
  picture: 'How we answered',
  in_short: 'In short',
  labels: { well: 'This was good', hard: 'This was hard', differ: 'We saw this differently' },
  staff_labels: { well: 'What we have', hard: 'What we lack', differ: 'We saw this differently' },
  even: 'Nothing stands out. Ask each other anyway.',
  differ: (statement, high, low) => `${statement}: ${high} highest, ${low} lowest`,
  unknown: 'We do not know yet',
  questions: 'Questions to talk about',
  to_pulses: 'The pulse over time',
  to_check: 'About the self-check',
  staff_series: 'Our self-checks',
  staff_steps:
    'What you agree on here is not saved in the system, because the whole group can see agreed steps. Write it on the sheet.',

  rounds_lead: 'Seven short statements at the end of a meeting. The pulse has a line of its own.',
  rounds_all: 'All pulses',
  check_title: 'Staff self-check',
  check_lead:
    'Are we willing? Eight statements for staff only, before you invite residents. Only you see this.',
  check_link: 'Go to the self-check',

  // In place of a round's words on the page of one that is open.
  in_place: {
    pulse: {
      open_lead: 'The pulse is open. Everyone answers on their own.',
      close: 'Close the pulse',
      close_title: 'Close the pulse for good?',
      close_now: 'Close the pulse now',
      tell: 'Remind people of the pulse',
    },
    staff: {
      open_lead:
        'The self-check is open. Everyone answers on their own, and only staff and leaders see the result.',
      close: 'Close the self-check',
      close_title: 'Close the self-check for good?',
      close_now: 'Close the self-check now',
      tell: 'Remind people of the self-check',
    },
  },
}
