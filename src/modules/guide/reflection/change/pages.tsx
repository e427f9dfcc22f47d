import { Button, Field, Form } from '../../../../platform/form.tsx'
import { canBeKept } from '../commands.ts'
import { directionOptions } from '../learnt/pages.tsx'
import { Body, type Frame, hrefOf, Reflected, Share } from '../pages.tsx'
import type { Entry } from '../queries.ts'
import { text } from '../text/index.ts'

/** What one wrote oneself, to be changed, shared, kept or taken away. */
export function ChangePage(props: Frame & { entry: Entry; place: string }) {
  const { context, initiative, state, entry, place } = props
  const { language } = context
  const words = text[language]
  const at = `${hrefOf(initiative)}/entries/${entry.id}`
  const label =
    entry.kind === 'learnt'
      ? words.learnt.body
      : entry.kind === 'own_part'
        ? words.own_part.body
        : entry.team
          ? words.team.write
          : words.body
  const own = { state, language }
  return (
    <Reflected
      {...props}
      title={words.change_page.title}
      lead={entry.shared ? words.before.shared : words.before.kept}
    >
      <Form
        {...own}
        action={at}
        back={at}
        submit={words.save}
        labels={{ direction: words.learnt.direction, body: label }}
      >
        {entry.kind === 'learnt' ? (
          <Field
            {...own}
            name="direction"
            kind="choice"
            label={words.learnt.direction}
            options={directionOptions(language)}
          />
        ) : null}
        <Body {...own} label={label} hint={words.body_hint} />
        {canBeKept(entry) ? <Share {...own} /> : null}
      </Form>
      <section>
        <h2>{words.change_page.remove_title}</h2>
        <p id="remove-hint">{words.change_page.remove_hint}</p>
        <Button
          action={`${at}/remove`}
          label={words.change_page.remove}
          variant="secondary"
          described_by="remove-hint"
        />
      </section>
      <p>
        <a href={place}>{words.change_page.back}</a>
      </p>
    </Reflected>
  )
}
