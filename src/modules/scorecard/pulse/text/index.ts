import { inEachLanguage } from '../../../../platform/words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage(
  'pulse',
  { nb, nn, da, en },
  {
    pulse: [
      'in_place.pulse.open_lead',
      'result_title',
      'picture',
      'in_short',
      'labels',
      'even',
      'differ',
      'unknown',
      'questions',
      'to_pulses',
      'over_time',
      'own_line',
      'small',
      'gaps',
      'whole',
    ],
  },
)
