import { Button, Field, Form, type FormState } from '../../../../../platform/form.tsx'
import { Page, type PageContext } from '../../../../../platform/page.tsx'
import type { Initiative } from '../../../../initiatives/queries.ts'
import type { Closed } from '../../queries.ts'
import { type Picked, picks } from '../../rules.ts'
import { type Reading, readingOf } from '../../text/index.ts'
import type { Note } from '../queries.ts'
import { text } from '../text/index.ts'

/** Who reads it, that nobody watches, the duty to act, and where help is: said before the writing. */
export function BeforeWriting(props: { reading: Reading }) {
  const words = text[props.reading.language]
  return (
    <div class="ds-alert" data-color="info">
      <p class="strong">{words.before_writing}</p>
      <p>{words.who_reads}</p>
      <p>{words.nobody_watches}</p>
      <p>{words.help}</p>
    </div>
  )
}

/** What was said, and which statement it is about. */
export function NoteFields(props: { state: FormState; reading: Reading; picked: readonly Picked[] }) {
  const { state, reading, picked } = props
  const words = text[reading.language]
  const first = picked.map(pick => pick.statement)
  const rest = reading.view.statements.map(({ id }) => id).filter(id => !first.includes(id))
  return (
    <>
      <Field
        state={state}
        language={reading.language}
        name="body"
        kind="long"
        label={words.body}
        hint={words.body_hint}
      />
      <Field
        state={state}
        language={reading.language}
        name="statement_id"
        kind="select"
        label={words.about}
        options={[
          { value: '', label: words.about_everything },
          ...[...first, ...rest].map(id => ({ value: id, label: reading.statement(id) })),
        ]}
      />
    </>
  )
}

/** One note, to be mended or taken away. */
export function NotePage(props: {
  context: PageContext
  initiative: Pick<Initiative, 'initiative_id' | 'title'>
  closed: Closed
  note: Note
  state: FormState
  may_delete: boolean
}) {
  const { context, initiative, closed, note, state } = props
  const words = text[context.language]
  const reading = readingOf(
    context.language,
    closed.known.in(context.language),
    closed.snapshot,
    closed.round.sides,
  )
  const home = `/i/${initiative.initiative_id}`
  const talk = `${home}/rounds/${closed.round.id}/talk`
  return (
    <Page
      context={context}
      title={words.note_title}
      narrow
      state={state}
      crumbs={[{ href: home, label: initiative.title }]}
    >
      <p class="crumb">
        <a href={`${talk}#said`}>{words.to_talk}</a>
      </p>
      <h1>{words.note_title}</h1>
      <BeforeWriting reading={reading} />
      <Form
        state={state}
        language={context.language}
        action={`${talk}/notes/${note.id}`}
        submit={words.save_note}
        labels={{ body: words.body, statement_id: words.about }}
        back={`${talk}#said`}
      >
        <NoteFields state={state} reading={reading} picked={picks(closed.snapshot, closed.known.scored)} />
      </Form>
      {props.may_delete ? (
        <section>
          <Button action={`${talk}/notes/${note.id}/delete`} label={words.delete_note} variant="tertiary" />
        </section>
      ) : null}
    </Page>
  )
}
