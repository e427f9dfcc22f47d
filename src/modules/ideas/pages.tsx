import type { Language } from '../../platform/language.ts'
import { type Subject, SubjectPage } from '../../platform/subject.tsx'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

/** A page about ideas or boards: the way back to the initiative and to all of them. */
export const IdeasPage = ({
  initiative,
  among,
  ...page
}: Omit<Subject, 'crumbs'> & { initiative: About; among: 'ideas' | 'boards' }) => (
  <SubjectPage {...page} crumbs={crumbsOf(initiative, page.context.language, among)} />
)

const crumbsOf = ({ initiative_id, title }: About, language: Language, among: 'ideas' | 'boards') => [
  { href: `/i/${initiative_id}`, label: title },
  { href: `/i/${initiative_id}/${among}`, label: text[language][among] },
]
