import type { Holds } from '../../../platform/holds.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { SheetLanguages } from '../consent/paper/pages.tsx'
import { crumbsOf } from '../pages.tsx'
import { LetterSheet } from './paper/pages.tsx'
import type { Letter } from './queries.ts'
import { text } from './text/index.ts'

/** Those who lead see what is missing, and where it is written. Whoever is asked has only an invitation so far. */
export type LetterReader = 'leads' | 'takes_part' | 'is_asked'

/** The letter to those who are asked to take part, on a page that prints as the letter alone. */
export function LetterPage(props: {
  context: PageContext & { holds: readonly Holds[] }
  letter: Letter
  language: Language
  reader: LetterReader
}) {
  const { context, letter, language, reader } = props
  const words = text[context.language]
  return (
    <Page
      context={context}
      title={words.page_title}
      crumbs={reader === 'is_asked' ? [] : crumbsOf(letter.initiative)}
      under="safety"
      said={words.said}
      unlisted={reader === 'is_asked'}
      narrow
    >
      <header class="head noprint">
        {reader === 'is_asked' ? (
          <p class="crumb">
            <a href={context.path.replace(/\/letter$/, '')}>{words.to_invitation}</a>
          </p>
        ) : null}
        <h1>{words.page_title}</h1>
        <p class="lead">{words.page_lead}</p>
        <SheetLanguages path={context.path} language={language} label={words.in_language} />
        <p class="acts">
          {reader === 'leads' ? (
            <a class="ds-button" href={`${context.path}/edit`}>
              {words.edit}
            </a>
          ) : null}
          <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </header>
      {reader === 'leads' ? <StillMissing context={context} letter={letter} /> : null}
      <LetterSheet letter={letter} language={language} reader={reader} context={context} />
    </Page>
  )
}

/** For those who lead: what the letter cannot say yet, and where each thing is written. */
function StillMissing(props: { context: PageContext; letter: Letter }) {
  const { context, letter } = props
  const words = text[context.language]
  const base = `/i/${letter.initiative.initiative_id}`
  const { in_facts, basis, privacy_officer } = letter.missing
  if (in_facts.length === 0 && !basis && !privacy_officer) return null
  return (
    <div class="ds-alert noprint" data-color="warning">
      <h2>{words.missing_title}</h2>
      <ul>
        {basis ? (
          <li>
            <a href={`${base}/basis`}>{words.missing_basis}</a>
          </li>
        ) : null}
        {in_facts.map(field => (
          <li>
            <a href={`${base}/letter/edit#${field}`}>{words.fields[field]}</a>
          </li>
        ))}
        {privacy_officer ? (
          <li>
            <a href={`${base}/owners`}>{words.missing_officer}</a>
          </li>
        ) : null}
      </ul>
      <p>{words.missing_lead}</p>
    </div>
  )
}
