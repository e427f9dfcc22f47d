import type { Language } from '../../platform/language.ts'
import type { PageContext } from '../../platform/page.tsx'
import { type Subject, SubjectPage } from '../../platform/subject.tsx'
import { text } from './text/index.ts'

/** The open pages about plans, in the order in which one comes to them. */
const ways = { table: '/plans', definitions: '/plans/definitions', compare: '/plans/compare' } as const
type Way = keyof typeof ways

export const plansHref = ways.table
export const definitionsHref = ways.definitions
export const compareHref = ways.compare
export const placeHref = (number: string): string => `/plans/places/${number}`
export const planHref = (id: string): string => `/plans/read/${id}`
/** The page of the plan on which the passage stands, there. */
export const passageHref = (plan_id: string, key: string): string =>
  `${planHref(plan_id)}?passage=${key}#k-${key}`
export const tendHref = (organisation_id: string): string => `/o/${organisation_id}/plans`
export const tendPlanHref = (organisation_id: string, plan_id: string): string =>
  `${tendHref(organisation_id)}/${plan_id}`
export const tendPassageHref = (organisation_id: string, plan_id: string, key: string): string =>
  `${tendPlanHref(organisation_id, plan_id)}/passages/${key}`
export const tendPlacesHref = (organisation_id: string): string => `/o/${organisation_id}/plan-places`
export const workHref = (initiative_id: string): string => `/i/${initiative_id}/plans`

/** The way between the open pages. */
function Ways(props: { context: PageContext; here: Way | undefined }) {
  const words = text[props.context.language]
  return (
    <nav class="noprint" aria-label={words.plans}>
      <ul class="menu">
        {Object.entries(ways).map(([way, href]) => (
          <li>
            <a href={href} aria-current={way === props.here ? 'page' : undefined}>
              {words.ways[way as Way]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** An open page about plans: everybody may read it, signed in or not. */
export const PlansPage = ({
  here,
  demo,
  ...page
}: Omit<Subject, 'crumbs'> & { here?: Way; demo: boolean }) => (
  <SubjectPage
    {...page}
    crumbs={here === 'table' ? [] : [{ href: ways.table, label: text[page.context.language].plans }]}
    head={
      <>
        {page.head}
        {demo ? <p class="soft">{text[page.context.language].made_up}</p> : null}
        <Ways context={page.context} here={here} />
      </>
    }
  />
)

/** A family of words by its name; one that we have no name for goes by its own. */
export const familyName = (language: Language, family: string): string =>
  (text[language].families as Readonly<Record<string, string>>)[family] ?? family
