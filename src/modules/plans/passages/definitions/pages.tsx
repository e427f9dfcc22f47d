import { Field, fresh } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import { PagesOf, type Paging } from '../../../../platform/paging.tsx'
import { definitionsHref, familyName, PlansPage, passageHref, placeHref } from '../../pages.tsx'
import { Sentences } from '../pages.tsx'
import { text } from '../text/index.ts'
import type { Explained } from './queries.ts'

type County = { number: string; name: string }
type Asked = { county: string; family: string }

/** What plans say that co-creation is, side by side. */
export function DefinitionsPage(props: {
  context: PageContext
  counties: readonly County[]
  families: readonly string[]
  asked: Asked
  /** Those of every page. */
  explained: readonly Explained[]
  naming: number
  paging: Paging
}) {
  const { context, counties, families, asked, explained, naming, paging } = props
  const { language, config } = context
  const words = text[language].definitions
  const own = { state: fresh(asked), language, kind: 'select' } as const
  const lead = explained.length > 0 ? words.lead(explained.length, naming - explained.length) : undefined
  return (
    <PlansPage
      context={context}
      here="definitions"
      demo={config.demo}
      words={{ title: words.title(familyName(language, asked.family).toLowerCase()), ...(lead && { lead }) }}
      wide
    >
      <search class="noprint">
        <form method="get" action={definitionsHref} class="inline">
          <Field
            {...own}
            name="county"
            label={words.county}
            options={[
              { value: '', label: words.country },
              ...counties.map(({ number, name }) => ({ value: number, label: name })),
            ]}
          />
          <Field
            {...own}
            name="family"
            label={text[language].wish_family}
            options={families.map(value => ({ value, label: familyName(language, value) }))}
          />
          <button class="ds-button" type="submit">
            {text[language].show}
          </button>
        </form>
      </search>
      {explained.length === 0 ? <p class="empty">{words.none(naming)}</p> : null}
      <div class="plan-definitions">
        {explained.slice(paging.from, paging.from + paging.per).map(({ place, said }) => (
          <section>
            <h2>
              <a href={placeHref(place.number)}>{place.name}</a>
            </h2>
            {said.map(({ plan, passages }) => (
              <>
                <p class="soft small" dir="auto">
                  {plan.title}
                  {plan.year === null ? '' : `, ${plan.year}`}
                </p>
                {passages.map(passage => (
                  <>
                    <Sentences language={language} passage={passage} />
                    <p class="small">
                      <a href={passageHref(plan.id, passage.key)}>{words.in_place(place.name)}</a>
                    </p>
                  </>
                ))}
              </>
            ))}
          </section>
        ))}
      </div>
      <PagesOf
        language={language}
        path={definitionsHref}
        query={new URLSearchParams(asked).toString()}
        paging={paging}
      />
    </PlansPage>
  )
}
