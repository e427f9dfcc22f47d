import type { Access } from '../../../../platform/access.ts'
import { Button, Field, Form, type FormState } from '../../../../platform/form.tsx'
import { formatList } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative, Statement } from '../../queries.ts'
import { parties } from '../../rules.ts'
import { text as initiatives_text } from '../../text/index.ts'
import { maySay, type Seat } from './queries.ts'
import { byParty, residentsHelped, type Shaped } from './rules.ts'
import { text } from './text/index.ts'

/** Whether those whom it concerns have had a hand in the question. */
export function ResidentsHelped(props: { language: Language; shaped: readonly Shaped[] }) {
  const words = text[props.language]
  return residentsHelped(props.shaped) ? <p>{words.helped}</p> : <p class="late">{words.not_yet}</p>
}

/** Who shaped one version: by party, with those who have no seat as a number. */
export function ShapedBy(props: { language: Language; here: string; shaped: Shaped; access: Access }) {
  const { language, here, shaped, access } = props
  const words = text[language]
  const { groups, left } = byParty(shaped.people, parties)
  const parts = [
    ...groups.map(one =>
      words.of_party(initiatives_text[language].parties[one.party], formatList(language, one.names)),
    ),
    ...(shaped.residents_without_seat > 0 ? [words.without_seat(shaped.residents_without_seat)] : []),
    ...(left > 0 ? [words.left(left)] : []),
  ]
  const own = shaped.people.some(one => one.id === access.participant_id)
  const path = `${here}/${shaped.statement_id}/shapers`
  return (
    <>
      {parts.length > 0 ? (
        <p dir="auto">
          {words.shaped_by} {parts.join('. ')}.
        </p>
      ) : null}
      {maySay(access, shaped) ? (
        <p class="noprint">
          <a href={path}>{parts.length > 0 ? words.change : words.say}</a>
        </p>
      ) : null}
      {own ? <Button action={`${path}/not-me`} label={words.not_me} variant="tertiary" /> : null}
    </>
  )
}

/** Ticks for those who have a seat, and a number for residents who have none. */
export function ShapersPage(props: {
  context: PageContext
  initiative: Initiative
  statement: Statement
  seats: readonly Seat[]
  state: FormState
}) {
  const { context, initiative, statement, seats, state } = props
  const { language } = context
  const words = text[language]
  const back = `/i/${initiative.initiative_id}/question`
  const here = `${back}/${statement.id}/shapers`
  const own = { language, state, errors: words.errors }
  const labels = { shapers: words.shapers, residents_without_seat: words.residents_without_seat }
  return (
    <Page
      context={context}
      title={words.title}
      state={state}
      crumbs={[{ href: `/i/${initiative.initiative_id}`, label: initiative.title }]}
      narrow
    >
      <header class="head">
        <p class="crumb">
          <a href={back}>{initiatives_text[language].question_title}</a>
        </p>
        <h1>{words.title}</h1>
        <p class="lead" dir="auto">
          {statement.body}
        </p>
        <p>{words.lead}</p>
      </header>
      <Form {...own} action={here} back={here} submit={words.save} labels={labels}>
        <Field
          {...own}
          name="shapers"
          kind="several"
          optional
          label={labels.shapers}
          hint={words.shapers_hint}
          options={seats.map(one => ({
            value: one.id,
            label: `${one.name}, ${initiatives_text[language].parties[one.party]}`,
          }))}
        />
        <Field
          {...own}
          name="residents_without_seat"
          label={labels.residents_without_seat}
          hint={words.residents_without_seat_hint}
        />
      </Form>
    </Page>
  )
}
