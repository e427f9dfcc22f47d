import { type Subject, SubjectPage } from '../../platform/subject.tsx'
import type { Research } from './queries.ts'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

/** The pages of one study, in the order one comes to them. */
const tabs = ['plan', 'people', 'sources', 'codes', 'counts', 'words', 'files'] as const
export type Tab = (typeof tabs)[number]

export const researchesHref = (initiative_id: string): string => `/i/${initiative_id}/research`

/** Where one page of a study stands; `rest` begins with a slash. */
export const researchHref = (
  initiative_id: string,
  research_id: string,
  tab: Tab = 'plan',
  rest = '',
): string => `${researchesHref(initiative_id)}/${research_id}${tab === 'plan' ? '' : `/${tab}`}${rest}`

/** A page about research that belongs to no single study: the way back to the initiative and to all of them. */
export const ResearchesPage = ({ initiative, ...page }: Omit<Subject, 'crumbs'> & { initiative: About }) => (
  <SubjectPage
    {...page}
    crumbs={[
      { href: `/i/${initiative.initiative_id}`, label: initiative.title },
      { href: researchesHref(initiative.initiative_id), label: text[page.context.language].research },
    ]}
  />
)

/** A page of one study, with the way to its other pages for those who work in it. */
export function ResearchPage(
  props: Omit<Subject, 'crumbs' | 'above'> & {
    initiative: About
    research: Pick<Research, 'id' | 'title'>
    tab: Tab
    /** A page below the tab's own names the ways back to it. */
    below?: Subject['above']
    /** The study's own first page has no way back to itself. */
    front?: boolean
    /** Whoever only reads what is shown sees no tabs. */
    works?: boolean
  },
) {
  const { research, tab, below = [], front = false, works = true, children, ...page } = props
  const { initiative_id } = page.initiative
  const words = text[page.context.language]
  const study = { href: researchHref(initiative_id, research.id), label: research.title }
  const above = front ? [] : [study, ...below]
  return (
    <ResearchesPage {...page} {...(above.length > 0 && { above })}>
      {works ? (
        <nav class="study-tabs noprint" aria-label={research.title}>
          <ul class="menu">
            {tabs.map(one => (
              <li>
                <a
                  href={researchHref(initiative_id, research.id, one)}
                  aria-current={one === tab ? 'page' : undefined}
                >
                  {words.tabs[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {children}
    </ResearchesPage>
  )
}
