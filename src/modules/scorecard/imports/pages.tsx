import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { Page } from '../../../platform/page.tsx'
import { FileField } from '../../../platform/upload.tsx'
import type { KnownInstrument } from '../instrument/queries.ts'
import { type Frame, homeOf } from '../rounds/pages.tsx'
import type { AnswersFileFault } from './rules.ts'
import { text } from './text/index.ts'

/** What is wrong with a file: where it stands and what is allowed. */
export type Wrong =
  | { file: readonly AnswersFileFault[]; scale: { min: number; max: number } }
  | { map: readonly string[] }

/** Brings in answers from another survey tool, as a round of its own. */
export function ImportPage(
  props: Frame & { state: FormState; instruments: readonly KnownInstrument[]; wrong: Wrong | null },
) {
  const { context, initiative, state, instruments, wrong } = props
  const { language } = context
  const words = text[language]
  const at = { state, language, errors: words.errors }
  return (
    <Page context={context} title={words.title} crumbs={[homeOf(initiative)]} state={state} narrow>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {wrong ? <Faults wrong={wrong} context={context} /> : null}
      <Form
        state={state}
        language={language}
        action={`/i/${initiative.initiative_id}/rounds/import`}
        submit={words.bring_in}
        labels={{ instrument: words.instrument, file: words.file, group: words.group }}
        errors={words.errors}
        upload
      >
        <Field
          state={state}
          language={language}
          name="instrument"
          kind="choice"
          label={words.instrument}
          options={instruments.map(({ instrument, in: inLanguage }) => ({
            value: `${instrument.id}@${instrument.version}`,
            label: `${inLanguage(language).title} ${instrument.version}`,
          }))}
        />
        <FileField
          {...at}
          name="file"
          label={words.file}
          hint={words.file_hint}
          accept=".csv,.tsv,.txt,text/csv"
        />
        <Field
          state={state}
          language={language}
          name="group"
          label={words.group}
          hint={words.group_hint}
          errors={words.errors}
          optional
        />
        <FileField
          {...at}
          name="map"
          label={words.map}
          hint={words.map_hint}
          accept=".json,.csv,application/json"
        />
      </Form>
      <p class="soft">{words.protected}</p>
    </Page>
  )
}

function Faults({ wrong, context }: { wrong: Wrong; context: Frame['context'] }) {
  const words = text[context.language]
  const lines =
    'map' in wrong
      ? wrong.map
      : wrong.file.map(fault => words.fault[fault.code](forReading(fault, wrong.scale)))
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} data-focus>
      <h2>{words.nothing_kept}</h2>
      <ul>
        {lines.map(line => (
          <li>{line}</li>
        ))}
      </ul>
    </div>
  )
}

const forReading = (fault: AnswersFileFault, scale: { min: number; max: number }) => ({
  row: fault.row,
  column: fault.column ?? '',
  value: fault.value ?? '',
  wanted: 'wanted' in fault ? (fault.wanted ?? 0) : 0,
  ...scale,
})
