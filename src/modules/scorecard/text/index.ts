import type { InEachLanguage, Language } from '../../../platform/language.ts'
import type { Side } from '../rounds/rules.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb, type Text } from './nb.ts'
import { nn } from './nn.ts'

export const text: InEachLanguage<Text> = { nb, nn, da, en }

/** What a side is called: by the group's own name for it, else by ours. `others` is several sides as one. */
export function sideName(language: Language, side: Pick<Side, 'id' | 'label'>): string {
  const names: Readonly<Record<string, string>> = text[language].sides
  return side.label ?? names[side.id] ?? side.id
}

/** The same at the beginning of a line. */
export function sideTitle(language: Language, side: Pick<Side, 'id' | 'label'>): string {
  const name = sideName(language, side)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
