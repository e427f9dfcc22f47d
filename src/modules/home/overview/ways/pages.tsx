import type { Language } from '../../../../platform/language.ts'
import { text } from '../../text/index.ts'

/** The rooms of an initiative by what one comes for: to work, to see where it stands, for those who take part. */
const groups = [
  {
    name: 'work',
    ways: {
      guide: '/guide',
      meetings: '/meetings',
      boards: '/boards',
      ideas: '/ideas',
      contributions: '/contributions',
      steps: '/steps',
      plans: '/plans',
    },
  },
  {
    name: 'standing',
    ways: {
      rounds: '/rounds',
      course: '/course',
      impact: '/impact',
      news: '/guide/news',
      learning: '/learning',
      research: '/research',
    },
  },
  {
    name: 'us',
    ways: { people: '/people', pictures: '/pictures', residents: '/residents', safety: '/safety', me: '/me' },
  },
] as const

/** The ways into an initiative's rooms. */
export function WaysIn(props: {
  language: Language
  initiative: { initiative_id: string; title: string }
  /** Whether the residents' own room opens to this person. */
  residents: boolean
}) {
  const { language, initiative, residents } = props
  const words = text[language]
  return (
    <nav class="ways-in" aria-label={initiative.title}>
      {groups.map(({ name, ways }) => (
        <div>
          <p class="eyebrow" id={`ways-${name}`}>
            {words.menu_groups[name]}
          </p>
          <ul class="menu" aria-labelledby={`ways-${name}`}>
            {(Object.entries(ways) as [keyof typeof words.menu, string][])
              .filter(([way]) => way !== 'residents' || residents)
              .map(([way, path]) => (
                <li>
                  <a href={`/i/${initiative.initiative_id}${path}`}>{words.menu[way]}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
