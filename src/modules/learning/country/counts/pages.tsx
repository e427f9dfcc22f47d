import { formatList, inSentence } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { Phase } from '../../../guide/queries.ts'
import { phase_text } from '../../../guide/queries.ts'
import { text as learning_text } from '../../text/index.ts'
import { CountBar } from '../pictures.tsx'
import type { Count, Picture } from '../queries.ts'
import type { Reading } from '../text/index.ts'

/** How many initiatives there are by phase and from thin to thick, at least. */
export function CountsOfCountry(props: { language: Language; picture: Picture; reading: Reading }) {
  const { language, picture, reading } = props
  const { words } = reading
  const phases = phase_text[language]
  const thicknesses = learning_text[language].thicknesses
  const about = (kind: Count['about']) => picture.counts.filter(one => one.about === kind)
  const list = (names: string[]) =>
    formatList(
      language,
      names.map((name, at) => (at === 0 ? name : inSentence(name))),
    )
  return (
    <div class="cols">
      <section>
        <h2>{words.way}</h2>
        <Counted
          words={words}
          counts={about('phase')}
          head={words.phase}
          caption={words.way_caption}
          name={classes => list(classes.map(one => phases[one as Phase]))}
        />
      </section>
      <section>
        <h2>{words.thick}</h2>
        <Counted
          words={words}
          counts={about('thickness')}
          head={words.thickness}
          caption={words.thick_caption}
          name={classes => list(classes.map(one => thicknesses[Number(one)] ?? one))}
        />
      </section>
    </div>
  )
}

function Counted(props: {
  words: Reading['words']
  counts: readonly Count[]
  head: string
  caption: string
  name(classes: readonly string[]): string
}) {
  const { words, counts } = props
  const most = Math.max(...counts.map(one => one.initiatives))
  if (counts.length === 0) return <p class="empty">{words.too_few}</p>
  return (
    <table class="ds-table nums country-bars">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.head}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(one => (
          <tr>
            <th scope="row">
              {props.name(one.classes)}
              <CountBar count={one.initiatives} most={most} />
            </th>
            <td>{words.at_least(one.initiatives)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
