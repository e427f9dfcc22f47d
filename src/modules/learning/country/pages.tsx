import type { PageContext } from '../../../platform/page.tsx'
import { NetworkPage } from '../pages.tsx'
import { CountsOfCountry } from './counts/pages.tsx'
import { FieldsNow, FieldsOfParts, FieldsOverTime } from './fields/pages.tsx'
import { steps, TileKey, TileMap } from './map/pictures.tsx'
import { OtherInstallations } from './others/pages.tsx'
import type { Picture } from './queries.ts'
import { type Reading, readingOf } from './text/index.ts'

type Show = { picture: Picture; reading: Reading }

/** The picture of the country: what is published, in the tree's order, never in the order of the figures. */
export function CountryPage({ context, picture }: { context: PageContext; picture: Picture }) {
  const reading = readingOf(context.language, picture)
  const { words, quarter, number } = reading
  const { country } = picture
  const at = picture.quarter
  const lead = country
    ? words.lead(number(country.initiatives, 0), number(country.answers, 0), quarter(country.quarter))
    : at
      ? words.lead_counts(quarter(at))
      : words.lead_empty
  const show = { picture, reading }
  return (
    <NetworkPage context={context} here="country" words={{ title: words.title, lead }} look="p-country" wide>
      <WhereSection {...show} />
      {country ? <FieldsNow reading={reading} country={country} /> : null}
      {country ? <FieldsOverTime {...show} /> : null}
      {at ? <CountsOfCountry {...show} language={context.language} /> : null}
      {country ? <FieldsOfParts {...show} country={country} /> : null}
      {picture.with_peers ? <OtherInstallations {...show} together={picture.with_peers} /> : null}
      <section>
        <h2>{words.reading}</h2>
        <p>{words.can}</p>
        <p>{words.cannot}</p>
        <h3>{words.protection}</h3>
        <ul>
          {words.rules.map(rule => (
            <li>{rule}</li>
          ))}
        </ul>
        {at ? (
          <div class="noprint">
            <h3>{words.files}</h3>
            <ul>
              <li>
                <a href="/country/figures.csv">{words.csv}</a>
              </li>
              <li>
                <a href="/country/figures.json">{words.json}</a>
              </li>
            </ul>
          </div>
        ) : null}
      </section>
    </NetworkPage>
  )
}

/** The map and its table. Without data the map stands all the same, and says what it waits for. */
function WhereSection({ picture, reading }: Show) {
  const { words } = reading
  const { tree, leaves } = picture
  return (
    <section class="country-where">
      <h2>{words.where}</h2>
      <div class="cols last">
        <div>
          <TileMap
            tree={tree}
            parts={leaves}
            title={leaves.length > 0 ? words.map(leaves.length) : words.map_empty_title}
            name={reading.county}
          />
          <ul class="legend">
            {leaves.length > 0
              ? steps.map(step => (
                  <li>
                    <TileKey of={step} /> {words.steps[step]}
                  </li>
                ))
              : null}
            {leaves.flatMap(leaf => leaf.counties).length < tree.length ? (
              <li>
                <TileKey of={null} /> {words.no_figures}
              </li>
            ) : null}
          </ul>
        </div>
        {leaves.length > 0 ? (
          <div>
            <p>{words.map_key}</p>
            <PartsTable picture={picture} reading={reading} />
            <p class="soft">{words.never}</p>
          </div>
        ) : (
          <div class="empty">
            <p>{words.empty}</p>
            <p>
              {words.empty_until} <a href="/stories">{words.to_stories}</a>
            </p>
          </div>
        )}
      </div>
    </section>
  )
}

function PartsTable({ picture, reading }: Show) {
  const { words } = reading
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={words.where_region}>
      <table class="ds-table nums">
        <caption>{words.where_caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.initiatives}</th>
            <th scope="col">{words.answers}</th>
          </tr>
        </thead>
        <tbody>
          {picture.leaves.map(leaf => (
            <tr>
              <th scope="row">
                {reading.counties(leaf.counties)}
                {leaf.renewed === leaf.quarter ? null : (
                  <span class="soft small"> ({words.from_quarter(reading.quarter_short(leaf.renewed))})</span>
                )}
              </th>
              <td>{reading.number(leaf.initiatives, 0)}</td>
              <td>{reading.number(leaf.answers, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
