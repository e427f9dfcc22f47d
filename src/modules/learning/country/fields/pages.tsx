import { Fragment } from 'hono/jsx'
import { inSentence } from '../../../../platform/format.ts'
import type { Figures, Mean } from '../keeping/rules.ts'
import { MeanBar, OverTime } from '../pictures.tsx'
import { type Figure, type Picture, shownOf } from '../queries.ts'
import type { Reading } from '../text/index.ts'
import { regionsOf } from '../tree/rules.ts'

type Show = { picture: Picture; reading: Reading }

/** Fields and values of the whole country, each as a bar with its figure. */
export function FieldsNow({ reading, country }: { reading: Reading; country: Figure }) {
  const { words, scale, ends: said } = reading
  return (
    <section>
      <h2>{words.country}</h2>
      <p class="lead">{ends(country, reading).join(' ')}</p>
      <p class="soft">{words.scale(String(scale.min), said[0], String(scale.max), said[1])}</p>
      <div class="cols">
        {reading.groupings.map(grouping => (
          <table class="ds-table nums country-bars">
            <caption class="sr">{grouping.title}</caption>
            <thead>
              <tr>
                <th scope="col">{grouping.title}</th>
                <th scope="col">{words.mean}</th>
                <th scope="col">{words.n}</th>
              </tr>
            </thead>
            <tbody>
              {grouping.groups.map(({ id, name }) => {
                const shown = shownOf(country.figures, grouping.id, id)
                return shown ? (
                  <tr>
                    <th scope="row">
                      {name}
                      <MeanBar value={shown.value} scale={scale} />
                    </th>
                    <td>
                      <b>{reading.mean(shown.value)}</b>
                    </td>
                    <td class="soft">{reading.number(shown.n, 0)}</td>
                  </tr>
                ) : null
              })}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  )
}

/** The highest and the lowest field of the whole country, in a sentence. */
function ends(country: Figure, reading: Reading): string[] {
  const { words, scale } = reading
  const fields = (reading.groupings[0]?.groups ?? []).flatMap(({ id, name }) => {
    const shown = shownOf(country.figures, reading.groupings[0]!.id, id)
    return shown ? [{ name: inSentence(name), value: shown.value }] : []
  })
  const place = ({ value }: { value: Mean }) =>
    'mean' in value ? value.mean : value.at === 'low_end' ? scale.min : scale.max
  const sorted = fields.toSorted((a, b) => place(b) - place(a))
  const [high, low] = [sorted[0], sorted.at(-1)]
  if (!high || !low || place(high) === place(low)) return []
  return [words.highest(high.name, reading.mean(high.value)), words.lowest(low.name, reading.mean(low.value))]
}

/** A small picture for each field, and beneath them the table with what changed in who is in it. */
export function FieldsOverTime({ picture, reading }: Show) {
  const { words, scale } = reading
  const { over_time } = picture
  const fields = reading.groupings[0]
  const [first, last] = [over_time[0], over_time.at(-1)]
  if (!fields || !first || !last) return null
  if (over_time.length === 1) {
    return (
      <section>
        <h2>{words.over_time}</h2>
        <p class="empty">{words.over_time_one}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{words.over_time}</h2>
      <p>{words.over_time_mind}</p>
      <div class="charts country-charts">
        {fields.groups.map(({ id, name }) => {
          const values = over_time.flatMap(one => shownOf(one.figures, fields.id, id)?.value ?? [])
          const now = values.at(-1)
          return now ? (
            <div class="chart-of">
              <h3>{name}</h3>
              <p class="chart-figures">
                <b>{reading.mean(now)}</b>{' '}
                <span class="soft">
                  {reading.quarter_short(first.quarter)}: {reading.mean(values[0]!)}
                </span>
              </p>
              <OverTime
                values={values}
                scale={scale}
                first={reading.quarter_short(first.quarter)}
                last={reading.quarter_short(last.quarter)}
                number={n => reading.number(n, 0)}
              />
            </div>
          ) : null
        })}
      </div>
      <h3>{words.who}</h3>
      <ul class="rows">
        {over_time.map(one => (
          <li>
            <b>{reading.quarter(one.quarter)}</b>{' '}
            <span>
              {words.behind(reading.number(one.initiatives, 0), reading.number(one.answers, 0))}{' '}
              {renewedIn(one.leaves, one.quarter, reading)}
            </span>
          </li>
        ))}
      </ul>
      <h3>{words.over_time_table}</h3>
      <div class="scroll" tabindex={0} role="region" aria-label={words.over_time_region}>
        <table class="ds-table nums">
          <caption class="sr">{words.over_time_table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.quarter_column}</th>
              <FieldHeads reading={reading} />
            </tr>
          </thead>
          <tbody>
            {over_time.map(one => (
              <tr>
                <th scope="row">{reading.quarter(one.quarter)}</th>
                <FieldCells reading={reading} figures={one.figures} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Which parts have new figures, told from the side on which there are fewer. */
function renewedIn(leaves: readonly Figure[], quarter: string, reading: Reading): string {
  const { words } = reading
  const old = leaves.filter(leaf => leaf.renewed !== quarter)
  const named = (some: readonly Figure[]) => some.map(leaf => reading.counties(leaf.counties)).join('; ')
  if (old.length === 0) return words.all_renewed
  if (old.length === leaves.length) return words.none_renewed
  return old.length <= leaves.length / 2
    ? words.all_but(named(old))
    : words.only(named(leaves.filter(leaf => leaf.renewed === quarter)))
}

/** The fields of each leaf, by part of the country, in the order of the tree. */
export function FieldsOfParts({ picture, reading, country }: Show & { country: Figure }) {
  const { words } = reading
  const { leaves, regions } = picture
  if (leaves.length < 2) return null
  const parts = regionsOf(picture.tree).map(({ region, counties }) => ({
    of: regions.find(one => one.region === region),
    leaves: leaves.filter(leaf => counties.includes(leaf.counties[0]!)),
    region,
  }))
  return (
    <section>
      <h2>{words.parts}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={words.parts_region}>
        <table class="ds-table nums">
          <caption>{words.parts_caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <FieldHeads reading={reading} />
            </tr>
          </thead>
          <tbody>
            {parts.map(({ of, leaves, region }) => (
              <Fragment>
                {leaves.map(leaf => (
                  <tr>
                    <th scope="row">
                      {reading.counties(leaf.counties)}
                      {leaf.renewed === leaf.quarter ? null : (
                        <span class="soft small">
                          {' '}
                          ({words.from_quarter(reading.quarter_short(leaf.renewed))})
                        </span>
                      )}
                    </th>
                    <FieldCells reading={reading} figures={leaf.figures} />
                  </tr>
                ))}
                {of && leaves.length > 1 ? (
                  <tr class="country-sum">
                    <th scope="row">{reading.region(region)}</th>
                    <FieldCells reading={reading} figures={of.figures} />
                  </tr>
                ) : null}
              </Fragment>
            ))}
            <tr class="country-sum">
              <th scope="row">{words.whole}</th>
              <FieldCells reading={reading} figures={country.figures} />
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}

export const FieldHeads = ({ reading }: { reading: Reading }) => (
  <>
    {(reading.groupings[0]?.groups ?? []).map(({ name }) => (
      <th scope="col">{name}</th>
    ))}
  </>
)

export const FieldCells = ({ reading, figures }: { reading: Reading; figures: Figures }) => (
  <>
    {(reading.groupings[0]?.groups ?? []).map(({ id }) => {
      const shown = shownOf(figures, reading.groupings[0]!.id, id)
      return <td>{shown ? reading.mean(shown.value) : '–'}</td>
    })}
  </>
)
