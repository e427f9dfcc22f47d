import { inEachLanguage } from '../../../../platform/words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage(
  'agreement',
  { nb, nn, da, en },
  {
    invitation: [
      ...['listen', 'yes', 'voluntary', 'own_yes', 'own_noted', 'new_text', 'take_back', 'how_many'],
      ...['said.promised', 'said.taken_back'],
    ],
  },
)
