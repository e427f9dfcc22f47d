import { inEachLanguage } from '../../../platform/words.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage(
  'access',
  { nb, nn, da, en },
  {
    invitation: [
      'sign_in',
      'sign_in_*',
      'email',
      'send_link',
      'residents_need_none',
      'sent_*',
      'link_*',
      'new_link',
      'continue_title',
      'go_on',
      'mail_*',
      'conflicts',
    ],
  },
)
