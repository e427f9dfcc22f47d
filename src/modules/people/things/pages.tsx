import { formatList, formatMoment } from '../../../platform/format.ts'
import type { Language } from '../../../platform/language.ts'
import { Page, type PageContext } from '../../../platform/page.tsx'
import { fewestReaders } from '../../../platform/readers.tsx'
import { text as platform_text } from '../../../platform/text/index.ts'
import type { Initiative } from '../../initiatives/queries.ts'
import { crumbsOf } from '../pages.tsx'
import type { Thing, ThingRow } from './queries.ts'
import { isOnlyCounted, nameColumn, placeOf } from './rules.ts'
import { type Line, linesOf } from './shown/pages.tsx'
import { text } from './text/index.ts'

/** Everything that is kept of a person in an initiative, group by group, in plain words. */
export function ThingsPage(props: {
  context: PageContext
  initiative: Initiative
  things: readonly Thing[]
}) {
  const { context, initiative, things } = props
  const words = text[context.language]
  const base = `/i/${initiative.initiative_id}`
  return (
    <Page
      context={context}
      title={words.title}
      crumbs={crumbsOf(initiative)}
      under="me"
      said={words.said}
      narrow
    >
      <header class="head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead(initiative.title)}</p>
        <p>{words.name_off_text}</p>
      </header>
      <TakeAlong language={context.language} here={`${base}/me/things`} />
      <Things language={context.language} things={things} base={base} />
      <section>
        <h2>{words.not_here_title}</h2>
        <p>{words.not_here}</p>
        <p>
          <a href={`${base}/me/leave`}>{words.leave}</a>
        </p>
      </section>
    </Page>
  )
}

export function TakeAlong(props: { language: Language; here: string }) {
  const words = text[props.language]
  return (
    <section>
      <h2>{words.take_along}</h2>
      <p>{words.take_along_text}</p>
      <p class="acts">
        <a class="ds-button" href={`${props.here}.html`}>
          {words.as_html}
        </a>
        <a href={`${props.here}.json`}>{words.as_json}</a>
      </p>
    </section>
  )
}

type Show = { language: Language; base: string | null; plain?: boolean }
type Readable = Thing & { lines: readonly { row: ThingRow; lines: readonly Line[] }[] }

/** The groups, and at the end in few words what nobody reads. `base` is null for an account's things. */
export function Things(props: Show & { things: readonly Thing[] }) {
  const { language, base, plain } = props
  const words = text[language]
  const { held, kept, who_reads } = platform_text[language]
  const all = props.things.map(thing => ({ ...thing, lines: readableIn(language, thing) }))
  // Who one is here comes before what one has done.
  const readable = all.filter(one => one.lines.length > 0)
  const self = readable.filter(one => one.holds.table === 'participant')
  const own = [...self, ...readable.filter(one => !self.includes(one))]
  const rest = all.filter(one => one.lines.length === 0)
  return (
    <>
      {all.length === 0 ? <p class="empty">{words.nothing}</p> : null}
      {own.map(thing => (
        <Group {...{ language, base, plain: plain ?? false, thing }} />
      ))}
      {rest.length > 0 ? (
        <section>
          <h2>{words.also_title}</h2>
          <p>{words.also_lead}</p>
          <ul class="rows">
            {rest.map(({ holds, count }) => {
              const place = plain ? null : placeOf(holds.table, base)
              return (
                <li>
                  <b>{place ? <a href={place}>{held[holds.table]}</a> : held[holds.table]}</b>
                  <span>
                    {words.times(count)} {who_reads.kept(kept[holds.kept])}
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}
    </>
  )
}

const readableIn = (language: Language, { holds, rows }: Thing) =>
  isOnlyCounted(holds)
    ? []
    : rows.map(row => ({ row, lines: linesOf(language, row.values) })).filter(one => one.lines.length > 0)

const most_open = 8
const long = 60

function Group(props: Show & { thing: Readable }) {
  const { language, base, plain } = props
  const { holds, lines: readable } = props.thing
  const words = text[language]
  const { held, kept, readers_of, who_reads } = platform_text[language]
  const place = placeOf(holds.table, base)
  const column = plain || base === null ? null : nameColumn(holds)
  const few = fewestReaders(holds.readers).map(reader => readers_of[reader])
  const list = (
    <ul class="rows">
      {readable.map(({ row, lines: [first, ...more] }) => (
        <li>
          <b>{first!.value}</b>
          {inFew(more).map(said => (
            <span>{said}</span>
          ))}
          {row.own ? null : <span>{words.not_yours}</span>}
          {column && row.own && row.id ? (
            <NameOff
              action={`${base}/me/things/name-off`}
              label={words.name_off}
              table={holds.table}
              id={row.id}
            />
          ) : null}
        </li>
      ))}
    </ul>
  )
  return (
    <section id={holds.table} class="thing">
      <h2>{held[holds.table]}</h2>
      <p class="soft">
        {who_reads.read_by(few.length > 0 ? formatList(language, few) : readers_of.nobody)}{' '}
        {who_reads.kept(kept[holds.kept])}
      </p>
      {plain || readable.length <= most_open ? (
        list
      ) : (
        <details class="ds-details">
          <summary>{words.times(readable.length)}</summary>
          <div>{list}</div>
        </details>
      )}
      {place && !plain ? (
        <p>
          <a href={place}>
            {words.correct}
            <span class="sr">: {held[holds.table]}</span>
          </a>
        </p>
      ) : null}
      {place || plain || base === null ? null : <p>{words.only_here}</p>}
    </section>
  )
}

/** Short facts behind each other, each long text for itself. */
function inFew(lines: readonly Line[]): string[] {
  const said = (line: Line) => `${line.label}: ${line.value}`
  const short = lines.filter(line => line.value.length <= long)
  return [
    ...lines.filter(line => line.value.length > long).map(said),
    ...(short.length > 0 ? [short.map(said).join(' · ')] : []),
  ]
}

function NameOff(props: { action: string; label: string; table: string; id: string }) {
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name="table" value={props.table} />
      <input type="hidden" name="id" value={props.id} />
      <button type="submit" class="link">
        {props.label}
      </button>
    </form>
  )
}

/** The same as a file of one's own: no script, no style, nothing from anywhere else. */
export function ThingsFile(props: {
  language: Language
  title: string
  lead: string
  things: readonly Thing[]
  now: Date
  of_account?: boolean
}) {
  const { language, title, things, now } = props
  const words = text[language]
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{props.lead}</p>
          <p>{words.made_on(formatMoment(language, now))}</p>
          <Things language={language} things={things} base={props.of_account ? null : ''} plain />
          {props.of_account ? null : (
            <section>
              <h2>{words.not_here_title}</h2>
              <p>{words.not_here}</p>
            </section>
          )}
        </main>
      </body>
    </html>
  )
}
