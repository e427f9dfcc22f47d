import type { Language } from '../../../platform/language.ts'
import { thingOfPage } from './rules.ts'
import { text } from './text/index.ts'

/** A trace in words: what was done, or which page was read. */
export function saysOf(language: Language, trace: { what: string; reading: boolean }): string {
  const words = text[language]
  const changes: Readonly<Record<string, string>> = words.changes
  const pages: Readonly<Record<string, string>> = words.pages
  if (!trace.reading) return changes[trace.what] ?? words.something
  return pages[trace.what] ?? words.things[thingOfPage(trace.what)]
}
