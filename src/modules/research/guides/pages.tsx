import type { InEachLanguage, Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { ResearchesPage, researchesHref } from '../pages.tsx'
import { done_in, type Guide } from './rules.ts'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

export const guidesHref = (initiative_id: string): string => `${researchesHref(initiative_id)}/guides`

/** All guides: what each is for, and how long it takes. */
export function GuidesPage(props: { context: PageContext; initiative: About; guides: readonly Guide[] }) {
  const { context, initiative, guides } = props
  const { language } = context
  return (
    <ResearchesPage context={context} initiative={initiative} words={text[language]} wide>
      <ul class="cards">
        {guides.map(guide => (
          <li>
            <h2>
              <a href={`${guidesHref(initiative.initiative_id)}/${guide.id}`}>{guide.name[language]}</a>
            </h2>
            <p>{guide.purpose[language]}</p>
            <p class="soft small">{guide.takes[language]}</p>
          </li>
        ))}
      </ul>
    </ResearchesPage>
  )
}

/** One guide, on one or two sheets of paper. */
export function OneGuidePage(props: { context: PageContext; initiative: About; guide: Guide }) {
  const { context, initiative, guide } = props
  const { language } = context
  const words = text[language]
  return (
    <ResearchesPage
      context={context}
      initiative={initiative}
      above={[{ href: guidesHref(initiative.initiative_id), label: words.title }]}
      words={{ title: guide.name[language], lead: guide.purpose[language] }}
      head={
        <p class="acts">
          <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      }
    >
      <article class="sheet method">
        <dl class="facts">
          <dt>{words.takes}</dt>
          <dd>{guide.takes[language]}</dd>
        </dl>
        <List title={words.before} lines={guide.before} language={language} />
        {guide.opening ? (
          <section>
            <h2>{words.opening}</h2>
            <p class="note">{guide.opening[language]}</p>
          </section>
        ) : null}
        <Parts initiative={initiative} guide={guide} language={language} />
        <List title={words.during} lines={guide.during} language={language} />
        <List title={words.after} lines={guide.after} language={language} />
        <List title={words.mind} lines={guide.mind} language={language} />
      </article>
    </ResearchesPage>
  )
}

function List(props: { title: string; lines: readonly InEachLanguage<string>[]; language: Language }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <ul>
        {props.lines.map(line => (
          <li>{line[props.language]}</li>
        ))}
      </ul>
    </section>
  )
}

function Parts(props: { initiative: About; guide: Guide; language: Language }) {
  const { initiative, guide, language } = props
  const words = text[language]
  return (
    <section>
      <h2>{words.parts[guide.what]}</h2>
      <ol class="method-steps">
        {guide.parts.map(part => (
          <li>
            <b>{part.text[language]}</b>
            {part.more.length > 0 ? (
              <ul>
                {part.more.map(one => (
                  <li>{one[language]}</li>
                ))}
              </ul>
            ) : null}
            {part.done_in ? (
              <p class="noprint">
                <a href={`/i/${initiative.initiative_id}${done_in[part.done_in]}`}>
                  {words.done_in[part.done_in]}
                </a>
              </p>
            ) : null}
            {part.lines ? (
              <div class="onlyprint" aria-hidden="true">
                {Array.from({ length: part.lines }, () => (
                  <span class="line" />
                ))}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
