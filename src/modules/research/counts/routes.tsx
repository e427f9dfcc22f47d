import { type Access, grants } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { bookOf } from '../coding/queries.ts'
import { researchHref } from '../pages.tsx'
import { shownOf } from '../plan/queries.ts'
import { researchOf, sourcesOf } from '../queries.ts'
import { researching } from '../rules.ts'
import { AcrossPage } from './across/pages.tsx'
import { acrossFor } from './across/queries.ts'
import { linesOf, quarterOf } from './across/rules.ts'
import { AgreementPage } from './agreement/pages.tsx'
import { BehindPage } from './behind/pages.tsx'
import { chooseForm, shownForm, showsForm } from './forms.ts'
import { CountsPage } from './pages.tsx'
import { codedByBoth, codersIn, mentionsIn, wordsBehind } from './queries.ts'
import { chooseQuote, removeQuote, tellQuote } from './quotes/commands.ts'
import { QuotesPage } from './quotes/pages.tsx'
import { heldBackQuotes, quotesOf } from './quotes/queries.ts'
import { manners, pairsIn } from './rules.ts'
import { decideShown } from './shown/commands.ts'
import { ShownPage } from './shown/pages.tsx'
import { shownCounts, shownWords } from './shown/queries.ts'
import { showable } from './shown/rules.ts'
import { TogetherPage } from './together/pages.tsx'

const counts = '/i/:initiative/research/:research/counts'
const shows = ['research', 'source', 'passage', 'informant', 'code', 'coding'] as const

export const routes: readonly Route[] = [
  read(counts, {
    who: researching,
    shows,
    handle: async context => {
      const { db, access, query } = context
      const research = await studyOf(context)
      return page(
        <CountsPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          book={await bookOf(db, access, research.id)}
          mentions={await mentionsIn(db, access, research)}
          sources={await sourcesOf(db, access, research.id)}
          manner={manners.find(one => one === query.get('by')) ?? 'party'}
        />,
      )
    },
  }),
  read(`${counts}/behind`, {
    who: researching,
    shows,
    handle: async context => {
      const { db, access, query } = context
      const research = await studyOf(context)
      const book = await bookOf(db, access, research.id)
      const code = book.find(({ id }) => id === query.get('code'))
      if (!code) throw new NotFound()
      return page(
        <BehindPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          code={code}
          words={await wordsBehind(db, access, research, code.id)}
          manner={manners.find(one => one === query.get('by')) ?? null}
          group={query.get('in') ?? ''}
        />,
      )
    },
  }),
  read(`${counts}/together`, {
    who: researching,
    shows,
    handle: async context => {
      const { db, access } = context
      const research = await studyOf(context)
      return page(
        <TogetherPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          book={await bookOf(db, access, research.id)}
          pairs={pairsIn(await mentionsIn(db, access, research))}
        />,
      )
    },
  }),
  read(`${counts}/agreement`, {
    who: researching,
    shows,
    handle: async context => {
      const { db, access, query } = context
      const research = await studyOf(context)
      const coders = await codersIn(db, access, research)
      const [first, second] = [query.get('one'), query.get('other')]
      const asked = first !== second ? coders.filter(({ id }) => id === first || id === second) : []
      const pair = asked.length === 2 ? asked : coders.slice(0, 2)
      const [one, other] = pair
      return page(
        <AgreementPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          book={await bookOf(db, access, research.id)}
          coders={coders}
          pair={one && other ? [one, other] : null}
          coded={one && other ? await codedByBoth(db, access, research, [one.id, other.id]) : null}
        />,
      )
    },
  }),
  read(`${counts}/quotes`, {
    who: researching,
    shows: [...shows, 'research_quote'],
    handle: async context => showQuotes(context, fresh()),
  }),
  write(`${counts}/quotes`, {
    who: researching,
    form: chooseForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['shows'])
      await chooseQuote(context.db, context.access, context.params.research!, input, context.now)
      return toQuotes(context, 'chosen')
    },
    again: showQuotes,
  }),
  write(`${counts}/quotes/:quote`, {
    who: researching,
    form: showsForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['shows'])
      await tellQuote(db, access, params.research!, params.quote!, input, now)
      return toQuotes(context, 'told')
    },
    again: (context, state) => showQuotes(context, state),
  }),
  write(`${counts}/quotes/:quote/remove`, {
    who: researching,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeQuote(db, access, params.research!, params.quote!, now)
      return toQuotes(context, 'removed')
    },
  }),
  read(`${counts}/shown`, {
    who: grants,
    shows: ['research', 'research_shown'],
    handle: async context => {
      const { db, access } = context
      const research = await studyOf(context)
      const decided = await shownOf(db, access, research.id)
      const shown = showable.filter(what => decided.includes(what))
      return page(
        <ShownPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          works={access.grants.includes('researcher')}
          shown={shown}
          counts={shown.includes('counts') ? await shownCounts(db, access, research) : null}
          used={shown.includes('words') ? await shownWords(db, access, research) : null}
          quotes={shown.includes('quotes') ? await quotesOf(db, access, research) : null}
        />,
      )
    },
  }),
  write(`${counts}/shown`, {
    who: researching,
    form: shownForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await decideShown(db, access, params.research!, input, now)
      const there = researchHref(access.initiative_id, params.research!, 'counts', '/shown')
      return redirect(there, { said: input.shown ? 'shown' : 'hidden' })
    },
  }),
  read('/research', {
    who: 'account',
    handle: async context => {
      const { initiatives, named } = await acrossFor(context.db, context.visitor)
      const ids = initiatives.map(one => one.initiative_id)
      const quarters = [...new Set(named.map(quarterOf))].toSorted()
      return page(
        <AcrossPage
          context={context}
          initiatives={initiatives}
          by_place={linesOf(named, ids, one => one.initiative_id)}
          quarters={quarters}
          by_time={linesOf(named, quarters, quarterOf)}
        />,
      )
    },
  }),
]

const studyOf = ({ db, access, params }: Context<Access>) => researchOf(db, access, params.research!)

const toQuotes = ({ access, params }: Context<Access>, said: string) =>
  redirect(researchHref(access.initiative_id, params.research!, 'counts', '/quotes'), { said })

/** The quotes; what is being written about one of them stands in its form again. */
async function showQuotes(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const research = await studyOf(context)
  const quotes = await quotesOf(db, access, research)
  return page(
    <QuotesPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      quotes={quotes}
      held_back={await heldBackQuotes(db, access, research, quotes.length)}
      doing={params.quote ?? null}
      state={state}
    />,
  )
}
