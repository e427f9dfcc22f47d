import { formatNumber } from '../../../../platform/format.ts'
import type { BookCode } from '../../coding/queries.ts'
import { countsHref, FiguresPage, type Show } from '../pages.tsx'
import type { codedByBoth } from '../queries.ts'
import { text } from '../text/index.ts'
import { cohensKappa, judgedOf, krippendorffsAlpha, too_few } from './rules.ts'

type Coder = { id: string; name: string }

/** How far two who have coded the same sources agree, code by code. */
export function AgreementPage(
  props: Show & {
    book: readonly BookCode[]
    coders: readonly Coder[]
    pair: readonly [Coder, Coder] | null
    coded: Awaited<ReturnType<typeof codedByBoth>> | null
  },
) {
  const { context, book, coders, pair, coded } = props
  const { language } = context
  const words = text[language]
  const own = words.agreement
  const rows = pair && coded ? judgedBy(book, pair, coded) : []
  const shown = (value: number | null) => (value === null ? own.cannot : formatNumber(language, value, 2))
  return (
    <FiguresPage {...props} here="agreement" words={own}>
      {!pair || !coded ? (
        <p class="empty">{own.alone}</p>
      ) : (
        <>
          {coders.length > 2 ? (
            <form method="get" action={countsHref(props, '/agreement')} class="noprint">
              {(['one', 'other'] as const).map((name, at) => (
                <div class="ds-field">
                  <label class="ds-label" for={name}>
                    {at === 0 ? own.first : own.second}
                  </label>
                  <select class="ds-input" id={name} name={name}>
                    {coders.map(({ id, name: called }) => (
                      <option value={id} selected={id === pair[at]!.id}>
                        {called}
                      </option>
                    ))}
                  </select>
                </div>
              ))}
              <button class="ds-button" type="submit" data-variant="secondary">
                {own.compare}
              </button>
            </form>
          ) : null}
          <p>{own.of(pair[0].name, pair[1].name, rows[0]?.sentences ?? 0)}</p>
          {rows.length === 0 || rows[0]!.sentences < too_few ? (
            <p class="empty">{own.too_few}</p>
          ) : (
            <div class="scroll" tabindex={0} role="region" aria-label={own.title}>
              <table class="ds-table nums">
                <caption>{own.caption}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.code}</th>
                    <th scope="col">{own.both}</th>
                    <th scope="col">{own.one_only}</th>
                    <th scope="col">{own.kappa}</th>
                    <th scope="col">{own.alpha}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(row => (
                    <tr>
                      <th scope="row">{row.name}</th>
                      <td>{String(row.both)}</td>
                      <td>{String(row.one_only)}</td>
                      <td>{shown(row.kappa)}</td>
                      <td>{shown(row.alpha)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <h2>{own.means_title}</h2>
          {own.means.map(line => (
            <p>{line}</p>
          ))}
        </>
      )}
    </FiguresPage>
  )
}

function judgedBy(
  book: readonly BookCode[],
  pair: readonly [Coder, Coder],
  { passages, codings }: Awaited<ReturnType<typeof codedByBoth>>,
) {
  const by_place = Map.groupBy(codings, row => `${row.code_id} ${row.passage_id} ${row.coder_id}`)
  return book
    .filter(code => codings.some(row => row.code_id === code.id))
    .map(code => {
      const units = passages.flatMap(({ id, body }) => {
        const of = (coder: Coder) => by_place.get(`${code.id} ${id} ${coder.id}`) ?? []
        return judgedOf(body, of(pair[0]), of(pair[1]))
      })
      return {
        name: code.name,
        sentences: units.length,
        both: units.filter(([a, b]) => a && b).length,
        one_only: units.filter(([a, b]) => a !== b).length,
        kappa: cohensKappa(units),
        alpha: krippendorffsAlpha(units.map(unit => unit.map(String))),
      }
    })
}
