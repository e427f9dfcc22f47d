import { SideMark } from '../../../../platform/look/marks.tsx'
import type { Figure, Snapshot } from '../../closing/rules.ts'
import { placeOf } from '../grid/pages.tsx'
import { differences, fieldsOf } from '../rules.ts'
import type { Reading } from '../text/index.ts'

type Row = { id: string; whole: Figure; groups: Figure[]; complete?: boolean }

const Cell = ({ figure, reading }: { figure: Figure | undefined; reading: Reading }) =>
  figure ? (
    <td>
      {reading.mean(figure.value)} <span class="soft">({reading.number(figure.n, 0)})</span>
    </td>
  ) : (
    <td class="soft">{reading.words.not_shown}</td>
  )

const SideColumns = ({ reading }: { reading: Reading }) =>
  reading.split ? (
    <>
      <th scope="col">{reading.words.difference}</th>
      {reading.groups.map((group, index) => (
        <th scope="col">
          <SideMark index={index} /> {group.label}
        </th>
      ))}
    </>
  ) : null

const SideCells = ({ reading, row }: { reading: Reading; row: Row }) => {
  if (!reading.split) return null
  const gap = differences(reading.snapshot, [row])[0]?.gap
  return (
    <>
      <td>
        <b>{gap === null || gap === undefined ? '–' : reading.number(gap)}</b>
      </td>
      {reading.groups.map((_, at) => (
        <Cell figure={row.groups[at]} reading={reading} />
      ))}
    </>
  )
}

/** The figures behind the pictures, fields and values, always there. */
export function Figures(props: { reading: Reading; before: Snapshot | null }) {
  const { reading, before } = props
  const { snapshot, words, view } = reading
  const { min, max } = snapshot.scale
  const earlier = new Map(
    before?.groupings.flatMap(({ id, groups }) => groups.map(group => [`${id} ${group.id}`, group.whole])),
  )
  const incomplete = snapshot.groupings.some(({ groups }) => groups.some(group => !group.complete))
  if (snapshot.groupings.length === 0) return null
  return (
    <section class="r-after" id="figures">
      <h2>{words.figures}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={words.figures_region}>
        <table class="ds-table nums">
          <caption>{words.figures_caption(min, max)}</caption>
          {snapshot.groupings.map((grouping, at) => (
            <>
              <thead>
                <tr>
                  <th scope="col">{view.groupings[at]?.title ?? grouping.id}</th>
                  <SideColumns reading={reading} />
                  <th scope="col">{words.whole}</th>
                  {before ? <th scope="col">{words.last_time}</th> : null}
                </tr>
              </thead>
              <tbody>
                {grouping.groups.map(row => (
                  <tr>
                    <th scope="row">
                      {reading.group(grouping.id, row.id)}
                      {row.complete ? null : <sup>*</sup>}
                    </th>
                    <SideCells reading={reading} row={row} />
                    <Cell figure={row.whole} reading={reading} />
                    {before ? (
                      <Cell figure={earlier.get(`${grouping.id} ${row.id}`) ?? null} reading={reading} />
                    ) : null}
                  </tr>
                ))}
              </tbody>
            </>
          ))}
        </table>
      </div>
      {incomplete ? (
        <p class="soft small">
          <sup>*</sup> {words.reading.incomplete}
        </p>
      ) : null}
    </section>
  )
}

/** Every statement with its figures; a cell of the grid leads here. */
export function Statements(props: { reading: Reading; folded?: boolean }) {
  const { reading } = props
  const { snapshot, words, view, count } = reading
  return (
    <details
      class="ds-details r-after noprint"
      open={!props.folded && fieldsOf(snapshot) === snapshot.statements}
    >
      <summary>{words.statements_fold}</summary>
      <div class="scroll" tabindex={0} role="region" aria-label={words.statements_region}>
        <table class="ds-table nums long">
          <caption>{words.figures_caption(snapshot.scale.min, snapshot.scale.max)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.statement_column}</th>
              <SideColumns reading={reading} />
              <th scope="col">{words.whole}</th>
              <th scope="col">{words.dont_know_column}</th>
            </tr>
          </thead>
          <tbody>
            {snapshot.statements.map(row => (
              <tr id={placeOf(view, row.id)}>
                <th scope="row">
                  {reading.statement(row.id)}
                  {row.whole_only ? <span class="soft"> ({words.whole_only_key})</span> : null}
                </th>
                <SideCells reading={reading} row={row} />
                <Cell figure={row.whole} reading={reading} />
                <td>{row.dont_know === null ? '–' : count(row.dont_know)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
