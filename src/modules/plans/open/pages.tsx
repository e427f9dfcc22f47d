import { Field, fresh } from '../../../platform/form.tsx'
import type { Language } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import { familyName, PlansPage, placeHref, plansHref } from '../pages.tsx'
import { GapSection } from './gap/pages.tsx'
import type { Asked, Picture } from './queries.ts'
import { countiesOf, readOf, type Shown, stepOf, stepOfPlace, steps, sumOf } from './rules.ts'
import { CountiesTable, PlacesTable } from './table/pages.tsx'
import { text } from './text/index.ts'
import { TileKey, Tiles } from './tiles/pages.tsx'

type County = { number: string; name: string }
type Show = {
  context: PageContext
  picture: Picture
  counties: readonly County[]
  families: readonly string[]
  asked: Asked
}

/** The address of what was asked for. */
export const askedQuery = ({ county, year, family }: Asked): string =>
  new URLSearchParams({ county, year: String(year), family }).toString()

/** Who names it: the map, the table, and which words became work. */
export function PlansFrontPage(props: Show) {
  const { context, picture, counties, asked } = props
  const { language, config } = context
  const words = text[language]
  const sum = sumOf(picture.rows)
  const family = familyName(language, asked.family).toLowerCase()
  const county = counties.find(({ number }) => number === asked.county)
  const read = readOf(sum)
  return (
    <PlansPage
      context={context}
      here="table"
      demo={config.demo}
      words={{
        title: words.title,
        lead: read > 0 ? words.lead(sum.findings.names, read, family, county?.name) : words.lead_none,
      }}
      wide
    >
      {picture.plans === 0 ? (
        <div class="empty">
          <p class="strong">{words.empty}</p>
          <p>{words.empty_help}</p>
          <p>
            <a href="/organisations">{words.organisations}</a>
          </p>
        </div>
      ) : (
        <>
          {sum.findings.unread + sum.findings.none > 0 ? (
            <p class="soft">{words.not_read(sum.findings.unread, sum.findings.none)}</p>
          ) : null}
          {picture.waiting > 0 ? <p class="note">{words.waiting(picture.waiting)}</p> : null}
          <AskForm {...props} />
          <MapSection language={language} rows={picture.rows} asked={asked} />
          <section>
            <h2>{county ? words.table.title(county.name) : words.table.counties_title}</h2>
            {county ? (
              <PlacesTable language={language} rows={picture.rows} />
            ) : (
              <CountiesTable
                language={language}
                rows={picture.rows}
                href={number => `${plansHref}?${askedQuery({ ...asked, county: number })}`}
              />
            )}
            <Files language={language} asked={asked} />
          </section>
          <GapSection language={language} rows={picture.rows} />
          <section>
            <h2>{words.how}</h2>
            {words.how_text.map(line => (
              <p>{line}</p>
            ))}
          </section>
        </>
      )}
    </PlansPage>
  )
}

function AskForm({ context, picture, counties, families, asked }: Show) {
  const { language } = context
  const words = text[language]
  const own = {
    state: fresh({ ...asked, year: String(asked.year) }),
    language,
    kind: 'select',
  } as const
  const years = [...new Set([asked.year, ...picture.years])].toSorted((one, other) => other - one)
  return (
    <search class="noprint">
      <form method="get" action={plansHref} class="inline">
        <Field
          {...own}
          name="county"
          label={words.county}
          options={[
            { value: '', label: words.country },
            ...counties.map(({ number, name }) => ({ value: number, label: name })),
          ]}
        />
        <Field
          {...own}
          name="year"
          label={words.year}
          options={years.map(year => ({ value: String(year), label: String(year) }))}
        />
        <Field
          {...own}
          name="family"
          label={words.family}
          options={families.map(value => ({ value, label: familyName(language, value) }))}
        />
        <button class="ds-button" type="submit">
          {words.show}
        </button>
      </form>
    </search>
  )
}

/** A county is a tile; where one was chosen, each of its municipalities. */
function MapSection(props: { language: Language; rows: readonly Shown[]; asked: Asked }) {
  const { language, rows, asked } = props
  const words = text[language].map
  const of_county = asked.county !== ''
  const tiles = of_county
    ? rows.map(row => ({
        ...{ name: row.name, href: placeHref(row.number), step: stepOfPlace(row) },
        figure: row.finding === 'names' ? words.times(row.hits) : text[language].table.findings[row.finding],
      }))
    : countiesOf(rows).map(({ number, name, sum }) => ({
        ...{ name, step: stepOf(sum), href: `${plansHref}?${askedQuery({ ...asked, county: number })}` },
        figure: readOf(sum) === 0 ? words.nothing_read : words.of(sum.findings.names, readOf(sum)),
      }))
  const meant = of_county ? words.place_steps : words.county_steps
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="soft">{of_county ? words.by_name : words.by_number}</p>
      <Tiles tiles={tiles} title={words.title} />
      <TileKey steps={steps.map(step => ({ step, label: meant[step] }))} />
    </section>
  )
}

/** What one may take home, as the page shows it. */
function Files({ language, asked }: { language: Language; asked: Asked }) {
  const words = text[language].files
  const query = askedQuery(asked)
  return (
    <div class="plan-files noprint">
      <h3>{words.title}</h3>
      <ul>
        {(['places', 'passages'] as const).map(what => (
          <li>
            {words[what]}:{' '}
            {(['csv', 'xlsx'] as const).map((format, at) => (
              <>
                {at > 0 ? ', ' : null}
                <a href={`/plans/files/${what}.${format}?${query}`}>{format.toUpperCase()}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
