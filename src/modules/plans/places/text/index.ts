import { inEachLanguage } from '../../../../platform/words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage('plans/places', { nb, nn, da, en })
