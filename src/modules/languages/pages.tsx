import { Field, Form, type FormState } from '../../platform/form.tsx'
import { compareWords, nameOfLanguage } from '../../platform/format.ts'
import type { Language } from '../../platform/language.ts'
import { Page, type PageContext } from '../../platform/page.tsx'
import type { Kit } from './queries.ts'
import { listed, type PartStanding } from './rules.ts'
import { text } from './text/index.ts'

export const crumbsOf = (language: Language) => [{ href: '/languages', label: text[language].title }]

/** All languages that people have brought, how far they have come, and the way to bring one. */
export function KitsPage(props: {
  context: PageContext
  kits: readonly (Kit & { parts: readonly PartStanding[] })[]
  state: FormState
}) {
  const { context, kits, state } = props
  const { language } = context
  const words = text[language]
  return (
    <Page context={context} title={words.title} state={state} narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {kits.length === 0 ? <p class="empty">{words.none}</p> : null}
      {kits.length > 0 ? (
        <ul class="rows">
          {kits.map(kit => {
            // How far it is to the first use: the other parts come after.
            const first = kit.parts[0]!
            return (
              <li>
                <b>
                  <a href={`/languages/${kit.code}`}>
                    <span lang={kit.code} dir={kit.direction}>
                      {kit.name}
                    </span>
                  </a>
                </b>
                <span>
                  {nameOfLanguage(language, kit.code)}. {words.parts[first.part].name}:{' '}
                  {words.progress(first.written, first.all)}
                </span>
                <InUse language={language} is={kit.in_use.includes('answering')} />
              </li>
            )
          })}
        </ul>
      ) : null}
      <p>
        <a href="/voices">{words.voices}</a>
      </p>
      <section>
        <h2>{words.add}</h2>
        <AddForm state={state} language={language} />
      </section>
    </Page>
  )
}

function InUse(props: { language: Language; is: boolean }) {
  const words = text[props.language]
  return (
    <span class="end">
      <span class="tag" data-color={props.is ? 'success' : undefined}>
        {props.is ? words.in_use : words.waiting}
      </span>
    </span>
  )
}

function AddForm(own: { state: FormState; language: Language }) {
  const words = text[own.language]
  const inOrder = compareWords(own.language)
  const choices = listed
    .map(code => ({ value: code, label: nameOfLanguage(own.language, code) }))
    .toSorted((a, b) => inOrder(a.label, b.label))
  const directions = (['ltr', 'rtl'] as const).map(value => ({ value, label: words.directions[value] }))
  const fields = { ...own, errors: words.errors }
  const labels = {
    code: words.code,
    other_code: words.other_code,
    name: words.name,
    direction: words.direction,
  }
  return (
    <Form {...fields} action="/languages" submit={words.add_submit} labels={labels}>
      <Field
        {...fields}
        name="code"
        kind="select"
        label={words.code}
        options={[{ value: '', label: words.code_choose }, ...choices]}
      />
      <Field {...fields} name="other_code" label={words.other_code} hint={words.other_code_hint} optional />
      <Field {...fields} name="name" label={words.name} hint={words.name_hint} />
      <Field {...fields} name="direction" kind="choice" label={words.direction} options={directions} />
    </Form>
  )
}

/** One language: its parts, what is done in each, and what can be done now. */
export function KitPage(props: { context: PageContext; kit: Kit; parts: readonly PartStanding[] }) {
  const { context, kit, parts } = props
  const { language } = context
  const words = text[language]
  const name = nameOfLanguage(language, kit.code)
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  return (
    <Page context={context} title={title} crumbs={crumbsOf(language)} said={words.said} narrow>
      <header class="head">
        <p class="eyebrow">
          <span lang={kit.code} dir={kit.direction}>
            {kit.name}
          </span>
        </p>
        <h1>{title}</h1>
        <p class="lead">{words.kit_lead(name)}</p>
      </header>
      <ul class="rows kit-parts">
        {parts.map(one => (
          <li>
            <b>{words.parts[one.part].name}</b>
            <span>{words.parts[one.part].about}</span>
            <p>
              {words.progress(one.written, one.all)} {words.checked(one.checked)}{' '}
              {kit.in_use.includes(one.part) && one.checked < one.all
                ? words.changed(one.all - one.checked)
                : null}
            </p>
            <progress value={one.checked} max={one.all} aria-hidden="true" />
            <p class="acts">
              <a href={`/languages/${kit.code}/write?part=${one.part}`}>
                {words.write}
                <span class="sr">: {words.parts[one.part].name}</span>
              </a>
              <a href={`/languages/${kit.code}/check?part=${one.part}`}>
                {one.waits > 0 ? words.check_count(one.waits) : words.check}
                <span class="sr">: {words.parts[one.part].name}</span>
              </a>
              <a href={`/languages/${kit.code}/print?part=${one.part}`}>
                {words.print}
                <span class="sr">: {words.parts[one.part].name}</span>
              </a>
            </p>
            <InUse
              language={language}
              is={kit.in_use.includes('answering') && kit.in_use.includes(one.part)}
            />
          </li>
        ))}
      </ul>
      <p>
        <a href={`/voices?${new URLSearchParams({ language: kit.code })}`}>{words.voices}</a>
      </p>
      <section class="note">
        <h2>{words.rules_title}</h2>
        <ul>
          {words.rules.map(rule => (
            <li>{rule}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
