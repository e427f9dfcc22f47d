import type { Child } from 'hono/jsx'
import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { model_fields } from '../../../guide/queries.ts'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage, ThemesField } from '../../pages.tsx'
import { text as room_text } from '../../text/index.ts'
import { type Guide, InsideShown } from '../copies/pages.tsx'
import type { Copy, choicesOf } from '../copies/queries.ts'
import { methodHref, oursHref, shareHref } from '../pages.tsx'
import type { Thing } from '../queries.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

const upTo = (language: Language, { initiative_id }: Initiative) => [
  { href: oursHref(initiative_id), label: text[language].ours.title },
]

/** What may be lent from here. */
export function ChoosePage(
  props: Show & { choices: Awaited<ReturnType<typeof choicesOf>>; shared: readonly Thing[] },
) {
  const { context, initiative, choices, shared } = props
  const { language } = context
  const { initiative_id } = initiative
  const words = text[language].share
  const own = { language, initiative_id, shared }
  return (
    <LearningPage context={context} initiative={initiative} words={words} above={upTo(language, initiative)}>
      <Choices
        {...own}
        kind="method"
        title={words.methods}
        from={choices.methods.map(({ id, name }) => ({ ref: id, name }))}
      >
        <p>
          {words.no_methods} <a href={methodHref(initiative_id, 'new')}>{text[language].ours.write}</a>
        </p>
      </Choices>
      <Choices
        {...own}
        kind="pattern"
        title={words.pattern}
        lead={words.pattern_text}
        from={[{ ref: 'pattern', name: words.our_pattern }]}
      />
      <Choices
        {...own}
        kind="indicator"
        title={words.indicators}
        from={choices.indicators.map(({ id, name }) => ({ ref: id, name }))}
      >
        <p>{words.no_indicators}</p>
      </Choices>
      {choices.languages.length > 0 ? (
        <Choices
          {...own}
          kind="language"
          title={words.languages}
          from={choices.languages.map(({ code, name }) => ({ ref: code, name }))}
        />
      ) : null}
    </LearningPage>
  )
}

function Choices(props: {
  language: Language
  initiative_id: string
  kind: Thing['kind']
  title: string
  lead?: string
  from: readonly { ref: string; name: string }[]
  shared: readonly Thing[]
  children?: Child
}) {
  const { language, initiative_id, kind, title, lead, from, shared } = props
  const lies = (ref: string) => shared.some(thing => thing.kind === kind && thing.ref === ref)
  return (
    <section>
      <h2>{title}</h2>
      {lead ? <p>{lead}</p> : null}
      {from.length > 0 ? (
        <ul class="rows shelf-choices">
          {from.map(({ ref, name }) => (
            <li>
              <a href={shareHref(initiative_id, kind, ref)} dir="auto">
                {name}
              </a>{' '}
              {lies(ref) ? (
                <span class="tag" data-color="success">
                  {text[language].share.shared}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        props.children
      )}
    </section>
  )
}

/** Exactly what others will read, and what is said about it. */
export function SharePage(
  props: Show & {
    copy: Copy
    guide: Guide
    which: { kind: string; ref: string; seen: string }
    /** Somebody of ours may be named in it. */
    names: boolean
    again: boolean
    state: FormState
  },
) {
  const { context, initiative, copy, guide, which, names, again, state } = props
  const { language } = context
  const words = text[language].share
  const here = `${oursHref(initiative.initiative_id)}/share`
  const own = { state, language, errors: text[language].errors }
  const { labels, hints } = words
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: copy.title || words.our_pattern }}
      above={[...upTo(language, initiative), { href: here, label: words.title }]}
      state={state}
    >
      <section id="seen">
        <h2>{words.preview}</h2>
        {names ? <p class="late">{words.names}</p> : null}
        {copy.inside.kind === 'pattern' ? <p>{words.could_tell}</p> : null}
        <div class="help-sheet shelf-card">
          <InsideShown {...{ language, guide }} inside={copy.inside} spoken={copy.language ?? language} />
        </div>
      </section>
      <section>
        <h2>{words.say}</h2>
        <p class="note">{words.who_reads}</p>
        <Form {...own} action={here} submit={again ? words.again : words.submit} labels={labels}>
          {Object.entries(which).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Field {...own} name="title" label={labels.title} />
          <Field {...own} name="about" kind="long" rows={3} label={labels.about} hint={hints.about} />
          <ThemesField {...own} optional label={labels.themes} hint={hints.themes} />
          <div class="in-columns">
            <Field
              {...own}
              name="fields"
              kind="several"
              optional
              label={labels.fields}
              hint={hints.fields}
              options={model_fields.map(value => ({ value, label: room_text[language].fields[value] }))}
            />
          </div>
          <Field {...own} name="place" optional label={labels.place} hint={hints.place} />
        </Form>
      </section>
    </LearningPage>
  )
}
