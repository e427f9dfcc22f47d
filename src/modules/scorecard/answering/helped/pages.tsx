import { text as platform_text } from '../../../../platform/text/index.ts'
import { AnswerFrame, type Answering, CarryForm, Tools } from '../frame/pages.tsx'
import { BeforeAnswering, OwnDevice } from '../start/pages.tsx'
import { text } from '../text/index.ts'

/** For somebody who is helped to answer: whom to choose, what the helper does, and that the person has said yes. */
export function HelpedPage({ of, missing }: { of: Answering; missing?: boolean }) {
  const { language } = of.carry
  const words = text[language]
  return (
    <AnswerFrame
      context={of.context}
      language={language}
      title={`${missing ? `${platform_text[language].error_prefix}: ` : ''}${words.helped_title}`}
      round_id={of.round_id}
      state="start"
    >
      <CarryForm base={of.base} carry={{ ...of.carry, own_device: false, here: 'helped', at: -1 }}>
        <Tools language={language} />
        <h1>{words.helped_title}</h1>
        {missing ? (
          <div class="ds-error-summary" role="alert">
            <p>
              <a href="#asked">{words.helped_ask_first}</a>
            </p>
          </div>
        ) : null}
        <section class="q">
          <h2>{words.helped_who}</h2>
          <ul>
            <li>{words.helped_trust}</li>
            <li>{words.helped_not}</li>
            <li>{words.helped_choose}</li>
          </ul>
        </section>
        <section class="q">
          <h2>{words.helped_how}</h2>
          <ul>
            <li>{words.helped_read}</li>
            <li>{words.helped_ask}</li>
            <li>{words.helped_press}</li>
          </ul>
          <p>{words.helped_counts}</p>
        </section>
        <details class="ds-details fold">
          <summary>{words.helped_aloud}</summary>
          <div>
            <BeforeAnswering of={of} />
          </div>
        </details>
        <label class="pick-row form-end">
          <input
            type="checkbox"
            id="asked"
            name="asked"
            value="yes"
            checked={of.carry.helped}
            aria-invalid={missing ? 'true' : undefined}
            aria-describedby={missing ? 'asked-error' : undefined}
          />
          {words.helped_asked}
        </label>
        {missing ? (
          <p class="ds-validation-message" id="asked-error">
            {words.helped_ask_first}
          </p>
        ) : null}
        <OwnDevice of={of} />
        <p class="acts">
          <button type="submit" class="ds-button" name="go" value="0">
            {words.begin}
          </button>
          <button type="submit" class="ds-button" data-variant="tertiary" name="go" value="all">
            {words.begin_all}
          </button>
          <button type="submit" class="ds-button" data-variant="tertiary" name="go" value="alone">
            {words.helped_alone}
          </button>
        </p>
      </CarryForm>
    </AnswerFrame>
  )
}
