import { Field, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { wordsOf } from '../queries.ts'
import { labelOf, leadOf, type Row, type Sheet, type SheetField } from '../rules.ts'
import { text } from '../text/index.ts'

type OfSheet = { language: Language; sheet: Sheet }

const saidBy = (told: string | ((count: number) => string) | undefined, count = 1): string =>
  typeof told === 'function' ? told(count) : (told ?? '')

/** The question to talk over, and what the rows give reason to talk about. */
export function HowItIs(props: OfSheet & { rows: readonly Row[]; today: string }) {
  const { language, sheet, rows, today } = props
  const own = wordsOf(language, sheet.name)
  const hints = sheet.hints?.(rows, { today }) ?? []
  return (
    <section class={sheet.agreement ? 'note noprint' : 'note'}>
      <p class="eyebrow">{text[language].talk}</p>
      <p class="strong">{own.talk}</p>
      {hints.length > 0 ? (
        <div class="noprint">
          <ul>
            {hints.map(({ key, count }) => (
              <li>{saidBy(own.hints[key], count)}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

/** What stands on the sheet, in its columns where it has any. `here` is null for those who only read. */
export function RowList(props: OfSheet & { rows: readonly Row[]; here: string | null }) {
  const { language, sheet, rows } = props
  const own = wordsOf(language, sheet.name)
  const sums = sheet.sums?.(rows) ?? []
  const { columns } = sheet
  return (
    <section>
      {rows.length === 0 ? <p class="empty noprint">{own.empty}</p> : null}
      {columns ? (
        <div class={sheet.agreement ? 'agreement' : 'cards columns'}>
          {Object.entries(own.columns ?? {}).map(([option, { name, hint }]) => {
            const inside = rows.filter(row => row.fields[columns] === option)
            return sheet.agreement ? (
              <Matter {...props} rows={inside} name={name} hint={hint} />
            ) : (
              <div class="thing">
                <h2>{name}</h2>
                <p class="small soft">{hint}</p>
                <Rows {...props} rows={inside} />
                <Blank lines={Math.max(3, 16 - 3 * inside.length)} />
              </div>
            )
          })}
        </div>
      ) : (
        <Rows {...props} />
      )}
      {sums.length > 0 ? (
        <ul class="legend">
          {sums.map(({ key, count }) => (
            <li>{saidBy(own.sums?.[key], count)}</li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** One matter of an agreement; on paper there is room to write where nothing is agreed yet. */
function Matter(props: OfSheet & { rows: readonly Row[]; here: string | null; name: string; hint: string }) {
  const { language, rows, name, hint } = props
  return (
    <div class="sheet-part">
      <h2>{name}</h2>
      {rows.length === 0 ? <p class="soft noprint">{text[language].not_agreed}</p> : null}
      {rows.length === 0 ? <p class="small soft">{hint}</p> : <Rows {...props} />}
      {rows.length === 0 ? <Blank lines={1} /> : null}
    </div>
  )
}

/** Where those who agree write their names. */
export function SignedBy({ language }: { language: Language }) {
  const words = text[language]
  return (
    <div class="onlyprint" aria-hidden="true">
      <div class="sheet">
        <table class="sheet-steps even signed">
          <tr>
            <th>{words.sign_day}</th>
            <th>{words.sign_name}</th>
            <th>{words.sign_party}</th>
          </tr>
          {Array.from({ length: 6 }, () => (
            <tr>
              {[0, 1, 2].map(() => (
                <td>
                  <span class="line" />
                </td>
              ))}
            </tr>
          ))}
        </table>
      </div>
    </div>
  )
}

function Rows(props: OfSheet & { rows: readonly Row[]; here: string | null }) {
  const { language, sheet, rows, here } = props
  const lead = leadOf(sheet)
  const others = sheet.fields.filter(field => field !== lead && field.name !== sheet.columns)
  if (rows.length === 0) return null
  return (
    <ul class="rows">
      {rows.map(row => {
        const name = row.fields[lead.name]!
        const tags = others.filter(one => isTag(one) && row.fields[one.name])
        const said = others.filter(one => !isTag(one) && row.fields[one.name])
        return (
          <li>
            {lead.kind === 'line' ? <b dir="auto">{name}</b> : <blockquote dir="auto">{name}</blockquote>}
            {tags.length > 0 ? (
              <p>
                {tags.map((field, at) => (
                  <>
                    {at > 0 ? ' ' : ''}
                    <span class="tag">{valueIn(language, sheet, field, row)}</span>
                  </>
                ))}
              </p>
            ) : null}
            {said.map(field => (
              <p dir="auto">
                <span class="soft">{labelled(language, sheet, field)}</span>{' '}
                {valueIn(language, sheet, field, row)}
              </p>
            ))}
            {here ? (
              <a class="end noprint" href={`${here}/${row.id}`}>
                {text[language].change}
                <span class="sr"> {name}</span>
              </a>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

const isTag = ({ kind }: SheetField) => kind === 'choice' || kind === 'tick'

function labelled(language: Language, sheet: Sheet, field: SheetField): string {
  const { label } = wordsOf(language, sheet.name).fields[field.name]!
  return /[?:]$/.test(label) ? label : `${label}:`
}

function valueIn(language: Language, sheet: Sheet, field: SheetField, row: Row): string {
  const words = wordsOf(language, sheet.name).fields[field.name]!
  const value = row.fields[field.name]!
  if (field.kind === 'choice') return labelOf(words.options?.[value] ?? value)
  if (field.kind === 'tick') return words.label
  return field.kind === 'day' ? formatDate(language, value) : value
}

/** The fields of a row, for adding and changing. */
export function RowFields(props: OfSheet & { state: FormState; errors: Readonly<Record<string, string>> }) {
  const { language, sheet, state, errors } = props
  const words = wordsOf(language, sheet.name)
  return (
    <>
      {sheet.fields.map(field => {
        const { label, hint } = words.fields[field.name]!
        const { name, optional = false } = field
        const own = { state, language, errors, name, label, hint }
        if (field.kind === 'choice') return <ChoiceField {...own} field={field} sheet={sheet} />
        if (field.kind === 'tick') return <Field {...own} kind="tick" />
        if (field.kind === 'text') return <Field {...own} kind="long" rows={3} optional={optional} />
        return <Field {...own} kind={field.kind === 'day' ? 'date' : 'text'} optional={optional} />
      })}
    </>
  )
}

/** Side by side where there is something to say about each; otherwise folded into one line. */
function ChoiceField(props: {
  state: FormState
  language: Language
  name: string
  label: string
  hint: string | undefined
  field: SheetField
  sheet: Sheet
}) {
  const { field, sheet, ...own } = props
  const words = wordsOf(own.language, sheet.name)
  const optional = field.optional ?? false
  const options = (field.options ?? []).map(value => {
    const column = field.name === sheet.columns ? words.columns?.[value] : undefined
    const option = words.fields[field.name]!.options?.[value]
    const hint = column?.hint ?? (typeof option === 'object' ? option.hint : undefined)
    return { value, label: column?.name ?? labelOf(option ?? value), ...(hint ? { hint } : {}) }
  })
  const not_chosen = { value: '', label: text[own.language].not_chosen }
  if (!optional) return <Field {...own} kind="choice" options={options} />
  return options.some(option => 'hint' in option) ? (
    <Field {...own} kind="choice" optional options={[...options, not_chosen]} />
  ) : (
    <Field {...own} kind="select" optional options={[not_chosen, ...options]} />
  )
}

/** More than these are too narrow to write in. */
const most_side_by_side = 6

/** Empty lines to write on by hand, and what to think of while doing so. */
export function BlankLines(props: OfSheet & { rows: number }) {
  const { language, sheet, rows } = props
  const labels = sheet.fields
    .filter(field => field.name !== sheet.columns)
    .map(({ name }) => wordsOf(language, sheet.name).fields[name]!.label)
  return (
    <div class="onlyprint" aria-hidden="true">
      {sheet.columns ? (
        <p class="small soft">{labels.join(' · ')}</p>
      ) : labels.length > most_side_by_side ? (
        <div class="sheet cards columns">
          {[1, 2].map(() => (
            <div>
              {labels.map(label => (
                <p class="small">
                  {label}
                  <span class="line" />
                </p>
              ))}
            </div>
          ))}
        </div>
      ) : (
        <div class="sheet">
          <table class="sheet-steps even">
            <tr>
              {labels.map(label => (
                <th>{label}</th>
              ))}
            </tr>
            {Array.from({ length: Math.max(4, 14 - 2 * rows) }, () => (
              <tr>
                {labels.map(() => (
                  <td>
                    <span class="line" />
                  </td>
                ))}
              </tr>
            ))}
          </table>
        </div>
      )}
    </div>
  )
}

const Blank = ({ lines }: { lines: number }) => (
  <div class="onlyprint" aria-hidden="true">
    <div class="sheet">
      {Array.from({ length: lines }, () => (
        <span class="line" />
      ))}
    </div>
  </div>
)
