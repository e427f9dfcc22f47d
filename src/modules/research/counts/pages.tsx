import type { Child } from 'hono/jsx'
import { formatMonth } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { Context } from '../../../platform/route.ts'
import { party_text } from '../../initiatives/queries.ts'
import type { BookCode } from '../coding/queries.ts'
import { ResearchPage, researchHref } from '../pages.tsx'
import type { Research, Source } from '../queries.ts'
import type { Kind } from '../rules.ts'
import { text as research_text } from '../text/index.ts'
import { type Count, countOf, groupOf, type Manner, type Mention, manners } from './rules.ts'
import { text } from './text/index.ts'

export type Show = {
  context: Context
  initiative: { initiative_id: string; title: string }
  research: Research
}

/** Where the figures stand; `rest` begins with a slash or a question mark. */
export const countsHref = (
  { initiative, research }: Pick<Show, 'initiative' | 'research'>,
  rest = '',
): string => researchHref(initiative.initiative_id, research.id, 'counts', rest)

const pages = {
  counts: '',
  together: '/together',
  agreement: '/agreement',
  quotes: '/quotes',
  shown: '/shown',
} as const

/** A page about figures, with the ways to the others. */
export function FiguresPage(
  props: Show & {
    here: keyof typeof pages
    words: { title: string; lead: string; said?: Readonly<Record<string, string>> }
    works?: boolean
    children?: Child
  },
) {
  const { here, children, works = true, ...page } = props
  const words = text[props.context.language]
  return (
    <ResearchPage {...page} tab="counts" works={works}>
      {works ? (
        <ul class="menu noprint">
          {(Object.keys(pages) as (keyof typeof pages)[]).map(one => (
            <li>
              <a href={countsHref(props, pages[one])} aria-current={one === here ? 'page' : undefined}>
                {words.pages[one]}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {children}
    </ResearchPage>
  )
}

/** What a group of mentions is called. */
export function groupName(
  language: Language,
  manner: Manner,
  group: string,
  sources: readonly Pick<Source, 'id' | 'title'>[],
): string {
  const words = text[language]
  if (group === '') return words.no_group[manner]
  if (manner === 'party') return party_text[language][group as keyof (typeof party_text)['nb']]
  if (manner === 'kind') return research_text[language].kinds[group as Kind]
  if (manner === 'source') return sources.find(({ id }) => id === group)?.title ?? ''
  return formatMonth(language, new Date(`${group}-15T12:00:00Z`))
}

/** How often each code was named, by how many, and by whom, where or when: each figure leads to the words behind it. */
export function CountsPage(
  props: Show & {
    book: readonly BookCode[]
    mentions: readonly Mention[]
    sources: readonly Source[]
    manner: Manner
  },
) {
  const { context, book, mentions, sources, manner } = props
  const { language } = context
  const words = text[language]
  const named = Map.groupBy(mentions, one => one.code_id)
  const groups = groupsIn(mentions, manner, sources)
  const parts = sources.filter(({ own_part }) => own_part !== '')
  return (
    <FiguresPage {...props} here="counts" words={words.counts}>
      {mentions.length === 0 ? (
        <p class="empty">{words.nothing}</p>
      ) : (
        <>
          <section>
            <h2>{words.most}</h2>
            <ul>
              {book
                .map(code => ({ code, count: countOf(named.get(code.id) ?? []) }))
                .filter(({ count }) => count.mentions > 0)
                .toSorted((a, b) => b.count.mentions - a.count.mentions)
                .slice(0, 5)
                .map(({ code, count }) => (
                  <li>
                    <a href={behind(props, code.id)}>
                      {words.named(code.name, count.mentions, count.informants)}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
          <section>
            <h2>{words.table}</h2>
            <ul class="menu noprint">
              {manners.map(one => (
                <li>
                  <a
                    href={countsHref(props, `?by=${one}`)}
                    aria-current={one === manner ? 'true' : undefined}
                  >
                    {words.by[one]}
                  </a>
                </li>
              ))}
            </ul>
            <p class="soft">{words.how_to_read}</p>
            <div class="scroll" tabindex={0} role="region" aria-label={words.table}>
              <table class="ds-table nums">
                <caption>{words.caption(words.by[manner])}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.code}</th>
                    <th scope="col">{words.all}</th>
                    {groups.map(group => (
                      <th scope="col">{groupName(language, manner, group, sources)}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {book.map(code => {
                    const own = named.get(code.id) ?? []
                    return (
                      <tr>
                        <th scope="row">
                          {'– '.repeat(code.depth)}
                          {code.name}
                        </th>
                        <Cell language={language} count={countOf(own)} href={behind(props, code.id)} />
                        {groups.map(group => (
                          <Cell
                            language={language}
                            count={countOf(own, row => groupOf(row, manner) === group)}
                            href={behind(props, code.id, manner, group)}
                          />
                        ))}
                      </tr>
                    )
                  })}
                </tbody>
              </table>
            </div>
          </section>
          {parts.length > 0 ? (
            <section>
              <h2>{words.own_part}</h2>
              <p>{words.own_part_lead}</p>
              <ul>
                {parts.map(source => (
                  <li>
                    <b>{source.title}:</b> {source.own_part}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      )}
    </FiguresPage>
  )
}

/** The groups that mentions fall into: times in their order, others by how much was named. */
function groupsIn(mentions: readonly Mention[], manner: Manner, sources: readonly Source[]): string[] {
  const times = new Map<string, number>()
  for (const row of mentions.flatMap(one => one.rows)) {
    const group = groupOf(row, manner)
    times.set(group, (times.get(group) ?? 0) + 1)
  }
  const groups = [...times.keys()]
  if (manner === 'month') return groups.toSorted()
  if (manner === 'source') return sources.map(({ id }) => id).filter(id => times.has(id))
  return groups.toSorted((a, b) => (a === '' ? 1 : b === '' ? -1 : times.get(b)! - times.get(a)!))
}

const behind = (props: Show, code_id: string, manner?: Manner, group = '') =>
  countsHref(props, `/behind?code=${code_id}${manner ? `&by=${manner}&in=${encodeURIComponent(group)}` : ''}`)

/** "12 (5)": named twelve times by five, and the way to the words. */
function Cell({ language, count, href }: { language: Language; count: Count; href: string }) {
  const words = text[language]
  if (count.mentions === 0) return <td>0</td>
  // Where only the one who asks or writes has named it, it is nobody's.
  const shown = count.informants > 0 ? `${count.mentions} (${count.informants})` : String(count.mentions)
  return (
    <td>
      <a href={href} aria-label={`${shown}: ${words.cell(count.mentions, count.informants)}`}>
        {shown}
      </a>
    </td>
  )
}
