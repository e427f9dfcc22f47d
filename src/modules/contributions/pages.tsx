import { type Subject, SubjectPage } from '../../platform/subject.tsx'
import { text } from './text/index.ts'

type About = { initiative_id: string; title: string }

/** A page about what people gave: the way back to the initiative and to all of it. */
export const ContributionsPage = ({
  initiative,
  ...page
}: Omit<Subject, 'crumbs'> & { initiative: About }) => {
  const here = `/i/${initiative.initiative_id}`
  const all = { href: `${here}/contributions`, label: text[page.context.language].contributions }
  return <SubjectPage {...page} crumbs={[{ href: here, label: initiative.title }, all]} />
}
