import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { SideMark } from '../../../../platform/look/marks.tsx'
import type { Published } from '../../results/queries.ts'
import { leastChange } from '../../results/rules.ts'
import { type Reading, readingOf } from '../../results/text/index.ts'
import { heldAt } from '../../rounds/rules.ts'
import type { KnownLine } from '../queries.ts'
import { text } from '../text/index.ts'
import { type Multiple, PulseLines } from './pictures.tsx'

type Drawn = NonNullable<KnownLine>

/** The pulses over time: the small pictures, how to read them, and the table behind them. */
export function OverTime(props: { language: Language; over_time: KnownLine; table?: boolean }) {
  const { language, over_time } = props
  const words = text[language]
  const shown = over_time?.line.pulses.filter(({ gap }) => gap === null) ?? []
  if (!over_time || shown.length < 2) return <p class="soft">{words.over_time_none}</p>
  const { pulses } = over_time.line
  const latest = shown.at(-1)!
  const view = over_time.known.in(language)
  const reading = readingOf(language, view, latest.snapshot, latest.round.sides)
  const days = pulses.map(pulse => dayIn(language, pulse))
  const split = over_time.line.groups.length > 0
  return (
    <>
      <PulseLines
        sides={split ? reading.groups.map(({ label }) => ({ label })) : []}
        multiples={multiplesOf(over_time, reading, days)}
        from={days[0]!}
        to={days.at(-1)!}
        axis={reading.axis}
      />
      <div class="soft small">
        <ul>
          <li>{words.own_line}</li>
          <li>{words.small(reading.number(leastChange(latest.snapshot.scale)))}</li>
          {!split && latest.snapshot.groups.length > 1 ? <li>{words.whole}</li> : null}
          {shown.length < pulses.length ? <li>{words.gaps}</li> : null}
        </ul>
      </div>
      {props.table ? <Table over_time={over_time} reading={reading} days={days} /> : null}
    </>
  )
}

/** The day of the meeting. */
export const dayIn = (
  language: Language,
  { round, closed_at }: Pick<Published, 'round' | 'closed_at'>,
): string => formatDate(language, heldAt({ ...round, closed_at }))

/** A statement in a few words, where its instrument has them. */
export const shortly = ({ view, statement, capital }: Reading, id: string): string =>
  capital(view.statements.find(one => one.id === id)?.grid ?? statement(id))

function multiplesOf({ line }: Drawn, reading: Reading, days: readonly string[]): Multiple[] {
  const words = text[reading.language]
  return line.statements.map(({ id, lines }) => {
    const name = shortly(reading, id)
    const said = lines.map((values, at) => {
      const told = values.map((value, i) => `${days[i]} ${value ? reading.mean(value) : words.not_shown}`)
      const side = line.groups.length > 0 ? (reading.groups[at]?.label ?? '') : ''
      return side ? words.said_side(side, told.join(', ')) : told.join(', ')
    })
    return { name, lines, said: words.said(name, said.join('. ')) }
  })
}

function Table(props: { over_time: Drawn; reading: Reading; days: readonly string[] }) {
  const { reading, days } = props
  const { line } = props.over_time
  const words = text[reading.language]
  const { min, max } = reading.snapshot.scale
  const split = line.groups.length > 0
  return (
    <details class="ds-details">
      <summary>{words.table}</summary>
      <div>
        <div class="scroll" tabindex={0} role="region" aria-label={words.table_caption(min, max)}>
          <table class="ds-table nums">
            <caption>{words.table_caption(min, max)}</caption>
            <thead>
              <tr>
                <th scope="col">{words.statement}</th>
                {days.map(day => (
                  <th scope="col">{day}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {line.statements.flatMap(({ id, lines }) =>
                lines.map((values, at) => (
                  <tr>
                    <th scope="row">
                      {shortly(reading, id)}
                      {split ? (
                        <>
                          {', '}
                          <SideMark index={at} /> {reading.groups[at]?.label}
                        </>
                      ) : null}
                    </th>
                    {values.map(value => (
                      <td class={value ? undefined : 'soft'}>
                        {value ? reading.mean(value) : words.not_shown}
                      </td>
                    ))}
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </div>
      </div>
    </details>
  )
}
