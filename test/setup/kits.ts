import { wordsOf } from '../../src/modules/languages/queries.ts'
import { onPage, pagesOf } from '../../src/modules/languages/rules.ts'
import type { Db } from '../../src/platform/database.ts'
import type { Part, Word } from '../../src/platform/words.ts'
import type { Visitor } from './app.ts'

/** Made-up words for a language that nobody speaks: the bokmål in brackets. */
export const madeUp = (word: Word): string => `⟦${word.source}⟧`

/** The texts of one part, in the order of its pages. */
export const wordsIn = async (db: Db, code: string, part: Part): Promise<Word[]> =>
  (await wordsOf(db, code)).filter(word => word.part === part)

/** Writes all of a part through the door, page by page, as somebody who has seen nothing written yet. */
export async function writePart(
  db: Db,
  writer: Visitor,
  code: string,
  part: Part,
  say = madeUp,
): Promise<void> {
  const words = await wordsIn(db, code, part)
  for (let page = 1; page <= pagesOf(words.length); page++) {
    const these = onPage(words, page)
    const fields = Object.fromEntries(these.map(word => [word.key, say(word)]))
    const version = these.map(() => 0).join()
    const answer = await writer.post(`/languages/${code}/write?part=${part}&page=${page}`, {
      ...fields,
      version,
    })
    if (answer.status !== 303) throw new Error(`Writing page ${page} of ${part} gave ${answer.status}`)
  }
}

/** Says of every text that waits in a part that it is right, as one who ticks all that is shown. */
export async function checkPart(checker: Visitor, code: string, part: Part): Promise<void> {
  const here = `/languages/${code}/check?part=${part}`
  for (let round = 0; round < 40; round++) {
    const ids = [...(await checker.get(here)).text.matchAll(/name="right" value="([^"]+)"/g)].map(
      one => one[1]!,
    )
    if (ids.length === 0) return
    const answer = await checker.post(here, { right: ids })
    if (answer.status !== 303) throw new Error(`Checking ${part} gave ${answer.status}`)
  }
}
