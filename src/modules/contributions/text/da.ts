import type { Text } from './nb.ts'

export const da: Text = {
  contributions: 'Input',
  ways: {
    note: 'seddel på tavlen',
    minutes: 'linje i referatet',
    question: 'om spørgsmålet',
    talk: 'sagt i en samtale',
    phone: 'telefon',
    letter: 'brev',
    slip: 'papirseddel',
    message: 'besked',
  },
  states: {
    received: 'modtaget',
    working: 'vi arbejder med det',
    done: 'gjort',
    not_followed: 'går ikke videre, med en grund',
  },
}
