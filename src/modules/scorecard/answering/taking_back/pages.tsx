import type { Language } from '../../../../platform/language.ts'
import { text } from '../text/index.ts'

/** Takes the answer back by the key that this form carries. */
export function TakeBack({ base, language }: { base: string; language: Language }) {
  const words = text[language]
  return (
    <p>
      {words.take_back_text}{' '}
      <button type="submit" class="link-button" formaction={`${base}/answers/take-back`}>
        {words.take_back}
      </button>
    </p>
  )
}
