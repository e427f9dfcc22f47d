import { Field, type FieldProps } from '../../platform/form.tsx'
import type { Language } from '../../platform/language.ts'
import type { PageContext } from '../../platform/page.tsx'
import { type Subject, SubjectPage } from '../../platform/subject.tsx'
import { themes } from './rules.ts'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

/** The open pages of the network, in the order in which one comes to them. */
const ways = {
  network: '/network',
  stories: '/stories',
  help: '/help-wanted',
  gatherings: '/gatherings',
  shelf: '/shelf',
  lessons: '/lessons',
  country: '/country',
  plans: '/plans',
} as const
export type Way = keyof typeof ways

export const wayHref = (way: Way): string => ways[way]

export const learningHref = (initiative_id: string): string => `/i/${initiative_id}/learning`

/** The way between the open pages. */
export function Ways(props: { context: PageContext; here: Way }) {
  const { context, here } = props
  const words = text[context.language]
  return (
    <nav class="noprint" aria-label={words.network}>
      <ul class="menu">
        {Object.entries(ways).map(([way, href]) => (
          <li>
            <a href={href} aria-current={way === here ? 'page' : undefined}>
              {words.ways[way as Way]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** An open page of the network: everybody may read it, signed in or not. */
export const NetworkPage = ({ here, ...page }: Omit<Subject, 'crumbs'> & { here: Way }) => (
  <SubjectPage
    {...page}
    crumbs={[{ href: '/network', label: text[page.context.language].network }]}
    above={page.above ?? []}
    head={
      <>
        {page.head}
        <Ways context={page.context} here={here} />
      </>
    }
  />
)

/** A page of an initiative about what it gives to others and gets from them. */
export const LearningPage = ({ initiative, ...page }: Omit<Subject, 'crumbs'> & { initiative: About }) => (
  <SubjectPage
    {...page}
    crumbs={[
      { href: `/i/${initiative.initiative_id}`, label: initiative.title },
      { href: learningHref(initiative.initiative_id), label: text[page.context.language].learning },
    ]}
  />
)

/** The themes of the network as choices. */
export const themeOptions = (language: Language) =>
  themes.map(value => ({ value, label: text[language].themes[value] }))

/** The themes to tick, in as many columns as there is room for. */
export const ThemesField = (
  props: Pick<FieldProps, 'state' | 'language' | 'errors' | 'label' | 'hint' | 'optional'>,
) => (
  <div class="in-columns">
    <Field {...props} name="themes" kind="several" options={themeOptions(props.language)} />
  </div>
)
