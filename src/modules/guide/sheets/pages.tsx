import { Form, type FormState, fresh } from '../../../platform/form.tsx'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import { BlankLines, HowItIs, RowFields, RowList, SignedBy } from './list/pages.tsx'
import { sheet_groups, wordsOf } from './queries.ts'
import type { Row, Sheet } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative }

/** All sheets, each with the question it asks and how much stands on it. */
export function AllSheetsPage(props: Show & { filled: Readonly<Record<string, number>> }) {
  const { context, initiative, filled } = props
  const words = text[context.language]
  const here = `/i/${initiative.initiative_id}/guide/sheets`
  return (
    <Page context={context} title={words.title} crumbs={crumbsOf(initiative, context.language)} narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {(['before', 'together'] as const).map(group => (
        <section>
          <h2>{words.groups[group]}</h2>
          <ul class="rows">
            {sheet_groups[group].map(({ name }) => {
              const own = wordsOf(context.language, name)
              const rows = filled[name] ?? 0
              return (
                <li>
                  <b>
                    <a href={`${here}/${name}`}>{own.title}</a>
                  </b>
                  <p>{own.talk}</p>
                  <span class="end">{rows === 0 ? words.nothing : words.rows(rows)}</span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </Page>
  )
}

/** One sheet: what stands on it, what is worth a talk, and a way to add to it. */
export function SheetPage(
  props: Show & {
    sheet: Sheet
    rows: readonly Row[]
    today: string
    may_write: boolean
    state: FormState
  },
) {
  const { context, initiative, sheet, rows, may_write, state } = props
  const { language } = context
  const words = text[language]
  const own = wordsOf(language, sheet.name)
  const all = `/i/${initiative.initiative_id}/guide/sheets`
  const here = `${all}/${sheet.name}`
  return (
    <Page
      context={context}
      title={own.title}
      state={state}
      crumbs={crumbsOf(initiative, context.language)}
      said={words.said}
      narrow={!sheet.columns || sheet.agreement === true}
    >
      <header class="head">
        <p class="crumb noprint">
          <a href={all}>{words.title}</a>
        </p>
        <p class="onlyprint">{`${initiative.title}, ${initiative.place}`}</p>
        <h1>{own.title}</h1>
        <p class="lead">{own.lead}</p>
        <p class="acts">
          <button class="ds-button" data-variant="tertiary" type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </header>
      <HowItIs language={language} sheet={sheet} rows={rows} today={props.today} />
      <RowList language={language} sheet={sheet} rows={rows} here={may_write ? here : null} />
      {sheet.agreement ? (
        <SignedBy language={language} />
      ) : (
        <BlankLines language={language} sheet={sheet} rows={rows.length} />
      )}
      <section class="noprint">
        {own.known ? (
          <details class="ds-details" open={rows.length === 0}>
            <summary>{own.known_title}</summary>
            <div>
              <ul class="cards">
                {own.known.map(one => (
                  <li>
                    <p class="strong">{one.title}</p>
                    <p>{one.text}</p>
                    {one.source ? <p class="small soft">{one.source}</p> : null}
                  </li>
                ))}
              </ul>
            </div>
          </details>
        ) : null}
        <details class="ds-details">
          <summary>{words.example}</summary>
          <div>
            <p>{own.example}</p>
            <p class="small soft">{words.example_note}</p>
          </div>
        </details>
      </section>
      {may_write ? (
        <section class="noprint" id="add">
          <h2>{own.add}</h2>
          <RowForm context={context} sheet={sheet} state={state} action={here} submit={words.save} />
        </section>
      ) : null}
    </Page>
  )
}

/** One row: its fields, and a way to take it off the sheet. */
export function RowPage(props: Show & { sheet: Sheet; row: Row; state: FormState }) {
  const { context, initiative, sheet, row, state } = props
  const words = text[context.language]
  const own = wordsOf(context.language, sheet.name)
  const back = `/i/${initiative.initiative_id}/guide/sheets/${sheet.name}`
  const here = `${back}/${row.id}`
  return (
    <Page
      context={context}
      title={words.change_title}
      state={state}
      crumbs={crumbsOf(initiative, context.language)}
      narrow
    >
      <header class="head">
        <p class="crumb noprint">
          <a href={back}>{own.title}</a>
        </p>
        <h1>{words.change_title}</h1>
      </header>
      <RowForm
        context={context}
        sheet={sheet}
        state={state}
        action={here}
        back={here}
        submit={words.save_changes}
      />
      <section>
        <h2>{words.remove_title}</h2>
        <p>{words.remove_lead}</p>
        <Form
          state={fresh()}
          language={context.language}
          action={`${here}/remove`}
          submit={words.remove}
          variant="secondary"
          final
        />
      </section>
    </Page>
  )
}

function RowForm(props: {
  context: PageContext
  sheet: Sheet
  state: FormState
  action: string
  submit: string
  back?: string
}) {
  const { context, sheet, ...form } = props
  const { language } = context
  const own = wordsOf(language, sheet.name)
  const { errors } = text[language]
  const labels = Object.fromEntries(sheet.fields.map(({ name }) => [name, own.fields[name]!.label]))
  return (
    <Form {...form} language={language} errors={errors} labels={labels}>
      <RowFields language={language} sheet={sheet} state={form.state} errors={errors} />
    </Form>
  )
}
