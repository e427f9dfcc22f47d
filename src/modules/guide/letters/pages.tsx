import type { Access } from '../../../platform/access.ts'
import { worksHere } from '../../../platform/access.ts'
import { formatDate } from '../../../platform/format.ts'
import { spokenIn } from '../../../platform/kits.ts'
import { language_names } from '../../../platform/language.ts'
import type { PageContext } from '../../../platform/page.tsx'
import type { Initiative } from '../../initiatives/queries.ts'
import { GuidePage } from '../pages.tsx'
import type { Letter } from './queries.ts'
import { text } from './text/index.ts'

export const hrefOf = (initiative: { initiative_id: string }, letter?: { id: string }) =>
  `/i/${initiative.initiative_id}/guide/letters${letter ? `/${letter.id}` : ''}`

/** All letters, and a way to write one. */
export function LettersPage(props: {
  context: PageContext
  access: Access
  initiative: Initiative
  letters: readonly Letter[]
}) {
  const { context, access, initiative, letters } = props
  const { language } = context
  const words = text[language]
  const writes = worksHere(access)
  return (
    <GuidePage context={context} initiative={initiative} words={words}>
      {letters.length === 0 ? <p class="empty">{words.none}</p> : null}
      {letters.length > 0 ? (
        <ul class="rows">
          {letters.map(letter => (
            <li>
              <b>
                <a href={`${hrefOf(initiative, letter)}/read`}>{letter.name}</a>
              </b>
              <span>
                <span {...spokenIn(letter.language, language)}>{language_names[letter.language]}</span>
                {'. '}
                {letter.sent_at
                  ? words.sent(letter.sent, formatDate(language, letter.sent_at))
                  : words.not_sent}
              </span>
              {writes ? (
                <a class="end" href={hrefOf(initiative, letter)}>
                  {words.edit}
                  <span class="sr"> {letter.name}</span>
                </a>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {writes ? (
        <p>
          <a
            class="ds-button"
            data-variant={letters.length > 0 ? 'secondary' : undefined}
            href={`${hrefOf(initiative)}/new`}
          >
            {letters.length > 0 ? words.write_another : words.write}
          </a>
        </p>
      ) : null}
      <p>
        <a href={`/i/${initiative.initiative_id}/guide/first-meeting`}>{words.first_meeting}</a>
      </p>
    </GuidePage>
  )
}
