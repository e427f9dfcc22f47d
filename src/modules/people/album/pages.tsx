import type { Access } from '../../../platform/access.ts'
import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatList } from '../../../platform/format.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { FileField } from '../../../platform/upload.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { Picture, photoConsents } from './queries.ts'
import { toLookAt } from './rules.ts'
import { text } from './text/index.ts'

type Album = {
  context: PageContext
  access: Access
  initiative: Initiative
  pictures: readonly Picture[]
  /** Who has not said yes to pictures; null for those who do not lead. */
  consents: Awaited<ReturnType<typeof photoConsents>> | null
  may_add: boolean
  state: FormState
}

/** The pictures of the work, and the way to add one. */
export function AlbumPage(props: Album) {
  const { context, initiative, pictures, may_add, state } = props
  const words = text[context.language]
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
      {may_add && failed ? <Add {...props} /> : null}
      <section>
        <h2>{words.all}</h2>
        {pictures.length === 0 ? <p class="empty">{words.none}</p> : null}
        <ul class="album">
          {pictures.map(one => (
            <Shown {...props} picture={one} />
          ))}
        </ul>
      </section>
      {may_add && !failed ? <Add {...props} /> : null}
    </Page>
  )
}

/** Somebody has taken back a yes: the pictures with people in them that were there before. */
function LookAgain({ context, pictures, consents }: Album) {
  const words = text[context.language]
  const withdrawn = consents?.withdrawn ?? []
  const found = toLookAt(pictures, withdrawn)
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

function Add({ context, initiative, consents, state }: Album) {
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
        labels={{ file: words.file, description: words.description }}
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
      </Form>
    </section>
  )
}

function Shown({ context, access, initiative, picture }: Album & { picture: Picture }) {
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/pictures/${picture.id}`
  const looks_after = picture.added_by === access.participant_id || access.grants.includes('facilitator')
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
        </figcaption>
      </figure>
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
    </li>
  )
}
