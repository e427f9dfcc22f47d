import { inEachLanguage } from '../../../../platform/words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** What the person meets; the purposes themselves are content, and stand in bokmål where a language has none. */
const own_page = [
  ...['title', 'lead', 'free_title', 'free', 'apart', 'basis', 'letter', 'yes_said', 'no_said', 'unasked'],
  ...['asked_again', 'yes', 'no', 'withdraw', 'yes_after_all', 'yes_to_new', 'older', 'history', 'answers'],
  ...['at', 'noted', 'noted_wrong', 'said.yes', 'said.no'],
]

export const text = inEachLanguage('consent', { nb, nn, da, en }, { invitation: own_page })
