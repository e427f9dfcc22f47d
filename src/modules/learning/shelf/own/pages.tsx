import { Button } from '../../../../platform/form.tsx'
import { formatDate } from '../../../../platform/format.ts'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage } from '../../pages.tsx'
import type { OwnMethod } from '../methods/queries.ts'
import { becameHref, methodHref, oursHref, shareHref, shelfHref, ThingRows } from '../pages.tsx'
import type { Taken, Thing } from '../queries.ts'
import { text } from '../text/index.ts'

/** What we lend, what we have borrowed, and our own ways of doing things. */
export function OursPage(props: {
  context: PageContext
  initiative: Initiative
  shared: readonly Thing[]
  taken: readonly Taken[]
  methods: readonly OwnMethod[]
  works: boolean
  leads: boolean
}) {
  const { context, initiative, shared, taken, methods, works, leads } = props
  const { language } = context
  const words = text[language]
  const { initiative_id } = initiative
  const home = oursHref(initiative_id)
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ ...words.ours, said: words.said }}
      head={
        <p class="acts noprint">
          <a class="ds-button" href={shelfHref()}>
            {words.ours.to_shelf}
          </a>
          {leads ? <a href={`${home}/share`}>{words.ours.share}</a> : null}
        </p>
      }
    >
      <section id="taken">
        <h2>{words.ours.taken}</h2>
        {taken.length > 0 ? (
          <ThingRows
            language={language}
            things={taken.map(one => ({ ...one, uses: 0 }))}
            more={one => {
              const there = becameHref(initiative_id, one)
              return (
                <>
                  <p class="soft small">{words.ours.taken_on(formatDate(language, one.taken_at))}</p>
                  {one.went ? (
                    <blockquote class="shelf-text" dir="auto">
                      {one.went}
                    </blockquote>
                  ) : null}
                  <p class="acts noprint">
                    {there ? (
                      <a href={there} aria-describedby={`thing-${one.id}`}>
                        {words.ours.see_it}
                      </a>
                    ) : null}
                    {works ? (
                      <a href={`${home}/${one.id}/went`} aria-describedby={`thing-${one.id}`}>
                        {one.went ? words.ours.told : words.ours.tell}
                      </a>
                    ) : null}
                  </p>
                </>
              )
            }}
          />
        ) : (
          <p class="empty">{words.ours.none_taken}</p>
        )}
      </section>
      <section id="methods">
        <h2>{words.ours.methods}</h2>
        {methods.length > 0 ? (
          <ul class="rows">
            {methods.map(({ id, name, purpose, minutes, language: spoken }) => (
              <li>
                <a href={methodHref(initiative_id, id)} lang={spoken} dir="auto">
                  <b>{name}</b>
                </a>
                <span lang={spoken} dir="auto">
                  {purpose}
                </span>
                <span>{words.minutes(minutes)}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="empty">{words.ours.none_methods}</p>
        )}
        {works ? (
          <p class="acts noprint">
            <a class="ds-button" data-variant="secondary" href={`${home}/methods/new`}>
              {words.ours.write}
            </a>
          </p>
        ) : null}
      </section>
      <section id="shared">
        <h2>{words.ours.shared}</h2>
        {shared.length > 0 ? (
          <ThingRows
            language={language}
            things={shared}
            more={one =>
              leads ? (
                <div class="acts noprint">
                  <a
                    href={shareHref(initiative_id, one.kind, one.ref ?? '')}
                    aria-describedby={`thing-${one.id}`}
                  >
                    {words.ours.update}
                  </a>
                  <Button
                    action={`${home}/${one.id}/withdraw`}
                    label={words.ours.withdraw}
                    variant="tertiary"
                    described_by={`thing-${one.id}`}
                  />
                </div>
              ) : null
            }
          />
        ) : (
          <p class="empty">{words.ours.none_shared}</p>
        )}
      </section>
    </LearningPage>
  )
}
