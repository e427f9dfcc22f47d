import type { Child } from 'hono/jsx'
import { formatNumber } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Passage, PlaceName } from '../../library/queries.ts'
import { meanings, wes } from '../../meant/rules.ts'
import { compareHref, PlansPage, passageHref, placeHref, planHref } from '../../pages.tsx'
import { places } from '../../reading/place/rules.ts'
import { text as room_text } from '../../text/index.ts'
import type { SideHere } from '../queries.ts'
import { sideKey } from '../rules.ts'
import { text } from '../text/index.ts'

type From = readonly { place: PlaceName; years: readonly number[] }[]
type Two = { one: SideHere; other: SideHere }

const nameOf = ({ place, year }: SideHere): string => `${place.name} ${year}`

/** Two municipalities, or two years of one, side by side. */
export function ComparePage(props: {
  context: PageContext
  from: From
  one: SideHere | null
  other: SideHere | null
}) {
  const { context, from, one, other } = props
  const { language } = context
  const words = text[language].compare
  return (
    <PlansPage
      context={context}
      demo={context.config.demo}
      here="compare"
      words={{ title: words.title, lead: words.lead }}
      wide
    >
      {from.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <search class="noprint">
          <form method="get" action={compareHref} class="inline">
            <Choose {...{ language, from }} name="one" chosen={one} />
            <Choose {...{ language, from }} name="other" chosen={other} />
            <button class="ds-button" data-variant="secondary" type="submit">
              {words.submit}
            </button>
          </form>
        </search>
      )}
      {one && other ? (
        <>
          <InWords language={language} two={{ one, other }} />
          <SideBySide language={language} two={{ one, other }} />
        </>
      ) : from.length > 0 ? (
        <p>{words.again}</p>
      ) : null}
    </PlansPage>
  )
}

function Choose(props: { language: Language; from: From; name: 'one' | 'other'; chosen: SideHere | null }) {
  const { language, from, name, chosen } = props
  const words = text[language].compare
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {words[name]}
      </label>
      <select class="ds-input" id={name} name={name}>
        <option value="">{words.choose}</option>
        {from.map(({ place, years }) => (
          <optgroup label={place.name}>
            {years.map(year => (
              <option
                value={sideKey(place.number, year)}
                selected={chosen?.place.number === place.number && chosen.year === year}
              >
                {`${place.name} ${year}`}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

/** What differs, said in words. Neither of the two is the better. */
function InWords({ language, two: { one, other } }: { language: Language; two: Two }) {
  const words = text[language].compare
  const rate = (side: SideHere) => formatNumber(language, side.row.per_ten_thousand ?? 0)
  const explaining = [one, other].filter(side => side.definitions.length > 0)
  const silent = explaining[0] === one ? other : one
  const told = () => [
    rate(one) === rate(other)
      ? words.same_rate(rate(one))
      : words.rates(nameOf(one), rate(one), nameOf(other), rate(other)),
    ...(unlikeLong(one.row.words, other.row.words) ? [words.unequal] : []),
    explaining.length === 2
      ? words.both_explain
      : explaining[0]
        ? words.only_one_explains(nameOf(explaining[0]), nameOf(silent))
        : words.none_explains,
    words.measures_differ(nameOf(one), one.measures.length, nameOf(other), other.measures.length),
  ]
  const lines =
    one.row.read === 0 || other.row.read === 0
      ? [words.too_little]
      : [
          ...(one.row.hits + other.row.hits === 0 ? [words.neither_mentions] : told()),
          ...(one.row.partly || other.row.partly ? [words.partly] : []),
        ]
  return (
    <section id="in-words">
      <h2>{words.different}</h2>
      <ul>
        {lines.map(line => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** Half as long again is enough for the number of places to mislead. */
const unlikeLong = (one: number, other: number): boolean => Math.max(one, other) > 1.5 * Math.min(one, other)

function SideBySide({ language, two: { one, other } }: { language: Language; two: Two }) {
  const words = text[language].compare
  const room = room_text[language]
  const number = (value: number) => formatNumber(language, value, 0)
  const lines: readonly { what: string; of: (side: SideHere) => Child }[] = [
    { what: words.plans, of: side => <PlansIn language={language} side={side} /> },
    { what: words.words, of: side => number(side.row.words) },
    { what: words.hits, of: side => number(side.row.hits) },
    {
      what: words.rate,
      of: ({ row }) => (row.per_ten_thousand === null ? '–' : formatNumber(language, row.per_ten_thousand)),
    },
    {
      what: words.where,
      of: ({ row }) => <Counts {...{ language, names: places, counted: row.places, called: room.places }} />,
    },
    {
      what: words.meant,
      of: ({ row }) => (
        <Counts
          {...{ language, names: meanings, counted: row.meanings }}
          called={Object.fromEntries(meanings.map(meaning => [meaning, room.meanings[meaning].name]))}
        />
      ),
    },
    {
      what: words.we,
      of: ({ row }) => <Counts {...{ language, names: wes, counted: row.wes, called: room.wes }} />,
    },
    { what: words.definitions, of: side => <Said {...{ language, passages: side.definitions }} /> },
    { what: words.measures, of: side => <Said {...{ language, passages: side.measures }} /> },
  ]
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={words.region}>
      <table class="ds-table plan-sides">
        <caption>{words.caption(nameOf(one), nameOf(other))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            {[one, other].map(side => (
              <th scope="col">
                <a href={placeHref(side.place.number)}>{nameOf(side)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ what, of }) => (
            <tr>
              <th scope="row">{what}</th>
              <td>{of(one)}</td>
              <td>{of(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PlansIn({ language, side }: { language: Language; side: SideHere }) {
  const room = room_text[language]
  return (
    <ul>
      {side.plans.map(plan => (
        <li>
          <a href={planHref(plan.id)} dir="auto">
            {plan.title}
          </a>
          {plan.state === 'read' ? null : <span class="soft"> ({room.states[plan.state]})</span>}
        </li>
      ))}
    </ul>
  )
}

function Counts<N extends string>(props: {
  language: Language
  names: readonly N[]
  counted: Readonly<Record<string, number>>
  called: Readonly<Record<string, string>>
}) {
  const { language, names, counted, called } = props
  const there = names.filter(name => (counted[name] ?? 0) > 0)
  if (there.length === 0) return <>{text[language].compare.nothing}</>
  return (
    <ul>
      {there.map(name => (
        <li>
          {called[name]}: {formatNumber(language, counted[name] ?? 0, 0)}
        </li>
      ))}
    </ul>
  )
}

function Said({ language, passages }: { language: Language; passages: readonly Passage[] }) {
  if (passages.length === 0) return <>{text[language].compare.nothing}</>
  return (
    <ul>
      {passages.map(passage => (
        <li>
          <a href={passageHref(passage.plan_id, passage.key)} lang={passage.language} dir="auto">
            {passage.sentence}
          </a>
        </li>
      ))}
    </ul>
  )
}
