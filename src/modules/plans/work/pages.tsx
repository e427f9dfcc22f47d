import { Button, Field, Form, type FormState, fresh, isBack } from '../../../platform/form.tsx'
import { formatDate } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { SubjectPage } from '../../../platform/subject.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import type { Passage } from '../library/queries.ts'
import { passageHref, placeHref, planHref, workHref } from '../pages.tsx'
import { Sentences } from '../passages/pages.tsx'
import { text as room_text } from '../text/index.ts'
import type { ToDo, Work } from './queries.ts'
import { text } from './text/index.ts'

type Show = {
  context: PageContext
  initiative: Initiative
  leads: boolean
  ended: boolean
  told: readonly Work[]
  state: FormState
}

/** What the plans of the municipality want, and what of it this initiative does and tells openly. */
export function WorkPage(
  props: Show & { place: { number: string; name: string } | null; plans: readonly ToDo[] },
) {
  const { context, initiative, leads, ended, told, state, place, plans } = props
  const { language } = context
  const { initiative_id, title } = initiative
  const words = text[language]
  return (
    <SubjectPage
      context={context}
      crumbs={[{ href: `/i/${initiative_id}`, label: title }]}
      words={{
        title: words.title,
        said: words.words,
        ...(place && { lead: words.lead(place.name) }),
      }}
      state={state}
    >
      {place ? null : (
        <p class="empty">
          {words.no_place}{' '}
          {leads ? <a href={`/i/${initiative_id}/owners`}>{words.choose_place}</a> : words.ask_place}
        </p>
      )}
      {ended ? <p class="note">{words.ended}</p> : null}
      <section id="told">
        <h2>{words.told}</h2>
        {told.length === 0 ? <p class="empty">{words.none_told}</p> : null}
        <ul class="rows">
          {told.map(work => (
            <li>
              <ToldHere language={language} work={work} />
              {leads ? (
                <div class="end">
                  <Button
                    action={`${workHref(initiative_id)}/${work.id}/remove`}
                    label={words.remove}
                    variant="tertiary"
                    described_by={`work-${work.id}`}
                  />
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      </section>
      {place ? (
        <section id="to-do">
          <h2>{words.to_do}</h2>
          {plans.length === 0 ? <p class="empty">{words.none_to_do}</p> : null}
          {plans.map(({ plan, passages }) => (
            <>
              <h3 dir="auto">
                <a href={planHref(plan.id)}>{plan.title}</a>
                {plan.year === null ? null : <span class="soft"> {plan.year}</span>}
              </h3>
              <ul class="rows">
                {passages.map(passage => (
                  <li>
                    <Wanted {...props} passage={passage} />
                  </li>
                ))}
              </ul>
            </>
          ))}
          <p>
            <a href={placeHref(place.number)}>{words.to_plans}</a>
          </p>
        </section>
      ) : null}
      {place && leads && !told.some(one => one.plan_id === null && one.measure === '') ? (
        <section id="without">
          <h2>{words.without}</h2>
          <p>{words.without_lead}</p>
          <Tell {...props} passage={null} />
        </section>
      ) : null}
    </SubjectPage>
  )
}

/** What was told, as those who told it see it. */
function ToldHere({ language, work }: { language: Language; work: Work }) {
  const words = text[language]
  return (
    <>
      <b id={`work-${work.id}`} dir="auto">
        {work.measure || words.without}
      </b>
      <span>
        {work.said ? (
          <>
            <bdi>{work.said}</bdi>
            <br />
          </>
        ) : null}
        <span class="tag">{work.state === 'ended' ? words.done : words.going}</span>{' '}
        {words.told_on(formatDate(language, work.told_on))}.{' '}
        {work.measure === '' ? null : work.plan_id && work.key ? (
          <a href={passageHref(work.plan_id, work.key)}>{words.to_passage}</a>
        ) : (
          words.gone
        )}
      </span>
    </>
  )
}

/** A measure or a goal of a plan, with the way to tell that it is being done. */
function Wanted({ passage, ...props }: Show & { passage: Passage }) {
  const { context, leads, told, state } = props
  const words = text[context.language]
  const done = told.some(one => one.plan_id === passage.plan_id && one.key === passage.key)
  return (
    <>
      <span class="tag">{room_text[context.language].meanings[passage.meaning].name}</span>
      <Sentences language={context.language} passage={passage} />
      <p class="small">
        <a href={passageHref(passage.plan_id, passage.key)}>{words.to_passage}</a>
      </p>
      {done ? (
        <p>
          <a href="#told">{words.told_already}</a>
        </p>
      ) : leads ? (
        <details class="ds-details" open={isBack(state) && meansIt(state, passage)}>
          <summary>{words.this_we_do}</summary>
          <Tell {...props} passage={passage} />
        </details>
      ) : null}
    </>
  )
}

/** Whether a form that comes back is the one at this passage. */
const meansIt = ({ values }: FormState, passage: Passage | null): boolean =>
  (values.plan_id ?? '') === (passage?.plan_id ?? '') && (values.key ?? '') === (passage?.key ?? '')

function Tell({ context, initiative, passage, state: given }: Show & { passage: Passage | null }) {
  const { language } = context
  const words = text[language]
  const known = isBack(given) && meansIt(given, passage) ? given : fresh({ said: '' })
  const state = { ...known, of: passage ? `do-${passage.plan_id}-${passage.key}` : 'without-plan' }
  const own = { state, language }
  return (
    <Form
      {...own}
      action={workHref(initiative.initiative_id)}
      submit={words.tell}
      variant="secondary"
      labels={{ said: words.said }}
    >
      {passage ? (
        <>
          <input type="hidden" name="plan_id" value={passage.plan_id} />
          <input type="hidden" name="key" value={passage.key} />
        </>
      ) : null}
      <Field {...own} name="said" kind="long" rows={2} optional label={words.said} hint={words.said_hint} />
      <p class="note">{words.openly(initiative.title)}</p>
    </Form>
  )
}
