import type { Block } from '../../../../platform/docx.ts'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { Research } from '../../queries.ts'
import type { Text } from './text/nb.ts'

/** What the system knows of a study's material. */
export type Known = {
  kinds: readonly { name: string; count: number }[]
  recordings: number
  last_day: string | null
  speakers: number
  key: { destroyed_at: Date | null } | null
}

/** An outline of how the material is looked after, from what is actually so. */
export function careOf(research: Research, known: Known, words: Text, language: Language): Block[] {
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  const day = (one: Date | string) => formatDate(language, one)
  const { key } = known
  return [
    heading(words.responsible),
    paragraph(research.responsible || words.gap),
    heading(words.what),
    paragraph(research.question),
    known.kinds.length > 0
      ? {
          kind: 'table',
          caption: words.table,
          head: [words.kind, words.count],
          rows: known.kinds.map(({ name, count }) => [name, String(count)]),
        }
      : paragraph(words.none),
    paragraph(words.speakers(known.speakers)),
    paragraph(words.recordings(known.recordings, known.last_day ? day(known.last_day) : '').trim()),
    heading(words.names),
    paragraph(
      key?.destroyed_at ? words.key_destroyed(day(key.destroyed_at)) : key ? words.key_kept : words.key_none,
    ),
    heading(words.rule),
    paragraph(research.only_approved ? words.only_approved : words.all_but_taken_back),
    heading(words.reads),
    { kind: 'list', items: words.reads_lines },
    heading(words.kept),
    {
      kind: 'list',
      items: [
        words.where,
        words.sound(research.sound_days),
        ...(research.ends_on ? [words.ends(day(research.ends_on))] : []),
        words.with_initiative,
      ],
    },
    heading(words.out),
    { kind: 'list', items: words.out_lines },
    heading(words.afterwards),
    paragraph(research.afterwards || words.gap),
  ]
}
