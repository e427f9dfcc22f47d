import { formatDate, formatNumber } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { ImpactPage, impactOf } from '../../pages.tsx'
import type { Series } from '../rules.ts'
import { roundCalled, type Together } from './queries.ts'
import { type Cell, cells, isChange, movedOf } from './rules.ts'
import { text } from './text/index.ts'

type Show = {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  together: Together
  series: readonly Series[]
}

/** Two different things side by side, where they meet, and what to talk about there. */
export function TogetherPage(props: Show) {
  const { context, initiative, together } = props
  const { language } = context
  const words = text[language]
  return (
    <ImpactPage context={context} initiative={initiative} words={words} wide look="p-follow">
      <div class="cols">
        <section>
          <h2>{words.process}</h2>
          <ProcessInShort language={language} together={together} base={initiative.initiative_id} />
        </section>
        <section>
          <h2>{words.effect}</h2>
          <p class="strong">{words.effect_stands[together.effect.stands]}</p>
          {together.effect.lacks ? <p>{words.lacks[together.effect.lacks]}</p> : null}
          <ul class="rows">
            {props.series.filter(isChange).map(one => (
              <li>
                <a href={`${impactOf(initiative.initiative_id)}/follow/${one.indicator.id}`} dir="auto">
                  {one.indicator.name}
                </a>
                <span>{words.moved[movedOf(one)]}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <section>
        <h2>{words.where}</h2>
        <Squares language={language} marked={together.cells} />
        {together.cells.length > 1 ? <p>{words.between}</p> : null}
        {together.cells.length === 0 ? <p>{words.nowhere}</p> : null}
      </section>
      {together.cells.length > 0 ? (
        <section>
          <h2>{words.ask}</h2>
          {together.cells.map(cell => (
            <>
              {together.cells.length > 1 ? <h3>{words.cells[cell].title}</h3> : null}
              <ul>
                {words.cells[cell].ask.map(one => (
                  <li>{one}</li>
                ))}
              </ul>
            </>
          ))}
          <p class="acts">
            <a href={`${impactOf(initiative.initiative_id)}/hypothesis`}>{words.to_hypothesis}</a>
          </p>
        </section>
      ) : null}
      <section>
        <h2>{words.careful}</h2>
        <ul>
          {words.cautions.map(one => (
            <li>{one}</li>
          ))}
        </ul>
      </section>
    </ImpactPage>
  )
}

function ProcessInShort(props: { language: Language; together: Together; base: string }) {
  const { language, together } = props
  const { closed, process, last_pulse } = together
  const words = text[language]
  const base = `/i/${props.base}`
  return (
    <>
      <p class="strong">{words.process_stands[process.stands]}</p>
      {process.lacks ? <p>{words.lacks[process.lacks]}</p> : null}
      {process.gap ? <p>{words.side_low}</p> : null}
      {closed ? (
        <p>
          {words.from_round(roundCalled(language, closed))}{' '}
          {process.mean === null
            ? null
            : words.mean(
                formatNumber(language, process.mean),
                formatNumber(language, closed.snapshot.scale.max, 0),
              )}{' '}
          <a class="noprint" href={`${base}/rounds/${closed.round.id}/result`}>
            {words.to_result}
          </a>
        </p>
      ) : null}
      {last_pulse ? (
        <p class="soft">
          {words.last_pulse(formatDate(language, last_pulse))}{' '}
          <a class="noprint" href={`${base}/pulses`}>
            {words.to_pulse}
          </a>
        </p>
      ) : null}
    </>
  )
}

/** Two by two, with a mark and the words where they meet. */
export function Squares({ language, marked }: { language: Language; marked: readonly Cell[] }) {
  const words = text[language]
  const row = (half: 'good' | 'weak', name: string) => (
    <tr>
      <th scope="row">{name}</th>
      {cells
        .filter(cell => cell.startsWith(half))
        .map(cell => (
          <td class={marked.includes(cell) ? 'here' : undefined}>
            <span dir="auto">{words.cells[cell].title}</span>
            {marked.includes(cell) ? (
              <span class="tag" data-color="warning">
                {words.here}
              </span>
            ) : null}
          </td>
        ))}
    </tr>
  )
  return (
    <table class="squares">
      <caption>
        <span class="sr">{words.where}</span>
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.effect_weak}</th>
          <th scope="col">{words.effect_good}</th>
        </tr>
      </thead>
      <tbody>
        {row('good', words.process_good)}
        {row('weak', words.process_weak)}
      </tbody>
    </table>
  )
}
