import { Form, type FormState } from '../../../../platform/form.tsx'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { crumbsOf } from '../../pages.tsx'
import { PersonsField } from '../pages.tsx'
import type { Picture } from '../queries.ts'
import { text } from '../text/index.ts'

/** Who is seen in one picture: it is shown while each of them says yes to pictures. */
export function PersonsPage(props: {
  context: PageContext
  initiative: Initiative
  picture: Picture
  people: readonly { id: string; name: string }[]
  state: FormState
}) {
  const { context, initiative, picture, people, state } = props
  const { language } = context
  const words = text[language]
  const all = `/i/${initiative.initiative_id}/pictures`
  const here = `${all}/${picture.id}`
  return (
    <Page context={context} title={words.who} crumbs={crumbsOf(initiative)} state={state} narrow>
      <header class="head">
        <p class="crumb">
          <a href={all}>{words.title}</a>
        </p>
        <h1>{words.who}</h1>
        <p class="lead" dir="auto">
          {picture.description}
        </p>
      </header>
      {picture.shown ? (
        <img
          class="album-one"
          src={`${here}/file`}
          alt={picture.description}
          width={picture.width}
          height={picture.height}
        />
      ) : (
        <p class="hint">{words.hidden_here}</p>
      )}
      <Form
        state={state}
        language={language}
        action={`${here}/persons`}
        submit={words.save_who}
        labels={{ persons: words.who }}
      >
        <PersonsField language={language} state={state} people={people} />
      </Form>
    </Page>
  )
}
