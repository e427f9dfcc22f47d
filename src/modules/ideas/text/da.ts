import type { Text } from './nb.ts'

export const da: Text = {
  ideas: 'Idéer',
  boards: 'Tavler',
  stages: {
    idea: 'idé',
    worked_out: 'udarbejdet',
    tried: 'prøves af',
    in_use: 'i brug',
    rested: 'hviler',
  },
}
