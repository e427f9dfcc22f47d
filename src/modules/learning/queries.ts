import type { InEachLanguage } from '../../platform/language.ts'
import { inEachLanguage } from '../../platform/words.ts'
import type { Theme } from './rules.ts'
import { text } from './text/index.ts'

export type { Theme } from './rules.ts'

/** What each theme is called, for the pages that tell what an initiative is about. */
export const theme_text: InEachLanguage<Record<Theme, string>> = inEachLanguage('themes', {
  nb: text.nb.themes,
  nn: text.nn.themes,
  da: text.da.themes,
  en: text.en.themes,
})
