import { directionOf } from '../../../../platform/kits.ts'
import type { Language } from '../../../../platform/language.ts'
import { Qr } from '../../../../platform/look/qr.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ImpactPage } from '../../pages.tsx'
import { Said, StepName } from '../answering/questions/pages.tsx'
import { text as answering_text } from '../answering/text/index.ts'
import type { Asking } from '../queries.ts'
import { phraseIn, type Question, stepsOf } from '../rules.ts'
import { text } from '../text/index.ts'

type Props = {
  context: PageContext
  initiative: Initiative
  asking: Asking
  questions: readonly Question[]
  link: string | null
  here: string
}

/** The form on paper, one sheet of A4 with large boxes. Nobody's name stands on it. */
export function SheetPage(props: Props) {
  const { context, initiative, here } = props
  const words = text[context.language]
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.sheet.title, lead: words.sheet.lead }}
      above={[{ href: here, label: words.sheet.back }]}
      head={
        <p class="acts noprint">
          <button class="ds-button" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      }
      wide
    >
      <section class="papers" tabindex={0} aria-label={words.sheet.preview}>
        <Sheet {...props} />
      </section>
    </ImpactPage>
  )
}

function Sheet({ context, initiative, asking, questions, link }: Props) {
  const { language } = context
  const words = text[language].sheet
  const said = { language, written_in: initiative.language as Language }
  return (
    <div class="sheet paper asking-sheet" lang={language} dir={directionOf(language)}>
      <div class={link ? 'paper-head' : undefined}>
        <div>
          <p class="paper-over">{initiative.title}</p>
          <h2>
            <Said {...said} phrase={asking.title} />
          </h2>
          {asking.intro ? (
            <p>
              <Said {...said} phrase={asking.intro} />
            </p>
          ) : null}
          <p>
            <b>{words.how}</b>
          </p>
        </div>
        {link ? (
          <div class="paper-code">
            <Qr link={link} label={text[language].qr} />
            <p>{words.or_phone}</p>
          </div>
        ) : null}
      </div>
      <ol>
        {questions.map((question, at) => (
          <li>
            <h3>
              {at + 1}. <Said {...said} phrase={question.text} />
            </h3>
            <Boxes {...said} question={question} />
          </li>
        ))}
      </ol>
      <div class="paper-what">
        <h3>{words.what}</h3>
        <ul>
          {words.what_list.map(what => (
            <li>{what}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function Boxes({
  question,
  language,
  written_in,
}: {
  question: Question
  language: Language
  written_in: Language
}) {
  const words = answering_text[language]
  const steps = question.kind === 'share' ? [1, 0] : question.kind === 'scale' ? stepsOf(question) : []
  const unit = phraseIn(language, question.unit)
  return (
    <ul class="asking-boxes">
      {question.kind === 'number' ? (
        <li>
          <span class="box wide" /> {unit}
        </li>
      ) : null}
      {steps.map(value => (
        <li>
          <span class="box" /> <StepName {...{ question, value, language, written_in }} />
        </li>
      ))}
      <li class="out-boxes">
        {[words.dont_know, words.rather_not].map(way => (
          <span>
            <span class="box" /> {way}
          </span>
        ))}
      </li>
    </ul>
  )
}
