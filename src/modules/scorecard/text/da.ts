import type { Text } from './nb.ts'

export const da: Text = {
  sides: {
    residents: 'borgere og foreninger',
    public: 'det offentlige',
    third: 'en tredje gruppe',
    others: 'andre',
    all: 'alle',
    unnamed: 'uden gruppe',
  },
  round: number => `Runde ${number}`,
  conflicts: {
    round_running: 'Der er allerede en runde i gang. Luk den, før I laver en ny.',
    round_not_planned: 'Runden er allerede åbnet eller lukket, så den kan ikke ændres mere.',
    round_not_open: 'Runden er ikke åben.',
    nobody_to_answer: 'Ingen har plads i de grupper, der skal svare. Inviter nogen først.',
    no_vote: 'Der er ikke længere noget at svare på her.',
  },
}
