import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { inSentence } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { ImpactPage, impactOf, Removal } from '../pages.tsx'
import { PlacePage } from './list/pages.tsx'
import { LedgerBook, SourceMark } from './pictures.tsx'
import type { Ledgers, Note } from './queries.ts'
import { type Counts, countsOf, ledgerOf, ledgers, sources, subjects, value_levels, whose } from './rules.ts'
import { text } from './text/index.ts'

type Show = { context: PageContext; initiative: Initiative; state: FormState }

/** Social value twice: the book of the two ledgers, and under it all that stands there, level by level. */
export function ValuePage(props: Show & { ledgers: Ledgers; cycle_filled: number; may_write: boolean }) {
  const { context, initiative, cycle_filled, may_write, state } = props
  const { language } = context
  const words = text[language]
  const impact = impactOf(initiative.initiative_id)
  const here = `${impact}/value`
  const counts = countsOf(props.ledgers)
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={words}
      state={state}
      wide
      head={
        may_write ? (
          <p class="acts noprint">
            <a class="ds-button" data-variant="secondary" href="#add">
              {words.add}
            </a>
          </p>
        ) : null
      }
    >
      <section class="ledger-front">
        <LedgerBook
          said={saidOf(language, counts)}
          heads={{ process: words.ledgers.process.short, product: words.ledgers.product.short }}
          rows={{
            person: words.levels.person.short,
            organisation: words.levels.organisation.short,
            society: words.levels.society.short,
          }}
          counts={counts}
        />
        <div>
          <ul class="legend ledger-key">
            {sources.map(source => (
              <li>
                <SourceMark of={source} /> {words.sources[source]}
              </li>
            ))}
          </ul>
          <p class="small soft">{words.not_points}</p>
        </div>
      </section>
      {value_levels.map(level => (
        <section class="ledger-level" id={level}>
          <h2>{words.levels[level].name}</h2>
          <p class="soft">{words.levels[level].hint}</p>
          <div class="ledger-row">
            {ledgers.map(ledger => (
              <PlacePage
                language={language}
                impact={impact}
                rounds={`/i/${initiative.initiative_id}/rounds`}
                may_write={may_write}
                level={level}
                ledger={ledger}
                place={props.ledgers[level][ledger]}
              />
            ))}
          </div>
        </section>
      ))}
      <section class="noprint">
        <h2>{words.more_title}</h2>
        <ul class="rows">
          {(
            [
              [`${here}/cycle`, words.cycle.title, words.cycle.filled(cycle_filled)],
              [`${impact}/stories`, words.to_stories, words.to_stories_hint],
              [`${impact}/gains`, words.to_gains, words.to_gains_hint],
            ] as const
          ).map(([href, label, hint]) => (
            <li>
              <b>
                <a href={href}>{label}</a>
              </b>
              <p>{hint}</p>
            </li>
          ))}
        </ul>
      </section>
      {may_write ? (
        <section class="noprint" id="add">
          <h2>{words.add}</h2>
          <NoteForm context={context} state={state} action={here} submit={words.form.save} />
        </section>
      ) : null}
    </ImpactPage>
  )
}

/** What the picture shows, place by place, as sentences. */
function saidOf(language: Language, counts: Counts): string {
  const words = text[language]
  const places = value_levels.flatMap(level =>
    ledgers.map(ledger => {
      const here = sources.filter(source => counts[level][ledger][source] > 0)
      const found = here.map(source => words.counted[source](counts[level][ledger][source]))
      const where = `${words.levels[level].name}, ${inSentence(words.ledgers[ledger].short)}`
      return `${where}: ${found.length > 0 ? found.join(', ') : words.nothing}.`
    }),
  )
  return [words.picture, ...places].join(' ')
}

/** One note, to be changed or taken away. */
export function NotePage(props: Show & { note: Note }) {
  const { context, initiative, note, state } = props
  const { language } = context
  const words = text[language]
  const all = `${impactOf(initiative.initiative_id)}/value`
  const here = `${all}/${note.id}`
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.change_title }}
      state={state}
      above={[{ href: all, label: words.title }]}
    >
      <NoteForm context={context} state={state} action={here} back={here} submit={words.form.save_changes} />
      <Removal language={language} action={`${here}/remove`} words={words} />
    </ImpactPage>
  )
}

function NoteForm(props: {
  context: PageContext
  state: FormState
  action: string
  submit: string
  back?: string
}) {
  const { context, ...form } = props
  const { language } = context
  const words = text[language]
  const own = { language, state: form.state, errors: words.errors }
  const { labels } = words.form
  return (
    <Form {...form} language={language} labels={labels} errors={words.errors}>
      <Field {...own} name="body" kind="long" rows={3} label={labels.body} hint={words.form.body_hint} />
      <Field
        {...own}
        name="about"
        kind="select"
        label={labels.about}
        options={[
          { value: '', label: words.form.choose },
          ...subjects.map(value => ({
            value,
            label: words.form.about_in(
              words.ledgers[ledgerOf(value)].short,
              inSentence(words.subjects[value]),
            ),
          })),
        ]}
      />
      <Field
        {...own}
        name="level"
        kind="choice"
        label={labels.level}
        options={value_levels.map(value => ({
          value,
          label: words.levels[value].name,
          hint: words.levels[value].hint,
        }))}
      />
      <Field
        {...own}
        name="whose"
        kind="choice"
        label={labels.whose}
        options={whose.map(value => ({ value, label: words.whose[value] }))}
      />
      <Field {...own} name="day" kind="date" optional label={labels.day} />
    </Form>
  )
}
