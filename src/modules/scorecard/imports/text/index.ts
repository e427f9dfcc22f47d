import type { InEachLanguage } from '../../../../platform/language.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb, type Text } from './nb.ts'
import { nn } from './nn.ts'

export const text: InEachLanguage<Text> = { nb, nn, da, en }
