import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage } from '../../pages.tsx'
import { MethodShown } from '../copies/pages.tsx'
import { methodHref, oursHref, shareHref, shelfHref } from '../pages.tsx'
import { isOurs } from '../rules.ts'
import { text } from '../text/index.ts'
import type { OwnMethod } from './queries.ts'

type Show = { context: PageContext; initiative: Initiative }

const upTo = (language: Language, { initiative_id }: Initiative) => [
  { href: oursHref(initiative_id), label: text[language].ours.title },
]

/** A method of one's own, to be written down, or put better. */
export function WriteMethodPage(props: Show & { method?: OwnMethod; state: FormState }) {
  const { context, initiative, method, state } = props
  const { language } = context
  const words = text[language]
  const all = oursHref(initiative.initiative_id)
  const here = method ? `${methodHref(initiative.initiative_id, method.id)}/edit` : `${all}/methods/new`
  const own = { state, language, errors: words.errors }
  const { labels, hints } = words.method
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={
        method
          ? { title: words.method.change_title }
          : { title: words.method.new_title, lead: words.method.new_lead }
      }
      above={[
        ...upTo(language, initiative),
        ...(method ? [{ href: methodHref(initiative.initiative_id, method.id), label: method.name }] : []),
      ]}
      state={state}
    >
      <p class="note">{words.method.who_reads}</p>
      <Form
        {...own}
        action={here}
        submit={words.method.submit}
        labels={labels}
        {...(method && { back: here })}
      >
        <Field {...own} name="name" label={labels.name} hint={hints.name} />
        <Field {...own} name="purpose" kind="long" rows={2} label={labels.purpose} hint={hints.purpose} />
        <Field {...own} name="minutes" label={labels.minutes} hint={hints.minutes} autocomplete="off" />
        <Field
          {...own}
          name="materials"
          kind="long"
          rows={2}
          optional
          label={labels.materials}
          hint={hints.materials}
        />
        <Field {...own} name="steps" kind="long" rows={8} label={labels.steps} hint={hints.steps} />
      </Form>
    </LearningPage>
  )
}

/** A method of one's own as a card that may be printed and laid on the table. */
export function MethodPage(
  props: Show & {
    method: OwnMethod
    works: boolean
    leads: boolean
    /** What it was taken from, while that still lies on the shelf. */
    from: string | null
  },
) {
  const { context, initiative, method, works, leads, from } = props
  const { language } = context
  const words = text[language]
  const here = methodHref(initiative.initiative_id, method.id)
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: method.name, said: words.said }}
      above={upTo(language, initiative)}
      look="p-shelf"
      head={
        <>
          <p class="lead" lang={method.language} dir="auto">
            {method.purpose}
          </p>
          {method.taken_from && works ? (
            <p class="soft noprint">
              {words.method.taken} {from ? <a href={shelfHref(from)}>{words.method.taken_from}</a> : null}
            </p>
          ) : null}
          {works ? (
            <p class="acts noprint">
              <a class="ds-button" data-variant="secondary" href={`${here}/edit`}>
                {words.method.change}
              </a>
              {leads && isOurs(method) ? (
                <a href={shareHref(initiative.initiative_id, 'method', method.id)}>{words.method.share}</a>
              ) : null}
            </p>
          ) : null}
        </>
      }
    >
      <div class="shelf-card">
        <MethodShown language={language} method={method} spoken={method.language} />
      </div>
      {works ? (
        <section class="noprint">
          <h2>{words.method.remove_title}</h2>
          <p>{words.method.remove_text}</p>
          <Button action={`${here}/remove`} label={words.method.remove} variant="secondary" />
        </section>
      ) : null}
    </LearningPage>
  )
}
