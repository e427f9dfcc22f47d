import type { Language } from './language.ts'
import { text } from './text/index.ts'

/** How it goes with what is saved while one writes: the words for saving.js, which shows one of them at a time. */
export function Saving({ language }: { language: Language }) {
  const { saved, offline, newer, mend, failed } = text[language].saving
  return (
    <p
      class="saving small"
      role="status"
      data-saved={saved}
      data-offline={offline}
      data-newer={newer}
      data-mend={mend}
      data-failed={failed}
    />
  )
}
