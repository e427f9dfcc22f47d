import type { BookCode } from '../../coding/queries.ts'
import { FiguresPage, type Show } from '../pages.tsx'
import type { Pair } from '../rules.ts'
import { text } from '../text/index.ts'

/** More pairs than this nobody reads. */
const most_shown = 60

/** Which codes stand on the same words, and which the same people name. */
export function TogetherPage(props: Show & { book: readonly BookCode[]; pairs: readonly Pair[] }) {
  const words = text[props.context.language]
  const name = (id: string) => props.book.find(code => code.id === id)?.name ?? ''
  return (
    <FiguresPage {...props} here="together" words={words.together}>
      {props.pairs.length === 0 ? (
        <p class="empty">{words.nothing}</p>
      ) : (
        <div class="scroll" tabindex={0} role="region" aria-label={words.together.title}>
          <table class="ds-table nums">
            <caption>{words.together.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.code}</th>
                <th scope="col">{words.together.with}</th>
                <th scope="col">{words.together.same_words}</th>
                <th scope="col">{words.together.same_people}</th>
              </tr>
            </thead>
            <tbody>
              {props.pairs.slice(0, most_shown).map(pair => (
                <tr>
                  <th scope="row">{name(pair.one)}</th>
                  <td>{name(pair.other)}</td>
                  <td>{String(pair.together)}</td>
                  <td>{String(pair.informants)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </FiguresPage>
  )
}
