import { type Access, worksHere } from '../../../platform/access.ts'
import { Field, Form, type FormState, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { GuidePage } from '../pages.tsx'
import { KeyMark, Twig } from './pictures.tsx'
import type { Look } from './queries.ts'
import { type Mark, marks, movesBetween, steps } from './rules.ts'
import { text } from './text/index.ts'

const stepWords = (language: Language, mark: Mark, step: number): string =>
  text[language].marks[mark].steps[step]!

/** Six marks from thin to thick: now, the last time, and where the group wished to go. */
export function ThicknessPage(props: {
  context: PageContext
  initiative: Initiative
  access: Access
  looks: readonly Look[]
  state: FormState
}) {
  const { context, initiative, access, looks, state } = props
  const { language } = context
  const words = text[language]
  const here = `/i/${initiative.initiative_id}/guide/thickness`
  const may_edit = access.grants.includes('facilitator')
  return (
    <GuidePage
      context={context}
      initiative={initiative}
      words={words}
      state={state}
      head={<p>{words.not_a_score}</p>}
    >
      {looks.length > 0 ? (
        <Pictures language={language} looks={looks} wish={initiative.ambition} />
      ) : (
        <p class="empty">{words.empty}</p>
      )}
      <section>
        <h2>{words.wish_title}</h2>
        <p>
          {words.wish(words.wishes[initiative.ambition]!)}{' '}
          {may_edit ? <a href={`/i/${initiative.initiative_id}/edit`}>{words.change_wish}</a> : null}
        </p>
      </section>
      {worksHere(access) ? (
        <section class="noprint">
          <details class="ds-details" open={looks.length === 0 || isBack(state)}>
            <summary>{looks.length > 0 ? words.look_again : words.first_look}</summary>
            <div>
              <p>{words.how_to}</p>
              <ThicknessForm language={language} state={state} action={here} />
            </div>
          </details>
        </section>
      ) : null}
      {looks.length > 0 ? <AllTimes language={language} looks={looks} /> : null}
    </GuidePage>
  )
}

function Pictures(props: { language: Language; looks: readonly Look[]; wish: number }) {
  const { language, looks, wish } = props
  const words = text[language]
  const [now, before] = [looks[0]!, looks[1] ?? null]
  const moves = before ? movesBetween(before, now) : null
  return (
    <section>
      <h2>{words.now(formatDate(language, now.at))}</h2>
      {now.note ? <p dir="auto">{now.note}</p> : null}
      <ul class="legend">
        <li>
          <KeyMark of="now" />
          <span>{words.key.now}</span>
        </li>
        {before ? (
          <li>
            <KeyMark of="before" />
            <span>{words.key.before(formatDate(language, before.at))}</span>
          </li>
        ) : null}
        <li>
          <KeyMark of="wish" />
          <span>{words.key.wish}</span>
        </li>
      </ul>
      <ul class="rows">
        {marks.map(mark => (
          <li>
            <b>{words.marks[mark].name}</b>
            <Twig now={now[mark]} before={before?.[mark] ?? null} wish={wish} />
            <p>{stepWords(language, mark, now[mark])}</p>
            {moves && moves[mark] !== 'same' ? (
              <span>{words.moved[moves[mark]](stepWords(language, mark, before![mark]))}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every time beside the others, with its words: what the pictures say, and further back. */
function AllTimes({ language, looks }: { language: Language; looks: readonly Look[] }) {
  const words = text[language]
  return (
    <section>
      <h2>{words.all_times}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={words.all_times}>
        <table class="ds-table">
          <caption>{words.all_times_lead}</caption>
          <thead>
            <tr>
              <th scope="col">{words.mark}</th>
              {looks.map(look => (
                <th scope="col">{formatDate(language, look.at)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {marks.map(mark => (
              <tr>
                <th scope="row">{words.marks[mark].name}</th>
                {looks.map(look => (
                  <td>{stepWords(language, mark, look[mark])}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{words.said_then}</th>
              {looks.map(look => (
                <td dir="auto">{look.note}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{words.noted_by}</th>
              {looks.map(look => (
                <td>{look.noted_by_name ?? words.gone}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}

function ThicknessForm(props: { language: Language; state: FormState; action: string }) {
  const { language, state, action } = props
  const words = text[language]
  const own = { language, state }
  const labels = {
    ...Object.fromEntries(marks.map(mark => [mark, words.marks[mark].ask])),
    note: words.note,
  }
  return (
    <Form {...own} action={action} submit={words.save} labels={labels}>
      {marks.map(mark => (
        <Field
          {...own}
          name={mark}
          kind="choice"
          label={words.marks[mark].ask}
          options={steps.map(value => ({ value, label: stepWords(language, mark, Number(value)) }))}
        />
      ))}
      <Field {...own} name="note" kind="long" rows={3} optional label={words.note} hint={words.note_hint} />
    </Form>
  )
}
