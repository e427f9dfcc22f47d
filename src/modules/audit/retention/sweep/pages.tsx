import { formatNumber } from '../../../../platform/format.ts'
import { Page, type PageContext } from '../../../../platform/page.tsx'
import { text as platform_text } from '../../../../platform/text/index.ts'
import { shortId } from '../pages.tsx'
import { text } from '../text/index.ts'
import type { Would } from './queries.ts'

/** What the clock would take now: counts, never what stands in a row. */
export function DryRunPage(props: { context: PageContext; confirmed: boolean; would: readonly Would[] }) {
  const { context, confirmed, would } = props
  const { language } = context
  const words = text[language]
  const held: Readonly<Record<string, string>> = platform_text[language].held
  return (
    <Page
      context={context}
      title={words.dry_title}
      crumbs={[{ href: '/installation/retention', label: words.title }]}
      narrow
    >
      <header class="head">
        <h1>{words.dry_title}</h1>
        <p class="lead">{confirmed ? words.dry_lead : words.dry_unconfirmed}</p>
      </header>
      {would.length === 0 ? <p class="empty">{words.dry_none}</p> : null}
      {would.map(one => (
        <section>
          <h2>
            {one.initiative_id ? words.dry_initiative(shortId(one.initiative_id)) : words.dry_outside}
            {one.whole ? `, ${words.dry_whole}` : ''}
          </h2>
          <div class="scroll" tabindex={0} role="region" aria-label={words.dry_title}>
            <table class="ds-table nums">
              <caption class="sr">{words.dry_title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.what}</th>
                  <th scope="col">{words.dry_rows}</th>
                </tr>
              </thead>
              <tbody>
                {Object.entries(one.taken).map(([table, rows]) => (
                  <tr>
                    <th scope="row">{held[table] ?? table}</th>
                    <td>{formatNumber(language, rows, 0)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
    </Page>
  )
}
