import type { Language } from '../../../../platform/language.ts'
import type { Passage } from '../../library/queries.ts'
import { passageHref } from '../../pages.tsx'
import { Sentences } from '../../passages/pages.tsx'
import type { Work } from '../../work/queries.ts'
import { text } from '../text/index.ts'

/** The measures of a municipality's plans, who has told that they carry each out, and the gap between the two. */
export function MeasuresShown(props: {
  language: Language
  measures: readonly Passage[]
  works: readonly Work[]
  /** What is under way without a measure. */
  others: readonly Work[]
}) {
  const { language, measures, works, others } = props
  const words = text[language].measures
  const of = (passage: Passage) =>
    works.filter(one => one.plan_id === passage.plan_id && one.key === passage.key)
  const done = measures.filter(passage => of(passage).length > 0)
  return (
    <section id="measures">
      <h2>{words.title}</h2>
      {measures.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <p>
          <b>{words.gap(measures.length, done.length)}</b>
        </p>
      )}
      <ul class="rows">
        {measures.map(passage => (
          <li>
            <Sentences language={language} passage={passage} />
            <p class="small">
              {passage.responsible ? <bdi>{words.responsible(passage.responsible)}. </bdi> : null}
              {passage.due ? <bdi>{words.due(passage.due)}. </bdi> : null}
              <a href={passageHref(passage.plan_id, passage.key)}>{text[language].read_it}</a>
            </p>
            {of(passage).length === 0 ? <p class="soft">{words.nobody}</p> : null}
            {of(passage).map(work => (
              <Does language={language} work={work} />
            ))}
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <>
          <h3>{words.others}</h3>
          <ul class="rows">
            {others.map(work => (
              <li>
                <b>
                  <bdi>{work.title}</bdi>
                </b>
                <span>
                  {work.said ? (
                    <>
                      <bdi>{work.said}</bdi>{' '}
                    </>
                  ) : null}
                  <span class="tag">{stateIn(language, work)}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

const stateIn = (language: Language, { state }: Work): string => {
  const words = text[language].measures
  return { active: words.under_way, paused: words.resting, ended: words.ended }[state]
}

/** An initiative and what it says that it does. */
function Does({ language, work }: { language: Language; work: Work }) {
  const words = text[language].measures
  return (
    <p>
      <bdi>{work.state === 'ended' ? words.did(work.title) : words.does(work.title)}</bdi>{' '}
      {work.said ? <bdi>{work.said}</bdi> : null}{' '}
      {work.state === 'active' ? null : <span class="tag">{stateIn(language, work)}</span>}
    </p>
  )
}
