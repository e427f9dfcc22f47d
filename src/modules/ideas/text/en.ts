import type { Text } from './nb.ts'

export const en: Text = {
  ideas: 'Ideas',
  boards: 'Boards',
  stages: {
    idea: 'idea',
    worked_out: 'worked out',
    tried: 'being tried',
    in_use: 'in use',
    rested: 'resting',
  },
}
