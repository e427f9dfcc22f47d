import { inEachLanguage } from '../../../../platform/words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

/** What somebody must understand before saying yes. */
const before_a_yes = ['title', 'lead', 'shows_title', 'shows', 'audiences', 'states', 'asked_by', 'asked']
const saying_yes = [
  'with_steps_said',
  'without_steps_said',
  'yes_by',
  'agree',
  'take_back_yes',
  'end',
  'said',
]
const shared = ['end_means', 'shared_with', 'not_shared', 'see_sharing']

export const text = inEachLanguage(
  'release',
  { nb, nn, da, en },
  { results: [...before_a_yes, ...saying_yes, ...shared] },
)
