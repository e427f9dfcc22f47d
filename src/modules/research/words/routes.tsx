import type { Access } from '../../../platform/access.ts'
import { pagingOf } from '../../../platform/paging.tsx'
import { file, page } from '../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { researchOf } from '../queries.ts'
import { researching } from '../rules.ts'
import { ComparePage } from './compare/pages.tsx'
import { compareParties } from './compare/queries.ts'
import { ContextPage } from './context/pages.tsx'
import { wordInContext } from './context/queries.ts'
import { ways } from './context/rules.ts'
import { wordsCsv } from './files/rules.ts'
import { WordsPage } from './pages.tsx'
import { choicesIn, materialOf, sizeOf, wordsIn } from './queries.ts'
import { typedWord, wishOf } from './rules.ts'
import { text } from './text/index.ts'

const all = '/i/:initiative/research/:research/words'
const shows = ['source_words', 'source', 'informant', 'research'] as const
const who = researching

const per_page = 100
/** Whoever needs rarer words than these asks for how they begin. */
const most_in_file = 5000

export const routes: readonly Route[] = [
  read(all, {
    shows,
    who,
    handle: async context => {
      const { db, access, query } = context
      const { research, material, choices, wish, ...about } = await studyOf(context)
      // How many there are is known only with them.
      const { from } = pagingOf(query, Number.MAX_SAFE_INTEGER, per_page)
      const found = await wordsIn(db, access, research, wish, { from, most: per_page })
      return page(
        <WordsPage
          context={context}
          {...{ ...about, research, choices, wish, found }}
          paging={pagingOf(query, found.count, per_page)}
          size={sizeOf(material, wish)}
        />,
      )
    },
  }),
  read(`${all}/table.csv`, {
    shows,
    who,
    handle: async context => {
      const { db, access, language } = context
      const { research, material, wish } = await studyOf(context)
      const { words } = await wordsIn(db, access, research, wish, { from: 0, most: most_in_file })
      const own = text[language]
      const csv = wordsCsv(own.csv_columns, words, sizeOf(material, wish).words)
      return file(csv, 'text/csv; charset=utf-8', `${own.csv_name}.csv`)
    },
  }),
  read(`${all}/compare`, {
    shows,
    who,
    handle: async context => {
      const { db, access, query } = context
      const { research, material, choices, wish, ...about } = await studyOf(context)
      const asked = (name: string, usual: number) =>
        choices.parties.find(party => party === query.get(name)) ?? choices.parties[usual] ?? ''
      const parties = { one: asked('one', 0), two: asked('two', 1) }
      const several = parties.two !== '' && parties.one !== parties.two
      const of = (party: string) => sizeOf(material, { ...wish, party })
      return page(
        <ComparePage
          context={context}
          {...{ ...about, research, choices, wish, parties }}
          sizes={{ one: of(parties.one), two: of(parties.two) }}
          compared={several ? await compareParties(db, access, research, parties, wish) : null}
        />,
      )
    },
  }),
  read(`${all}/context`, {
    shows: [...shows, 'passage'],
    who,
    handle: async context => {
      const { db, access, query } = context
      const { research, choices, wish, ...about } = await studyOf(context)
      const word = typedWord(query.get('word') ?? '')
      const way = ways.find(one => one === query.get('way')) ?? 'forms'
      const asked = { word, way, stemmer: wish.stemmer, party: wish.party }
      return page(
        <ContextPage
          context={context}
          {...{ initiative: about.initiative, research, choices, asked }}
          found={word === '' ? null : await wordInContext(db, access, research, asked)}
        />,
      )
    },
  }),
]

/** The study, what is in it, and what is wished for. */
async function studyOf({ db, access, params, query }: Context<Access>) {
  const research = await researchOf(db, access, params.research!)
  const material = await materialOf(db, access, research)
  const choices = choicesIn(material)
  const initiative = await initiativeOf(db, access)
  return { initiative, research, material, choices, wish: wishOf(query, choices) }
}
