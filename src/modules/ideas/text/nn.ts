import type { Text } from './nb.ts'

export const nn: Text = {
  ideas: 'Idear',
  boards: 'Tavler',
  stages: {
    idea: 'idé',
    worked_out: 'utarbeidd',
    tried: 'blir prøvd',
    in_use: 'i bruk',
    rested: 'kviler',
  },
}
