import type { OrganisationAccess } from '../../../platform/access.ts'
import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { HeldTable } from '../../../platform/holds.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { text as platform_text } from '../../../platform/text/index.ts'
import type { Kept, organisationOf, Subprocessor } from './queries.ts'
import type { Change } from './rules.ts'
import { text } from './text/index.ts'

export type Since = { since: Kept; changes: readonly Change[] } | null

type Show = {
  context: PageContext
  access: OrganisationAccess
  organisation: Awaited<ReturnType<typeof organisationOf>>
  subprocessors: readonly Subprocessor[]
  versions: readonly Kept[]
  changes: Since
  state: FormState
}

/** What the privacy officer needs: what is missing, what is new, who else handles data, and the folder to print. */
export function FolderPage(props: Show) {
  const { context, access, organisation, subprocessors, versions, changes } = props
  const { language } = context
  const words = text[language]
  const here = `/o/${access.organisation_id}/folder`
  const missing = (['contact_email', 'privacy_officer', 'privacy_officer_email'] as const).filter(
    key => !organisation[key],
  )
  return (
    <Page
      context={context}
      title={words.title}
      state={props.state}
      said={words.said}
      crumbs={[{ href: `/o/${access.organisation_id}`, label: organisation.name }]}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="acts">
          <a class="ds-button" href={`${here}/print`}>
            {words.to_print}
          </a>
        </p>
      </header>
      {missing.length > 0 ? (
        <section class="ds-alert" data-color="warning">
          <h2>{words.missing_title}</h2>
          <ul>
            {missing.map(key => (
              <li>{words.fact_names[key]}</li>
            ))}
          </ul>
          <p>
            <a href={`/o/${access.organisation_id}`}>{words.fill_in}</a>
          </p>
        </section>
      ) : null}
      <section>
        <h2>{words.inside_title}</h2>
        <ul>
          {Object.values(words.documents).map(one => (
            <li>{one}</li>
          ))}
        </ul>
        <p class="soft">{words.draft_note}</p>
      </section>
      <section>
        <h2>{words.changes_title}</h2>
        <Changes language={language} since={changes} />
        <Button action={`${here}/keep`} label={words.keep} variant="secondary" />
        <p class="soft">{words.keep_hint}</p>
        {versions.length > 1 ? (
          <>
            <h3>{words.versions_title}</h3>
            <ul class="rows">
              {versions.map(one => (
                <li>
                  <b>{words.version(one.number, formatDate(language, one.kept_at))}</b>
                  <a class="end" href={`${here}/print?since=${one.id}`}>
                    {words.since_then}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
      <section>
        <h2>{words.documents.subprocessors}</h2>
        <p>{words.subprocessors_lead}</p>
        {subprocessors.length === 0 ? <p class="empty">{words.subprocessors_none}</p> : null}
        <ul class="rows">
          {subprocessors.map(one => (
            <li>
              <b>{one.name}</b>
              <span>
                {one.task}. {one.place}.
              </span>
              <span class="end">
                <Button
                  action={`${here}/subprocessors/${one.id}/end`}
                  label={words.end_subprocessor}
                  variant="tertiary"
                />
              </span>
            </li>
          ))}
        </ul>
        <AddSubprocessor language={language} here={here} state={props.state} />
      </section>
    </Page>
  )
}

function AddSubprocessor({ language, here, state }: { language: Language; here: string; state: FormState }) {
  const words = text[language]
  const own = { state, language }
  const failed = Object.keys(state.errors).length > 0
  return (
    <details class="ds-details" open={failed}>
      <summary>{words.add_subprocessor}</summary>
      <div>
        <Form
          {...own}
          action={`${here}/subprocessors`}
          submit={words.add}
          variant="secondary"
          labels={{ name: words.sub_name, task: words.sub_task, place: words.sub_place }}
        >
          <Field {...own} name="name" label={words.sub_name} />
          <Field {...own} name="task" label={words.sub_task} hint={words.sub_task_hint} />
          <Field {...own} name="place" label={words.sub_place} hint={words.sub_place_hint} />
        </Form>
      </div>
    </details>
  )
}

/** What is new since the version that was kept. */
export function Changes({ language, since }: { language: Language; since: Since }) {
  const words = text[language]
  if (!since) return <p>{words.never_kept}</p>
  const when = words.version(since.since.number, formatDate(language, since.since.kept_at))
  if (since.changes.length === 0) return <p>{words.nothing_new(when)}</p>
  return (
    <>
      <p>{words.new_since(when)}</p>
      <ul>
        {since.changes.map(change => (
          <li>{changeInWords(language, change)}</li>
        ))}
      </ul>
    </>
  )
}

function changeInWords(language: Language, { key, before, after }: Change): string {
  const words = text[language]
  const name = nameOf(language, key)
  if (before === null) return words.came(name)
  if (after === null) return words.went(name)
  // What a table's facts are made of is for machines; that they differ is what a reader must know.
  return key.startsWith('table.') ? words.differs(name) : words.changed(name, before || '–', after || '–')
}

function nameOf(language: Language, key: string): string {
  const words = text[language]
  const [kind = '', name = ''] = key.split(/\.(.*)/)
  if (kind === 'table') {
    const held: Readonly<Record<string, string>> = platform_text[language].held
    return held[name as HeldTable] ?? name
  }
  if (kind === 'retention')
    return words.retention_of(words.classes[name as keyof typeof words.classes] ?? name)
  if (kind === 'subprocessor') return words.a_subprocessor
  const names: Readonly<Record<string, string>> = words.fact_names
  return names[name] ?? name
}
