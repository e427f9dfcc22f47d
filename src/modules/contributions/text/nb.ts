export const nb = {
  contributions: 'Innspill',
  ways: {
    note: 'lapp på tavla',
    minutes: 'linje i referatet',
    question: 'kommentar til spørsmålet',
    talk: 'sagt i en samtale',
    phone: 'telefon',
    letter: 'brev',
    slip: 'papirlapp',
    message: 'melding',
  },
  states: {
    received: 'mottatt',
    working: 'vi jobber med det',
    done: 'gjort',
    not_followed: 'ikke fulgt opp, med grunn',
  },
}

export type Text = typeof nb
