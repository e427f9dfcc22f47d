import { formatDate, formatNumber } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { PagesOf, type Paging } from '../../../platform/paging.tsx'
import type { Passage, Plan } from '../library/queries.ts'
import { familyName, PlansPage, placeHref, planHref, tendPassageHref } from '../pages.tsx'
import { text as room_text } from '../text/index.ts'
import type { Work } from '../work/queries.ts'
import { around, underHeadings, type Wish } from './rules.ts'
import { text } from './text/index.ts'
import { WishForm } from './wishes/pages.tsx'

/** The sentence with its word marked, and those before and after it. */
export function Sentences(props: { language: Language; passage: Passage; id?: string }) {
  const { language, passage, id } = props
  const { before, sentence, at, word, after } = passage
  const [left, found, right] = around(sentence, at, word)
  return (
    <blockquote id={id} lang={passage.language === language ? undefined : passage.language} dir="auto">
      <p>
        {before ? <span class="soft">{before} </span> : null}
        {left}
        <mark>{found}</mark>
        {right}
        {after ? <span class="soft"> {after}</span> : null}
      </p>
    </blockquote>
  )
}

/** What is meant and why, in words: the rule and the plan's own words that decided, and what people say of it. */
function Meant({ language, passage }: { language: Language; passage: Passage }) {
  const words = text[language]
  const room = room_text[language]
  const { by_rule, corrected, responsible, due } = passage
  const rule = words.by_rule(room.rules[passage.rule].toLowerCase())
  return (
    <>
      <p>
        <span class="tag">{room.meanings[passage.meaning].name}</span>{' '}
        {corrected ? (
          <>
            {words.corrected(
              passage.corrected_by ?? words.somebody,
              passage.corrected_at ? formatDate(language, passage.corrected_at) : '',
            )}{' '}
            <q dir="auto">{passage.reason}</q>
          </>
        ) : (
          <>
            {rule}: <q dir="auto">{passage.rule_words}</q>
          </>
        )}
      </p>
      {corrected ? (
        <p class="soft small">
          {words.found_before(room.meanings[by_rule.meaning].name, rule)}{' '}
          <q dir="auto">{passage.rule_words}</q>. {words.we}: {room.wes[by_rule.we]}.
        </p>
      ) : null}
      <p class="small">
        {words.we}: {room.wes[passage.we]}
        {!corrected && passage.we_words.length > 0 ? <> ({passage.we_words.join(', ')})</> : null}
        {responsible ? (
          <>
            . {words.responsible}: <bdi>{responsible}</bdi>
          </>
        ) : null}
        {due ? (
          <>
            . {words.due}: <bdi>{due}</bdi>
          </>
        ) : null}
      </p>
    </>
  )
}

/** A passage where it stands: its page, what is meant, who "we" is, and which initiatives do something about it. */
export function PassageShown(props: {
  language: Language
  passage: Passage
  plan?: Pick<Plan, 'link'>
  works?: readonly Work[]
  /** Where it can be corrected, for those who may. */
  correct?: string | null
}) {
  const { language, passage, plan, works = [], correct } = props
  const words = text[language]
  const page = passage.page === null ? null : words.page(passage.page)
  return (
    <article class="plan-passage" id={`k-${passage.key}`}>
      <p class="soft small">
        {page && plan?.link ? <a href={`${plan.link.split('#')[0]}#page=${passage.page}`}>{page}</a> : page}
        {page ? ', ' : null}
        {room_text[language].places[passage.place]}
      </p>
      <Sentences language={language} passage={passage} id={`q-${passage.key}`} />
      <Meant language={language} passage={passage} />
      {works.map(work => (
        <p class="plan-carried">
          {words.carried}{' '}
          <b>
            <bdi>{work.title}</bdi>
          </b>
          {work.said ? (
            <>
              : <bdi>{work.said}</bdi>
            </>
          ) : null}
          {work.state === 'ended' ? ` (${words.work_ended})` : null}
        </p>
      ))}
      {correct ? (
        <p class="small noprint">
          <a href={correct} aria-describedby={`q-${passage.key}`}>
            {words.correct_link}
          </a>
        </p>
      ) : null}
    </article>
  )
}

/** One plan, read in place. */
export function PlanPage(props: {
  context: PageContext
  plan: Plan
  families: readonly string[]
  wish: Wish
  /** How many there are that count, and how many of them are wished for. */
  counted: number
  wished: number
  shown: readonly Passage[]
  others: readonly Passage[]
  paging: Paging
  works: readonly Work[]
  tender: string | null
  /** The passage that somebody came for. */
  wanted: string | undefined
}) {
  const { context, plan, families, wish, counted, wished, shown, others, paging, works, tender, wanted } =
    props
  const { language } = context
  const words = text[language]
  const room = room_text[language]
  // What an earlier reading found stands until the plan is read anew.
  const there = plan.state === 'read' || (plan.state === 'waiting' && plan.read_at !== null)
  const facts = [room.kinds[plan.kind], plan.year === null ? '' : String(plan.year)].filter(Boolean)
  const show = (passage: Passage) => (
    <PassageShown
      language={language}
      passage={passage}
      plan={plan}
      works={works.filter(one => one.key === passage.key)}
      correct={tender ? tendPassageHref(tender, plan.id, passage.key) : null}
    />
  )
  return (
    <PlansPage
      context={context}
      demo={plan.demo}
      words={{ title: plan.title, ...leadOf(language, plan, wish.family, counted) }}
      head={
        <p class="soft">
          {plan.municipality && plan.municipality_number ? (
            <>
              <a href={placeHref(plan.municipality_number)}>{plan.municipality}</a>.{' '}
            </>
          ) : null}
          {facts.join(', ')}
          {plan.words === null ? null : <>. {words.size(number(language, plan.words), plan.pages)}</>}
          {plan.link ? (
            <>
              . <a href={plan.link}>{words.at_home}</a>
            </>
          ) : null}
        </p>
      }
    >
      {plan.state === 'unread' && plan.why ? <p class="note">{room.why[plan.why]}</p> : null}
      {plan.pictures || plan.broken ? (
        <p class="note">{words.partly((plan.pictures ?? 0) + (plan.broken ?? 0))}</p>
      ) : null}
      {plan.state === 'waiting' ? <p class="note">{there ? words.waits_again : words.waits}</p> : null}
      {there ? (
        <>
          <WishForm language={language} path={planHref(plan.id)} families={families} wish={wish} />
          {wished > 0 ? <h2>{words.found(wished)}</h2> : null}
          {underHeadings(shown).map(({ path, passages }) => (
            <section>
              {path.length > 0 ? (
                <h3 class="plan-path" dir="auto">
                  {path.join(' › ')}
                </h3>
              ) : null}
              {passages.map(show)}
            </section>
          ))}
          {counted === 0 ? (
            <p class="empty">{plan.pictures || plan.broken ? words.none_partly : words.none}</p>
          ) : null}
          {counted > 0 && wished === 0 ? <p class="empty">{words.none_wished}</p> : null}
          <PagesOf
            language={language}
            path={planHref(plan.id)}
            query={new URLSearchParams(Object.entries(wish).filter(([, of]) => of !== '')).toString()}
            paging={paging}
          />
          {others.length > 0 ? (
            <details class="ds-details" open={others.some(one => one.key === wanted)}>
              <summary>{words.others(others.length)}</summary>
              <p>{words.others_lead}</p>
              {others.map(show)}
            </details>
          ) : null}
        </>
      ) : null}
    </PlansPage>
  )
}

const number = (language: Language, value: number) => formatNumber(language, value, 0)

/** In words what stands there; that nothing does is said below, as far as the plan could be read. */
function leadOf(language: Language, plan: Plan, family: string, hits: number): { lead?: string } {
  if (plan.state === 'unread') return { lead: room_text[language].states.unread }
  return hits > 0 ? { lead: text[language].names(familyName(language, family), hits) } : {}
}
