import { formatList } from '../../../../platform/format.ts'
import { differenceRows } from '../difference/pages.tsx'
import { DifferenceChart } from '../pictures.tsx'
import type { Closed } from '../queries.ts'
import { notKnownYet, type Picked } from '../rules.ts'
import type { Reading } from '../text/index.ts'
import { DontKnow, Seats, Strip } from './pictures.tsx'

/** A mark for each person says something in a group, not in a crowd. */
const crowd = 40

/** Who came and who left, beside every change. */
export function Who(props: { reading: Reading; closed: Closed }) {
  const { reading, closed } = props
  const { words, snapshot, side, split, groups, capital } = reading
  const { members, joined, left } = snapshot
  if (!closed.last || members.length === 0) return null
  const count = (of: typeof joined, id: string) => of.find(one => one.side === id)?.n ?? 0
  const moved = [...joined, ...left].some(one => one.n > 0)
  return (
    <section class="half">
      <h2>{moved ? words.who_changed : words.who_same}</h2>
      <ul class="whos">
        {members.map((member, at) => {
          const [came, went] = [count(joined, member.side), count(left, member.side)]
          const moves = [came ? words.seats_joined(came) : '', went ? words.seats_left(went) : '']
          const change = formatList(reading.language, moves.filter(Boolean)) || words.seats_same
          const said = `${capital(words.seats(side(member.side), member.seats))}, ${change}.`
          const place = split ? groups.findIndex(group => group.sides.includes(member.side)) : at
          return (
            <li>
              {member.seats + went <= crowd ? (
                <Seats
                  title={said}
                  side={Math.max(place, 0)}
                  stayed={Math.max(member.seats - came, 0)}
                  joined={came}
                  left={went}
                />
              ) : null}
              <span>{said}</span>
            </li>
          )
        })}
      </ul>
      {moved ? <p class="soft small">{words.seats_note}</p> : null}
    </section>
  )
}

/** How many unknowns are drawn; the table has them all. */
const most_drawn = 3

/** What many do not know yet: a finding. */
export function NotKnown(props: { reading: Reading }) {
  const { words, snapshot, quoted, number } = props.reading
  const { n } = snapshot
  const open = notKnownYet(snapshot)
    .toSorted((a, b) => b.some - a.some)
    .slice(0, most_drawn)
  if (open.length === 0) return null
  return (
    <section class="half r-open noprint">
      <h2>{words.not_known}</h2>
      <p class="soft small">{words.not_known_lead}</p>
      {open.map(({ id }) => {
        const count = snapshot.statements.find(one => one.id === id)?.dont_know ?? 0
        const some = count === 'nearly_all' ? words.nearly_all : number(count, 0)
        const said = props.reading.capital(words.do_not_know(some, n))
        return (
          <>
            {n <= crowd ? <DontKnow title={said} count={count} of={n} /> : null}
            <p>
              <span aria-hidden={n <= crowd ? 'true' : undefined}>{said}:</span> {quoted(id)}
            </p>
          </>
        )
      })}
    </section>
  )
}

/** How the whole round's answers to the picked statements are spread. */
export function Spread(props: { reading: Reading; picked: readonly Picked[] }) {
  const { reading, picked } = props
  const { words, snapshot, axis, view, quoted, count, number } = reading
  const shown = picked.flatMap(({ statement }) => {
    const found = snapshot.research?.statements.find(one => one.id === statement)
    return found ? [found] : []
  })
  return (
    <details class="ds-details r-after noprint">
      <summary>{words.spread_fold}</summary>
      <div>
        {shown.length === 0 ? <p class="soft">{words.spread_none(2 * snapshot.k)}</p> : null}
        <ul class="spread">
          {shown.map((one, at) => {
            const n = snapshot.statements.find(({ id }) => id === one.id)?.whole?.n ?? 0
            const told = one.shares.flatMap((share, step) =>
              share === null
                ? []
                : [words.spread_step(view.scale.steps[step]?.label ?? String(axis.min + step), count(share))],
            )
            return (
              <li>
                <div>
                  <p>{quoted(one.id)}</p>
                  <p class="soft small">{words.spread_title(n)}</p>
                </div>
                <div>
                  <Strip
                    id={`spread-${at + 1}`}
                    title={`${quoted(one.id)} ${told.join(', ')}.`}
                    steps={one.shares}
                    min={axis.min}
                    nearly_all={words.nearly_all}
                    number={value => number(value, 0)}
                  />
                </div>
              </li>
            )
          })}
        </ul>
        <p class="spread-key" aria-hidden="true">
          <span>{axis.low}</span>
          <span>{axis.high}</span>
        </p>
      </div>
    </details>
  )
}

/** The other groupings of the same answers: the values. */
export function OtherGroupings(props: { reading: Reading }) {
  const { reading } = props
  return reading.view.groupings.slice(1).map(grouping => {
    const figures = reading.snapshot.groupings.find(one => one.id === grouping.id)
    const rows = differenceRows(reading, figures?.groups ?? [], id => reading.group(grouping.id, id))
    return (
      <details class="ds-details r-after noprint">
        <summary>{reading.words.values_fold(grouping.title)}</summary>
        <div>
          <DifferenceChart sides={reading.sides} rows={rows} axis={reading.axis} />
        </div>
      </details>
    )
  })
}
