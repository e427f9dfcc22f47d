import { differenceRows } from '../difference/pages.tsx'
import type { Reading } from '../text/index.ts'
import { Radar } from './pictures.tsx'

/** Fewer axes make no wheel, more cannot be read. */
const [fewest, most] = [3, 10]

/** The fields as a wheel, a line for each side. */
export function Wheel(props: { reading: Reading }) {
  const { reading } = props
  const { words, snapshot, split, number, counted, capital, name, axis } = reading
  const fields = snapshot.groupings[0]?.groups ?? []
  if (fields.length < fewest || fields.length > most) return null
  return (
    <section class="half r-later">
      <h2>{words.radar(capital(counted(fields.length)), split ? counted(reading.sides.length) : '')}</h2>
      <Radar
        id="radar"
        title={words.radar_title}
        desc={words.radar_desc(
          differenceRows(reading, fields, name)
            .map(row => row.said)
            .join(' '),
        )}
        sides={reading.sides}
        axes={fields.map(field => ({
          label: name(field.id),
          groups: split ? field.groups.map(figure => figure?.value ?? null) : [field.whole?.value ?? null],
        }))}
        axis={{ min: axis.min, max: axis.max, number: value => number(value, 0) }}
      />
    </section>
  )
}
