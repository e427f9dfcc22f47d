export const nb = {
  ideas: 'Ideer',
  boards: 'Tavler',
  stages: {
    idea: 'idé',
    worked_out: 'utarbeidet',
    tried: 'prøves',
    in_use: 'i bruk',
    rested: 'hviler',
  },
}

export type Text = typeof nb
