export const nb = {
  sides: {
    residents: 'innbyggere og foreninger',
    public: 'det offentlige',
    third: 'en tredje gruppe',
    others: 'andre',
    all: 'alle',
    unnamed: 'uten gruppe',
  },
  round: (number: number) => `Runde ${number}`,
  conflicts: {
    round_running: 'Det er allerede en runde i gang. Lukk den før dere lager en ny.',
    round_not_planned: 'Runden er åpnet eller lukket. Da kan den ikke endres mer.',
    round_not_open: 'Runden er ikke åpen.',
    nobody_to_answer: 'Ingen har plass i gruppene som skal svare. Inviter noen først.',
    no_vote: 'Det er ikke noe å svare på her lenger.',
  },
}

export type Text = typeof nb
