import { Field, fresh } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { GuidePage } from '../pages.tsx'
import type { Method, Phase } from '../rules.ts'
import { text as guide_text } from '../text/index.ts'
import type { Use } from './queries.ts'
import { byPhase, fits, isOpen, type Wish, type WishName, wishes } from './rules.ts'
import { text } from './text/index.ts'

export const homeOf = (initiative: Pick<Initiative, 'initiative_id'>) => `/i/${initiative.initiative_id}`

/** All cards: those for the present phase first, or those that somebody looks for. */
export function CardsPage(props: {
  context: PageContext
  initiative: Initiative
  cards: readonly Method[]
  uses: readonly Use[]
  phase: Phase
  wish: Wish
}) {
  const { context, initiative, cards, phase, wish } = props
  const { language } = context
  const words = text[language]
  const home = homeOf(initiative)
  const { now, others } = byPhase(cards, phase)
  const found = cards.filter(card => fits(card, wish))
  const own = { language, home, uses: props.uses }
  return (
    <GuidePage
      context={context}
      initiative={initiative}
      words={words}
      wide
      head={
        <p class="acts">
          <a class="ds-button" data-variant="secondary" href={`${home}/guide/evening`}>
            {words.to_evening}
          </a>
        </p>
      }
    >
      <Search language={language} wish={wish} here={`${home}/guide/methods`} />
      {isOpen(wish) ? (
        <>
          <section>
            <h2>{words.now(guide_text[language].phases[phase])}</h2>
            <Cards {...own} cards={now} />
          </section>
          <section>
            <h2>{words.others}</h2>
            <Cards {...own} cards={others} />
          </section>
        </>
      ) : (
        <section>
          <h2>{words.found(found.length)}</h2>
          <Cards {...own} cards={found} />
          <p>
            <a href={`${home}/guide/methods`}>{words.see_all}</a>
          </p>
        </section>
      )}
    </GuidePage>
  )
}

/** What each wish may be, in words. */
export const wishWords = (language: Language): Record<WishName, Readonly<Record<string, string>>> => ({
  phase: guide_text[language].phases,
  field: text[language].fields,
  time: text[language].times,
  company: text[language].companies,
})

function Search(props: { language: Language; wish: Wish; here: string }) {
  const { language, wish, here } = props
  const words = text[language]
  const named = wishWords(language)
  return (
    <search class="noprint">
      <form method="get" action={here} class="inline">
        {(Object.keys(wishes) as WishName[]).map(name => (
          <Field
            state={fresh(wish)}
            language={language}
            name={name}
            kind="select"
            label={words.wishes[name]}
            options={[
              { value: '', label: words.anything },
              ...wishes[name].map(value => ({ value, label: named[name][value] ?? value })),
            ]}
          />
        ))}
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.search}
        </button>
      </form>
    </search>
  )
}

/** Cards in short: what it is called, what it is for, how long it takes, and what was noted about it here. */
export function Cards(props: {
  language: Language
  home: string
  cards: readonly Method[]
  uses: readonly Use[]
}) {
  const { language, home, cards, uses } = props
  const words = text[language]
  if (cards.length === 0) return <p class="empty">{words.none}</p>
  return (
    <ul class="cards">
      {cards.map(card => {
        const last = uses.find(use => use.method === card.id)
        return (
          <li>
            <h3>
              <a href={`${home}/guide/methods/${card.id}`}>{card.name[language]}</a>
            </h3>
            <p>{card.purpose[language]}</p>
            <p class="soft small">
              {words.minutes(card.minutes.from, card.minutes.to)}. {words.companies[card.together_with]}.
            </p>
            {last ? (
              <p>
                <span class="tag" data-color={last.used ? 'success' : undefined}>
                  {noteOf(language, last)}
                </span>
              </p>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

/** "Brukt 12. mars 2026" or "Vi vil bruke det". */
export function noteOf(language: Language, use: Pick<Use, 'used' | 'day'>): string {
  const words = text[language]
  const day = use.day ? formatDate(language, use.day) : ''
  return use.used ? words.used_on(day) : words.meant_on(day)
}
