import { Field, type FormState } from '../../../../../platform/form.tsx'
import type { Language } from '../../../../../platform/language.ts'
import type { Indicator } from '../../../rules.ts'
import { text } from '../../text/index.ts'

type Of = Pick<Indicator, 'kind' | 'unit' | 'scale_min' | 'scale_max'>

/** What the fields of a measurement are called for this kind of indicator: for the form's summary of errors too. */
export function labelsOf(language: Language, { kind }: Of): Record<string, string> {
  const { fields } = text[language]
  return {
    day: fields.day,
    value: fields.value[kind === 'story' ? 'number' : kind],
    part: fields.part,
    n: kind === 'share' ? fields.n_share : fields.n,
    low: fields.low,
    high: fields.high,
    missing: fields.missing,
    comment: fields.comment,
    source: fields.source,
    why: fields.why,
  }
}

/** The fields of a measurement: the figure first; what is seldom needed lies folded until it is. */
export function MeasuredFields(props: { language: Language; indicator: Of; state: FormState }) {
  const { language, indicator, state } = props
  const { fields, errors } = text[language]
  const labels = labelsOf(language, indicator)
  const { kind, unit, scale_min, scale_max } = indicator
  const share = kind === 'share'
  const common = (name: string) => ({ state, language, name, label: labels[name]!, errors })
  const stands = (...names: string[]) =>
    names.some(name => state.values[name] || state.errors[name] || state.hints?.looks[name])
  const value_hint =
    kind === 'scale'
      ? fields.value_hint.scale(String(scale_min), String(scale_max))
      : kind === 'share'
        ? fields.value_hint.share
        : unit
          ? fields.unit(unit)
          : fields.value_hint.number
  const value = <Field {...common('value')} hint={value_hint} optional={share} />
  const n = <Field {...common('n')} hint={fields.n_hint} optional={!share} />
  return (
    <>
      <Field {...common('day')} kind="date" hint={fields.day_hint} />
      {share ? <Field {...common('part')} hint={fields.part_hint} /> : value}
      {n}
      {share ? value : null}
      <Field {...common('comment')} kind="long" rows={2} hint={fields.comment_hint} optional />
      <details class="ds-details" open={stands('missing')}>
        <summary>{fields.no_figure}</summary>
        <div>
          <Field {...common('missing')} kind="long" rows={2} hint={fields.missing_hint} optional />
        </div>
      </details>
      <details class="ds-details" open={stands('source', 'low', 'high')}>
        <summary>{fields.more}</summary>
        <div>
          <Field {...common('source')} hint={fields.source_hint} optional />
          <Field {...common('low')} hint={fields.ends_hint} optional />
          <Field {...common('high')} optional />
        </div>
      </details>
    </>
  )
}
