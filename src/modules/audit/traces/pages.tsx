import { Field, fresh } from '../../../platform/form.tsx'
import { compareWords, formatDate, formatMoment } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Checked } from '../seals/queries.ts'
import { saysOf } from '../words/pages.tsx'
import { open_things } from '../words/rules.ts'
import { text as words_text } from '../words/text/index.ts'
import { kinds, nobodies, type Search } from './forms.ts'
import { a_page, type peopleHere, type Trace, type titleOf } from './queries.ts'
import { text } from './text/index.ts'

type Initiative = Awaited<ReturnType<typeof titleOf>>

export const crumbsTo = ({ initiative_id, title }: Initiative) => [
  { href: `/i/${initiative_id}`, label: title },
]

/** Who has done and read what, for those who lead: names and kinds, never what was written. */
export function TracesPage(props: {
  context: PageContext
  initiative: Initiative
  people: Awaited<ReturnType<typeof peopleHere>>
  search: Search
  traces: readonly Trace[]
}) {
  const { context, initiative, search, traces } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/traces`
  const shown = traces.slice(0, a_page)
  const at = (page: number) => {
    const wishes = Object.entries({ ...search, page: page > 1 ? String(page) : '' }).filter(
      ([, value]) => value,
    )
    return `${here}?${new URLSearchParams(wishes.map(([name, value]) => [name, String(value)]))}`
  }
  return (
    <Page context={context} title={words.title} crumbs={crumbsTo(initiative)} under="safety">
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="soft">{words.later}</p>
      </header>
      <SearchForm {...props} here={here} />
      {shown.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows">
        {shown.map(one => (
          <li>
            <b>
              {saysOf(language, one)}
              {one.about_name ? `: ${one.about_name}` : ''}{' '}
              {one.reading ? <span class="tag">{words.read}</span> : null}
            </b>
            <span>
              {whoLeft(language, one)},{' '}
              {one.by_day ? formatDate(language, one.at) : formatMoment(language, one.at)}
            </span>
          </li>
        ))}
      </ul>
      <p class="acts">
        {search.page > 1 ? <a href={at(search.page - 1)}>{words.newer}</a> : null}
        {traces.length > a_page ? <a href={at(search.page + 1)}>{words.older}</a> : null}
      </p>
      <section>
        <h2>{words.seals_title}</h2>
        <p>{words.seals_lead}</p>
        <p class="acts">
          <a class="ds-button" data-variant="secondary" href={`${here}/seals`}>
            {words.check}
          </a>
        </p>
      </section>
    </Page>
  )
}

function whoLeft(language: Language, { name, participant_id }: Trace): string {
  const words = text[language]
  return name ?? (participant_id ? words.nobodies.erased : words.nobodies.system)
}

function SearchForm(props: {
  context: PageContext
  people: Awaited<ReturnType<typeof peopleHere>>
  search: Search
  here: string
}) {
  const { context, people, search } = props
  const { language } = context
  const words = text[language]
  const compare = compareWords(language)
  const own = {
    state: fresh({ ...search, page: undefined }),
    language,
  }
  const everything = { value: '', label: words.everything }
  return (
    <form method="get" action={props.here} class="inline">
      <Field
        {...own}
        name="who"
        kind="select"
        label={words.person}
        options={[
          { value: '', label: words.everybody },
          ...people
            .map(one => ({ value: one.id, label: one.name }))
            .sort((a, b) => compare(a.label, b.label)),
          ...nobodies.map(value => ({ value, label: words.nobodies[value] })),
        ]}
      />
      <Field
        {...own}
        name="thing"
        kind="select"
        label={words.thing}
        options={[
          everything,
          ...open_things.map(value => ({ value, label: words_text[language].things[value] })),
        ]}
      />
      <Field
        {...own}
        name="kind"
        kind="select"
        label={words.kind}
        options={kinds.map(value => ({ value, label: words.kinds[value] }))}
      />
      <Field {...own} name="from" kind="date" label={words.from} />
      <Field {...own} name="to" kind="date" label={words.to} />
      <button class="ds-button" data-variant="secondary" type="submit">
        {words.search}
      </button>
    </form>
  )
}

/** Whether anybody has altered the traces, in plain sentences, and what cannot be seen. */
export function SealsPage(props: { context: PageContext; initiative: Initiative; checked: Checked }) {
  const { context, initiative, checked } = props
  const { language } = context
  const words = text[language]
  const { last, faults } = checked
  return (
    <Page context={context} title={words.seals_title} crumbs={crumbsTo(initiative)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={`/i/${initiative.initiative_id}/traces`}>{words.title}</a>
        </p>
        <h1>{words.seals_title}</h1>
      </header>
      {faults.length === 0 ? (
        <div class="ds-alert" data-color={last ? 'success' : 'info'}>
          <p>{last ? words.untouched : words.nothing_sealed}</p>
        </div>
      ) : (
        <div class="ds-alert" data-color="danger">
          <h2>{words.touched}</h2>
          <ul>
            {faults.map(fault => (
              <li>{words.faults[fault.kind](fault.seal, fault.count ?? 0)}</li>
            ))}
          </ul>
        </div>
      )}
      {faults.length === 0 ? null : <p>{words.what_now}</p>}
      <dl class="facts">
        {last ? (
          <>
            <dt>{words.last_seal}</dt>
            <dd>{words.seal(last.number, formatMoment(language, last.sealed_at))}</dd>
            <dt>{words.hash}</dt>
            <dd>
              <code>{last.hash.toString('hex').slice(0, 16)}</code>
            </dd>
          </>
        ) : null}
        <dt>{words.waiting}</dt>
        <dd>{words.traces(checked.waiting)}</dd>
      </dl>
      <section>
        <h2>{words.unseen_title}</h2>
        <ul>
          {words.unseen.map(line => (
            <li>{line}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
