import { Button, Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatDate, formatList } from '../../../platform/format.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import { hows, type Wish } from './rules.ts'
import { text } from './text/index.ts'

export type Show = { context: PageContext; initiative: Initiative }

/** One's own wish to be talked to between the meetings: how, who does it, and the way to stop it. */
export function OwnPage(props: Show & { own: Wish | null; state: FormState }) {
  const { context, initiative, own, state } = props
  const { language } = context
  const words = text[language].mine
  const here = `/i/${initiative.initiative_id}/me/follow-up`
  const field = { state, language }
  return (
    <Page
      context={context}
      title={words.title}
      state={state}
      crumbs={crumbsOf(initiative)}
      under="me"
      said={text[language].said}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {own ? (
        <section class="note">
          <h2>{text[language].ways[own.how]}</h2>
          <p>{own.follower_name ? words.taken(own.follower_name) : words.waiting}</p>
          {own.days.length > 0 ? (
            <p>
              {words.talked(
                formatList(
                  language,
                  own.days.toReversed().map(day => formatDate(language, day)),
                ),
              )}
            </p>
          ) : null}
        </section>
      ) : null}
      <section>
        {own ? <h2>{words.change}</h2> : null}
        <Form
          {...field}
          action={here}
          back={here}
          submit={own ? words.save : words.ask}
          variant={own ? 'secondary' : 'primary'}
          labels={{ how: words.how, wish: words.wish }}
        >
          <Field
            {...field}
            name="how"
            kind="choice"
            label={words.how}
            options={hows.map(value => ({ value, label: text[language].ways[value] }))}
          />
          <Field
            {...field}
            name="wish"
            kind="long"
            rows={2}
            optional
            label={words.wish}
            hint={words.wish_hint}
          />
          <p class="hint">{words.who_sees}</p>
        </Form>
      </section>
      {own ? (
        <section>
          <h2>{words.stop_title}</h2>
          <p>{words.stop_lead}</p>
          <Button action={`${here}/stop`} label={words.stop} variant="secondary" />
        </section>
      ) : null}
    </Page>
  )
}
