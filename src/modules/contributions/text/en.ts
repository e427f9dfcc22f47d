import type { Text } from './nb.ts'

export const en: Text = {
  contributions: 'Contributions',
  ways: {
    note: 'note on the board',
    minutes: 'line in the minutes',
    question: 'comment on the question',
    talk: 'said in conversation',
    phone: 'phone call',
    letter: 'letter',
    slip: 'slip of paper',
    message: 'message',
  },
  states: {
    received: 'received',
    working: 'being worked on',
    done: 'done',
    not_followed: 'not followed up, with a reason',
  },
}
