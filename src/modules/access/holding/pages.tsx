import type { Child } from 'hono/jsx'
import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'

type Holder<K extends string> = { id: string; account_id: string; called: string; kind: K; given_at: Date }

type Words<K extends string> = {
  holders: string
  you: string
  given_on(date: string): string
  end_grant: string
  add: string
  add_kind: string
  add_submit: string
  email: string
  email_hint: string
  grants: Readonly<Record<K, string>>
  grant_hints: Readonly<Record<K, string>>
}

/** Who holds which grant, here or in an organisation, and for those who may decide: end one, give one by an address. */
export function Holders<K extends string>(props: {
  language: Language
  state: FormState
  words: Words<K>
  errors: Readonly<Record<string, string>>
  /** Where they are kept: what is ended and given is sent there. */
  at: string
  own_account: string
  holders: readonly Holder<K>[]
  /** What may be given; null for those who only look. */
  kinds: readonly K[] | null
  /** Those who hold something by other means, before the rest. */
  children?: Child
}) {
  const { language, state, words, at, kinds } = props
  const own = { state, language, errors: props.errors }
  return (
    <section>
      <h2>{words.holders}</h2>
      <ul class="rows">
        {props.children}
        {props.holders.map(one => (
          <li>
            <b id={`holder-${one.id}`}>
              {one.called}
              {one.account_id === props.own_account ? <span class="soft"> ({words.you})</span> : null}
            </b>
            <span>
              {words.grants[one.kind]}, {words.given_on(formatDate(language, one.given_at))}
            </span>
            {kinds ? (
              <div class="end">
                <Button
                  action={`${at}/${one.id}/end`}
                  label={words.end_grant}
                  variant="tertiary"
                  described_by={`holder-${one.id}`}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {kinds ? (
        <details class="ds-details" open={Object.keys(state.errors).length > 0}>
          <summary>{words.add}</summary>
          <div>
            <Form
              {...own}
              action={at}
              submit={words.add_submit}
              variant="secondary"
              labels={{ email: words.email, kind: words.add_kind }}
            >
              <Field {...own} name="email" kind="email" label={words.email} hint={words.email_hint} />
              <Field
                {...own}
                name="kind"
                kind="choice"
                label={words.add_kind}
                options={kinds.map(value => ({
                  value,
                  label: words.grants[value],
                  hint: words.grant_hints[value],
                }))}
              />
            </Form>
          </div>
        </details>
      ) : null}
    </section>
  )
}
