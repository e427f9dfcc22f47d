import type { Text } from './nb.ts'

export const en: Text = {
  said: {
    set: 'The tables have been set up.',
    other: 'Somebody else pressed first. This is where the café is now.',
    joined: 'A place has been found.',
    left: 'Saved at the table.',
    changed: 'The table has been changed.',
  },
  to_evening: 'To the meeting',
  not_set: 'The tables have not been set up yet.',
  not_set_lead:
    'In a café you talk at small tables. After each round everybody moves on, and only the host stays. More people get to speak, and more people meet.',
  set_tables: 'Set up the tables',
  change_setting: 'Change tables and rounds',
  cards: 'Print table cards',

  soon: 'We begin soon',
  soon_text: (tables, rounds, minutes) =>
    `${tables} tables and ${rounds === 1 ? 'one round' : `${rounds} rounds`}. Each round takes ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. Your table will be shown here when the round begins.`,
  round: (now, of) => `Round ${now} of ${of}`,
  until: time => `until ${time}`,
  your_table: number => `Table ${number} is yours now`,
  you_host:
    'You are the host and stay here. Welcome those who come, and tell them briefly what the table has come up with.',
  with: 'At your table',
  alone: 'Nobody else is at the table yet.',
  write_left: 'Write what the table passes on',
  no_seat: 'You have no table yet',
  no_seat_text: 'The round has begun. You can get a place where there is most room.',
  find_table: 'Find me a table',
  not_here: 'Are you here?',
  not_here_text: 'The tables are shared among those who have said that they are here.',
  say_here: 'Say that you are here',
  reading: 'All the tables are below.',
  over: 'The café is over',
  over_text: 'This is what the tables passed on.',

  steer: 'Run the café',
  start: 'Start the first round',
  next: 'Next round',
  next_hint: 'Everybody gets a new table at once. Give them a minute to write first.',
  back_first: 'Undo the start',
  back: round => `Back to round ${round}`,
  here_now: n => (n === 1 ? 'One person is here now.' : `${n} people are here now.`),
  too_few:
    'There must be at least two people here before you can begin. People say so themselves, or the host ticks their names.',
  last_round: 'This is the last round.',
  no_table: 'Without a table this round',
  find_for: name => `Find a table for ${name}`,

  tables: 'The tables',
  table: number => `Table ${number}`,
  host: 'host',
  from_afar: 'by screen',
  nobody: 'Nobody here now.',
  open_table: 'Open the table',
  left_behind: 'Passed on by the table',
  guests: 'Those who are here without a seat in the co-creation sit down where there is room.',

  setting: {
    title: 'Tables and rounds',
    lead: 'Four or five at a table is about right, so that quieter people get a word in. The two sides are spread as evenly as possible.',
    save: 'Set up the tables',
    labels: {
      tables: 'Tables',
      rounds: 'Rounds',
      round_minutes: 'Minutes a round',
      topics: 'What do the tables talk about?',
    },
    topics_hint:
      'One line for each table. If all the tables talk about the same thing, one line is enough. If a table has no topic, write a dash.',
    errors: {
      number:
        'Enter a number that works here. There can be 2 to 40 tables, 1 to 6 rounds and 1 to 120 minutes.',
      more_than_tables: 'There are more lines than tables.',
      tables_in_use:
        'People are sitting at the tables, or have written something down there. You can add tables, but not remove any.',
      rounds_played: 'You have already begun on more rounds than that. Enter a higher number.',
    },
  },

  one: {
    leave_title: 'What the table passes on',
    leave_label: 'What should the next ones know?',
    leave_hint: 'A few words are enough. They will be at hand when the minutes are written.',
    save: 'Save',
    change_title: 'Topic and host',
    topic: 'What does the table talk about?',
    host_id: 'Who is the host?',
    host_hint: 'The host stays when the others move on. A new host takes over from the next round.',
    no_host: 'Nobody chosen',
    here: 'At the table now',
    to_cafe: 'All the tables',
    errors: { hosts_another: 'This person is the host at another table.' },
  },

  print: {
    title: 'Table cards',
    lead: 'A card for each table. The code opens the table’s page on a phone.',
    print: 'Print',
    what: 'We talk about',
    how: [
      'One person speaks at a time.',
      'Write or draw on the sheet.',
      'The host stays. The rest of us change tables.',
    ],
    host: 'Host',
    leave: 'What we pass on',
    qr: number => `Code for the page of table ${number}`,
  },

  conflicts: {
    cafe_nobody:
      'There must be at least two people here before you can begin. Note who is here on the page “During the meeting”.',
    cafe_not_begun: 'The café has not begun. Everybody gets a table when the first round starts.',
    cafe_not_here: 'First note that the person is here, on the page “During the meeting”.',
  },
}
