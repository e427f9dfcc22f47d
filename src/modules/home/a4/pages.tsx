import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Coffee } from '../../../platform/look/drawings.tsx'
import { Qr } from '../../../platform/look/qr.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Continuity } from '../../guide/contacts/queries.ts'
import type { News } from '../../guide/news/queries.ts'
import { phase_text } from '../../guide/queries.ts'
import type { Step } from '../../initiatives/queries.ts'
import { crumbsOf } from '../../people/pages.tsx'
import { RoundInSmall } from '../../scorecard/results/difference/pages.tsx'
import type { ForLeader, ForResidents } from './queries.ts'
import { text } from './text/index.ts'

type Show<K> = { context: PageContext; known: K; now: Date }

/** One page for those who back the work. Made anew each time it is opened. */
export function LeaderPage({ context, known, now }: Show<ForLeader>) {
  const { language } = context
  const words = text[language]
  const { initiative, way, state, table, closed } = known
  const standing = state?.state ?? 'active'
  return (
    <Page context={context} title={words.leader_title} look="p-a4" crumbs={crumbsOf(initiative)}>
      <p class="soft noprint">
        {words.leader_hint} <a href={`/i/${initiative.initiative_id}/guide/anchoring`}>{words.to_backing}</a>
      </p>
      <article class="sheet one-page">
        <header class="head">
          <p class="eyebrow">{words.stands_on(words.leader_title, formatDate(language, now))}</p>
          <h1>{initiative.title}</h1>
          <p class="lead">{known.question.body}</p>
        </header>
        <dl class="facts">
          <dt>{words.where}</dt>
          <dd>
            {standing === 'active'
              ? words.phase_since(phase_text[language][way.phase], formatDate(language, way.since))
              : words.standing[standing](formatDate(language, state!.at))}
          </dd>
          <dt>{words.table}</dt>
          <dd>{words.table_of(table.residents, table.public)}</dd>
          <dt>{words.ambition}</dt>
          <dd>{words.ambitions[initiative.ambition]}</dd>
          <dt>{words.backed_by}</dt>
          <dd>
            {[...new Set(known.backed_by.map(one => one.seat_name ?? one.who))].join(', ') || words.nobody}
          </dd>
          <dt>{words.contact}</dt>
          <dd>{contactOf(language, known.contacts)}</dd>
        </dl>
        <section class="asked">
          <h2>{words.needs_title}</h2>
          {known.needs.length === 0 ? (
            <p>{words.needs_none}</p>
          ) : (
            <ul>
              {known.needs.map(need => (
                <li>{words.needs[need]}</li>
              ))}
            </ul>
          )}
        </section>
        <div class="two">
          <section>
            <h2>{words.agreed}</h2>
            <Agreed language={language} open={known.open} with_who />
            {known.done > 0 ? <p class="soft">{words.done(known.done)}</p> : null}
          </section>
          <section>
            <h2>{words.happened}</h2>
            <Happened language={language} news={known.news} />
          </section>
        </div>
        {closed ? (
          <section>
            <h2>{words.round}</h2>
            <RoundInSmall
              context={context}
              snapshot={closed.snapshot}
              instrument={closed.known}
              sides={closed.round.sides}
            />
          </section>
        ) : null}
      </article>
    </Page>
  )
}

/** One page for those who live here: large, plain, to hang on a wall. */
export function ResidentsPage({ context, known, now }: Show<ForResidents>) {
  const { language } = context
  const words = text[language]
  const { initiative, way, state } = known
  const standing = state?.state ?? 'active'
  const address = `${context.config.base_url}/code`
  return (
    <Page context={context} title={words.residents_title} look="p-a4" crumbs={crumbsOf(initiative)}>
      {known.may_mend ? <p class="soft noprint">{words.residents_hint}</p> : null}
      <article class="sheet one-page large">
        <header class="head">
          <p class="eyebrow">{initiative.place}</p>
          <h1>{initiative.title}</h1>
          <p class="lead">{known.question.body}</p>
        </header>
        <section>
          <h2>{words.what}</h2>
          <p>{words.what_text}</p>
          <p>
            {standing === 'active'
              ? words.phase_plain[way.phase]
              : words.standing[standing](formatDate(language, state!.at))}
          </p>
        </section>
        {known.news.length > 0 ? (
          <section>
            <h2>{words.happened}</h2>
            <Happened language={language} news={known.news} />
          </section>
        ) : null}
        {initiative.meal ? (
          <section>
            <h2>{words.meal}</h2>
            <p>{initiative.meal}</p>
          </section>
        ) : null}
        {known.open.length > 0 ? (
          <section>
            <h2>{words.agreed_plain}</h2>
            <Agreed language={language} open={known.open} />
          </section>
        ) : null}
        <section class="come">
          {known.code ? <Qr link={address} label={words.qr} /> : <Coffee />}
          <div>
            <h2>{words.come}</h2>
            <p>{words.come_text}</p>
            {known.code ? (
              <p>
                {words.go_to(address.replace(/^https?:\/\//, ''))} <b class="num">{known.code}</b>
              </p>
            ) : null}
            <p>{words.ask(contactOf(language, known.contacts))}</p>
          </div>
        </section>
        <p class="soft small">{words.as_of(formatDate(language, now))}</p>
      </article>
    </Page>
  )
}

const contactOf = (language: Language, contacts: Continuity): string =>
  contacts.now.flatMap(one => one.name ?? []).join(', ') || text[language].no_contact

function Agreed(props: { language: Language; open: readonly Step[]; with_who?: boolean }) {
  const { language, with_who } = props
  const words = text[language]
  if (props.open.length === 0) return <p>{words.nothing_agreed}</p>
  return (
    <ul>
      {props.open.map(step => (
        <li>
          {step.what}{' '}
          <span class="soft">
            {[
              ...(with_who ? [step.who] : []),
              ...(step.due ? [words[with_who ? 'by' : 'by_alone'](formatDate(language, step.due))] : []),
            ].join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Happened(props: { language: Language; news: readonly News[] }) {
  const words = text[props.language]
  if (props.news.length === 0) return <p>{words.nothing_happened}</p>
  return (
    <ul>
      {props.news.map(one => (
        <li>
          <b>{words.kinds[one.kind]}</b> {one.body}{' '}
          <span class="soft">{formatDate(props.language, one.day)}</span>
        </li>
      ))}
    </ul>
  )
}
