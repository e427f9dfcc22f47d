import { Field, fresh } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { PagesOf, type Paging } from '../../../platform/paging.tsx'
import { phase_text } from '../../guide/queries.ts'
import { NetworkPage } from '../pages.tsx'
import { kinds, themes, thicknesses } from '../rules.ts'
import { text as room_text } from '../text/index.ts'
import type { Story } from './queries.ts'
import {
  beginningOf,
  isOpen,
  most_found,
  pathOf,
  queryOf,
  sorts,
  type Wish,
  type WishName,
  wish_names,
} from './rules.ts'
import { text } from './text/index.ts'

export type County = { number: string; name: string }
const here = '/stories'

/** Where a story comes from, as far as that is to be known. */
export const fromOf = (
  language: Language,
  { initiative_title, place }: Pick<Story, 'initiative_title' | 'place'>,
): string => [initiative_title, place].filter(Boolean).join(', ') || text[language].hidden_place

/** What somebody looks for, and what was found. */
export function StoriesPage(props: {
  context: PageContext
  wish: Wish
  counties: readonly County[]
  stories: readonly Story[]
  count: number
  instead: string | null
  paging: Paging
}) {
  const { context, wish, counties, stories, count, instead, paging } = props
  const { language } = context
  const words = text[language]
  const query = queryOf(wish)
  const open = isOpen(wish)
  const many = count > most_found
  const heading = many ? words.many_found(most_found) : open ? words.newest : words.found(count)
  return (
    <NetworkPage context={context} here="stories" words={words} wide>
      <Search language={language} wish={wish} counties={counties} />
      {open ? <Themes language={language} /> : null}
      <section>
        {count > 0 ? <h2>{heading}</h2> : null}
        {open ? null : <Chosen language={language} wish={wish} counties={counties} />}
        {instead === null ? null : <p>{words.instead(wish.q, instead)}</p>}
        {many ? <p class="soft">{words.many_explain(most_found)}</p> : null}
        {count > 0 ? (
          <StoryList language={language} stories={stories} />
        ) : (
          <div class="empty">
            <p class="strong">{open ? words.none_yet : words.none}</p>
            <p>{open ? words.none_yet_help : words.none_help}</p>
            {open ? null : (
              <p>
                <a href={here}>{words.all}</a>
              </p>
            )}
          </div>
        )}
        <PagesOf language={language} path={here} query={query} paging={paging} />
      </section>
      <p class="small noprint onward">
        <a href={pathOf('/stories/feed', query)} type="application/atom+xml">
          {words.feed}
        </a>
      </p>
    </NetworkPage>
  )
}

const named = (language: Language) => {
  const room = room_text[language]
  return {
    kind: room.kinds,
    theme: room.themes,
    field: room.fields,
    phase: phase_text[language],
    thickness: Object.fromEntries(thicknesses.map(one => [String(one), room.thicknesses[one]!])),
  } satisfies Partial<Record<WishName, Readonly<Record<string, string>>>>
}

/** What was chosen, in words. */
function chosenAs(language: Language, counties: readonly County[], name: WishName, value: string): string {
  if (name === 'target') return value
  if (name === 'county') return counties.find(({ number }) => number === value)?.name ?? value
  return (named(language)[name] as Readonly<Record<string, string>>)[value] ?? value
}

function Search(props: { language: Language; wish: Wish; counties: readonly County[] }) {
  const { language, wish, counties } = props
  const words = text[language]
  const names = named(language)
  const own = { state: fresh(wish), language }
  const all = { value: '', label: words.anything }
  const options = {
    kind: kinds.map(value => ({ value, label: names.kind[value] })),
    theme: themes.map(value => ({ value, label: names.theme[value] })),
    field: Object.entries(names.field).map(([value, label]) => ({ value, label })),
    phase: Object.entries(names.phase).map(([value, label]) => ({ value, label })),
    thickness: thicknesses.map(one => ({ value: String(one), label: names.thickness[String(one)]! })),
    county: counties.map(({ number, name }) => ({ value: number, label: name })),
  }
  const narrowed = wish_names.some(name => wish[name] !== '')
  return (
    <search class="noprint story-search">
      <form method="get" action={here} class="form">
        <div class="inline">
          <Field {...own} name="q" label={words.q} hint={words.q_hint} autocomplete="off" />
          <button class="ds-button" type="submit">
            {words.search}
          </button>
        </div>
        <details class="ds-details" open={narrowed}>
          <summary>{words.more_wishes}</summary>
          <div class="story-wishes">
            {wish_names.map(name =>
              name === 'target' ? (
                <Field {...own} name={name} label={words.wishes[name]} autocomplete="off" />
              ) : (
                <Field
                  {...own}
                  name={name}
                  kind="select"
                  label={words.wishes[name]}
                  options={[all, ...options[name]]}
                />
              ),
            )}
            <Field
              {...own}
              name="sort"
              kind="select"
              label={words.sort}
              options={sorts.map(value => ({ value, label: words.sorts[value] }))}
            />
          </div>
        </details>
      </form>
    </search>
  )
}

/** The themes as ways in, for somebody who does not know what to look for. */
function Themes({ language }: { language: Language }) {
  return (
    <nav class="noprint story-themes" aria-labelledby="by-theme">
      <h2 id="by-theme">{text[language].by_theme}</h2>
      <ul class="menu">
        {themes.map(theme => (
          <li>
            <a href={`${here}?theme=${theme}`}>{room_text[language].themes[theme]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Each thing that was chosen, with the way to be without it. */
function Chosen(props: { language: Language; wish: Wish; counties: readonly County[] }) {
  const { language, wish, counties } = props
  const words = text[language]
  const chosen = [
    ...(wish.q === '' ? [] : [{ name: 'q' as const, label: words.in_quotes(wish.q) }]),
    ...wish_names
      .filter(name => wish[name] !== '')
      .map(name => ({ name, label: chosenAs(language, counties, name, wish[name]) })),
  ]
  return (
    <ul class="menu noprint story-chosen" aria-label={words.chosen}>
      {chosen.map(({ name, label }) => (
        <li>
          <a
            class="tag"
            href={pathOf(here, queryOf(wish, { [name]: '' }))}
            aria-label={words.take_off(label)}
          >
            <bdi>{label}</bdi> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Stories in a list: where from, what it is called, and how it begins. */
export function StoryList(props: {
  language: Language
  stories: readonly Story[]
  /** All are from the place that the page is about. */
  of_one_place?: boolean
}) {
  const { language, stories, of_one_place = false } = props
  const room = room_text[language]
  return (
    <ul class="story-list">
      {stories.map(story => (
        <li>
          <p class="eyebrow">
            <span class="tag">{room.kinds[story.kind]}</span>{' '}
            {of_one_place ? null : <bdi>{fromOf(language, story)}</bdi>}
          </p>
          <h3>
            <a href={`${here}/${story.id}`} lang={story.language} dir="auto">
              {story.title}
            </a>
          </h3>
          <p lang={story.language} dir="auto">
            {beginningOf(story)}
          </p>
          <p class="small soft">
            {story.themes.map(theme => `${nameOfTheme(language, theme)} · `).join('')}
            <time datetime={story.published_on}>{formatDate(language, story.published_on)}</time>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A theme that another installation has and this one does not is told as it came. */
export const nameOfTheme = (language: Language, theme: string): string =>
  (room_text[language].themes as Readonly<Record<string, string>>)[theme] ?? theme
export const nameOfField = (language: Language, field: string): string =>
  (room_text[language].fields as Readonly<Record<string, string>>)[field] ?? field
