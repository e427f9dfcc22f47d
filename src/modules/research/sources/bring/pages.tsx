import { Button } from '../../../../platform/form.tsx'
import { ResearchPage } from '../../pages.tsx'
import { dayIn, type Show, sourceHref, sourcesHref } from '../pages.tsx'
import { beginning } from '../rules.ts'
import { text } from '../text/index.ts'
import type { Offer } from './queries.ts'

/** What stands elsewhere in the initiative and may be brought in; and what may not, and why. */
export function BringPage(props: Show & { offers: readonly Offer[] }) {
  const { context, initiative, research } = props
  const { language } = context
  const { brings: words, title, said } = text[language]
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="sources"
      below={[{ href: sourcesHref(research), label: title }]}
      words={{ ...words, said }}
    >
      <section>
        <h2>{words.minutes}</h2>
        <Offers {...props} from="minutes" none={words.no_minutes} />
      </section>
      <section>
        <h2>{words.stories}</h2>
        <Offers {...props} from="story" none={words.no_stories} />
      </section>
      <section>
        <h2>{words.not_title}</h2>
        <ul>
          {words.not.map(why => (
            <li>{why}</li>
          ))}
        </ul>
      </section>
    </ResearchPage>
  )
}

function Offers(props: Show & { offers: readonly Offer[]; from: Offer['from']; none: string }) {
  const { context, research, from, none } = props
  const { language } = context
  const words = text[language].brings
  const offers = props.offers.filter(one => one.from === from)
  if (offers.length === 0) return <p class="empty">{none}</p>
  return (
    <ul class="rows">
      {offers.map(offer => {
        const title = from === 'story' ? words.story(offer.title) : offer.title
        return (
          <li>
            <b dir="auto">{title}</b>
            <span>{dayIn(language, offer.day) || text[language].no_day}</span>
            {offer.body ? <p dir="auto">{beginning(offer.body, 160)}</p> : null}
            {offer.source_id ? (
              <p>
                <a href={sourceHref(research, offer.source_id)}>{words.there}</a>
              </p>
            ) : offer.why_not ? (
              <p>{words.why_not[offer.why_not]}</p>
            ) : (
              <Button
                action={`${sourcesHref(research)}/bring`}
                label={words.bring_this(beginning(title, 60))}
                variant="secondary"
                carry={{ from: offer.from, id: offer.id }}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
