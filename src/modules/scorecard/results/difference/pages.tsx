import { formatMonth } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { Snapshot } from '../../closing/rules.ts'
import type { KnownInstrument } from '../../instrument/queries.ts'
import type { Side } from '../../rounds/queries.ts'
import { ChangeChart, type ChangeRow, DifferenceChart, type DifferenceRow } from '../pictures.tsx'
import type { Closed } from '../queries.ts'
import {
  type Change,
  changes,
  type Difference,
  differences,
  fieldsOf,
  headline,
  leastChange,
} from '../rules.ts'
import { figuresIn, type Reading, readingOf, shout } from '../text/index.ts'

type Row = ReturnType<typeof fieldsOf>[number]

/** The rows of a difference chart: the widest difference first, then what is shown for everybody only. */
export function differenceRows(
  reading: Reading,
  of: readonly Row[],
  name: (id: string) => string,
): DifferenceRow[] {
  const found = differences(reading.snapshot, of)
  const apart = found.flatMap(difference => {
    const row = of.find(({ id }) => id === difference.group)
    return row ? [rowOf(reading, row, difference, name(row.id))] : []
  })
  const rest = of.filter(({ id }) => !found.some(({ group }) => group === id))
  return [...apart, ...rest.map(row => rowOf(reading, row, null, name(row.id)))]
}

function rowOf(reading: Reading, row: Row, difference: Difference | null, name: string): DifferenceRow {
  const { word, apart, in_all, said } = figuresIn(reading, row, difference)
  return {
    name,
    groups: difference ? row.groups.map(figure => figure?.value ?? null) : [],
    whole: row.whole?.value ?? null,
    word,
    more: difference ? [apart, in_all].filter(Boolean).join(', ') : undefined,
    strong: difference?.word === 'differ',
    said: `${name}: ${said}`,
  }
}

/** How far it is between the sides, field by field. */
export function HowFar(props: { reading: Reading }) {
  const { reading } = props
  const rows = differenceRows(reading, fieldsOf(reading.snapshot), reading.name)
  return (
    <section class="r-diff">
      <h2>{reading.split ? reading.words.how_far : reading.words.how_far_one}</h2>
      <DifferenceChart sides={reading.sides} rows={rows} axis={reading.axis} />
    </section>
  )
}

/** What has moved since the last round that may be compared; nothing when there is none. */
export function SinceLast(props: { reading: Reading; closed: Closed }) {
  const { reading, closed } = props
  const { words, number, language } = reading
  if (!closed.before) {
    return closed.last ? (
      <section class="half">
        <p class="soft">{words.not_comparable}</p>
      </section>
    ) : null
  }
  const moved = changes(reading.snapshot, closed.before.snapshot, true)
  return (
    <section class="half">
      <h2>{words.since(formatMonth(language, closed.before.closed_at))}</h2>
      <ChangeChart
        rows={moved.map(change => changeRow(reading, change))}
        axis={{ ...reading.axis, low: String(reading.axis.min), high: String(reading.axis.max) }}
      />
      <p class="soft small">{words.change_note(number(leastChange(reading.snapshot.scale)))}</p>
    </section>
  )
}

function changeRow({ words, mean, name }: Reading, change: Change): ChangeRow {
  const label = name(change.group)
  const word = change.word === 'same' ? words.same : words[change.word](mean(change.before), mean(change.now))
  return {
    name: label,
    from: change.before,
    to: change.now,
    moved: change.word !== 'same',
    word,
    said: `${label}: ${word}.`,
  }
}

/** How many fields a round in small shows. */
const few = 4

/** A round at a glance: its headline, the fields that tell most, and the way to the whole picture. */
export function RoundInSmall(props: {
  context: { language: Language }
  snapshot: Snapshot
  instrument: KnownInstrument
  sides?: readonly Side[]
  /** Where the whole picture is; without it there is no link. */
  href?: string
}) {
  const { language } = props.context
  const { snapshot } = props
  const reading = readingOf(language, props.instrument.in(language), snapshot, props.sides ?? [])
  const rows = differenceRows(reading, fieldsOf(snapshot), reading.name).slice(0, few)
  return (
    <>
      <p class="strong">
        {headline(snapshot, null)
          .map(sentence => shout(sentence, reading))
          .join(' ')}
      </p>
      {rows.length > 0 ? <DifferenceChart sides={reading.sides} rows={rows} axis={reading.axis} /> : null}
      {props.href ? (
        <p>
          <a href={props.href}>{reading.words.see_result}</a>
        </p>
      ) : null}
    </>
  )
}
