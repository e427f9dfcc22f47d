import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { ResearchPage, researchHref } from '../../pages.tsx'
import type { Research } from '../../queries.ts'
import { Mark } from '../pictures.tsx'
import type { BookCode, Code } from '../queries.ts'
import { looks } from '../rules.ts'
import { text } from '../text/index.ts'

export type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  research: Research
}

export type Uses = ReadonlyMap<string, { places: number; sources: number }>

/** Where the code book stands; `rest` begins with a slash. */
export const codesHref = ({ initiative, research }: Omit<Show, 'context'>, rest = ''): string =>
  researchHref(initiative.initiative_id, research.id, 'codes', rest)

/** The code book: the tree, how much each is used, and a form to add one. */
export function BookPage(
  props: Show & {
    book: readonly BookCode[]
    ended: readonly Code[]
    uses: Uses
    memos: number
    state: FormState
  },
) {
  const { context, initiative, research, book, ended, memos, state } = props
  const { language } = context
  const words = text[language]
  const to = researchHref(initiative.initiative_id, research.id, 'sources')
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={words}
      tab="codes"
      state={state}
      head={
        <p class="acts noprint">
          <a class="ds-button" href="#add">
            {words.add_title}
          </a>
          <a href={to}>{words.code_sources}</a>
          <a href={codesHref(props, '/memos')}>
            {words.memos} ({memos})
          </a>
          {book.length > 0 ? <a href={codesHref(props, '/print')}>{words.print}</a> : null}
        </p>
      }
    >
      {book.length === 0 ? <p class="empty">{words.none}</p> : <Tree {...props} />}
      {ended.length > 0 ? (
        <details class="ds-details">
          <summary>{words.ended_title}</summary>
          <div>
            <ul>
              {ended.map(({ id, name }) => (
                <li>
                  <a href={codesHref(props, `/${id}`)} dir="auto">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </details>
      ) : null}
      {research.ended_at ? null : (
        <section class="noprint" id="add">
          <h2>{words.add_title}</h2>
          <Form
            state={state}
            language={language}
            action={codesHref(props)}
            submit={words.add}
            labels={words.labels}
            errors={words.errors}
          >
            <CodeFields language={language} state={state} book={book} />
          </Form>
        </section>
      )}
    </ResearchPage>
  )
}

function Tree(props: Show & { book: readonly BookCode[]; uses: Uses }) {
  const { context, research, book, uses } = props
  const words = text[context.language]
  return (
    <section>
      {research.only_approved ? <p class="small">{words.only_usable}</p> : null}
      <ul class="rows code-tree">
        {book.map(code => (
          <li class={`deep-${Math.min(code.depth, 5)}`}>
            <p>
              <Mark code={code} />{' '}
              <a href={codesHref(props, `/${code.id}`)} dir="auto">
                <b>{code.name}</b>
              </a>{' '}
              <span class="soft uses">{usesText(context.language, uses, code.id)}</span>
            </p>
            {code.definition ? <p dir="auto">{code.definition}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How much a code is used, in words. */
export function usesText(language: Language, uses: Uses, id: string): string {
  const { places, sources } = uses.get(id) ?? { places: 0, sources: 0 }
  return text[language].uses(places, sources)
}

/** What stands about a code, new or changed; `own` is the one that is changed, which has a look as well. */
export function CodeFields(props: {
  language: Language
  state: FormState
  book: readonly BookCode[]
  own?: string
}) {
  const { language, state, book, own } = props
  const words = text[language]
  const { labels } = words
  const given = { language, state, errors: words.errors }
  return (
    <>
      <Field {...given} name="name" label={labels.name} />
      <Field
        {...given}
        name="definition"
        kind="long"
        rows={3}
        optional
        label={labels.definition}
        hint={words.definition_hint}
      />
      <Field
        {...given}
        name="example"
        kind="long"
        rows={2}
        optional
        label={labels.example}
        hint={words.example_hint}
      />
      <Field
        {...given}
        name="parent_id"
        kind="select"
        optional
        label={labels.parent_id}
        options={[{ value: '', label: words.top }, ...codeOptions(book.filter(({ id }) => id !== own))]}
      />
      {own ? (
        <Field
          {...given}
          name="look"
          kind="select"
          label={labels.look}
          hint={words.look_hint}
          options={Array.from({ length: looks }, (_, look) => ({
            value: String(look),
            label: lookName(language, look),
          }))}
        />
      ) : null}
    </>
  )
}

/** The codes to choose among, as deep as they stand. */
export const codeOptions = (book: readonly BookCode[]) =>
  book.map(({ id, sign, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${sign} ${name}` }))

const strokes = ['solid', 'dashed', 'double', 'dotted', 'wavy', 'solid'] as const
const other_strokes = ['dotted', 'double', 'dashed', 'wavy', 'solid', 'dashed'] as const

/** A look in words: its colour and its stroke, as research.css draws them. */
function lookName(language: Language, look: number): string {
  const { colours, strokes: called } = text[language]
  const at = look % 6
  const stroke = (look < 6 ? strokes : other_strokes)[at] ?? 'solid'
  return `${colours[at]}, ${called[stroke]}`
}

/** The book on paper. */
export function PrintPage(props: Show & { book: readonly BookCode[]; uses: Uses }) {
  const { context, initiative, research, book, uses } = props
  const words = text[context.language]
  const examples = book.some(({ example }) => example !== '')
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      words={{ title: words.print_title }}
      tab="codes"
      below={[{ href: codesHref(props), label: words.title }]}
      wide
      head={
        <p class="acts noprint">
          <button class="ds-button" type="button" data-print hidden>
            {words.print_now}
          </button>
        </p>
      }
    >
      {book.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label={words.print_title}>
          <table class="ds-table brisk">
            <caption>{words.print_table}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.sign}</th>
                <th scope="col">{words.columns.name}</th>
                <th scope="col">{words.columns.definition}</th>
                {examples ? <th scope="col">{words.columns.example}</th> : null}
                <th scope="col">{words.columns.uses}</th>
              </tr>
            </thead>
            <tbody>
              {book.map(code => (
                <tr>
                  <td>
                    <Mark code={code} />
                  </td>
                  <th scope="row" class="wraps" dir="auto">
                    {'– '.repeat(code.depth)}
                    {code.name}
                  </th>
                  <td class="wraps" dir="auto">
                    {code.definition}
                  </td>
                  {examples ? (
                    <td class="wraps" dir="auto">
                      {code.example}
                    </td>
                  ) : null}
                  <td>{usesText(context.language, uses, code.id)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ResearchPage>
  )
}
