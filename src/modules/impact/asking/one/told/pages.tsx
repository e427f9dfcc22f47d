import { dayOf, formatDate, formatNumber } from '../../../../../platform/format.ts'
import type { Language } from '../../../../../platform/language.ts'
import type { Initiative } from '../../../../initiatives/queries.ts'
import { impactOf } from '../../../pages.tsx'
import { Said } from '../../answering/questions/pages.tsx'
import { type Found, phraseIn } from '../../rules.ts'
import { text } from '../../text/index.ts'

/** What came of a closed form: every question with its figure, or why there is none, and where it was noted. */
export function Told(props: {
  language: Language
  initiative: Initiative
  answered: number | null
  found: readonly Found[]
  closed_at: Date
}) {
  const { language, initiative, answered, found } = props
  const words = text[language]
  const written_in = initiative.language as Language
  const closed_on = dayOf(props.closed_at)
  return (
    <section>
      <h2>{words.figures}</h2>
      <p>{answered === null ? words.answered_few : words.answered(answered)}</p>
      <ol class="cards asking-told">
        {found.map(one => (
          <li>
            <h3>
              <Said phrase={one.text} language={language} written_in={written_in} />
            </h3>
            <p class="asking-figure">{figureSaid(language, one)}</p>
            {whyNot(language, one)}
            <p class="soft">
              {one.day === null ? words.gone : noted(language, one, one.day)}{' '}
              {one.day !== null && one.day !== closed_on ? `${words.noted_earlier} ` : null}
              {one.day === null ? null : (
                <a href={`${impactOf(initiative.initiative_id)}/measurements/${one.indicator_id}`}>
                  {words.to_indicator}
                  <span class="sr">: {one.name}</span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ol>
      <p class="soft small">{words.paper_counts}</p>
    </section>
  )
}

function noted(language: Language, { as_baseline, told }: Found, day: string): string {
  const how = 'too_few' in told ? 'noted_missing' : as_baseline ? 'noted_baseline' : 'noted'
  return text[language][how](formatDate(language, day))
}

/** The figure in words, with how many it rests on. */
function figureSaid(language: Language, { kind, min, max, unit, told }: Found): string {
  const words = text[language]
  if ('too_few' in told) return words.too_few
  const n = words.n(told.n)
  if (told.at_end !== null) return `${words.at_end[kind][told.at_end]} (${n})`
  const value = formatNumber(language, told.value, kind === 'share' ? 0 : 1)
  if (kind === 'share') {
    const rests_on = told.part === null ? n : words.part(told.part, told.n)
    return `${words.percent(value)} (${rests_on})`
  }
  if (kind === 'number') return `${words.mean_number(value, phraseIn(language, unit))} (${n})`
  return `${words.mean(value, min, max)} (${n})`
}

function whyNot(language: Language, { told }: Found) {
  const words = text[language]
  if ('too_few' in told) return <p>{words.too_few_why}</p>
  return told.at_end === null ? null : <p>{words.at_end_why}</p>
}
