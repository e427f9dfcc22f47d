import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { bookOf } from '../../coding/queries.ts'
import type { Research } from '../../queries.ts'
import { few } from '../../rules.ts'
import { choicesIn, materialOf, wordsIn } from '../../words/queries.ts'
import { wishOf } from '../../words/rules.ts'
import { mentionsIn, speakersIn } from '../queries.ts'
import { groupsOf, shownOf } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** A study's figures as those at the table may see them: protected, and counted at this moment. */
export async function shownCounts(db: Db, access: Within, research: Research) {
  const groups = groupsOf(await speakersIn(db, access, research))
  const named = Map.groupBy(await mentionsIn(db, access, research), one => one.code_id)
  const book = await bookOf(db, access, research.id)
  return {
    groups,
    codes: book.map(code => ({ code, shown: shownOf(code.id, named.get(code.id) ?? [], groups) })),
  }
}

/** Rarer words than these are not said by many. */
const most_asked = 2000

/** The words that at least five people have used, the most frequent first, without whose they are. */
export async function shownWords(db: Db, access: Within, research: Research) {
  const choices = choicesIn(await materialOf(db, access, research))
  const wish = wishOf(new URLSearchParams(), choices)
  const { words } = await wordsIn(db, access, research, wish, { from: 0, most: most_asked })
  return words.filter(({ informants }) => informants >= few).slice(0, 40)
}
