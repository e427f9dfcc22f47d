import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatMoney } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { Line } from './queries.ts'
import { isOwnNote, kinds, sumsOf } from './rules.ts'
import { text } from './text/index.ts'

type Person = { id: string; name: string; self: boolean }
type Show = { context: PageContext; initiative: Initiative; person: Person; here: string; state: FormState }

/** One person's list: what is noted, what is paid, and a form for more. */
export function ListPage(props: Show & { lines: readonly Line[] }) {
  const { context, initiative, person, lines, here, state } = props
  const { language } = context
  const words = text[language]
  const home = `/i/${initiative.initiative_id}`
  const title = person.self ? words.mine.title : words.lead.title(person.name)
  return (
    <Page
      context={context}
      title={title}
      state={state}
      crumbs={crumbsOf(initiative)}
      {...(person.self ? { under: 'me' as const } : {})}
      said={words.said}
      narrow
    >
      <header class="head">
        {person.self ? null : (
          <p class="crumb noprint">
            <a href={`${home}/exchange`}>{words.lead.to_everybody}</a>
          </p>
        )}
        <h1>{title}</h1>
        <p class="lead noprint">{person.self ? words.mine.lead : words.lead.lead}</p>
        <p class="onlyprint">{`${initiative.title}, ${initiative.place}`}</p>
      </header>
      <Benefits language={language} self={person.self} />
      {lines.length > 0 ? (
        <section>
          <h2>{words.list.title}</h2>
          <Lines language={language} person={person} lines={lines} here={here} />
          <p class="noprint">
            <button class="ds-button" data-variant="tertiary" type="button" data-print hidden>
              {words.list.print}
            </button>
          </p>
        </section>
      ) : (
        <p class="empty">{person.self ? words.mine.empty : words.lead.empty}</p>
      )}
      <section class="noprint">
        <h2>{person.self ? words.mine.note : words.lead.note}</h2>
        {person.self ? <p>{words.mine.note_lead}</p> : null}
        <Form
          state={state}
          language={language}
          action={here}
          submit={words.form.save}
          labels={words.form.labels}
          errors={words.form.errors}
          variant={lines.length > 0 ? 'secondary' : 'primary'}
        >
          <LineFields language={language} state={state} />
        </Form>
      </section>
    </Page>
  )
}

/** Said wherever money is noted: it may change what one gets from elsewhere. */
export function Benefits(props: { language: Language; self: boolean }) {
  const words = text[props.language].list
  return (
    <div class="ds-alert noprint" data-color="warning">
      <h2>{words.benefits_title}</h2>
      <p>{props.self ? words.benefits : text[props.language].lead.benefits}</p>
    </div>
  )
}

function Lines(props: { language: Language; person: Person; lines: readonly Line[]; here: string }) {
  const { language, person, lines, here } = props
  const { list: words, kinds: names, lead } = text[language]
  const { paid, waiting } = sumsOf(lines)
  const money = (ore: number | null) => (ore === null ? words.no_sum : formatMoney(language, ore))
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={words.caption}>
      <table class="ds-table">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.on_day}</th>
            <th scope="col">{words.what}</th>
            <th scope="col" class="num">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <tr>
              <td>{formatDate(language, line.on_day)}</td>
              <td>
                <b>{names[line.kind]}</b>
                <br />
                <span dir="auto">{line.what}</span>
                {line.noted_by_name && line.noted_by !== person.id ? (
                  <span class="soft small"> {words.noted_by(line.noted_by_name)}</span>
                ) : null}
                <div class="acts noprint">
                  {!person.self && !line.paid_on ? (
                    <Button
                      action={`${here}/${line.id}/paid`}
                      label={lead.paid_today}
                      variant="secondary"
                      carry={{ version: String(line.version) }}
                    />
                  ) : null}
                  {!person.self || isOwnNote(line, person.id) ? (
                    <a href={`${here}/${line.id}`}>
                      {words.change}
                      <span class="sr"> {line.what}</span>
                    </a>
                  ) : null}
                </div>
              </td>
              <td class="num">
                {money(line.amount)}
                <br />
                {line.paid_on ? (
                  <span class="small">{words.paid_on(formatDate(language, line.paid_on))}</span>
                ) : (
                  <span class="soft small">{words.not_paid}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {[
            { label: words.sum_paid, sum: paid },
            { label: words.sum_waiting, sum: waiting },
          ].map(({ label, sum }) => (
            <tr>
              <th scope="row" colspan={2}>
                {label}
              </th>
              <td class="num">
                <b>{formatMoney(language, sum)}</b>
              </td>
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  )
}

function LineFields(props: { language: Language; state: FormState }) {
  const words = text[props.language]
  const own = { ...props, errors: words.form.errors }
  const options = kinds.map(value => ({ value, label: words.kinds[value] }))
  return (
    <>
      <Field {...own} name="kind" kind="choice" label={words.form.labels.kind} options={options} />
      <Field {...own} name="what" label={words.form.labels.what} hint={words.form.what_hint} />
      <Field {...own} name="amount" optional label={words.form.labels.amount} hint={words.form.amount_hint} />
      <Field {...own} name="on_day" kind="date" label={words.form.labels.on_day} />
    </>
  )
}

/** One line, to be changed, marked as paid, or taken away. */
export function LinePage(props: Show & { line: Line }) {
  const { context, initiative, person, line, here, state } = props
  const { language } = context
  const words = text[language]
  const at = `${here}/${line.id}`
  return (
    <Page context={context} title={words.form.title} state={state} crumbs={crumbsOf(initiative)} narrow>
      <header class="head">
        <p class="crumb">
          <a href={here}>{person.self ? words.mine.title : words.lead.title(person.name)}</a>
        </p>
        <h1>{words.form.title}</h1>
      </header>
      <Form
        state={state}
        language={language}
        action={at}
        back={at}
        submit={words.form.save_changes}
        labels={words.form.labels}
        errors={words.form.errors}
      >
        <LineFields language={language} state={state} />
        {person.self ? null : (
          <Field
            state={state}
            language={language}
            name="paid_on"
            kind="date"
            optional
            label={words.form.labels.paid_on}
            hint={words.form.paid_on_hint}
          />
        )}
      </Form>
      {line.paid_on ? null : (
        <section>
          <h2>{words.form.remove_title}</h2>
          <Button action={`${at}/remove`} label={words.form.remove} variant="secondary" />
        </section>
      )}
    </Page>
  )
}
