import { formatDate } from '../../../../platform/format.ts'
import type { Party } from '../../../initiatives/queries.ts'
import type { BookCode } from '../../coding/queries.ts'
import { researchHref } from '../../pages.tsx'
import { signed } from '../../queries.ts'
import type { Kind } from '../../rules.ts'
import { countsHref, FiguresPage, groupName, type Show } from '../pages.tsx'
import type { Words } from '../queries.ts'
import { groupOf, type Manner } from '../rules.ts'
import { text } from '../text/index.ts'

/** The words behind a figure, each with its signature and the way to where it was said. */
export function BehindPage(
  props: Show & { code: BookCode; words: readonly Words[]; manner: Manner | null; group: string },
) {
  const { context, initiative, research, code, manner, group } = props
  const { language } = context
  const words = text[language]
  const sources = props.words.map(one => ({ id: one.source_id, title: one.source_title }))
  const own = props.words.filter(one => manner === null || groupOf(asRow(one), manner) === group)
  const seen = new Set<string>()
  // Two coders on the same words show them once.
  const once = own.filter(one => {
    const place = `${one.passage_id} ${one.from_sign} ${one.to_sign}`
    return !seen.has(place) && seen.add(place)
  })
  return (
    <FiguresPage
      {...props}
      here="counts"
      words={{
        title: code.name,
        lead: manner
          ? `${words.by[manner]}: ${groupName(language, manner, group, sources)}`
          : code.definition,
      }}
    >
      <p class="noprint">
        <a href={countsHref(props)}>{words.to_counts}</a>
      </p>
      {once.length === 0 ? <p class="empty">{words.nothing_behind}</p> : null}
      <ul class="rows">
        {once.map(one => (
          <li>
            <blockquote>
              <p>{one.body.slice(one.from_sign, one.to_sign)}</p>
            </blockquote>
            <span class="soft">
              {one.number !== null && one.party !== null
                ? `${signed(language, { number: one.number, party: one.party as Party })}, `
                : ''}
              <a
                href={researchHref(
                  initiative.initiative_id,
                  research.id,
                  'sources',
                  `/${one.source_id}?at=${one.passage_id}#p-${one.passage_id}`,
                )}
              >
                {one.source_title}
              </a>
              {one.happened_on ? `, ${formatDate(language, one.happened_on)}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </FiguresPage>
  )
}

const asRow = (one: Words) => ({
  ...{ coding_id: one.coding_id, code_id: '', passage_id: one.passage_id, source_id: one.source_id },
  ...{ from_sign: one.from_sign, to_sign: one.to_sign, informant_id: null },
  ...{ party: one.party as Party | null, kind: one.source_kind as Kind, day: one.happened_on },
})
