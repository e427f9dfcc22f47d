import { Form } from '../../../../platform/form.tsx'
import { BeforeWriting, Body, EntryList, type Frame, hrefOf, Reflected } from '../pages.tsx'
import type { Entry } from '../queries.ts'
import { text } from '../text/index.ts'

/** How a reflecting team goes, and what the two have heard. */
export function TeamPage(props: Frame & { heard: readonly Entry[]; may_write: boolean }) {
  const { context, initiative, state, heard } = props
  const { language } = context
  const words = text[language]
  const here = `${hrefOf(initiative)}/team`
  return (
    <Reflected {...props} title={words.team.title} lead={words.team.lead}>
      <section>
        <ol class="now">
          {words.team.steps.map(step => (
            <li>
              <p>{step}</p>
            </li>
          ))}
        </ol>
        <p class="strong">{words.team.mind}</p>
        <p class="acts">
          <a href={`/i/${initiative.initiative_id}/guide/methods/reflecting-team`}>{words.team.to_card}</a>
        </p>
      </section>
      {props.may_write ? (
        <section class="noprint">
          <h2>{words.team.write_title}</h2>
          <BeforeWriting language={language} />
          <Form
            state={state}
            language={language}
            action={here}
            submit={words.save}
            labels={{ body: words.team.write }}
          >
            <Body state={state} language={language} label={words.team.write} hint={words.team.write_hint} />
          </Form>
        </section>
      ) : null}
      <section id="heard">
        <h2>{words.team.heard}</h2>
        {heard.length > 0 ? (
          <EntryList {...props} entries={heard} more={false} here={here} />
        ) : (
          <p class="empty">{words.team.none}</p>
        )}
      </section>
    </Reflected>
  )
}
