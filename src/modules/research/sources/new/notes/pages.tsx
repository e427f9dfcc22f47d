import type { Language } from '../../../../../platform/language.ts'
import { text } from '../../text/index.ts'

/** What one should know of how a file was read, in plain words. */
export function Notes({ language, notes }: { language: Language; notes: readonly string[] }) {
  const { notes: words, notes_title } = text[language]
  if (notes.length === 0) return null
  const known: Readonly<Record<string, string>> = words
  return (
    <div class="ds-alert" data-color="info">
      <h2>{notes_title}</h2>
      <ul>
        {[...new Set(notes.map(note => known[note] ?? words.other))].map(note => (
          <li>{note}</li>
        ))}
      </ul>
    </div>
  )
}
