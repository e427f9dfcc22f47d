import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { MeetingPage } from '../../pages.tsx'
import { cafeHref, Guests } from '../now/pages.tsx'
import type { Show } from '../pages.tsx'
import type { Cafe, CafeTable } from '../queries.ts'
import { text } from '../text/index.ts'

/** One table: what it leaves behind, who sits there, what it talks about. */
export function TablePage(
  props: Show & {
    cafe: Cafe
    table: CafeTable
    works: boolean
    may_host: readonly { id: string; name: string }[]
    states: { left: FormState; setting: FormState }
    state: FormState
  },
) {
  const { context, initiative, meeting, cafe, table, works, states } = props
  const { language } = context
  const words = text[language]
  const base = cafeHref(initiative.initiative_id, cafe)
  const here = `${base}/tables/${table.number}`
  const own = { language, errors: words.one.errors }
  return (
    <MeetingPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      tab="evening"
      state={props.state}
      words={{
        title: words.table(table.number),
        ...(table.topic && { lead: table.topic }),
        said: words.said,
      }}
      {...(works && { scripts: ['saving.js'] })}
    >
      <section>
        <h2>{words.one.leave_title}</h2>
        {works ? (
          <Form
            {...own}
            state={states.left}
            action={`${here}/left`}
            back={here}
            submit={words.one.save}
            saves
          >
            <Field
              {...own}
              state={states.left}
              name="left_behind"
              kind="long"
              rows={6}
              label={words.one.leave_label}
              hint={words.one.leave_hint}
            />
          </Form>
        ) : (
          <p class="as-written" dir="auto">
            {table.left_behind}
          </p>
        )}
      </section>
      {cafe.seats.some(one => one.number === table.number) ? (
        <section>
          <h2>{words.one.here}</h2>
          <Guests
            language={language}
            guests={cafe.seats.filter(one => one.number === table.number)}
            host_id={table.host_id}
          />
        </section>
      ) : null}
      {works ? (
        <section>
          <details class="ds-details noprint" open={Object.keys(states.setting.errors).length > 0}>
            <summary>{words.one.change_title}</summary>
            <div>
              <Form
                {...own}
                state={states.setting}
                action={`${here}/setting`}
                back={here}
                submit={words.one.save}
                variant="secondary"
                labels={{ topic: words.one.topic, host_id: words.one.host_id }}
              >
                <Field {...own} state={states.setting} name="topic" label={words.one.topic} optional />
                <Field
                  {...own}
                  state={states.setting}
                  name="host_id"
                  kind="select"
                  label={words.one.host_id}
                  hint={words.one.host_hint}
                  options={[
                    { value: '', label: words.one.no_host },
                    ...props.may_host.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                />
              </Form>
            </div>
          </details>
        </section>
      ) : null}
      <p class="acts noprint">
        <a href={base}>{words.one.to_cafe}</a>
      </p>
    </MeetingPage>
  )
}
