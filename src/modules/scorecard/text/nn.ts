import type { Text } from './nb.ts'

export const nn: Text = {
  sides: {
    residents: 'innbyggjarar og foreiningar',
    public: 'det offentlege',
    third: 'ei tredje gruppe',
    others: 'andre',
    all: 'alle',
    unnamed: 'utan gruppe',
  },
  round: number => `Runde ${number}`,
  conflicts: {
    round_running: 'Det er allereie ein runde i gang. Lukk han før de lagar ein ny.',
    round_not_planned: 'Runden er opna eller lukka. Då kan han ikkje endrast meir.',
    round_not_open: 'Runden er ikkje open.',
    nobody_to_answer: 'Ingen har plass i gruppene som skal svare. Inviter nokon først.',
    no_vote: 'Det er ikkje noko å svare på her lenger.',
  },
}
