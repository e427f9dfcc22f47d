import type { Language } from '../../../../platform/language.ts'
import { Coffee } from '../../../../platform/look/drawings.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ToFirstMeeting } from '../../letters/meeting/pages.tsx'
import { firstThings } from '../rules.ts'
import { text } from '../text/index.ts'

/** The first week: three things and only those, and one quiet way to the rest. */
export function FirstWeek(props: {
  language: Language
  initiative: Initiative
  question: string
  leads: boolean
}) {
  const { language, initiative, question, leads } = props
  const words = text[language]
  const base = `/i/${initiative.initiative_id}`
  const written = { question, whom_to_ask: initiative.whom_to_ask, meal: initiative.meal }
  const things = firstThings(written)
  const first_open = things.find(one => !one.done)?.name
  return (
    <>
      <section>
        <h2>{words.first_title}</h2>
        <p>{first_open || !leads ? words.first_lead : words.first_done}</p>
        <ol class="now">
          {things.map(({ name, done }) => {
            const own = words.first[name]
            const href = name === 'question' ? `${base}/question` : `${base}/edit?from=guide#${name}`
            const link = done ? own.mend : own.link
            return (
              <li>
                <h3>
                  {own.title}{' '}
                  {done ? (
                    <span class="tag" data-color="success">
                      {words.stands}
                    </span>
                  ) : null}
                </h3>
                {done ? <p class="said-so">{written[name]}</p> : null}
                {leads ? <p class={done ? 'soft' : undefined}>{done ? own.done : own.open}</p> : null}
                {leads || name === 'question' ? (
                  <p class="ways">
                    {leads && name === 'whom_to_ask' && done ? (
                      <a href={`${base}/people/add?from=guide`}>{words.invite}</a>
                    ) : null}
                    <a class={name === first_open ? 'ds-button' : undefined} href={href}>
                      {link}
                      <span class="sr"> ({own.title})</span>
                    </a>
                  </p>
                ) : null}
              </li>
            )
          })}
        </ol>
      </section>
      <Coffee />
      <ToFirstMeeting language={language} base={base} main={!first_open} />
      <p class="soft">
        <a href={`${base}/guide?all=yes`}>{words.see_all}</a>
      </p>
    </>
  )
}
