import type { Child } from 'hono/jsx'
import { CopyButton } from '../../../platform/copy.tsx'
import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Qr } from '../../../platform/look/qr.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { party_text } from '../../initiatives/queries.ts'
import { roundName } from '../results/text/index.ts'
import type { Round } from '../rounds/queries.ts'
import { seriesOf } from '../rounds/rules.ts'
import type { NamedYes, Release } from './queries.ts'
import { type Audience, audiences, decides, standing } from './rules.ts'
import { text } from './text/index.ts'

type Titled = Pick<Initiative, 'initiative_id' | 'title'>

/** Who looks at the releases of a round, and what they may do with each. */
export type Viewer = { participant_id: string; party: string; may_end: ReadonlySet<string> }

export type ReleasesProps = {
  context: PageContext
  initiative: Titled
  round: Round
  releases: readonly Release[]
  /** The addresses of the released pages, by release: only of those that hold. */
  links: ReadonlyMap<string, string>
  viewer: Viewer
  state: FormState
}

/** To whom a result is released, what waits for whom, and the buttons that decide it. */
export function ReleasesPage(props: ReleasesProps) {
  const { context, initiative, round, releases, state } = props
  const { language } = context
  const words = text[language]
  const at = atOf(initiative, round)
  const open = audiences.filter(audience => !releases.some(one => one.audience === audience && !one.ended_at))
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={[{ href: `/i/${initiative.initiative_id}`, label: initiative.title }]}
      said={words.said}
      state={state}
      narrow
    >
      <Head {...props} lead={words.lead} />
      <section>
        <h2>{words.shows_title}</h2>
        <ul>
          <li>{words.shows.page}</li>
          {hasSteps(round) ? <li>{words.shows.steps}</li> : null}
          <li>{words.shows.never}</li>
        </ul>
        <p class="acts">
          <a href={`${at}/preview?audience=council`}>{words.preview}</a>
          {hasSteps(round) ? (
            <a href={`${at}/preview?audience=council&steps=yes`}>{words.preview_steps}</a>
          ) : null}
        </p>
      </section>
      {audiences.map(audience => (
        <ForAudience {...props} audience={audience} />
      ))}
      {open.length > 0 ? <Propose {...props} open={open} /> : null}
    </Page>
  )
}

/** What was agreed stands with a round's result; a pulse is without. */
const hasSteps = (round: Round) => seriesOf(round.kind) === 'round'

const atOf = (initiative: Titled, round: Round) => `/i/${initiative.initiative_id}/rounds/${round.id}/release`

function Head(props: Pick<ReleasesProps, 'context' | 'initiative' | 'round'> & { lead: string }) {
  const { context, initiative, round, lead } = props
  const words = text[context.language]
  return (
    <header class="head">
      <p class="crumb">
        <a href={`/i/${initiative.initiative_id}/rounds/${round.id}/result`}>{words.to_result}</a>
      </p>
      <p class="eyebrow">
        {initiative.title}, {roundName(context.language, round)}
      </p>
      <h1>{words.title}</h1>
      <p class="lead">{lead}</p>
    </header>
  )
}

function ForAudience(props: ReleasesProps & { audience: Audience }) {
  const { context, releases, audience, links } = props
  const { language } = context
  const words = text[language]
  const own = releases.filter(one => one.audience === audience)
  const running = own.find(one => !one.ended_at)
  const link = running && links.get(running.id)
  return (
    <section aria-labelledby={`to-${audience}`}>
      <h2 id={`to-${audience}`}>{words.audiences[audience].name}</h2>
      <State language={language} release={running ?? null} />
      <p>{words.audiences[audience].who}</p>
      {running ? (
        <Running {...props} release={running}>
          {link ? <Link language={language} audience={audience} link={link} /> : null}
        </Running>
      ) : (
        <Ended language={language} ended={own.at(-1)} />
      )}
    </section>
  )
}

function State({ language, release }: { language: Language; release: Release | null }) {
  const { states } = text[language]
  const now = release && standing(release)
  if (!now || now.state === 'ended') {
    return (
      <p>
        <span class="tag">{states.none}</span>
      </p>
    )
  }
  return (
    <p>
      {now.state === 'holds' ? (
        <span class="tag" data-color="success">
          {states.holds(formatDate(language, now.since))}
        </span>
      ) : (
        <span class="tag" data-color="warning">
          {now.for.length > 1 ? states.both : states[now.for[0]!]}
        </span>
      )}
    </p>
  )
}

function Ended({ language, ended }: { language: Language; ended: Release | undefined }) {
  if (!ended?.ended_at) return null
  const words = text[language]
  const day = formatDate(language, ended.ended_at)
  return (
    <p class="soft">
      {ended.ended_by_name ? words.taken_back_by(ended.ended_by_name, day) : words.taken_back(day)}
    </p>
  )
}

function Running(props: ReleasesProps & { release: Release; children?: Child }) {
  const { context, initiative, round, release, viewer } = props
  const { language } = context
  const words = text[language]
  const now = standing(release)
  const own_yes = release.yeses.some(yes => yes.participant_id === viewer.participant_id)
  const at = `${atOf(initiative, round)}/${release.id}`
  const asked = formatDate(language, release.asked_at)
  const steps = release.with_steps ? '&steps=yes' : ''
  const may_agree = decides(viewer.party) && !own_yes
  return (
    <>
      <ul class="rows">
        <li>
          <span>
            {release.asked_by_name ? words.asked_by(release.asked_by_name, asked) : words.asked(asked)}{' '}
            {hasSteps(round) ? (release.with_steps ? words.with_steps_said : words.without_steps_said) : null}
          </span>
        </li>
        {release.yeses.map(yes => (
          <Said language={language} yes={yes} />
        ))}
      </ul>
      {now.state === 'waits' && !decides(viewer.party) ? <p class="soft">{words.others_decide}</p> : null}
      <p>
        <a href={`${atOf(initiative, round)}/preview?audience=${release.audience}${steps}`}>
          {words.preview_as(words.audiences[release.audience].within)}
        </a>
      </p>
      {props.children}
      {now.state === 'holds' && viewer.may_end.has(release.id) ? (
        <p class="soft small">{words.end_means}</p>
      ) : null}
      <div class="acts">
        {now.state === 'waits' && may_agree ? <Button action={`${at}/agree`} label={words.agree} /> : null}
        {now.state === 'waits' && own_yes ? (
          <Button action={`${at}/take-back`} label={words.take_back_yes} variant="secondary" />
        ) : null}
        {viewer.may_end.has(release.id) ? (
          <Button
            action={`${at}/end`}
            label={now.state === 'holds' ? words.end : words.drop}
            variant={now.state === 'holds' ? 'secondary' : 'tertiary'}
          />
        ) : null}
      </div>
    </>
  )
}

function Said({ language, yes }: { language: Language; yes: NamedYes }) {
  const words = text[language]
  const parties: Readonly<Record<string, string>> = party_text[language]
  const party = (parties[yes.party] ?? yes.party).toLowerCase()
  return (
    <li>
      <span>
        {words.yes_by(yes.name, party, formatDate(language, yes.at))}
        {yes.gone ? ` ${words.gone}` : ''}
      </span>
    </li>
  )
}

function Link(props: { language: Language; audience: Audience; link: string }) {
  const { language, audience, link } = props
  const words = text[language]
  return (
    <>
      <h3>{words.link}</h3>
      <p>{words.link_lead}</p>
      <p class="message" id={`link-${audience}`}>
        {link}
      </p>
      <p>
        <CopyButton source={`link-${audience}`} words={words} />
      </p>
      <p>
        <Qr link={link} label={words.qr} />
      </p>
    </>
  )
}

function Propose(props: ReleasesProps & { open: readonly Audience[] }) {
  const { context, initiative, round, releases, viewer, state, open } = props
  const { language } = context
  const words = text[language]
  // The main thing on the page is to answer what others have asked, if there is such.
  const asked = releases.some(one => standing(one).state === 'waits') && decides(viewer.party)
  return (
    <section id="propose">
      <h2>{words.propose_title}</h2>
      <p>{decides(viewer.party) ? words.counts_as_yes : words.others_decide}</p>
      <Form
        state={state}
        language={language}
        action={`${atOf(initiative, round)}#propose`}
        submit={words.propose}
        variant={asked ? 'secondary' : 'primary'}
        labels={{ audience: words.audience, with_steps: words.with_steps }}
      >
        <Field
          state={state}
          language={language}
          name="audience"
          kind="choice"
          label={words.audience}
          options={open.map(audience => ({ value: audience, label: words.audiences[audience].name }))}
        />
        {hasSteps(round) ? (
          <Field
            state={state}
            language={language}
            name="with_steps"
            kind="tick"
            label={words.with_steps}
            hint={words.with_steps_hint}
          />
        ) : null}
      </Form>
    </section>
  )
}

/** A round without figures has nothing that could leave the group. */
export function NothingToReleasePage(props: Pick<ReleasesProps, 'context' | 'initiative' | 'round'>) {
  const { context, initiative } = props
  const words = text[context.language]
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={[{ href: `/i/${initiative.initiative_id}`, label: initiative.title }]}
      narrow
    >
      <Head {...props} lead={words.no_figures} />
    </Page>
  )
}
