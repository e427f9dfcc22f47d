import type { InstrumentView } from '../../instrument/rules.ts'
import { differences, level, notKnownYet, type Picked } from '../rules.ts'
import type { Reading } from '../text/index.ts'
import { Grid, type GridCell } from './pictures.tsx'

type Statement = InstrumentView['statements'][number]

/** Where a statement stands in the table of statements, so that a cell can lead there. */
export const placeOf = (view: InstrumentView, id: string) =>
  `statement-${view.statements.findIndex(one => one.id === id) + 1}`

/** Every statement as a prompt, fields down and values across; nothing for an instrument without two groupings. */
export function Prompts(props: { reading: Reading; picked: readonly Picked[] }) {
  const { reading, picked } = props
  const { words, view } = reading
  const [down, across] = view.groupings
  if (!down || !across) return null
  const cellOf = cells(reading, picked)
  const rows = down.groups.flatMap(row => {
    const columns = across.groups.map(column =>
      view.statements.filter(({ groups }) => groups[down.id] === row.id && groups[across.id] === column.id),
    )
    // An instrument may have several statements in one place; then the row is told several times.
    const deep = Math.max(1, ...columns.map(column => column.length))
    return Array.from({ length: deep }, (_, at) => ({
      name: row.name,
      cells: columns.map(column => (column[at] ? cellOf(column[at]) : null)),
    }))
  })
  const count = rows.flatMap(row => row.cells).filter(cell => cell !== null).length
  if (count === 0) return null
  return (
    <section class="r-grid">
      <h2>{words.grid(count)}</h2>
      <p class="soft small">{words.grid_lead}</p>
      <Grid
        caption={words.grid_caption(reading.inSentence(down.title), reading.inSentence(across.title))}
        columns={across.groups.map(column => column.name)}
        rows={rows}
        key_words={{
          ...words.levels,
          differ: words.differ_key,
          unsure: words.unsure_key,
          whole_only: words.whole_only_key,
        }}
      />
    </section>
  )
}

function cells(reading: Reading, picked: readonly Picked[]) {
  const { snapshot, words, view, by } = reading
  const figures = new Map(snapshot.statements.map(one => [one.id, one]))
  const apart = new Map(differences(snapshot, snapshot.statements).map(one => [one.group, one]))
  const unsure = new Set(notKnownYet(snapshot).map(one => one.id))
  const sideAt = (id: string) => snapshot.groups.findIndex(group => group.id === id)
  return (statement: Statement): GridCell => {
    const { id, grid, shorter, text } = statement
    const figure = figures.get(id)
    const strength = figure?.whole ? level(figure.whole.value, snapshot.scale) : null
    const difference = apart.get(id)
    const differ = difference?.word === 'differ' ? difference : null
    const pick = picked.findIndex(one => one.statement === id) + 1
    const said = [
      words.levels[strength ?? 'hidden'],
      differ && words.highest(by(differ.a.by)),
      unsure.has(id) && words.unsure_key,
      figure?.whole_only && words.whole_only_key,
    ]
    return {
      label: grid ?? shorter ?? text,
      level: strength && ({ weak: 1, middle: 2, strong: 3 } as const)[strength],
      differ: differ && [sideAt(differ.a.by), sideAt(differ.b.by)],
      whole_only: figure?.whole_only ?? false,
      unsure: unsure.has(id),
      pick: pick > 0 ? pick : null,
      said: said.filter(Boolean).join(', '),
      href: `#${placeOf(view, id)}`,
    }
  }
}
