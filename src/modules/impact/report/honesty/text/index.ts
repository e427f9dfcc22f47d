import type { Language } from '../../../../../platform/language.ts'
import { inEachLanguage } from '../../../../../platform/words.ts'
import { numberIn } from '../../../follow/text/index.ts'
import type { Reminder } from '../rules.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage('impact/report/honesty', { nb, nn, da, en })

/** What the plan tells that a reader ought to know, as a sentence. */
export function remind(language: Language, one: Reminder): string {
  const words = text[language].reminders
  const n = (value: number) => numberIn(language, value)
  switch (one.kind) {
    case 'missing':
      return words.missing(one.name)
    case 'others':
      return words.others(one.name, n(one.then), n(one.now))
    case 'of_group':
      return words.of_group(one.name, n(one.n), n(one.size))
    case 'few':
      return words.few(one.name, n(one.n))
    case 'voices':
      return words.voices(one.group, n(one.people))
    case 'nobody':
      return words.nobody(one.group)
    default:
      return text[language].counted[one.kind](one.n)
  }
}
