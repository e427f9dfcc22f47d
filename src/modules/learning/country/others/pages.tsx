import { FieldCells, FieldHeads } from '../fields/pages.tsx'
import type { Picture } from '../queries.ts'
import type { Reading } from '../text/index.ts'

type Together = NonNullable<Picture['with_peers']>

/** What other installations have of the whole country, beside ours and with it. */
export function OtherInstallations(props: { picture: Picture; reading: Reading; together: Together }) {
  const { picture, reading, together } = props
  const { words } = reading
  const own = picture.country ? [{ ...picture.country, from: words.here }] : []
  return (
    <section>
      <h2>{words.others}</h2>
      <p>{words.others_lead}</p>
      <div class="scroll" tabindex={0} role="region" aria-label={words.others_region}>
        <table class="ds-table nums">
          <caption>{words.others_caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.installation}</th>
              <th scope="col">{words.initiatives}</th>
              <th scope="col">{words.answers}</th>
              <FieldHeads reading={reading} />
            </tr>
          </thead>
          <tbody>
            {[...own, ...picture.peers].map(one => (
              <tr>
                <th scope="row">
                  <bdi>{one.from}</bdi> <span class="soft small">({reading.quarter_short(one.quarter)})</span>
                </th>
                <td>{reading.number(one.initiatives, 0)}</td>
                <td>{reading.number(one.answers, 0)}</td>
                <FieldCells reading={reading} figures={one.figures} />
              </tr>
            ))}
            <tr class="country-sum">
              <th scope="row">{words.together}</th>
              <td>{reading.number(together.initiatives, 0)}</td>
              <td>{reading.number(together.answers, 0)}</td>
              <FieldCells reading={reading} figures={together.figures} />
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}
