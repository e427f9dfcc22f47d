import type { Span } from '../rules.ts'

/** What a passage is chosen by: its sentences, or its words. */
export type Grain = 'sentence' | 'word'

/** The sentences or words of a text, where they begin and end, in its order and without the space between them. */
export function piecesOf(body: string, language: string, grain: Grain): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: grain })
  return [...segmenter.segment(body)].flatMap(({ segment, index, isWordLike }) => {
    if (segment.trim() === '' || (grain === 'word' && !isWordLike)) return []
    const from_sign = index + segment.length - segment.trimStart().length
    return [{ from_sign, to_sign: from_sign + segment.trim().length }]
  })
}

/** The beginning of a longer text, for a list. */
export const beginningOf = (text: string, most = 60): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most) || most).trimEnd()} …`
