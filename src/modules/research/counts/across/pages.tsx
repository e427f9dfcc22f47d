import { Page } from '../../../../platform/page.tsx'
import type { Context } from '../../../../platform/route.ts'
import { researchesHref } from '../../pages.tsx'
import { text } from '../text/index.ts'
import type { Place } from './queries.ts'
import type { Line } from './rules.ts'

/** The same codes in several initiatives: where, and when, they were named. */
export function AcrossPage(props: {
  context: Context
  initiatives: readonly Place[]
  by_place: readonly Line[]
  quarters: readonly string[]
  by_time: readonly Line[]
}) {
  const { context, initiatives, by_place, quarters, by_time } = props
  const { language } = context
  const words = text[language].across
  return (
    <Page context={context} title={words.title}>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {initiatives.length === 0 ? (
        <p class="empty">{words.nowhere}</p>
      ) : (
        <section>
          <h2>{words.places}</h2>
          <ul>
            {initiatives.map(one => (
              <li>
                <a href={researchesHref(one.initiative_id)}>{one.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {by_place.length > 0 ? (
        <>
          <Lines
            {...{ language, lines: by_place, caption: words.by_place }}
            heads={initiatives.map(({ title }) => title)}
          />
          <Lines
            {...{ language, lines: by_time, caption: words.by_time }}
            heads={quarters.map(quarter => {
              const [year = '', number = ''] = quarter.split('-')
              return quarter === '' ? words.no_day : words.quarter(number, year)
            })}
          />
        </>
      ) : initiatives.length > 0 ? (
        <p class="empty">{text[language].nothing}</p>
      ) : null}
    </Page>
  )
}

function Lines(props: {
  language: Context['language']
  caption: string
  heads: readonly string[]
  lines: readonly Line[]
}) {
  const words = text[props.language]
  return (
    <section>
      <h2>{props.caption}</h2>
      <p class="soft">{words.across.how_to_read}</p>
      <div class="scroll" tabindex={0} role="region" aria-label={props.caption}>
        <table class="ds-table nums">
          <caption>{props.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.code}</th>
              <th scope="col">{words.all}</th>
              {props.heads.map(head => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.lines.map(line => (
              <tr>
                <th scope="row">{line.name}</th>
                {[line.all, ...line.groups].map(count => (
                  <td>{count.mentions === 0 ? '0' : `${count.mentions} (${count.informants})`}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
