import type { Child } from 'hono/jsx'
import { formatNumber } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { meanings } from '../../meant/rules.ts'
import { placeHref } from '../../pages.tsx'
import { places } from '../../reading/place/rules.ts'
import { perTenThousand } from '../../scan/rules.ts'
import { text as room_text } from '../../text/index.ts'
import { countiesOf, readOf, type Shown } from '../rules.ts'
import { text } from '../text/index.ts'

/** What is counted, the most first, in words: "under mål 4, i forordet 1". */
function CountedAs(props: {
  of: Readonly<Record<string, number>>
  order: readonly string[]
  name(key: string): string
}) {
  const there = props.order.filter(key => (props.of[key] ?? 0) > 0)
  const sorted = there.toSorted((one, other) => (props.of[other] ?? 0) - (props.of[one] ?? 0))
  return (
    <ul class="plan-counted">
      {sorted.map(key => (
        <li>
          {props.name(key)} <span class="num">{props.of[key]}</span>
        </li>
      ))}
    </ul>
  )
}

const Framed = ({ caption, label, children }: { caption: string; label: string; children: Child }) => (
  <div class="scroll" tabindex={0} role="region" aria-label={label}>
    <table class="ds-table nums plan-table">
      <caption>{caption}</caption>
      {children}
    </table>
  </div>
)

const rate = (language: Language, value: number | null): string =>
  value === null ? '–' : formatNumber(language, value, 1)

/** A line for each municipality: whether it names it, how often, where, what is meant, since when. */
export function PlacesTable({ language, rows }: { language: Language; rows: readonly Shown[] }) {
  const words = text[language].table
  const room = room_text[language]
  return (
    <Framed caption={words.caption} label={words.region}>
      <thead>
        <tr>
          <th scope="col">{words.place}</th>
          <th scope="col" class="in-words">
            {words.names}
          </th>
          <th scope="col">{words.hits}</th>
          <th scope="col">{words.rate}</th>
          <th scope="col" class="in-words">
            {words.where}
          </th>
          <th scope="col" class="in-words">
            {words.meant}
          </th>
          <th scope="col">{words.years}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{words.work}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr>
            <th scope="row">
              <a href={placeHref(row.number)}>{row.name}</a>
            </th>
            <td class="in-words">{words.findings[row.finding]}</td>
            <td>{row.names === null ? '–' : formatNumber(language, row.hits, 0)}</td>
            <td>{row.names ? rate(language, row.per_ten_thousand) : '–'}</td>
            <td class="in-words">
              <CountedAs
                of={row.places}
                order={places}
                name={key => (room.places as Readonly<Record<string, string>>)[key] ?? key}
              />
            </td>
            <td class="in-words">
              <CountedAs
                of={row.meanings}
                order={meanings}
                name={key => (room.meanings as Readonly<Record<string, { name: string }>>)[key]?.name ?? key}
              />
            </td>
            <td>{row.years.join(', ') || '–'}</td>
            <td>{row.since ?? '–'}</td>
            <td>{row.initiatives > 0 ? words.told(row.initiatives) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Framed>
  )
}

/** A line for each county, with the way into it. */
export function CountiesTable(props: {
  language: Language
  rows: readonly Shown[]
  href(county: string): string
}) {
  const { language, rows, href } = props
  const words = text[language].table
  return (
    <Framed caption={words.counties_caption} label={words.region}>
      <thead>
        <tr>
          <th scope="col">{words.county}</th>
          <th scope="col" class="in-words">
            {words.names}
          </th>
          <th scope="col">{words.hits}</th>
          <th scope="col">{words.rate}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{words.gap}</th>
          <th scope="col">{words.work}</th>
        </tr>
      </thead>
      <tbody>
        {countiesOf(rows).map(({ number, name, sum }) => (
          <tr>
            <th scope="row">
              <a href={href(number)}>{name}</a>
            </th>
            <td class="in-words">
              {readOf(sum) === 0 ? words.nothing_read : words.of(sum.findings.names, readOf(sum))}
            </td>
            <td>{readOf(sum) === 0 ? '–' : formatNumber(language, sum.hits, 0)}</td>
            <td>{sum.hits === 0 ? '–' : rate(language, perTenThousand(sum.hits, sum.words))}</td>
            <td>{sum.since ?? '–'}</td>
            <td>{sum.gaps.plan_alone}</td>
            <td>{sum.initiatives > 0 ? words.told(sum.initiatives) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Framed>
  )
}
