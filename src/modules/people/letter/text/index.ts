import { inEachLanguage } from '../../../../platform/words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** The letter itself stands in the four languages only; what leads to it is on the way in. */
export const text = inEachLanguage('letter', { nb, nn, da, en }, { invitation: ['way_in*', 'inside_*'] })
