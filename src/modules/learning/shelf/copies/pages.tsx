import { formatList } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { form_names } from '../../../guide/form/queries.ts'
import { blanks, inNewWords, told_on } from '../../../guide/pattern/queries.ts'
import type { theGuide } from '../../../guide/queries.ts'
import { sheets, wordsOf } from '../../../guide/sheets/queries.ts'
import { indicator_text } from '../../../impact/queries.ts'
import { ambitionName, starterName } from '../../../initiatives/queries.ts'
import { stepsIn } from '../rules.ts'
import { text } from '../text/index.ts'
import type { Inside } from './queries.ts'

export type Guide = Awaited<ReturnType<typeof theGuide>>
type Of<K extends Inside['kind']> = Extract<Inside, { kind: K }>['body']

/** What is in a thing, as everybody reads it. */
export function InsideShown(props: { language: Language; inside: Inside; guide: Guide; spoken: string }) {
  const { language, inside, guide, spoken } = props
  if (inside.kind === 'method') return <MethodShown {...{ language, spoken }} method={inside.body} />
  if (inside.kind === 'indicator') return <IndicatorShown {...{ language, spoken }} told={inside.body} />
  if (inside.kind === 'pattern') return <PatternShown {...{ language, guide }} pattern={inside.body} />
  return <p class="strong">{text[language].one.texts(inside.body.texts.length)}</p>
}

/** How long it takes, what one needs, and how it is done, step by step. */
export function MethodShown(props: { language: Language; method: Of<'method'>; spoken: string }) {
  const { language, method, spoken } = props
  const words = text[language]
  return (
    <>
      <dl class="facts">
        <dt>{words.one.time}</dt>
        <dd>{words.minutes(method.minutes)}</dd>
        {method.materials ? (
          <>
            <dt>{words.one.materials}</dt>
            <dd class="shelf-text" lang={spoken} dir="auto">
              {method.materials}
            </dd>
          </>
        ) : null}
      </dl>
      <h2>{words.one.steps}</h2>
      <ol class="method-steps shelf-steps" lang={spoken}>
        {stepsIn(method.steps).map(step => (
          <li dir="auto">{step}</li>
        ))}
      </ol>
    </>
  )
}

/** As a line of its own begins. */
const begun = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1)

function IndicatorShown(props: { language: Language; told: Of<'indicator'>; spoken: string }) {
  const { language, told, spoken } = props
  const words = text[language].indicator
  const names = indicator_text[language]
  const kind = names.kinds[told.kind]
  const low = words.end(told.scale_min, told.scale_low)
  const high = words.end(told.scale_max, told.scale_high)
  const measured =
    told.kind === 'scale'
      ? `${kind} ${words.scale(low, high)}`
      : told.kind === 'number' && told.unit
        ? words.unit(kind, told.unit)
        : kind
  const better = told.kind === 'story' ? [] : [names.betters[told.better]]
  const facts = [
    { label: words.level, said: [begun(names.levels[told.level])], written: [] },
    { label: words.kind, said: [begun([measured, ...better].join(', '))], written: [] },
    { label: words.way, said: told.way ? [`${begun(names.ways[told.way])}.`] : [], written: [told.how] },
    { label: words.question, said: [], written: [told.question] },
    { label: words.source, said: [], written: [told.source] },
    { label: words.mind, said: [], written: [told.mind] },
  ]
  return (
    <dl class="facts">
      {facts
        .filter(({ said, written }) => [...said, ...written].some(line => line !== ''))
        .map(({ label, said, written }) => (
          <>
            <dt>{label}</dt>
            <dd>
              {said.map(line => (
                <p>{line}</p>
              ))}
              {written.filter(Boolean).map(line => (
                <p class="shelf-text" lang={spoken} dir="auto">
                  {line}
                </p>
              ))}
            </dd>
          </>
        ))}
    </dl>
  )
}

function PatternShown(props: { language: Language; pattern: Of<'pattern'>; guide: Guide }) {
  const { language, pattern, guide } = props
  const words = text[language].pattern
  const nameOf = (among: Guide['methods'] | Guide['points'], ids: readonly string[]) =>
    among.filter(({ id }) => ids.includes(id)).map(({ name }) => name[language])
  const known = sheets.filter(({ name }) => pattern.sheets.includes(name))
  const lists = [
    { title: words.in_place, names: nameOf(guide.points, pattern.in_place) },
    { title: words.not_for_us, names: nameOf(guide.points, pattern.not_for_us) },
    { title: words.sheets, names: known.map(({ name }) => wordsOf(language, name).title) },
  ].filter(({ names }) => names.length > 0)
  const methods = nameOf(guide.methods, pattern.methods)
  return (
    <>
      <dl class="facts">
        <dt>{words.started_by}</dt>
        <dd>{starterName(language, pattern.started_by)}</dd>
        <dt>{words.ambition}</dt>
        <dd>{ambitionName(language, pattern.ambition)}</dd>
        {pattern.form ? (
          <>
            <dt>{words.form}</dt>
            <dd>{form_names[language][pattern.form]}</dd>
          </>
        ) : null}
        {methods.length > 0 ? (
          <>
            <dt>{words.methods}</dt>
            <dd>{formatList(language, methods)}</dd>
          </>
        ) : null}
      </dl>
      {lists.map(({ title, names }) => (
        <>
          <h2>{title}</h2>
          <ul class="shelf-points">
            {names.map(name => (
              <li>{name}</li>
            ))}
          </ul>
        </>
      ))}
      {pattern.letters.length > 0 ? <h2>{words.letters}</h2> : null}
      {pattern.letters.map(letter => (
        <details class="ds-details" open>
          <summary dir="auto">{letterName(language, letter)}</summary>
          <div lang={letter.language}>
            {told_on
              .filter(field => letter.parts[field] !== '')
              .map(field => (
                <p class="shelf-text" dir="auto">
                  {withBlanks(letter.language, letter.parts[field])}
                </p>
              ))}
          </div>
        </details>
      ))}
    </>
  )
}

type Letter = Of<'pattern'>['letters'][number]

export const letterName = (language: Language, { name, language: spoken }: Letter): string =>
  name === null ? text[language].pattern.a_letter : withBlanks(spoken, name)

/** Where the names of a place stood, the reader's own will stand. */
function withBlanks(language: Language, written: string): string {
  const instead = text[language].pattern.blanks
  return inNewWords(written, [
    [blanks.title, instead.title],
    [blanks.place, instead.place],
    [blanks.question, instead.question],
  ])
}
