import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Four steps from a question to a focus group',
  lead: 'Ask openly. Then ask everybody about what came up, and talk about the answers. At last a small group goes into what is still unclear. Use one step or all four.',
  guide: 'Read the guide to the four steps',
  steps: {
    open_question: {
      title: 'One open question',
      lead: 'Ask everybody the same, with one open question. The answers show what people themselves care about.',
      go: 'Go to contributions',
    },
    survey: {
      title: 'A survey to everybody',
      lead: 'Turn what came up into statements that all can answer. Then you see how many recognise it.',
      go: 'Go to the rounds',
    },
    workshop: {
      title: 'A workshop',
      lead: 'Lay out the answers and talk about them at small tables. Write down what surprises.',
      go: 'Go to the meetings',
    },
    focus_group: {
      title: 'A focus group',
      lead: 'Five to eight go into what is still unclear. Record the sound only if everybody says yes.',
      go: 'Add the conversation',
    },
  },
  labels: { said: 'What did you do?', done_on: 'When was it?' },
  save: 'Note',
  done: 'done',
  open: 'not done yet',
  said: { noted: 'Noted.' },
}
