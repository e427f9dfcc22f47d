import { Page } from '../../../../../platform/page.tsx'
import { type Frame, homeOf } from '../../../rounds/pages.tsx'
import { text } from '../text/index.ts'

/** One sheet for the talk with those who speak for the employees, before the check starts. */
export function DiscussionNotePage(props: Frame) {
  const { context, initiative } = props
  const words = text[context.language]
  return (
    <Page context={context} title={words.note_title} crumbs={[homeOf(initiative)]} narrow>
      <p class="crumb noprint">
        <a href={`/i/${initiative.initiative_id}/willingness`}>{words.to_check}</a>
      </p>
      <p class="acts">
        <button class="ds-button" type="button" data-print hidden>
          {words.print}
        </button>
      </p>
      <article class="sheet brief">
        <header class="head">
          <p class="eyebrow">
            {words.note_eyebrow}, {initiative.title}
          </p>
          <h1>{words.note_title}</h1>
          <p class="lead">{words.note_lead}</p>
        </header>
        <dl class="facts">
          {words.note.map(part => (
            <>
              <dt>{part.title}</dt>
              <dd>{part.text}</dd>
            </>
          ))}
        </dl>
        <h2>{words.talk}</h2>
        <ol>
          {words.questions.map(question => (
            <li>{question}</li>
          ))}
        </ol>
        <p class="small soft">{words.law}</p>
        <h2>{words.talked}</h2>
        <span class="line" aria-hidden="true" />
        <h2>{words.agreed}</h2>
        <span class="line" aria-hidden="true" />
        <span class="line" aria-hidden="true" />
      </article>
    </Page>
  )
}
