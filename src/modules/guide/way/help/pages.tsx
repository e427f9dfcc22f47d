import type { Grant } from '../../../../platform/access.ts'
import type { Language } from '../../../../platform/language.ts'
import type { Point } from '../../points/queries.ts'
import { chaptersOf, type Method, type Phase, type Tool, tools } from '../../rules.ts'
import { text as guide } from '../../text/index.ts'
import { helpfulTools, mayOpen, type ToolGroup, tool_groups } from '../rules.ts'
import { text } from '../text/index.ts'

/** What helps in this phase first; all the rest behind one fold. */
export function Help(props: {
  language: Language
  base: string
  points: readonly Point[]
  phase: Phase
  methods: readonly Method[]
  grants: readonly Grant[]
}) {
  const { language, base, phase } = props
  const words = text[language]
  const here = props.points.filter(one => chaptersOf(phase).includes(one.point.chapter)).map(one => one.point)
  const tool = (name: Tool) => <a href={base + tools[name]}>{guide[language].tools[name]}</a>
  const cards = props.methods.filter(card => card.phases.includes(phase))
  return (
    <section class="noprint">
      <h2>{words.help_title}</h2>
      <ul>
        {helpfulTools(here, 4)
          .filter(name => name !== 'methods' && mayOpen(name, props.grants))
          .map(name => (
            <li>{tool(name)}</li>
          ))}
        <li>{tool('methods')}</li>
      </ul>
      <details class="ds-details">
        <summary>{words.more_help}</summary>
        <div>
          {(Object.keys(tool_groups) as ToolGroup[]).map(group => (
            <>
              <h3>{words.groups[group]}</h3>
              <ul>
                {tool_groups[group]
                  .filter(name => mayOpen(name, props.grants))
                  .map(name => (
                    <li>{tool(name)}</li>
                  ))}
              </ul>
            </>
          ))}
          {cards.length > 0 ? (
            <>
              <h3>{words.cards}</h3>
              <ul>
                {cards.map(card => (
                  <li>
                    <a href={`${base}/guide/methods/${card.id}`}>{card.name[language]}</a>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </div>
      </details>
    </section>
  )
}
