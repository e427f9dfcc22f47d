import { Field, Form, type FormState } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import type { Initiative } from '../../../initiatives/queries.ts'
import { LearningPage } from '../../pages.tsx'
import { type Guide, InsideShown } from '../copies/pages.tsx'
import { oursHref, shelfHref } from '../pages.tsx'
import type { Card, Taken } from '../queries.ts'
import { text } from '../text/index.ts'

type Show = { context: PageContext; initiative: Initiative; state: FormState }

/** What one is about to take into use, and what becomes of it here. */
export function TakePage(
  props: Show & {
    card: Card
    guide: Guide
    groups: readonly { id: string; name: string }[]
    /** Where it lies already, if it was taken before. */
    there: string | null
  },
) {
  const { context, initiative, card, guide, groups, there, state } = props
  const { language } = context
  const words = text[language].take
  const { initiative_id } = initiative
  const own = { state, language }
  const told = card.kind === 'indicator'
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: words.title(card.title) }}
      above={[
        { href: shelfHref(), label: text[language].shelf.title },
        { href: shelfHref(card.id), label: card.title },
      ]}
      state={state}
    >
      <div class="help-sheet shelf-card">
        <p lang={card.language} dir="auto">
          {card.about}
        </p>
        <InsideShown {...{ language, guide }} inside={card.inside} spoken={card.language} />
      </div>
      <section>
        {there ? (
          <p>
            {words.already} <a href={there}>{words.see_it}</a>
          </p>
        ) : told && groups.length === 0 ? (
          <p class="empty">
            {words.no_groups} <a href={`/i/${initiative_id}/impact/groups`}>{words.to_groups}</a>
          </p>
        ) : (
          <>
            <p>{told ? words.indicator_text : words.method_text}</p>
            <Form
              {...own}
              action={`${oursHref(initiative_id)}/${card.id}/take`}
              submit={words.submit}
              labels={{ group_id: words.group }}
            >
              {told ? (
                <Field
                  {...own}
                  name="group_id"
                  kind="select"
                  label={words.group}
                  options={[
                    { value: '', label: words.choose },
                    ...groups.map(({ id, name }) => ({ value: id, label: name })),
                  ]}
                />
              ) : null}
            </Form>
          </>
        )}
      </section>
    </LearningPage>
  )
}

/** How it went, in a few sentences, for those who consider the same. */
export function WentPage({ context, initiative, taken, state }: Show & { taken: Taken }) {
  const { language } = context
  const words = text[language].went
  const here = `${oursHref(initiative.initiative_id)}/${taken.id}/went`
  const own = { state, language }
  return (
    <LearningPage
      context={context}
      initiative={initiative}
      words={{ title: words.title, lead: words.lead(taken.title) }}
      above={[{ href: oursHref(initiative.initiative_id), label: text[language].ours.title }]}
      state={state}
    >
      <Form {...own} action={here} submit={words.submit} labels={{ went: words.label }} back={here}>
        <Field {...own} name="went" kind="long" rows={5} optional label={words.label} hint={words.hint} />
      </Form>
    </LearningPage>
  )
}
