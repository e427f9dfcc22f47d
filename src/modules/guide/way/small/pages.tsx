import { formatDate } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { ToFirstMeeting } from '../../letters/meeting/pages.tsx'
import { text as guide } from '../../text/index.ts'
import { WayPicture } from '../pictures.tsx'
import type { WayNow } from '../queries.ts'
import { text } from '../text/index.ts'

/** Where we are, for an initiative's first page: the picture, one line, what is next, and the way to the guide. */
export function WayInSmall(props: {
  language: Language
  way: WayNow
  /** What is next stands elsewhere on the page. */
  next_is_told: boolean
}) {
  const { language, way } = props
  const words = text[language]
  const base = `/i/${way.initiative.initiative_id}/guide`
  const next = way.first_week || props.next_is_told ? undefined : way.next[0]
  return (
    <section>
      <h2>{words.where_title}</h2>
      <WayPicture language={language} here={way} rests={way.standing === 'paused'} />
      <p>
        {way.first_week
          ? words.first_small
          : words.small_since(guide[language].phase_now[way.phase], formatDate(language, way.since))}
        {next ? (
          <>
            {' '}
            {guide[language].next}:{' '}
            <a href={`${base}/points/${next.point.id}`}>{next.point.name[language]}</a>.
          </>
        ) : null}
      </p>
      <p>
        <a href={base}>{guide[language].guide}</a>
      </p>
      {way.first_week ? (
        <ToFirstMeeting language={language} base={`/i/${way.initiative.initiative_id}`} />
      ) : null}
    </section>
  )
}
