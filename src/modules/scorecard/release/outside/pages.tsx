import { formatList } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { type Audience, audiences } from '../rules.ts'
import { text } from '../text/index.ts'

/** What somebody who only follows the work meets before the group has released a result to them. */
export function HeldBackPage(props: {
  context: PageContext
  initiative: Pick<Initiative, 'initiative_id' | 'title'>
}) {
  const { context, initiative } = props
  const words = text[context.language]
  const home = `/i/${initiative.initiative_id}`
  return (
    <Page context={context} title={words.held_back} crumbs={[{ href: home, label: initiative.title }]} narrow>
      <header class="head">
        <p class="eyebrow">{initiative.title}</p>
        <h1>{words.held_back}</h1>
        <p class="lead">{words.held_back_lead}</p>
      </header>
      <p>{words.held_back_ask}</p>
      <p class="acts">
        <a class="ds-button" href={`${home}/people`}>
          {words.held_back_people}
        </a>
      </p>
    </Page>
  )
}

/** To whom a result is released, in one line at the end of its page. */
export function ReleasedTo(props: {
  context: { language: Language }
  released: readonly Audience[]
  href: string
}) {
  const { context, released, href } = props
  const { language } = context
  const words = text[language]
  const names = audiences.filter(one => released.includes(one)).map(one => words.audiences[one].within)
  return (
    <section class="r-after noprint">
      <p>
        {names.length > 0 ? words.shared_with(formatList(language, names)) : words.not_shared}{' '}
        <a href={href}>{words.see_sharing}</a>
      </p>
    </section>
  )
}
