import { Field, Form } from '../../../../platform/form.tsx'
import type { Language } from '../../../../platform/language.ts'
import { BeforeWriting, Body, type Entries, EntryList, type Frame, hrefOf, Reflected } from '../pages.tsx'
import { directions } from '../rules.ts'
import { text } from '../text/index.ts'

export const directionOptions = (language: Language) =>
  directions.map(value => ({ value, label: text[language].learnt.directions[value] }))

/** What was learnt, the three ways it goes. */
export function LearntPage(props: Frame & { learnt: Entries; may_write: boolean }) {
  const { context, initiative, state, learnt } = props
  const { language } = context
  const words = text[language]
  const here = `${hrefOf(initiative)}/learnt`
  const labels = { direction: words.learnt.direction, body: words.learnt.body }
  return (
    <Reflected {...props} title={words.learnt.title} lead={words.learnt.lead} wide>
      <div class="cards">
        {directions.map(direction => {
          const entries = learnt.entries.filter(one => one.direction === direction)
          return (
            <section id={direction}>
              <h2>{words.learnt.directions[direction]}</h2>
              {entries.length > 0 ? (
                <EntryList {...props} entries={entries} more={false} here={here} />
              ) : (
                <p class="soft">{words.learnt.none}</p>
              )}
            </section>
          )
        })}
      </div>
      {learnt.more ? (
        <p class="noprint">
          <a href={`${here}?all=yes`}>{words.see_all}</a>
        </p>
      ) : null}
      {props.may_write ? (
        <section class="noprint">
          <h2>{words.learnt.write}</h2>
          <BeforeWriting language={language} />
          <Form state={state} language={language} action={here} submit={words.save} labels={labels}>
            <Field
              state={state}
              language={language}
              name="direction"
              kind="choice"
              label={labels.direction}
              options={directionOptions(language)}
            />
            <Body state={state} language={language} label={labels.body} hint={words.learnt.body_hint} />
          </Form>
        </section>
      ) : null}
    </Reflected>
  )
}
