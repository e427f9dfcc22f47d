import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { Context } from '../../../../platform/route.ts'
import { ResearchPage, researchHref } from '../../pages.tsx'
import type { Research, Source } from '../../queries.ts'
import { text as room_text } from '../../text/index.ts'
import { marks, mask_kinds, type Suggestion } from './rules.ts'
import { text } from './text/index.ts'

/** What may tell who somebody is, each with what could stand instead: suggestions that a person decides on. */
export function MasksPage(props: {
  context: Context
  initiative: { initiative_id: string; title: string }
  research: Research
  source: Source
  suggestions: readonly Suggestion[]
  state: FormState
}) {
  const { context, initiative, research, source, suggestions, state } = props
  const { language } = context
  const words = text[language]
  const there = researchHref(initiative.initiative_id, research.id, 'sources', `/${source.id}`)
  const own = { state, language }
  const given = state.values.mask
  const chosen = new Set(typeof given === 'string' ? [given] : (given ?? []))
  const own_marks = marks[source.language]
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="sources"
      below={[
        {
          href: researchHref(initiative.initiative_id, research.id, 'sources'),
          label: room_text[language].tabs.sources,
        },
        { href: there, label: source.title },
      ]}
      words={words}
      state={state}
    >
      <Form
        {...own}
        action={`${there}/masks`}
        submit={words.save}
        labels={{ mask: words.suggested, own_words: words.own_words, own_kind: words.own_kind }}
      >
        <section>
          <h2>{words.suggested}</h2>
          {suggestions.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="rows">
              {suggestions.map((one, at) => (
                <li>
                  <label class="ds-label" for={`mask-${at}`}>
                    <b lang={source.language}>{one.words}</b>{' '}
                    <span class="soft">{words.times(one.times)}</span>
                  </label>
                  <select class="ds-input" name="mask" id={`mask-${at}`}>
                    <option value="">{words.stays}</option>
                    {mask_kinds.map(kind => (
                      <option value={`${kind} ${one.words}`} selected={chosen.has(`${kind} ${one.words}`)}>
                        {`${words.kinds[kind]}: ${own_marks[kind]}`}
                      </option>
                    ))}
                  </select>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h2>{words.own_title}</h2>
          <Field {...own} name="own_words" label={words.own_words} hint={words.own_hint} optional />
          <Field
            {...own}
            name="own_kind"
            kind="select"
            label={words.own_kind}
            options={mask_kinds.map(kind => ({
              value: kind,
              label: `${words.kinds[kind]}: ${own_marks[kind]}`,
            }))}
          />
        </section>
      </Form>
    </ResearchPage>
  )
}
