import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ImpactPage, impactOf } from '../../pages.tsx'
import { cycle_places } from '../rules.ts'
import { text } from '../text/index.ts'
import { CycleRing } from './pictures.tsx'

/** The ring of five places that may feed each other, what the group has seen at each, and that it can turn the other way. */
export function CyclePage(props: {
  context: PageContext
  initiative: Initiative
  fields: Readonly<Record<string, string>>
  may_write: boolean
  state: FormState
}) {
  const { context, initiative, fields, may_write, state } = props
  const { language } = context
  const { cycle: words, title: value_title } = text[language]
  const value = `${impactOf(initiative.initiative_id)}/value`
  const here = `${value}/cycle`
  const labels = Object.fromEntries(cycle_places.map(place => [place, words.places[place].name]))
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={words}
      state={state}
      above={[{ href: value, label: value_title }]}
    >
      <section>
        <CycleRing said={words.picture} filled={cycle_places.map(place => Boolean(fields[place]))} />
        <ol class="now">
          {cycle_places.map(place => (
            <li>
              <b>{words.places[place].name}</b>
              {fields[place] ? (
                <p class="said-so" dir="auto">
                  {fields[place]}
                </p>
              ) : (
                <p class="soft">{words.places[place].ask}</p>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section class="note">
        <h2>{words.wrong_title}</h2>
        <p>{words.wrong}</p>
        <p>{words.not_proof}</p>
      </section>
      {may_write ? (
        <section class="noprint">
          <h2>{words.write_title}</h2>
          <Form
            state={state}
            language={language}
            action={here}
            back={here}
            submit={words.save}
            labels={labels}
            saves
          >
            {cycle_places.map(place => (
              <Field
                state={state}
                language={language}
                name={place}
                kind="long"
                rows={2}
                optional
                label={words.places[place].name}
                hint={words.places[place].ask}
              />
            ))}
          </Form>
        </section>
      ) : null}
    </ImpactPage>
  )
}
