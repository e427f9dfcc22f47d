import type { Language } from '../../../../platform/language.ts'
import { placeHref } from '../../pages.tsx'
import { type Gap, gaps, type Shown, sumOf } from '../rules.ts'
import { text } from '../text/index.ts'

const told = gaps.filter((gap): gap is Exclude<Gap, 'unknown'> => gap !== 'unknown')

/** Which words became work: municipalities by whether the plan names it and somebody tells that they are under way. */
export function GapSection({ language, rows }: { language: Language; rows: readonly Shown[] }) {
  const words = text[language].gap
  const sum = sumOf(rows)
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <dl class="plan-gap">
        {told.map(gap => {
          const own = rows.filter(row => row.gap === gap)
          return (
            <div>
              <dt>{words.groups[gap]}</dt>
              <dd>
                <p>{words.count(own.length)}</p>
                {own.length > 0 ? (
                  <details class="ds-details">
                    <summary>{words.which}</summary>
                    <ul class="in-columns">
                      {own.map(row => (
                        <li>
                          <a href={placeHref(row.number)}>{row.name}</a>
                        </li>
                      ))}
                    </ul>
                  </details>
                ) : null}
              </dd>
            </div>
          )
        })}
      </dl>
      {sum.gaps.unknown > 0 ? <p class="soft">{words.unknown(sum.gaps.unknown)}</p> : null}
      <p class="soft">{words.honest}</p>
    </section>
  )
}
