import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatList, formatMoment } from '../../../platform/format.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { Note } from './queries.ts'
import { text } from './text/index.ts'

type Room = {
  context: PageContext
  initiative: Initiative
  /** The seat of whoever looks. */
  me: string
  residents: readonly { id: string; name: string }[]
  /** The others whose seats were taken anew: it may be somebody else who writes under their name. */
  anew: readonly { id: string; name: string }[]
  /** From when on this seat reads, where it was taken anew itself. */
  since: Date | null
  notes: readonly Note[]
  /** Whether there are older notes than these. */
  more: boolean
  /** Whether these are older than the newest. */
  earlier: boolean
  state: FormState
}

/** The residents' own room: first who reads here and who could, then the notes, the newest last. */
export function ResidentsPage(props: Room) {
  const { context, initiative, residents, anew, since, state } = props
  const words = text[context.language]
  const names = residents.map(one => one.name)
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(initiative)}
      under="safety"
      said={words.said}
      state={state}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <section class="note">
        <h2>{words.who_title}</h2>
        <p>{residents.length > 1 ? words.who(formatList(context.language, names)) : words.alone}</p>
        {anew.length > 0 ? (
          <p>
            {words.anew(
              formatList(
                context.language,
                anew.map(one => one.name),
              ),
            )}
          </p>
        ) : null}
        <p>{words.who_more}</p>
        <p>{words.reach}</p>
        <p>{words.nobody_watches}</p>
      </section>
      {since ? <p>{words.since(formatMoment(context.language, since))}</p> : null}
      <Notes {...props} />
      {props.earlier ? null : <Write {...props} />}
    </Page>
  )
}

function Notes({ context, initiative, me, notes, more, earlier }: Room) {
  const words = text[context.language]
  const here = `/i/${initiative.initiative_id}/residents`
  return (
    <section id="notes">
      <h2>{earlier ? words.earlier_title : words.notes_title}</h2>
      {more ? (
        <p>
          <a href={`${here}?before=${notes[0]!.id}#notes`}>{words.earlier}</a>
        </p>
      ) : null}
      {notes.length === 0 ? <p class="empty">{words.none}</p> : null}
      <ul class="rows notes">
        {notes.map(note => (
          <li>
            <p class="soft small">
              <b>{note.name}</b>, {formatMoment(context.language, note.at)}
            </p>
            <p class="said" dir="auto" id={`note-${note.id}`}>
              {note.body}
            </p>
            {note.written_by === me ? (
              <div class="end">
                <Button
                  action={`${here}/${note.id}/take-back`}
                  label={words.take_back}
                  variant="tertiary"
                  described_by={`note-${note.id}`}
                />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={earlier ? here : `${here}#notes`}>{earlier ? words.to_newest : words.look_again}</a>
      </p>
    </section>
  )
}

function Write({ context, initiative, state }: Room) {
  const { language } = context
  const words = text[language]
  return (
    <section id="write">
      <h2>{words.write_title}</h2>
      <Form
        state={state}
        language={language}
        action={`/i/${initiative.initiative_id}/residents`}
        submit={words.submit}
        labels={{ body: words.body }}
      >
        <Field
          state={state}
          language={language}
          name="body"
          kind="long"
          label={words.body}
          hint={words.hint}
        />
      </Form>
    </section>
  )
}
