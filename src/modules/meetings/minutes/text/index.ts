import { inEachLanguage } from '../../../../platform/words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage('meetings/minutes', { nb, nn, da, en })

/** What stands over who does what, whichever language the minutes are in. */
export const doing_headings = [nb, nn, da, en].map(({ draft }) => draft.headings.doing)
