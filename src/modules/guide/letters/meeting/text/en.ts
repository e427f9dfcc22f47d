import type { Text } from './nb.ts'

const of = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const en: Text = {
  title: 'Prepare the first meeting',
  lead: 'Five things, and a quarter of an hour is enough to get going. Take them in any order you like.',
  lead_done: 'Everything is ready. All that is left is to meet.',
  stands: 'in place',
  things: {
    whom: 'Who you ask',
    when: 'When, where and food',
    letter: 'The letter',
    program: 'What you do together',
    tasks: 'Who does what',
  },
  whom: {
    why: 'Ask people it concerns, at least as many residents as employees. Five or six are enough to begin with.',
    count: (residents: number, employees: number) =>
      `So far you have seats for ${of(residents, 'resident', 'residents')} and ${of(employees, 'employee', 'employees')}.`,
    more_residents: 'Do set aside seats for more residents.',
    sheet: 'Write down who it concerns',
    on_sheet: (rows: number) => `See the sheet on who it concerns (${of(rows, 'line', 'lines')})`,
    add: 'Set aside seats',
  },
  when: {
    why: 'Choose a place where residents feel at home, and a time that suits them. Food makes it easier to come.',
    write: 'Write when, where and what you eat',
    add_when: 'Add day, time and place too. Then the letter already says it.',
    change: 'Edit',
  },
  letter: {
    why: 'The suggestion is already written. Fill in what is missing, print it, and hand it over in person if you can.',
    write: 'Write the letter',
    another: 'Write another letter',
    sent: (count: number, date: string) => `sent to ${count}, last on ${date}`,
    not_sent: 'not sent by e-mail',
    open: 'something is left to fill in',
  },
  program: {
    why: 'Eat first. Then you talk about your hopes and worries, and make a few simple rules together. It is all on one sheet to print.',
    open: 'See the programme for the evening',
    others: 'Choose other method cards',
    note: 'Write the day under “Who does what”, and this is in place.',
  },
  tasks: {
    why: 'Whoever leads the work can do the washing-up, and does not sit at the head of the table. Take turns at being host.',
    open: 'What you do not know yet can stay empty.',
    labels: {
      host: 'Host',
      food: 'Food',
      door: 'At the door',
      writer: 'Note-taker',
      due: 'When is the meeting?',
    },
    hints: {
      host: 'Welcomes everyone and keeps an eye on the time. Preferably a resident.',
      food: 'Shops and cooks, two together if possible.',
      door: 'Meets people outside, so that nobody has to walk in alone.',
      writer: 'Writes a short note of what you agree.',
    },
    steps: {
      host: 'Be the host at the first meeting',
      food: 'See to the food for the first meeting',
      door: 'Meet people at the door at the first meeting',
      writer: 'Write down what we agree at the first meeting',
    },
    submit: 'Save who does what',
    to_steps: 'See everything you have agreed',
    errors: { nobody: 'Write at least one name.' },
  },
  said: {
    shared: 'Saved with everything else you have agreed.',
    changed: 'Saved.',
    added: 'The seats are set aside. You find links and sheets under “Round the table”.',
  },
}
