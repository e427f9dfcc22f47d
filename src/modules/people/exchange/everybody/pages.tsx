import { formatMoney } from '../../../../platform/format.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import type { Participant } from '../../queries.ts'
import { Benefits } from '../pages.tsx'
import type { everybodysLines } from '../queries.ts'
import { sumsOf } from '../rules.ts'
import { text } from '../text/index.ts'

/** For whom something is noted, with sums, for those who lead and for accounting. */
export function EverybodyPage(props: {
  context: PageContext
  initiative: Initiative
  people: readonly Participant[]
  lines: Awaited<ReturnType<typeof everybodysLines>>
}) {
  const { context, initiative, people, lines } = props
  const { language } = context
  const { lead: words, list } = text[language]
  const here = `/i/${initiative.initiative_id}/exchange`
  const noted = [...new Map(lines.map(line => [line.participant_id, line.name]))]
  const others = people.filter(one => noted.every(([id]) => id !== one.id))
  return (
    <Page context={context} title={words.everybody} crumbs={crumbsOf(initiative)} under="safety" narrow>
      <header class="head">
        <h1>{words.everybody}</h1>
        <p class="lead noprint">{words.everybody_lead}</p>
        <p class="onlyprint">{`${initiative.title}, ${initiative.place}`}</p>
      </header>
      <Benefits language={language} self={false} />
      {noted.length > 0 ? (
        <section>
          <div class="scroll" tabindex={0} role="region" aria-label={words.everybody_caption}>
            <table class="ds-table nums">
              <caption>{words.everybody_caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{list.sum_waiting}</th>
                  <th scope="col">{list.sum_paid}</th>
                </tr>
              </thead>
              <tbody>
                {noted.map(([id, name]) => {
                  const sums = sumsOf(lines.filter(line => line.participant_id === id))
                  return (
                    <tr>
                      <th scope="row">
                        <a href={`${here}/${id}`}>{name}</a>
                      </th>
                      <td>{formatMoney(language, sums.waiting)}</td>
                      <td>{formatMoney(language, sums.paid)}</td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
          <p class="noprint">
            <button class="ds-button" data-variant="tertiary" type="button" data-print hidden>
              {list.print}
            </button>
          </p>
        </section>
      ) : (
        <p class="empty">{words.nobody}</p>
      )}
      <section class="noprint">
        <h2>{words.note_for}</h2>
        <p>{words.ask_first}</p>
        <ul class="rows">
          {others.map(one => (
            <li>
              <a href={`${here}/${one.id}`}>{one.name}</a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
