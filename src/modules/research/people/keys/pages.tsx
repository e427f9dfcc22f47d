import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import { ResearchPage } from '../../pages.tsx'
import { signed } from '../../queries.ts'
import type { Informant } from '../../rules.ts'
import { belowPeople, NameFields, peopleHref, type Show } from '../pages.tsx'
import { text } from '../text/index.ts'
import type { KeyStanding } from './queries.ts'

type Seat = { id: string; name: string }

/** The names behind the numbers: shown only to whoever asks for this page, which leaves a trace. */
export function NamesPage(
  props: Show & {
    informants: readonly Informant[]
    names: ReadonlyMap<string, string>
    seats: ReadonlyMap<string, Seat>
    standing: KeyStanding
  },
) {
  const { context, initiative, research, informants, names, seats, standing } = props
  const { language } = context
  const all = text[language]
  const words = all.names
  const destroyed = standing.state === 'destroyed'
  const here = informants.filter(one => !one.withdrawn_at)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="people"
      below={belowPeople(language, research)}
      words={{ title: words.title, said: all.said, ...(destroyed ? {} : { lead: words.lead }) }}
      wide
    >
      {destroyed ? <p>{words.destroyed}</p> : null}
      {!destroyed && here.length === 0 ? <p class="empty">{words.none}</p> : null}
      {!destroyed && here.length > 0 ? (
        <div class="scroll" tabindex={0} role="region" aria-label={words.caption}>
          <table class="ds-table brisk">
            <caption>{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.sign}</th>
                <th scope="col">{words.columns.name}</th>
                <th scope="col">{words.columns.seat}</th>
                <th scope="col">{words.columns.change}</th>
              </tr>
            </thead>
            <tbody>
              {here.map(one => (
                <tr>
                  <th scope="row">{signed(language, one)}</th>
                  <td dir="auto">{names.get(one.id) || words.no_name}</td>
                  <td dir="auto">{seats.get(one.id)?.name ?? all.no_seat}</td>
                  <td>
                    <a href={peopleHref(research, `/names/${one.id}`)}>
                      {words.change(signed(language, one))}
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </ResearchPage>
  )
}

/** Who one number is. */
export function NamePage(
  props: Show & { informant: Informant; seats: readonly Seat[]; destroyed: boolean; state: FormState },
) {
  const { context, initiative, research, informant, seats, destroyed, state } = props
  const { language } = context
  const all = text[language]
  const sign = signed(language, informant)
  const own = { state, language, errors: all.errors }
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="people"
      below={[
        ...belowPeople(language, research),
        { href: peopleHref(research, '/names'), label: all.names.title },
      ]}
      words={{ title: all.names.one_title(sign), ...(destroyed ? {} : { lead: all.names.one_lead }) }}
      state={state}
    >
      {destroyed || informant.withdrawn_at ? (
        <p>{destroyed ? all.names.destroyed : all.one.withdrawn}</p>
      ) : (
        <Form
          {...own}
          action={peopleHref(research, `/names/${informant.id}`)}
          submit={all.names.save}
          labels={all.labels}
        >
          <NameFields language={language} state={state} seats={seats} />
        </Form>
      )}
    </ResearchPage>
  )
}

/** The key to the names: what it is for, and how it is destroyed for good. */
export function KeyPage(props: Show & { standing: KeyStanding; named: number; state: FormState }) {
  const { context, initiative, research, standing, named, state } = props
  const { language } = context
  const all = text[language]
  const words = all.key
  const own = { state, language, errors: all.errors }
  const label = words.type_title(research.title)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="people"
      below={belowPeople(language, research)}
      words={{ title: words.title, lead: words.lead, said: all.said }}
      state={state}
    >
      <p class="strong">
        {words.standing[standing.state](standing.at ? formatDate(language, standing.at) : '')}
      </p>
      {standing.state === 'destroyed' ? null : (
        <>
          <p>{words.named(named)}</p>
          <section class="noprint">
            <h2>{words.destroy_title}</h2>
            <p>{words.destroy_lead}</p>
            <ul>
              {words.destroy_what.map(one => (
                <li>{one}</li>
              ))}
            </ul>
            <p>{words.destroy_first}</p>
            <p class="soft">{words.backups}</p>
            <Form
              {...own}
              action={peopleHref(research, '/key')}
              submit={words.destroy}
              labels={{ title: label }}
              final
            >
              <Field {...own} name="title" label={label} />
            </Form>
          </section>
        </>
      )}
    </ResearchPage>
  )
}
