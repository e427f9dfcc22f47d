import { Blocks } from '../../../../platform/blocks.tsx'
import type { Block } from '../../../../platform/docx.ts'
import { formatDate } from '../../../../platform/format.ts'
import { type Language, language_names, languages } from '../../../../platform/language.ts'
import type { Context } from '../../../../platform/route.ts'
import { ResearchPage, researchHref } from '../../pages.tsx'
import type { Research } from '../../queries.ts'
import { text as plan_text } from '../text/index.ts'
import { gapsOf } from './rules.ts'
import { text } from './text/index.ts'
import type { Text } from './text/nb.ts'

/** The information letter to read, print or fetch, in the language of whoever gets it. */
export function LetterPage(props: {
  context: Context
  initiative: { initiative_id: string; title: string }
  research: Research
  works: boolean
  blocks: readonly Block[]
  shown_in: Language
}) {
  const { context, initiative, research, works, blocks, shown_in } = props
  const words = text[context.language]
  const labels = plan_text[context.language].labels
  const there = researchHref(initiative.initiative_id, research.id)
  const gaps = gapsOf(research)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="plan"
      works={works}
      words={{ title: words.title, lead: words.lead }}
      look="p-handout"
    >
      <div class="noprint">
        <ul class="menu">
          {languages.map(one => (
            <li>
              <a
                href={`${there}/letter?in=${one}`}
                lang={one}
                aria-current={one === shown_in ? 'true' : undefined}
              >
                {language_names[one]}
              </a>
            </li>
          ))}
        </ul>
        {gaps.length > 0 ? (
          <div class="ds-alert" data-color="warning">
            <p>{words.gaps}</p>
            <ul>
              {gaps.map(one => (
                <li>{labels[one]}</li>
              ))}
            </ul>
            {works ? (
              <p>
                <a href={`${there}/edit`}>{words.fill}</a>
              </p>
            ) : null}
          </div>
        ) : null}
        <p class="acts">
          <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
            {words.print}
          </button>
          <a href={`${there}/letter.docx?in=${shown_in}`}>{words.fetch}</a>
        </p>
      </div>
      <article class="brief" lang={shown_in}>
        <p class="onlyprint handout-title">{text[shown_in].heading}</p>
        <Blocks blocks={blocks} />
      </article>
    </ResearchPage>
  )
}

/** The letter to those who are asked to take part, from what the system knows; a gap stands as a line to fill in by hand. */
export function letterOf(
  research: Research,
  initiative: { title: string; place: string },
  words: Text,
  language: Language,
): Block[] {
  const or = (told: string | null) => told || words.gap
  const day = research.ends_on ? formatDate(language, research.ends_on) : words.gap
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
  return [
    paragraph(words.asked(research.title, initiative.title)),
    heading(words.why),
    paragraph(research.question),
    paragraph(or(research.purpose)),
    heading(words.who),
    paragraph(or(research.responsible)),
    paragraph(words.reached(or(research.contact))),
    heading(words.what),
    { kind: 'list', items: words.what_lines(research.sound_days) },
    heading(words.voluntary),
    { kind: 'list', items: words.voluntary_lines },
    heading(words.used),
    paragraph(research.only_approved ? words.only_approved : words.all_but_taken_back),
    { kind: 'list', items: words.used_lines },
    heading(words.after),
    paragraph(words.until(day)),
    paragraph(or(research.afterwards)),
    heading(words.rights),
    { kind: 'list', items: words.rights_lines },
  ]
}
