import type { Text } from './nb.ts'

export const nn: Text = {
  contributions: 'Innspel',
  ways: {
    note: 'lapp på tavla',
    minutes: 'linje i referatet',
    question: 'kommentar til spørsmålet',
    talk: 'sagt i ein samtale',
    phone: 'telefon',
    letter: 'brev',
    slip: 'papirlapp',
    message: 'melding',
  },
  states: {
    received: 'motteke',
    working: 'vi arbeider med det',
    done: 'gjort',
    not_followed: 'ikkje følgt opp, med grunn',
  },
}
