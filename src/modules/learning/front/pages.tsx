import type { Child } from 'hono/jsx'
import { formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { Search } from '../../../platform/search.tsx'
import { StoryList } from '../finding/pages.tsx'
import { HelpRows, wantedHref } from '../help/pages.tsx'
import type { Help } from '../help/queries.ts'
import { LearningPage, learningHref, NetworkPage, wayHref } from '../pages.tsx'
import type { Front, Shared } from './queries.ts'
import { text } from './text/index.ts'

type Seat = { initiative_id: string; title: string }

/** The first page of the network: stories first, then whom one could help, whatever there is of figures last. */
export function NetworkFrontPage(props: { context: PageContext; front: Front; seats: readonly Seat[] }) {
  const { context, front, seats } = props
  const { language } = context
  const words = text[language]
  return (
    <NetworkPage context={context} here="network" words={words.network} wide>
      <Search action={wayHref('stories')} label={words.q} submit={words.search} />
      <div class="cols first">
        <Told language={language} front={front} />
        <Waiting language={language} title={words.help_title} asked={front.asked} />
      </div>
      <div class="what front-more">
        <section>
          <h2>{words.learn_title}</h2>
          <p>{words.learn_text}</p>
          <p>
            <a href={wayHref('lessons')}>{words.learn_link}</a>
          </p>
        </section>
        <section>
          <h2>{words.lend_title}</h2>
          <p>{words.lend_text}</p>
          <p>
            <a href={wayHref('shelf')}>{words.lend_link}</a>
          </p>
        </section>
        <Country language={language} front={front} />
      </div>
      {seats.length > 0 ? (
        <section>
          <h2>{words.yours_title}</h2>
          <ul class="rows">
            {seats.map(seat => (
              <li>
                <a href={learningHref(seat.initiative_id)} dir="auto">
                  {seat.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </NetworkPage>
  )
}

function Told({ language, front }: { language: Language; front: Front }) {
  const words = text[language]
  return (
    <section>
      <h2>{words.stories_title}</h2>
      {front.stories.length > 0 ? (
        <>
          <StoryList language={language} stories={front.stories} />
          {front.count > front.stories.length ? (
            <p>
              <a href={wayHref('stories')}>{words.all_stories}</a>
            </p>
          ) : null}
        </>
      ) : (
        <p class="empty">{words.no_stories}</p>
      )}
    </section>
  )
}

function Waiting(props: { language: Language; title: string; asked: readonly Help[] }) {
  const { language, title, asked } = props
  const words = text[language]
  return (
    <section>
      <h2>{title}</h2>
      {asked.length > 0 ? (
        <HelpRows language={language} list={asked} href={help => wantedHref(help.id)} />
      ) : (
        <p class="empty">{words.no_help}</p>
      )}
      <p>
        <a href={wayHref('help')}>{words.all_help}</a>
      </p>
    </section>
  )
}

function Country({ language, front: { country } }: { language: Language; front: Front }) {
  const words = text[language]
  return (
    <section>
      <h2>{words.country_title}</h2>
      <p>
        {country
          ? words.country_text(
              formatNumber(language, country.initiatives, 0),
              formatNumber(language, country.answers, 0),
            )
          : words.country_none}
      </p>
      <p>
        <a href={wayHref('country')}>{words.country_link}</a>
      </p>
    </section>
  )
}

/** What an initiative may do here, in the order in which most begin. */
const doors = {
  begin: '/learning/begin',
  alike: '/learning/like-ours',
  stories: '/learning/stories',
  help: '/learning/help',
  mentors: '/learning/mentors',
  gatherings: '/learning/gatherings',
  shelf: '/learning/shelf',
  follow: '/me/follow',
} as const

/** An initiative's own first page of giving and getting. */
export function LearningFrontPage(props: {
  context: PageContext
  initiative: Seat
  /** What waits for this person or this group, each with the way to it. */
  waits: readonly { label: string; href: string }[]
  others: readonly Help[]
  /** What the group has agreed that co-creation is here. */
  understanding: Child
}) {
  const { context, initiative, waits, others, understanding } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}`
  return (
    <LearningPage context={context} initiative={initiative} words={words.learning} wide>
      {waits.length > 0 ? (
        <section class="note">
          <h2>{words.waits_title}</h2>
          <ul>
            {waits.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ul class="cards learning-doors">
        {Object.entries(doors).map(([door, path]) => (
          <li>
            <h2>
              <a href={here + path}>{words.doors[door as keyof typeof doors].title}</a>
            </h2>
            <p>{words.doors[door as keyof typeof doors].text}</p>
          </li>
        ))}
      </ul>
      {understanding}
      {others.length > 0 ? <Waiting language={language} title={words.could_answer} asked={others} /> : null}
      <p class="front-on">
        <a href={wayHref('network')}>{words.to_network}</a>
      </p>
    </LearningPage>
  )
}

/** For whoever brings places together: what others tell, who waits, and what those here have shared. */
export function CoordinatorPage(props: {
  context: PageContext
  organisation: { id: string; name: string }
  front: Front
  shared: readonly Shared[]
}) {
  const { context, organisation, front, shared } = props
  const { language } = context
  const words = text[language]
  const unanswered = front.asked.filter(help => help.answers === 0)
  return (
    <Page
      context={context}
      title={words.coordinator_title}
      crumbs={[{ href: `/o/${organisation.id}`, label: organisation.name }]}
    >
      <header class="head">
        <p class="eyebrow" dir="auto">
          {organisation.name}
        </p>
        <h1>{words.coordinator_title}</h1>
        <p class="lead">{words.coordinator_lead}</p>
      </header>
      <div class="cols first">
        <Told language={language} front={front} />
        <Waiting language={language} title={words.unanswered_title} asked={unanswered} />
      </div>
      <section>
        <h2>{words.own_title}</h2>
        <p class="soft">{words.own_note}</p>
        {shared.length > 0 ? (
          <ul class="rows">
            {shared.map(one => (
              <li>
                <b dir="auto">{one.title}</b>
                <span>
                  <bdi>{one.place}</bdi>. {words.shared(one.stories, one.asked)}
                </span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="empty">{words.own_none}</p>
        )}
      </section>
      <p>
        <a href={wayHref('network')}>{words.to_network}</a>
      </p>
    </Page>
  )
}
