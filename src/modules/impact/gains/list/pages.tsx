import type { Language } from '../../../../platform/language.ts'
import { SwingBar } from '../pictures.tsx'
import type { Gain } from '../queries.ts'
import { estimateOf, halfAsMany, isOneFigure, mattersMost, resultOf, swingsOf } from '../rules.ts'
import { rangeIn, spanIn, text } from '../text/index.ts'

const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1)

/** One estimate: its result as a range in words, what it is made of, and what it rests on. `here` leads to its form. */
export function GainLine(props: { language: Language; gain: Gain; here: string | null }) {
  const { language, gain, here } = props
  const words = text[language]
  const estimate = estimateOf(gain)
  const span = (input: 'count' | 'each' | 'share') => spanIn(language, estimate[input])
  return (
    <article class="gain">
      <p class="eyebrow">{words.kinds[gain.kind]}</p>
      <h2 dir="auto">{gain.what}</h2>
      <p class="lead" dir="auto">
        {capital(words.result(rangeIn(language, gain.kind, resultOf(estimate)), gain.period))}
      </p>
      <p class="soft">{capital(words.made_of[gain.kind](span('count'), span('each'), span('share')))}.</p>
      {isOneFigure(estimate) ? <p class="late">{words.one_figure}</p> : null}
      <dl class="facts">
        <dt>{words.assumptions}</dt>
        <dd dir="auto">{gain.assumptions}</dd>
        {gain.source ? (
          <>
            <dt>{words.source}</dt>
            <dd dir="auto">{gain.source}</dd>
          </>
        ) : null}
      </dl>
      <Sensitivity language={language} gain={gain} />
      {here ? (
        <p class="acts noprint">
          <a href={`${here}/${gain.id}`}>
            {words.change}
            <span class="sr"> {gain.what}</span>
          </a>
        </p>
      ) : null}
    </article>
  )
}

/** Which of the three moves the result most, and what it would be if it happened half as often. */
function Sensitivity({ language, gain }: { language: Language; gain: Gain }) {
  const words = text[language]
  const estimate = estimateOf(gain)
  const swings = swingsOf(estimate)
  const most = Math.max(...swings.map(({ high }) => high))
  const matters = mattersMost(estimate)
  const middle = (swings[0]!.low + swings[0]!.high) / 2
  return (
    <details class="ds-details">
      <summary>{words.sensitivity}</summary>
      <div>
        <p>{matters ? words.most(words.inputs[matters]) : words.none_most}</p>
        <ul class="rows">
          {swings.map(swing => (
            <li>
              <b>{capital(words.inputs[swing.input])}</b>
              <SwingBar swing={swing} most={most} middle={middle} />
              <span>{capital(rangeIn(language, gain.kind, swing))}</span>
            </li>
          ))}
        </ul>
        <p class="small soft">{words.sensitivity_lead}</p>
        <p>{words.half(rangeIn(language, gain.kind, halfAsMany(estimate)))}</p>
      </div>
    </details>
  )
}
