import type { Access } from '../../../platform/access.ts'
import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatList } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { FileField } from '../../../platform/upload.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { Picture, photoConsents } from './queries.ts'
import { looksAfter, toLookAt } from './rules.ts'
import { text } from './text/index.ts'

type Album = {
  context: PageContext
  access: Access
  initiative: Initiative
  album: readonly Picture[]
  people: readonly { id: string; name: string }[]
  /** Who has not said yes to pictures; null for those who do not lead. */
  consents: Awaited<ReturnType<typeof photoConsents>> | null
  may_add: boolean
  state: FormState
}

/** The pictures of the work, and the way to add one. */
export function AlbumPage(props: Album) {
  const { context, initiative, album, may_add, state } = props
  const words = text[context.language]
  const pictures = album.filter(one => one.shown)
  const waits = album.some(one => !one.shown && looksAfter(one, props.access))
  // What is to be mended stands where it is seen at once.
  const failed = Object.keys(state.errors).length > 0
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(initiative)}
      under="safety"
      said={words.said}
      state={state}
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {may_add ? (
          <p class="acts">
            <a href="#add">{words.add_title}</a>
          </p>
        ) : null}
      </header>
      <LookAgain {...props} />
      <YouAreSeen {...props} />
      {may_add && failed ? <Add {...props} /> : null}
      <section>
        <h2>{words.all}</h2>
        {pictures.length === 0 && !waits ? <p class="empty">{words.none}</p> : null}
        <ul class="album">
          {pictures.map(one => (
            <Shown {...props} picture={one} />
          ))}
        </ul>
      </section>
      <NotShown {...props} />
      {may_add && !failed ? <Add {...props} /> : null}
    </Page>
  )
}

/** Somebody has taken back a yes: the pictures with people in them that were there before. */
function LookAgain({ context, album, consents }: Album) {
  const words = text[context.language]
  const withdrawn = consents?.withdrawn ?? []
  const found = toLookAt(
    album.filter(one => one.shown),
    withdrawn,
  )
  if (found.length === 0) return null
  const names = withdrawn.map(one => one.name)
  return (
    <div class="ds-alert" data-color="warning">
      <h2>{words.look_again}</h2>
      <p>{words.look_again_text(formatList(context.language, names))}</p>
      <ul>
        {found.map(one => (
          <li>
            <a href={`#p-${one.id}`}>{one.description}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** To whoever is seen in a picture that waits for a yes: theirs, perhaps. */
function YouAreSeen({ context, access, initiative, album }: Album) {
  const words = text[context.language]
  const waiting = album.filter(
    one => !one.shown && one.persons.some(({ id }) => id === access.participant_id),
  )
  if (waiting.length === 0) return null
  return (
    <div class="ds-alert" data-color="info">
      <h2>{words.you_are_seen}</h2>
      <ul>
        {waiting.map(one => (
          <li dir="auto">{one.description}</li>
        ))}
      </ul>
      <p>
        <a href={`/i/${initiative.initiative_id}/me/consents`}>{words.to_consents}</a>
      </p>
    </div>
  )
}

/** What waits for somebody's yes, to those who look after it: its words, and never the picture. */
function NotShown({ context, access, initiative, album, consents }: Album) {
  const words = text[context.language]
  const waiting = album.filter(one => !one.shown && looksAfter(one, access))
  if (waiting.length === 0) return null
  return (
    <section>
      <h2>{words.not_shown}</h2>
      <p>{words.not_shown_text}</p>
      <ul class="rows bare-folds">
        {waiting.map(one => {
          const without = consents ? one.waits_for : []
          const here = `/i/${initiative.initiative_id}/pictures/${one.id}`
          return (
            <li id={`p-${one.id}`}>
              <b dir="auto">{one.description}</b>
              {without.length > 0 ? (
                <span>
                  {words.waits_for(
                    formatList(
                      context.language,
                      without.map(({ name }) => name),
                    ),
                  )}
                </span>
              ) : null}
              {one.persons.length < one.seen ? <span>{words.somebody_gone}</span> : null}
              <p>
                <a href={`${here}/persons`}>
                  {words.who}
                  <span class="sr"> {one.description}</span>
                </a>
              </p>
              <Remove language={context.language} here={here} picture={one} looks_after />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Add({ context, initiative, people, consents, state }: Album) {
  const { language } = context
  const words = text[language]
  const own = { state, language, errors: words.errors }
  const without = consents?.without_yes ?? []
  const names = formatList(language, without)
  return (
    <section id="add">
      <h2>{words.add_title}</h2>
      <Form
        {...own}
        action={`/i/${initiative.initiative_id}/pictures`}
        submit={words.submit}
        labels={{ file: words.file, description: words.description, persons: words.who }}
        upload
      >
        <FileField
          {...own}
          name="file"
          label={words.file}
          hint={words.file_hint}
          accept="image/jpeg,image/png,image/webp"
        />
        <Field {...own} name="description" label={words.description} hint={words.description_hint} />
        <Field
          {...own}
          name="shows_people"
          kind="tick"
          label={words.shows_people}
          hint={without.length > 0 ? words.ask_first_these(names) : words.ask_first}
        />
        <details
          class="ds-details"
          open={'persons' in state.errors || [state.values.persons ?? []].flat().length > 0}
        >
          <summary>{words.who}</summary>
          <div>
            <PersonsField language={language} state={state} people={people} />
          </div>
        </details>
      </Form>
    </section>
  )
}

/** Who is seen in a picture. */
export function PersonsField(props: {
  language: Language
  state: FormState
  people: readonly { id: string; name: string }[]
}) {
  const { people, ...own } = props
  const words = text[own.language]
  return (
    <Field
      {...own}
      name="persons"
      kind="several"
      optional
      label={words.who}
      hint={words.who_hint}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

function Shown({ context, access, initiative, picture }: Album & { picture: Picture }) {
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/pictures/${picture.id}`
  const looks_after = looksAfter(picture, access)
  const names = picture.persons.map(({ name }) => name)
  return (
    <li id={`p-${picture.id}`}>
      <figure>
        <img
          src={`${here}/file`}
          alt={picture.description}
          width={picture.width}
          height={picture.height}
          loading="lazy"
          decoding="async"
        />
        <figcaption>
          <span dir="auto">{picture.description}</span>
          <span class="soft small">
            {words.added(picture.added_by_name, formatDate(language, picture.added_at))}
          </span>
          {names.length > 0 ? (
            <span class="soft small">{words.seen_here(formatList(language, names))}</span>
          ) : null}
        </figcaption>
      </figure>
      {looks_after ? (
        <p class="small">
          <a href={`${here}/persons`}>
            {words.who}
            <span class="sr"> {picture.description}</span>
          </a>
        </p>
      ) : null}
      <Remove language={language} here={here} picture={picture} looks_after={looks_after} />
    </li>
  )
}

/** Away for everybody, at once. */
function Remove(props: { language: Language; here: string; picture: Picture; looks_after: boolean }) {
  const { here, picture, looks_after } = props
  const words = text[props.language]
  return (
    <details class="ds-details">
      <summary>
        {looks_after ? words.remove : words.in_it}
        <span class="sr"> {picture.description}</span>
      </summary>
      <div>
        <p>{looks_after ? words.remove_text : words.in_it_text}</p>
        <Button action={`${here}/remove`} label={words.remove_now} variant="secondary" />
      </div>
    </details>
  )
}
