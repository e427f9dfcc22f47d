import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { InstrumentView } from '../../instrument/rules.ts'
import { hrefOf } from '../../rounds/pages.tsx'
import type { Round } from '../../rounds/queries.ts'
import { roundTitle } from '../../text/index.ts'
import { Sheet } from './paper/pages.tsx'
import { pagesOf, type Size, sizes } from './rules.ts'
import { text } from './text/index.ts'

export type Paper = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  round: Round
  view: InstrumentView
  size: Size
  code: string
}

/** The sheets of a round: choose language and print size, look at them, print them. */
export function PaperPage(props: Paper & { languages: readonly { code: string; name: string }[] }) {
  const { context, initiative, round, view, size } = props
  const words = text[context.language]
  const href = hrefOf(initiative.initiative_id, round)
  const pages = pagesOf(
    view.statements.map(statement => statement.text),
    {
      size,
      steps: view.scale.steps.length,
      outs: Object.values(view.ways_out).filter(Boolean).length,
      title: initiative.title,
      sides: round.sides.length,
    },
  )
  const choose = (language: string, wished: Size) => `${href}/paper?language=${language}&size=${wished}#sheet`
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={[{ href, label: roundTitle(context.language, round) }]}
    >
      <header class="head noprint">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {round.status === 'planned' ? (
        <div class="ds-alert noprint" data-color="warning">
          <p>{words.planned}</p>
        </div>
      ) : null}
      <div class="cols noprint">
        <section>
          <h2>{words.print_out}</h2>
          <dl class="facts">
            <dt>{words.language}</dt>
            <dd>
              <Choices
                options={props.languages.map(({ code, name }) => ({
                  href: choose(code, size),
                  label: name,
                  lang: code,
                  chosen: code === view.language,
                }))}
              />
            </dd>
            <dt>{words.size}</dt>
            <dd>
              <Choices
                options={sizes.map(one => ({
                  href: choose(view.language, one),
                  label: words.sizes[one],
                  chosen: one === size,
                }))}
              />
            </dd>
          </dl>
          <p>{words.pages(pages.length)}</p>
          <p>
            <button class="ds-button" type="button" data-print hidden>
              {words.print_now}
            </button>
          </p>
          <p class="soft small">{words.print}</p>
        </section>
        <section>
          <h2>{words.hand_out}</h2>
          <ul>
            {words.hand_out_what.map(what => (
              <li>{what}</li>
            ))}
          </ul>
          {round.status === 'open' ? (
            <p>
              <a class="ds-button" data-variant="secondary" href={`${href}/paper/enter`}>
                {words.enter}
              </a>
            </p>
          ) : (
            <p class="soft">{words.enter_planned}</p>
          )}
        </section>
      </div>
      <section class="papers" id="sheet" tabindex={0} aria-label={words.preview}>
        {pages.map((statements, page) => (
          <Sheet {...props} statements={statements} page={page} pages={pages.length} />
        ))}
      </section>
    </Page>
  )
}

function Choices(props: {
  options: readonly { href: string; label: string; lang?: string; chosen: boolean }[]
}) {
  return (
    <ul class="crumbs">
      {props.options.map(({ href, label, lang, chosen }) => (
        <li>
          <a href={href} lang={lang} aria-current={chosen ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
