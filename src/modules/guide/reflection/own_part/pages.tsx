import { Form } from '../../../../platform/form.tsx'
import { BeforeWriting, Body, type Entries, EntryList, type Frame, hrefOf, Reflected } from '../pages.tsx'
import { text } from '../text/index.ts'

/** What those who follow or lead the work have done to it themselves. */
export function OwnPartPage(props: Frame & { told: Entries; may_write: boolean }) {
  const { context, initiative, state, told } = props
  const { language } = context
  const words = text[language]
  const here = `${hrefOf(initiative)}/own-part`
  return (
    <Reflected {...props} title={words.own_part.title} lead={words.own_part.lead}>
      <section id="told">
        {told.entries.length > 0 ? (
          <EntryList {...props} {...told} here={here} />
        ) : (
          <p class="empty">{words.own_part.none}</p>
        )}
      </section>
      {props.may_write ? (
        <section class="noprint">
          <h2>{words.own_part.write}</h2>
          <BeforeWriting language={language} />
          <Form
            state={state}
            language={language}
            action={here}
            submit={words.save}
            labels={{ body: words.own_part.body }}
          >
            <Body
              state={state}
              language={language}
              label={words.own_part.body}
              hint={words.own_part.body_hint}
            />
          </Form>
        </section>
      ) : null}
    </Reflected>
  )
}
