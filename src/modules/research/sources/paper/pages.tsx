import { ResearchPage, researchHref } from '../../pages.tsx'
import { type Source, signed } from '../../queries.ts'
import type { Informant } from '../../rules.ts'
import { dayIn, type Show, sourceHref, sourcesHref } from '../pages.tsx'
import { text } from '../text/index.ts'

/** What one of those who spoke said, on paper, for whoever would rather not read on a screen. Nothing of the others. */
export function PaperPage(
  props: Show & {
    source: Source
    /** Those who speak in it. */
    speakers: readonly Informant[]
    chosen: Informant | null
    said: readonly { id: string; body: string }[]
  },
) {
  const { context, initiative, research, source, speakers, chosen } = props
  const { language } = context
  const { paper: words, title } = text[language]
  const here = sourceHref(research, source.id)
  return (
    <ResearchPage
      context={context}
      initiative={initiative}
      research={research}
      tab="sources"
      below={[
        { href: sourcesHref(research), label: title },
        { href: here, label: source.title },
      ]}
      words={words}
      look="p-handout"
      wide
    >
      {speakers.length === 0 ? (
        <p class="empty">{words.nobody}</p>
      ) : (
        <nav class="noprint" aria-label={words.choose}>
          <ul class="menu">
            <li class="soft">{words.choose}</li>
            {speakers.map(one => (
              <li>
                <a
                  href={`${here}/paper?of=${one.id}`}
                  aria-current={one.id === chosen?.id ? 'page' : undefined}
                >
                  {signed(language, one)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {chosen ? <Sheet {...props} chosen={chosen} /> : null}
    </ResearchPage>
  )
}

function Sheet(
  props: Show & { source: Source; chosen: Informant; said: readonly { id: string; body: string }[] },
) {
  const { context, research, source, chosen, said } = props
  const { language } = context
  const words = text[language].paper
  return (
    <>
      <p class="noprint">
        {words.after}{' '}
        <a href={researchHref(research.initiative_id, research.id, 'people', `/${chosen.id}`)}>
          {words.to_person}
        </a>
      </p>
      <p class="acts noprint">
        <button class="ds-button" type="button" data-print hidden>
          {words.print}
        </button>
      </p>
      <section class="papers" tabindex={0} aria-label={words.title}>
        <div class="sheet paper">
          <p class="paper-over">
            {research.title} · {signed(language, chosen)}
          </p>
          <h2>{words.from(source.title, dayIn(language, source.happened_on))}</h2>
          <p>{words.sheet_lead}</p>
          <ol lang={source.language}>
            {said.map(({ body }) => (
              <li dir="auto">{body}</li>
            ))}
          </ol>
          <div class="paper-tail">
            <ul class="ticks">
              {(['yes', 'mend', 'no'] as const).map(answer => (
                <li>
                  <span class="box" aria-hidden="true" />
                  <span>{words[answer]}</span>
                </li>
              ))}
            </ul>
            <p>{words.back}</p>
          </div>
        </div>
      </section>
    </>
  )
}
