import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Guides',
  lead: 'Are you going to interview somebody, lead a conversation or watch something happen? Read the guide first, print it, and keep it beside you. You need not have done it before.',
  print: 'Print',
  takes: 'How long',
  before: 'Before',
  opening: 'Say this first',
  parts: {
    questions: 'Questions, and what you can go on to ask',
    sheet: 'What you write down',
    steps: 'Step by step',
  },
  during: 'While it lasts',
  after: 'Afterwards',
  mind: 'Take care of this',
  done_in: {
    contributions: 'Go to contributions',
    rounds: 'Go to the rounds',
    meetings: 'Go to the meetings',
    research: 'Go to the research',
  },
}
