import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatList, nameOfLanguage } from '../../../platform/format.ts'
import { spokenIn } from '../../../platform/kits.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Part } from '../../../platform/words.ts'
import { crumbsOf } from '../pages.tsx'
import type { Kit } from '../queries.ts'
import { onPage, type Standing, someCounts } from '../rules.ts'
import { text } from '../text/index.ts'

/** The way back to the language, for its pages. */
export const kitCrumbs = (language: Language, kit: Kit) => [
  ...crumbsOf(language),
  { href: `/languages/${kit.code}`, label: nameOfLanguage(language, kit.code) },
]

/** For which counts a form of a text is, in words; nothing where there is only one form. */
export function countsSaid(language: Language, counts: readonly number[] | null): string {
  if (!counts) return ''
  const words = text[language]
  const { some, more } = someCounts(counts)
  const numbers = some.map(String)
  return words.for_counts(more ? words.and_more(numbers.join(', ')) : formatList(language, numbers))
}

type Place = { part: Part; pages: number; at: number; in_part: readonly Standing[] }

/** One page of a part: bokmål on one side, a field on the other. */
export function WritePage(props: {
  context: PageContext
  kit: Kit
  place: Place
  on_page: readonly Standing[]
  state: FormState
}) {
  const { context, kit, on_page, state } = props
  const { part, pages, at, in_part } = props.place
  const { language } = context
  const words = text[language]
  const title = words.write_title(words.parts[part].name, nameOfLanguage(language, kit.code))
  const here = `/languages/${kit.code}/write?part=${part}`
  const own = { state, language, errors: words.errors }
  const written = in_part.filter(one => one.written).length
  return (
    <Page context={context} title={title} crumbs={kitCrumbs(language, kit)} said={words.said} state={state}>
      <header class="head">
        <p class="eyebrow">{words.page_of(at, pages)}</p>
        <h1>{title}</h1>
        <p class="lead">{words.progress(written, in_part.length)}</p>
        <p>{words.places}</p>
      </header>
      <nav aria-label={words.pages}>
        <ul class="kit-pages">
          {Array.from({ length: pages }, (_, page) => page + 1).map(page => (
            <li>
              <a
                href={`${here}&page=${page}`}
                aria-label={words.page_of(page, pages)}
                aria-current={page === at ? 'page' : undefined}
              >
                {page}
              </a>{' '}
              <span class="soft small">
                {onPage(in_part, page).filter(one => one.written).length}/{onPage(in_part, page).length}
              </span>
            </li>
          ))}
        </ul>
      </nav>
      <div class="kit-pairs">
        <Form
          {...own}
          action={`${here}&page=${at}`}
          submit={at < pages ? words.save_next : words.save}
          labels={Object.fromEntries(on_page.map(one => [one.word.key, shortened(one.word.source)]))}
          back={`${here}&page=${at}`}
        >
          {at < pages ? <input type="hidden" name="go" value="next" /> : null}
          {on_page.map(({ word }) => (
            <Field
              {...own}
              name={word.key}
              kind="long"
              rows={Math.min(8, Math.ceil(word.source.length / 55) + word.source.split('\n').length - 1)}
              label={word.source}
              hint={`${words.english(word.english)} ${countsSaid(language, word.counts)}`.trim()}
              spoken={{
                label: spokenIn('nb', language),
                value: { lang: kit.code, dir: kit.direction },
              }}
            />
          ))}
        </Form>
      </div>
    </Page>
  )
}

const shortened = (said: string): string => (said.length > 60 ? `${said.slice(0, 57)}…` : said)

/** A part in two columns, to write on by hand. */
export function PrintPage(props: {
  context: PageContext
  kit: Kit
  part: Part
  standing: readonly Standing[]
}) {
  const { context, kit, part, standing } = props
  const { language } = context
  const words = text[language]
  const title = words.print_title(words.parts[part].name, nameOfLanguage(language, kit.code))
  return (
    <Page context={context} title={title} crumbs={kitCrumbs(language, kit)}>
      <header class="head">
        <h1>{title}</h1>
        <p class="noprint">{words.print_lead}</p>
        <p class="acts noprint">
          <button class="ds-button" type="button" data-print hidden>
            {words.print_now}
          </button>
        </p>
      </header>
      <table class="kit-print">
        <caption class="sr">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.bokmal}</th>
            <th scope="col">
              <span lang={kit.code} dir={kit.direction}>
                {kit.name}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {standing.map(({ word, newest, written }) => (
            <tr>
              <td>
                <span {...spokenIn('nb', language)}>{word.source}</span>
                {word.counts ? <span class="soft small"> {countsSaid(language, word.counts)}</span> : null}
              </td>
              <td lang={kit.code} dir={kit.direction}>
                {written ? newest?.body : <Lines count={Math.ceil(word.source.length / 45)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  )
}

function Lines(props: { count: number }) {
  return (
    <>
      {Array.from({ length: Math.max(1, props.count) }, () => (
        <span class="line"></span>
      ))}
    </>
  )
}
