import { Form, fresh } from '../../../../platform/form.tsx'
import { OwnPage, ownHref, type Show } from '../pages.tsx'
import { text } from '../text/index.ts'

/** Before words are deleted: what happens, what does not, and one button. */
export function TakeBackPage(
  props: Show & {
    title: string
    what: readonly string[]
    brought: boolean
    action: string
    submit: string
    back: string
    above: readonly { href: string; label: string }[]
  },
) {
  const { context, initiative, title, what, brought, action, submit, back, above } = props
  const words = text[context.language].back
  return (
    <OwnPage context={context} initiative={initiative} title={title} above={above}>
      <p>{words.happens}</p>
      <ul>
        {what.map(one => (
          <li>{one}</li>
        ))}
      </ul>
      {brought ? <p>{words.brought}</p> : null}
      <p>{words.sent}</p>
      <p>{words.no_harm}</p>
      <p class="strong">{words.final}</p>
      <Form state={fresh()} language={context.language} action={action} submit={submit} final />
      <p>
        <a href={back}>{words.stop}</a>
      </p>
    </OwnPage>
  )
}

/** Afterwards: it is gone, and that is all right. */
export function DonePage({ context, initiative }: Show) {
  const words = text[context.language].done
  return (
    <OwnPage context={context} initiative={initiative} title={words.title} lead={words.lead}>
      <p>{words.safe}</p>
      <p>
        <a href={ownHref(initiative.initiative_id)}>{words.on}</a>
      </p>
    </OwnPage>
  )
}
