import type { Access } from '../../../platform/access.ts'
import { formatDate, formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Context } from '../../../platform/route.ts'
import type { Subject } from '../../../platform/subject.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ResearchPage, researchHref } from '../pages.tsx'
import { type Research, type Source, signed } from '../queries.ts'
import { type Informant, type Kind, kinds } from '../rules.ts'
import { text as research_text } from '../text/index.ts'
import type { Progress } from './queries.ts'
import { text } from './text/index.ts'

export type Show = { context: PageContext; initiative: Initiative; research: Research }

/** Where the sources of a study stand. */
export const sourcesHref = (
  { initiative_id, id }: Pick<Research, 'initiative_id' | 'id'>,
  rest = '',
): string => researchHref(initiative_id, id, 'sources', rest)

/** Where one source stands; `rest` begins with a slash. */
export const sourceHref = (research: Pick<Research, 'initiative_id' | 'id'>, source_id: string, rest = '') =>
  sourcesHref(research, `/${source_id}${rest}`)

/** The same from an address. */
export const hrefIn = ({ access, params }: Context<Access>, rest = ''): string =>
  researchHref(access.initiative_id, params.research!, 'sources', rest)

/** A page below one source: the way back to it. */
export const SourcePage = (
  props: Show & { source: Pick<Source, 'id' | 'title'> } & Omit<Subject, 'crumbs' | 'above' | 'context'>,
) => {
  const { source, ...page } = props
  const words = text[page.context.language]
  const below = [
    { href: sourcesHref(page.research), label: words.title },
    { href: sourceHref(page.research, source.id), label: source.title },
  ]
  return <ResearchPage {...page} tab="sources" below={below} />
}

/** Who a number is to be called by, and "" for those nobody has named as speaking. */
export const speakersBy = (language: Language, informants: readonly Informant[]) => {
  const signs = new Map(informants.map(one => [one.id, signed(language, one)]))
  return (id: string | null): string => (id === null ? '' : (signs.get(id) ?? ''))
}

/** "14. mars 2026", or "" where no day is known. */
export const dayIn = (language: Language, happened_on: string | null): string =>
  happened_on === null ? '' : formatDate(language, happened_on)

/** The material of a study: what is in it, who speaks, and how far each is. */
export function SourcesPage(
  props: Show & {
    sources: readonly Source[]
    kind: Kind | null
    progress: (id: string) => Progress
    informants: readonly Informant[]
  },
) {
  const { context, initiative, research, sources, kind } = props
  const words = text[context.language]
  const here = sourcesHref(research)
  const shown = kind ? sources.filter(one => one.kind === kind) : sources
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="sources"
      words={words}
      wide
      head={
        <p class="acts noprint">
          {research.ended_at ? null : (
            <>
              <a class="ds-button" href={`${here}/new`}>
                {words.add}
              </a>
              <a href={`${here}/bring`}>{words.bring}</a>
            </>
          )}
        </p>
      }
    >
      {sources.length === 0 ? <p class="empty">{words.none}</p> : <Kinds {...props} here={here} />}
      {sources.length > 0 && shown.length === 0 ? <p class="empty">{words.none_of_kind}</p> : null}
      {shown.length > 0 ? <SourceTable {...props} sources={shown} here={here} /> : null}
    </ResearchPage>
  )
}

function Kinds(props: { context: PageContext; sources: readonly Source[]; kind: Kind | null; here: string }) {
  const { context, sources, kind, here } = props
  const words = text[context.language]
  const called = research_text[context.language].kinds
  const there = kinds.filter(one => one === kind || sources.some(source => source.kind === one))
  if (there.length < 2) return null
  const options = [
    { href: here, value: null, label: words.all_kinds(sources.length) },
    ...there.map(one => ({
      href: `${here}?kind=${one}`,
      value: one,
      label: words.one_kind(called[one], sources.filter(source => source.kind === one).length),
    })),
  ]
  return (
    <nav class="noprint" aria-label={words.filter}>
      <ul class="menu">
        {options.map(({ href, value, label }) => (
          <li>
            <a href={href} aria-current={value === kind ? 'page' : undefined}>
              {label}
              {value === kind ? <span class="sr"> {words.shown_now}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SourceTable(props: {
  context: PageContext
  sources: readonly Source[]
  progress: (id: string) => Progress
  informants: readonly Informant[]
  here: string
}) {
  const { context, sources, progress, informants, here } = props
  const { language } = context
  const words = text[language]
  const called = speakersBy(language, informants)
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={words.table}>
      <table class="ds-table brisk">
        <caption class="sr">{words.table}</caption>
        <thead>
          <tr>
            {(['title', 'day', 'speakers', 'size', 'codings', 'readings'] as const).map(head => (
              <th scope="col">{words.heads[head]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map(source => {
            const far = progress(source.id)
            return (
              <tr>
                <th scope="row" class="wraps">
                  <a href={`${here}/${source.id}`} dir="auto">
                    {source.title}
                  </a>
                  <br />
                  <span class="soft small">{research_text[language].kinds[source.kind]}</span>
                </th>
                <td>{dayIn(language, source.happened_on) || words.no_day}</td>
                <td class="wraps">{far.informants.map(called).join(', ') || words.no_speakers}</td>
                <td>
                  {words.words(far.words, formatNumber(language, far.words, 0))}
                  <br />
                  <span class="soft small">{words.passages(far.passages)}</span>
                </td>
                <td>{words.codings(far.codings)}</td>
                <td>{words.readings(far.approved, far.informants.length, far.asked)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
