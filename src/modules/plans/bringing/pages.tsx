import { Field, Form, type FormState } from '../../../platform/form.tsx'
import { formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { PagesOf, type Paging } from '../../../platform/paging.tsx'
import { Search } from '../../../platform/search.tsx'
import { SubjectPage } from '../../../platform/subject.tsx'
import { FileField } from '../../../platform/upload.tsx'
import type { Plan } from '../library/queries.ts'
import { familyName, planHref, plansHref, tendHref, tendPlacesHref, tendPlanHref } from '../pages.tsx'
import type { WhyUnread } from '../scan/file/rules.ts'
import { text as room_text } from '../text/index.ts'
import type { Progress } from './rules.ts'
import { text } from './text/index.ts'

const named_at_once = 20
const accepted = '.pdf,.docx,.odt,.html,.htm,.md,.txt,.zip'

/** An organisation's own side of the library. */
export function LibraryPage(props: {
  context: PageContext
  organisation: { id: string; name: string; kind: string; municipality: string | null }
  municipalities: readonly { name: string }[]
  progress: Progress
  /** What it has brought itself, as far as this page goes. */
  shown: readonly Plan[]
  paging: Paging
  /** What somebody looks for among them, and whether there are more than one page of all. */
  sought: string
  many: boolean
  /** Those of all it has brought of which nobody has said the place. */
  nameless: readonly Plan[]
  /** How often the plans name the words that are counted first. */
  hits: ReadonlyMap<string, number>
  family: string
  others: readonly Plan[]
  broken: readonly { id: string; file_name: string; why: string | null }[]
  /** What was just brought: how many were taken in, and how many lay there already. */
  brought: { taken: number; there: number } | null
  state: FormState
}) {
  const { context, organisation, municipalities, progress, paging, others, brought, state } = props
  const { shown, nameless, broken, hits, family, sought, many } = props
  const { language } = context
  const words = text[language]
  const here = tendHref(organisation.id)
  const form = { state, language, errors: words.errors }
  const own_place = organisation.kind === 'municipality' ? organisation.municipality : null
  const rows = { language, organisation_id: organisation.id, hits, family }
  return (
    <SubjectPage
      context={context}
      words={words}
      state={state}
      crumbs={[{ href: `/o/${organisation.id}`, label: organisation.name }]}
      head={
        <p class="acts">
          <a href={plansHref}>{words.open}</a>
          <a href={tendPlacesHref(organisation.id)}>{words.factors}</a>
        </p>
      }
    >
      {brought ? (
        <div class="ds-alert" data-color="success" role="status">
          <p>
            {words.taken(brought.taken)} {brought.there > 0 ? words.there(brought.there) : null}
          </p>
        </div>
      ) : null}
      <ProgressNow language={language} progress={progress} here={here} />
      {nameless.length > 0 ? (
        <section class="note">
          <h2>{words.nameless(nameless.length)}</h2>
          <ul>
            {nameless.slice(0, named_at_once).map(plan => (
              <li>
                <a href={tendPlanHref(organisation.id, plan.id)} dir="auto">
                  {plan.title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {broken.length > 0 ? (
        <section class="note">
          <h2>{words.broken}</h2>
          <ul>
            {broken.map(({ file_name, why }) => (
              <li>
                <bdi>{file_name}</bdi>: {room_text[language].why[(why ?? 'broken') as WhyUnread]}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{words.bring}</h2>
        <p>{words.open_to_all}</p>
        <Form
          {...form}
          action={here}
          submit={words.submit}
          labels={{
            files: words.files,
            municipality: words.municipality,
            year: words.year,
            link: words.link,
          }}
          upload
        >
          <FileField
            {...form}
            name="files"
            label={words.files}
            hint={words.files_hint}
            accept={accepted}
            multiple
          />
          <Field
            {...form}
            name="municipality"
            optional
            label={words.municipality}
            hint={own_place ? words.by_name_or(own_place) : words.by_name}
            list={municipalities.map(one => one.name)}
            autocomplete="off"
          />
          <Field {...form} name="year" optional label={words.year} hint={words.by_name} autocomplete="off" />
          <Field
            {...form}
            name="link"
            optional
            label={words.link}
            hint={words.link_hint}
            autocomplete="off"
          />
        </Form>
      </section>
      <section>
        <h2>{words.own}</h2>
        {many ? (
          <Search
            action={here}
            label={words.seek}
            submit={words.seek_button}
            sought={sought}
            variant="secondary"
          />
        ) : null}
        {sought === '' ? null : (
          <p>
            <a href={here}>{words.all}</a>
          </p>
        )}
        {shown.length === 0 ? (
          <p class="empty">{sought === '' ? words.none : words.not_found}</p>
        ) : (
          <PlanRows {...rows} plans={shown} />
        )}
        <PagesOf
          language={language}
          path={here}
          query={sought === '' ? '' : String(new URLSearchParams({ q: sought }))}
          paging={paging}
        />
      </section>
      {others.length > 0 ? (
        <section>
          <h2>{words.others}</h2>
          <PlanRows {...rows} plans={others} />
        </section>
      ) : null}
    </SubjectPage>
  )
}

/** How far the reading has come, while anything waits. */
function ProgressNow(props: { language: Language; progress: Progress; here: string }) {
  const { language, progress, here } = props
  const { waiting, done, unpacking } = progress
  const words = text[language]
  if (waiting + unpacking === 0) return null
  const all = done + waiting
  return (
    <section class="note" aria-live="polite">
      <p>
        {unpacking > 0 ? `${words.unpacking} ` : null}
        {all > 0 ? words.progress(done, all) : null}
      </p>
      {all > 0 ? (
        <progress value={done} max={all} aria-label={words.progress(done, all)}>
          {words.progress(done, all)}
        </progress>
      ) : null}
      <p>
        <a href={here}>{words.look_again}</a>
      </p>
    </section>
  )
}

function PlanRows(props: {
  language: Language
  plans: readonly Plan[]
  organisation_id: string
  hits: ReadonlyMap<string, number>
  family: string
}) {
  const { language, plans, organisation_id, hits, family } = props
  const words = text[language]
  const room = room_text[language]
  return (
    <ul class="rows">
      {plans.map(plan => (
        <li>
          <a href={tendPlanHref(organisation_id, plan.id)} dir="auto" id={`plan-${plan.id}`}>
            {plan.title}
          </a>
          <span>
            {plan.municipality_number === null ? <b>{words.municipality} </b> : null}
            {[plan.municipality, plan.year, room.kinds[plan.kind]].filter(Boolean).join(', ')}
            <br />
            <span class="tag" data-color={plan.state === 'unread' ? 'warning' : undefined}>
              {room.states[plan.state]}
            </span>{' '}
            {plan.why ? room.why[plan.why] : null}
            {plan.state === 'read' && plan.words !== null ? (
              <>
                {words.words(formatNumber(language, plan.words, 0))}{' '}
                {words.hits(familyName(language, family), hits.get(plan.id) ?? 0)}{' '}
                <a href={planHref(plan.id)} aria-describedby={`plan-${plan.id}`}>
                  {words.read}
                </a>
              </>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
