import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ImpactPage, impactOf } from '../../pages.tsx'
import { type Plan, steps } from '../../rules.ts'
import { text as impact_text } from '../../text/index.ts'
import { adviceOn, type Hint, saysEnough } from '../rules.ts'
import { text } from '../text/index.ts'

const most_names = 5

/** Everything the advisor sees, step by step, each with why and where it is mended. */
export function AdvicePage(props: { context: PageContext; initiative: Initiative; plan: Plan }) {
  const { context, initiative, plan } = props
  const { language } = context
  const words = text[language]
  const base = impactOf(initiative.initiative_id)
  const hints = adviceOn(plan)
  const told = steps.filter(step => hints.some(hint => hint.step === step))
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.advice.title, lead: words.advice.lead }}
    >
      {told.length === 0 ? (
        <p class="note">{saysEnough(plan) ? words.advice.none : words.advice.none_yet}</p>
      ) : null}
      {told.map(step => (
        <section>
          <h2>{impact_text[language].steps[step]}</h2>
          <ul class="rows">
            {hints
              .filter(hint => hint.step === step)
              .map(hint => (
                <Advised language={language} base={base} hint={hint} />
              ))}
          </ul>
        </section>
      ))}
    </ImpactPage>
  )
}

function Advised(props: { language: Language; base: string; hint: Hint }) {
  const { language, base, hint } = props
  const words = text[language]
  const { says, why } = words.hints[hint.rule]
  const door_name =
    hint.door === '/hypothesis'
      ? words.doors.hypothesis
      : hint.door === '/honesty'
        ? words.doors.honesty
        : impact_text[language].steps[hint.step]
  const more = hint.about.length - most_names
  return (
    <li>
      <b>{says(hint.about.length)}</b>
      <p>{why}</p>
      {hint.about.length > 0 ? (
        <ul>
          {hint.about.slice(0, most_names).map(({ name, door }) => (
            <li dir="auto">{door ? <a href={base + door}>{name}</a> : name}</li>
          ))}
          {more > 0 ? <li>{words.advice.more(more)}</li> : null}
        </ul>
      ) : null}
      {hint.about.some(({ door }) => door) ? null : (
        <span>
          {words.advice.mend} <a href={base + hint.door}>{door_name}</a>
        </span>
      )}
    </li>
  )
}
