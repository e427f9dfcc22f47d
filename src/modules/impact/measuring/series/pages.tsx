import { errorText, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate, formatList, formatNumber } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import { FileField } from '../../../../platform/upload.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { ImpactPage, impactOf } from '../../pages.tsx'
import type { Indicator } from '../../rules.ts'
import { foundIn } from '../pages.tsx'
import { text as measuring_text } from '../text/index.ts'
import type { Looked } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

const whole = (language: Language, count: number): string => formatNumber(language, count, 0)

/** Many measurements at once, from a file or pasted. */
export function SeriesPage(
  props: Show & {
    indicators: readonly Pick<Indicator, 'id' | 'name'>[]
    wrong: Looked | null
    done: { saved: number; passed: number } | null
    state: FormState
  },
) {
  const { context, initiative, indicators, wrong, done, state } = props
  const { language } = context
  const words = text[language]
  const home = impactOf(initiative.initiative_id)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={words}
      state={state}
      above={[{ href: `${home}/measurements`, label: measuring_text[language].title }]}
    >
      {done ? <Done language={language} home={home} {...done} /> : null}
      {wrong ? <Faults language={language} wrong={wrong} /> : null}
      <Form
        state={state}
        language={language}
        action={`${home}/series`}
        submit={words.submit}
        labels={{ indicator: words.indicator, file: words.file, pasted: words.pasted }}
        errors={words.errors}
        upload
      >
        <Field
          state={state}
          language={language}
          name="indicator"
          kind="select"
          label={words.indicator}
          options={[
            { value: '', label: words.in_the_file },
            ...indicators.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <FileField
          {...{ state, language }}
          name="file"
          label={words.file}
          hint={words.file_hint}
          accept=".csv,.txt,text/csv,text/plain"
          errors={words.errors}
        />
        <Field
          state={state}
          language={language}
          name="pasted"
          kind="long"
          rows={5}
          label={words.pasted}
          hint={words.pasted_hint}
          errors={words.errors}
        />
      </Form>
      <details class="ds-details">
        <summary>{words.how_title}</summary>
        <div>
          <p>{words.how}</p>
          <dl class="facts">
            {words.columns.map(([name, meaning]) => (
              <>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </>
            ))}
          </dl>
          <p>{words.how_needed}</p>
          <p class="strong">{words.example_title}</p>
          <pre class="message">{words.example}</pre>
        </div>
      </details>
    </ImpactPage>
  )
}

function Done(props: { language: Language; home: string; saved: number; passed: number }) {
  const { language, home, saved, passed } = props
  const { done } = text[language]
  return (
    <div class="ds-alert" data-color="success" role="status">
      <p>
        {saved === 0 ? done.nothing : saved === 1 ? done.saved_one : done.saved(whole(language, saved))}
        {saved > 0 && passed > 0 ? ` ${passedIn(language, passed)}` : ''}
      </p>
      <p>
        <a href={`${home}/measurements`}>{done.see}</a>
      </p>
    </div>
  )
}

const passedIn = (language: Language, passed: number): string => {
  const { look } = text[language]
  return passed === 1 ? look.passed_one : look.passed(whole(language, passed))
}

/** What is wrong, line by line. */
function Faults(props: { language: Language; wrong: Looked }) {
  const { language, wrong } = props
  const words = text[language]
  const { faults } = words
  const own = { ...measuring_text[language].errors, ...words.errors }
  const more = wrong.fault_count - wrong.faults.length
  return (
    <div class="ds-alert" data-color="warning" role="alert" tabindex={-1} data-focus>
      <h2>{wrong.fault_count === 1 ? faults.title_one : faults.title(whole(language, wrong.fault_count))}</h2>
      <p>{faults.nothing_saved}</p>
      <ul class="rows">
        {wrong.faults.map(({ row, code, found }) => (
          <li>
            <b>{faults.line(whole(language, row), found)}</b>
            <p>{errorText(language, code, own)}</p>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{faults.more(whole(language, more))}</p> : null}
    </div>
  )
}

/** What the file would bring, before anything is saved: all of it comes along in the form. */
export function LookPage(
  props: Show & {
    indicators: readonly Indicator[]
    looked: Looked
    content: string
    indicator_id: string
    state: FormState
  },
) {
  const { context, initiative, looked, content, indicator_id, state } = props
  const { language } = context
  const words = text[language].look
  const home = impactOf(initiative.initiative_id)
  const named = new Map(props.indicators.map(one => [one.id, one]))
  const { count, passed, indicator_ids, from, to, unread, first } = looked
  const many = indicator_ids.size > 1
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.title }}
      state={state}
      above={[{ href: `${home}/measurements`, label: measuring_text[language].title }]}
    >
      <section>
        <p class="lead">
          {count === 1
            ? words.one(formatDate(language, from))
            : words.about(whole(language, count), formatDate(language, from), formatDate(language, to))}
          {many ? ` ${words.indicators(indicator_ids.size)}` : ''}
        </p>
        {passed > 0 ? <p>{passedIn(language, passed)}</p> : null}
        {unread.length > 0 ? <p class="late">{words.unread(formatList(language, unread))}</p> : null}
        <div class="scroll" tabindex={0} role="region" aria-label={words.caption}>
          <table class="ds-table">
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                {many ? <th scope="col">{words.indicator}</th> : null}
                <th scope="col">{words.found}</th>
                <th scope="col">{words.comment}</th>
              </tr>
            </thead>
            <tbody>
              {first.map(row => (
                <tr>
                  <th scope="row">{formatDate(language, row.day)}</th>
                  {many ? <td>{named.get(row.indicator_id)!.name}</td> : null}
                  <td>{foundIn(language, named.get(row.indicator_id)!, row)}</td>
                  <td dir="auto">{[row.comment, row.source].filter(Boolean).join(' ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {count > first.length ? <p>{words.more(whole(language, count - first.length))}</p> : null}
      </section>
      <form method="post" action={`${home}/series`} class="form">
        <input type="hidden" name="indicator" value={indicator_id} />
        <input type="hidden" name="pasted" value={content} />
        <input type="hidden" name="looked_at" value="yes" />
        <p class="acts">
          <button class="ds-button" type="submit">
            {words.save}
          </button>
          <a href={`${home}/series`}>{words.other}</a>
        </p>
      </form>
    </ImpactPage>
  )
}
