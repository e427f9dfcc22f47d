import { Page, type PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import type { Spread } from '../../closing/rules.ts'
import type { Closed } from '../queries.ts'
import { type Reading, readingOf, roundIn } from '../text/index.ts'
import { text } from './text/index.ts'

/** Every published figure of a round, how each is made, and what is held back and why. */
export function ResearchPage(props: {
  context: PageContext
  initiative: Pick<Initiative, 'initiative_id' | 'title'>
  closed: Closed
}) {
  const { context, initiative, closed } = props
  const { round, snapshot } = closed
  const words = text[context.language]
  const reading = readingOf(context.language, closed.known.in(context.language), snapshot, round.sides)
  const home = `/i/${initiative.initiative_id}`
  const at = `${home}/rounds/${round.id}`
  const which = roundIn(context.language, round, closed.closed_at)
  return (
    <Page
      context={context}
      title={`${words.title}, ${initiative.title}`}
      crumbs={[{ href: home, label: initiative.title }]}
    >
      <header class="head">
        <p class="crumb">
          <a href={`${at}/result`}>{words.to_result}</a>
        </p>
        <p class="eyebrow">
          {initiative.title}, {which}
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {snapshot.kind === 'figures' ? (
        <>
          <Groupings reading={reading} />
          <Statements reading={reading} />
        </>
      ) : null}
      <Withheld reading={reading} />
      <Formulas reading={reading} />
      <section>
        <h2>{words.files}</h2>
        <p>{words.files_lead}</p>
        <ul>
          <li>
            <a href={`${at}/snapshot.csv`} download>
              {reading.words.download_csv}
            </a>
          </li>
          <li>
            <a href={`${at}/snapshot.json`} download>
              {reading.words.download_json}
            </a>
          </li>
        </ul>
        <p class="soft">
          {reading.words.reading.version(reading.view.title, reading.view.version)} {reading.view.status}
        </p>
      </section>
    </Page>
  )
}

function Groupings(props: { reading: Reading }) {
  const { reading } = props
  const { snapshot, number, mean, view } = reading
  const words = text[reading.language]
  return snapshot.groupings.map((grouping, at) => {
    const title = view.groupings[at]?.title ?? grouping.id
    const with_alpha = view.figures.alpha.includes(grouping.id)
    const alphaOf = (id: string) =>
      snapshot.research?.alpha.find(one => one.grouping === grouping.id && one.group === id)
    return (
      <section>
        <h2>{title}</h2>
        <div class="scroll" tabindex={0} role="region" aria-label={title}>
          <table class="ds-table nums">
            <caption>{words.groupings_caption}</caption>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <th scope="col">{words.columns.answers}</th>
                <th scope="col">{words.columns.mean}</th>
                {with_alpha ? <th scope="col">{words.columns.alpha}</th> : null}
                {with_alpha ? <th scope="col">{words.columns.complete}</th> : null}
              </tr>
            </thead>
            <tbody>
              {grouping.groups.map(row => {
                const alpha = alphaOf(row.id)
                return (
                  <tr>
                    <th scope="row">{reading.group(grouping.id, row.id)}</th>
                    <td>{row.whole ? number(row.whole.n, 0) : words.none}</td>
                    <td>{row.whole ? mean(row.whole.value) : words.none}</td>
                    {with_alpha ? <td>{alpha ? number(alpha.alpha, 2) : words.none}</td> : null}
                    {with_alpha ? <td>{alpha ? number(alpha.n, 0) : words.none}</td> : null}
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      </section>
    )
  })
}

function Statements(props: { reading: Reading }) {
  const { reading } = props
  const { snapshot, view, axis } = reading
  const words = text[reading.language]
  const spread = new Map(snapshot.research?.statements.map(one => [one.id, one]))
  const steps = Array.from({ length: axis.max - axis.min + 1 }, (_, step) => axis.min + step)
  return (
    <section>
      <h2>{words.statements}</h2>
      <div class="scroll" tabindex={0} role="region" aria-label={words.statements}>
        <table class="ds-table nums long">
          <caption>{words.statements_caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.statement}</th>
              <th scope="col">n</th>
              <th scope="col">{words.columns.dont_know}</th>
              <th scope="col">{words.columns.missing}</th>
              <th scope="col">{words.columns.mean}</th>
              <th scope="col">{words.columns.sd}</th>
              {steps.map(step => (
                <th scope="col">{step}</th>
              ))}
              {view.figures.r_wg ? (
                <th scope="col">
                  r<sub>wg</sub>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {snapshot.statements.map(row => (
              <tr>
                <th scope="row">{reading.statement(row.id)}</th>
                <td>{row.whole ? reading.number(row.whole.n, 0) : words.none}</td>
                <td>{row.dont_know === null ? words.none : reading.count(row.dont_know)}</td>
                <td>{spread.get(row.id)?.missing ?? words.none}</td>
                <td>{row.whole ? reading.mean(row.whole.value) : words.none}</td>
                <SpreadCells reading={reading} spread={spread.get(row.id)} steps={steps.length} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function SpreadCells(props: { reading: Reading; spread: Spread | undefined; steps: number }) {
  const { reading, spread, steps } = props
  const { number, count, view, language } = reading
  const { none } = text[language]
  const sd = spread?.sd ?? null
  const r_wg = spread?.r_wg ?? null
  return (
    <>
      <td>{sd === null ? none : sd === 'below_0.5' ? `< ${number(0.5)}` : number(sd)}</td>
      {Array.from({ length: steps }, (_, step) => {
        const share = spread?.shares[step] ?? null
        return <td>{share === null ? none : count(share)}</td>
      })}
      {view.figures.r_wg ? <td>{r_wg === null ? none : number(r_wg, 2)}</td> : null}
    </>
  )
}

/** What is held back in this round, and why. */
function Withheld(props: { reading: Reading }) {
  const { snapshot, quoted, groups, split } = props.reading
  const words = text[props.reading.language]
  const { k, kind } = snapshot
  const whole_only = snapshot.statements.filter(one => one.whole_only).map(one => quoted(one.id))
  const left_out = snapshot.statements.filter(one => one.whole === null).map(one => quoted(one.id))
  const spread = new Set(snapshot.research?.statements.map(one => one.id))
  const unspread = snapshot.statements.filter(one => one.whole !== null && !spread.has(one.id)).length
  const joined = groups.find(group => group.id === 'others')
  return (
    <section>
      <h2>{words.withheld}</h2>
      <p>{words.withheld_lead}</p>
      <ul>
        {kind === 'talk' ? <li>{words.why.talk(k)}</li> : null}
        {kind === 'figures' && !split ? <li>{words.why.whole(k)}</li> : null}
        {split && joined ? <li>{words.why.others(joined.within, k)}</li> : null}
        {whole_only.length > 0 ? (
          <li>
            {words.why.whole_only(k)} {whole_only.join(' ')}
          </li>
        ) : null}
        {left_out.length > 0 ? (
          <li>
            {words.why.left_out(k)} {left_out.join(' ')}
          </li>
        ) : null}
        {kind === 'figures' && unspread > 0 ? <li>{words.why.spread(unspread, 2 * k)}</li> : null}
        {kind === 'figures' && !snapshot.research?.alpha.length ? <li>{words.why.alpha}</li> : null}
        <li>{words.why.ends}</li>
        <li>{words.why.pooled}</li>
      </ul>
    </section>
  )
}

function Formulas(props: { reading: Reading }) {
  const words = text[props.reading.language]
  return (
    <section>
      <h2>{words.formulas}</h2>
      <dl class="formulas">
        {words.formula.map(({ name, formula, says, source, caveat }) => (
          <>
            <dt>
              <b>{name}</b>
            </dt>
            <dd>
              <p>
                <code>{formula}</code>
              </p>
              <p>
                {says} {caveat}
              </p>
              <p class="soft small">{source}</p>
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}
