import type { Child } from 'hono/jsx'
import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { Entry } from './queries.ts'
import { type Prompt, prompts } from './rules.ts'
import { text } from './text/index.ts'

/** What every page here is given. */
export type Frame = { context: PageContext; initiative: Initiative; me: string; state: FormState }
export type Entries = { entries: readonly Entry[]; more: boolean }

export const hrefOf = (initiative: Pick<Initiative, 'initiative_id'>) =>
  `/i/${initiative.initiative_id}/guide/reflection`

/** The frame of the pages of this room: the way back, the heading and what it is for. */
export function Reflected(
  props: Frame & { title: string; lead: string; here?: true; wide?: true; children?: Child },
) {
  const { context, initiative, title, state } = props
  const words = text[context.language]
  return (
    <Page
      context={context}
      title={title}
      state={state}
      crumbs={crumbsOf(initiative, context.language)}
      said={words.said}
      narrow={!props.wide}
    >
      <header class="head">
        {props.here ? null : (
          <p class="crumb noprint">
            <a href={hrefOf(initiative)}>{words.title}</a>
          </p>
        )}
        <h1>{title}</h1>
        <p class="lead">{props.lead}</p>
      </header>
      {props.children}
    </Page>
  )
}

/** One question, a place to answer it, what one wrote oneself, and what others have shared. */
export function ReflectionPage(
  props: Frame & { prompt: Prompt; other: Prompt; kept: Entries; shared: Entries },
) {
  const { context, initiative, state, kept, shared } = props
  const words = text[context.language]
  const here = hrefOf(initiative)
  return (
    <Reflected {...props} title={words.title} lead={words.lead} here>
      <section>
        <h2>{words.prompts[props.prompt]}</h2>
        <BeforeWriting language={context.language} may_keep />
        <Form
          state={state}
          language={context.language}
          action={here}
          submit={words.save}
          labels={{ body: words.body }}
        >
          <input type="hidden" name="prompt" value={props.prompt} />
          <Body state={state} language={context.language} label={words.body} hint={words.body_hint} />
          <Share state={state} language={context.language} />
        </Form>
        <p class="small">
          <a href={`${here}?prompt=${props.other}`}>{words.other}</a>
        </p>
      </section>
      {kept.entries.length > 0 ? (
        <section id="own-thoughts">
          <h2>{words.kept_title}</h2>
          <EntryList {...props} {...kept} here={here} />
        </section>
      ) : null}
      <section id="shared-thoughts">
        <h2>{words.shared_title}</h2>
        {shared.entries.length > 0 ? (
          <EntryList {...props} {...shared} here={here} />
        ) : (
          <p class="empty">{words.none_shared}</p>
        )}
      </section>
      <section>
        <h2>{words.ways_title}</h2>
        <ul class="rows">
          {(['team', 'learnt', 'own_part'] as const).map(way => (
            <li>
              <a href={`${here}/${way.replace('_', '-')}`}>
                <b>{words[way].title}</b>
              </a>
              <span>{words[way].lead}</span>
            </li>
          ))}
        </ul>
      </section>
    </Reflected>
  )
}

type Own = { state: FormState; language: Language }

export const Body = (props: Own & { label: string; hint: string }) => (
  <Field {...props} name="body" kind="long" rows={4} />
)

export const Share = (props: Own) => {
  const words = text[props.language]
  return <Field {...props} name="shared" kind="tick" label={words.shared} hint={words.shared_hint} />
}

/** Who reads what is written here, said before anybody writes. */
export function BeforeWriting(props: { language: Language; may_keep?: true }) {
  const words = text[props.language]
  return (
    <details class="ds-details noprint">
      <summary>{words.before_title}</summary>
      <div>
        {props.may_keep ? <p>{words.before.kept}</p> : null}
        <p>{words.before.shared}</p>
        <p>{words.before.watch}</p>
      </div>
    </details>
  )
}

/** What was written, newest first, each with the way to change it for the one who wrote it. */
export function EntryList(props: {
  context: PageContext
  initiative: Initiative
  me: string
  entries: readonly Entry[]
  more: boolean
  here: string
}) {
  const { context, initiative, me, entries, more, here } = props
  const words = text[context.language]
  const day = (entry: Entry) => formatDate(context.language, entry.written_at)
  return (
    <>
      <ul class="rows notes">
        {entries.map(entry => (
          <li>
            <p class="soft small">
              {entry.shared ? words.by(entry.name, day(entry)) : day(entry)}
              {entry.team ? `. ${words.team_tag}` : ''}
            </p>
            {isPrompt(entry.prompt) ? <p class="small">{words.prompts[entry.prompt]}</p> : null}
            <p class="said" dir="auto" id={`said-${entry.id}`}>
              {entry.body}
            </p>
            {entry.written_by === me ? (
              <p class="end noprint">
                <a href={`${hrefOf(initiative)}/entries/${entry.id}`} aria-describedby={`said-${entry.id}`}>
                  {words.change}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {more ? (
        <p class="noprint">
          <a href={`${here}?all=yes`}>{words.see_all}</a>
        </p>
      ) : null}
    </>
  )
}

const isPrompt = (prompt: string): prompt is Prompt => prompts.some(one => one === prompt)
