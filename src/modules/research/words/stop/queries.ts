import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readContent } from '../../../../platform/content.ts'
import { root } from '../../../../platform/paths.ts'
import { languages_of, type Stemmer } from '../rules.ts'

const shape = z.strictObject({ nb: z.string(), nn: z.string(), da: z.string(), en: z.string() })

let read: z.output<typeof shape> | null = null

/** The words that say nothing by themselves, from content/stop-words.yaml: read once, since it lies there from the start. */
export function stopWordsOf(stemmer: Stemmer): string[] {
  read ??= readContent(shape, readFileSync(join(root, 'content', 'stop-words.yaml'), 'utf8'))
  const lists: Readonly<Record<string, string>> = read
  return [...new Set(languages_of[stemmer].flatMap(language => lists[language]?.split(/\s+/) ?? []))]
}
