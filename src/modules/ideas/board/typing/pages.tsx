import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import { FileField } from '../../../../platform/upload.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import type { Participant } from '../../../people/queries.ts'
import { IdeasPage } from '../../pages.tsx'
import type { Board, photosOf, Theme } from '../queries.ts'
import { most_lines } from '../rules.ts'
import { text } from '../text/index.ts'
import type { Typed } from './commands.ts'

type Show = {
  context: PageContext
  initiative: Initiative
  board: Board
  themes: readonly Theme[]
  photos: Awaited<ReturnType<typeof photosOf>>
  seats: readonly Participant[]
  typed: readonly Typed[] | null
  lines_state: FormState
  photo_state: FormState
}

/** Notes from paper or for somebody, many at a time, beside the photo of the wall. */
export function TypingPage(props: Show) {
  const { context, initiative, board, typed, lines_state, photo_state } = props
  const { language } = context
  const words = text[language].typing
  const here = `/i/${initiative.initiative_id}/boards/${board.id}`
  const failed = Object.keys(photo_state.errors).length > 0 || photo_state.hints ? photo_state : lines_state
  return (
    <IdeasPage
      context={context}
      initiative={initiative}
      among="boards"
      words={{ title: words.title, lead: words.lead, said: text[language].said }}
      above={[{ href: here, label: board.title }]}
      state={failed}
      look="p-board"
      wide
    >
      {typed ? <Codes {...props} typed={typed} /> : null}
      <div class="cols first typing noprint">
        <Lines {...props} here={here} />
        <Photos {...props} here={here} />
      </div>
    </IdeasPage>
  )
}

/** The codes stand on this page alone: they lie in no address, and only their hashes are kept. */
function Codes({ context, typed }: Show & { typed: readonly Typed[] }) {
  const words = text[context.language].typing
  return (
    <section>
      <div class="ds-alert noprint" data-color="success" role="status">
        <h2>{words.hung(typed.length)}</h2>
        <p>{words.codes_lead}</p>
      </div>
      <div class="scroll" tabindex={0} role="region" aria-label={words.code}>
        <table class="ds-table">
          <thead>
            <tr>
              <th scope="col">{words.note}</th>
              <th scope="col">{words.code}</th>
            </tr>
          </thead>
          <tbody>
            {typed.map(({ body, code }) => (
              <tr>
                <td dir="auto">{body}</td>
                <td>
                  <b class="num code-of">{code}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="noprint">
        <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
          {words.print}
        </button>
      </p>
    </section>
  )
}

function Lines(props: Show & { here: string }) {
  const { context, board, themes, seats, lines_state: state, typed, here } = props
  const { language } = context
  const { typing: words, kinds, write, errors } = text[language]
  const { labels } = words
  const own = { state, language, errors }
  return (
    <section>
      {typed ? <h2>{words.more}</h2> : null}
      <Form {...own} action={`${here}/typing`} submit={words.hang} labels={labels}>
        <input type="hidden" id="given_key" name="given_key" value={String(state.values.given_key ?? '')} />
        <Field
          {...own}
          name="lines"
          kind="long"
          rows={8}
          label={labels.lines}
          hint={words.lines_hint(most_lines)}
        />
        <Field
          {...own}
          name="kind"
          kind="select"
          label={labels.kind}
          options={board.kinds.map(value => ({ value, label: kinds[value] }))}
        />
        {themes.length > 0 ? (
          <Field
            {...own}
            name="theme_id"
            kind="select"
            label={labels.theme_id}
            options={[
              { value: '', label: write.no_theme },
              ...themes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        ) : null}
        {board.anonymous ? (
          <p class="hint">{words.anonymous}</p>
        ) : (
          <>
            <Field
              {...own}
              name="giver"
              kind="select"
              label={labels.giver}
              options={[
                { value: 'nobody', label: words.nobody },
                ...seats.map(({ id, name }) => ({ value: id, label: name })),
                { value: 'somebody', label: words.somebody },
              ]}
            />
            <div class="of-somebody">
              <Field {...own} name="as" optional label={labels.as} hint={words.as_hint} />
            </div>
          </>
        )}
      </Form>
    </section>
  )
}

function Photos({ context, initiative, photos, photo_state: state, here }: Show & { here: string }) {
  const { language } = context
  const { typing: words, photo_errors: errors } = text[language]
  const { labels } = words
  const own = { state, language, errors }
  const failed = Object.keys(state.errors).length > 0 || state.hints !== undefined
  return (
    <section>
      {photos.length > 0 ? <h2>{words.photos}</h2> : null}
      {photos.map(({ id, description, width, height }) => (
        <figure class="wall">
          <a href={`/i/${initiative.initiative_id}/pictures/${id}/file`}>
            <img
              src={`/i/${initiative.initiative_id}/pictures/${id}/file`}
              alt={description}
              width={width}
              height={height}
            />
          </a>
        </figure>
      ))}
      <details class="ds-details" open={failed || photos.length === 0}>
        <summary>{words.add_photo}</summary>
        <div>
          <Form
            {...own}
            action={`${here}/typing/photo`}
            submit={words.keep_photo}
            labels={labels}
            variant="secondary"
            upload
          >
            <FileField
              {...own}
              name="file"
              label={labels.file}
              hint={words.file_hint}
              accept="image/jpeg,image/png,image/webp"
            />
            <Field {...own} name="description" label={labels.description} hint={words.description_hint} />
            <Field
              {...own}
              name="shows_people"
              kind="tick"
              label={labels.shows_people}
              hint={words.people_hint}
            />
          </Form>
        </div>
      </details>
    </section>
  )
}
