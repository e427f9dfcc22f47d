import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatList } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { OwnNeed, Reader, ToldNeed } from './queries.ts'
import { byKind, kinds } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

/** What I need, who knows, and a way to say more. */
export function OwnNeedsPage(
  props: Show & { needs: readonly OwnNeed[]; leaders: readonly Reader[]; state: FormState },
) {
  const { context, initiative, needs, leaders, state } = props
  const { language } = context
  const words = text[language].mine
  const home = `/i/${initiative.initiative_id}`
  return (
    <Page
      context={context}
      title={words.title}
      state={state}
      crumbs={crumbsOf(initiative)}
      under="me"
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {needs.length > 0 ? (
        <section>
          <h2>{words.told}</h2>
          <ul class="rows">
            {needs.map(need => (
              <OwnNeedRow language={language} need={need} here={`${home}/me/needs/${need.id}`} />
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{needs.length > 0 ? words.more : words.first}</h2>
        <NeedForm
          language={language}
          state={state}
          leaders={leaders}
          action={`${home}/me/needs`}
          submit={words.save}
        />
      </section>
    </Page>
  )
}

function OwnNeedRow(props: { language: Language; need: OwnNeed; here: string }) {
  const { language, need, here } = props
  const { mine: words, kinds: names } = text[language]
  const readers = need.readers.map(one => one.name)
  return (
    <li>
      <b>{names[need.kind].name}</b>
      {need.detail ? <p dir="auto">{need.detail}</p> : null}
      {readers.length > 0 ? (
        <span>{words.known_by(formatList(language, readers))}</span>
      ) : (
        <p class="late">{words.known_by_nobody}</p>
      )}
      <span>{words.since(formatDate(language, need.asked_at))}</span>
      <div class="end acts">
        <a href={here}>
          {words.change}
          <span class="sr"> {names[need.kind].name}</span>
        </a>
      </div>
    </li>
  )
}

/** One need: its words, who may know, and a way to end it. */
export function ChangeNeedPage(
  props: Show & { need: OwnNeed; leaders: readonly Reader[]; state: FormState },
) {
  const { context, initiative, need, leaders, state } = props
  const { language } = context
  const words = text[language].mine
  const here = `/i/${initiative.initiative_id}/me/needs`
  return (
    <Page context={context} title={words.change_title} state={state} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={here}>{words.title}</a>
        </p>
        <h1>{words.change_title}</h1>
      </header>
      <NeedForm
        language={language}
        state={state}
        leaders={leaders}
        action={`${here}/${need.id}`}
        submit={words.save_changes}
      />
      <section>
        <h2>{words.end_title}</h2>
        <p>{words.end_lead}</p>
        <Button action={`${here}/${need.id}/end`} label={words.end} variant="secondary" />
      </section>
    </Page>
  )
}

function NeedForm(props: {
  language: Language
  state: FormState
  leaders: readonly Reader[]
  action: string
  submit: string
}) {
  const { language, state, leaders, action, submit } = props
  const { mine: words, kinds: names } = text[language]
  const own = { language, state, errors: words.errors }
  return (
    <Form
      {...own}
      action={action}
      submit={submit}
      labels={{ kind: words.kind, detail: words.detail, readers: words.readers }}
    >
      <Field
        {...own}
        name="kind"
        kind="choice"
        label={words.kind}
        options={kinds.map(value => ({ value, label: names[value].name, hint: names[value].hint }))}
      />
      <Field
        {...own}
        name="detail"
        kind="long"
        rows={3}
        optional
        label={words.detail}
        hint={words.detail_hint}
      />
      <Field
        {...own}
        name="readers"
        kind="several"
        label={words.readers}
        hint={words.readers_hint}
        options={leaders.map(one => ({ value: one.id, label: one.name }))}
      />
    </Form>
  )
}

/** What people need, for somebody who plans: only what its reader was told. */
export function NeedsPage(props: Show & { needs: readonly ToldNeed[] }) {
  const { context, initiative, needs } = props
  const { lead: words, kinds: names } = text[context.language]
  return (
    <Page context={context} title={words.title} crumbs={crumbsOf(initiative)} under="safety" narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {needs.length === 0 ? <p class="empty">{words.empty}</p> : null}
      {byKind(needs).map(group => (
        <section>
          <h2>
            {names[group.kind].plan} <span class="soft">({group.needs.length})</span>
          </h2>
          <ul class="rows">
            {group.needs.map(need => (
              <li>
                <b>{need.name}</b>
                {need.detail ? <p dir="auto">{need.detail}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <p>{words.keep}</p>
        <p class="soft">{words.traced}</p>
        <p class="acts">
          <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </section>
      <section class="noprint">
        <h2>{words.guardian_title}</h2>
        {words.guardian.map(line => (
          <p>{line}</p>
        ))}
      </section>
    </Page>
  )
}
