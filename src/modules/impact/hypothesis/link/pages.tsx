import { Form, type FormState } from '../../../../platform/form.tsx'
import type { PageContext } from '../../../../platform/page.tsx'
import { ImpactPage, impactOf, Removal } from '../../pages.tsx'
import type { Link } from '../../rules.ts'
import { SureFields } from '../pages.tsx'
import { text } from '../text/index.ts'

/** One arrow: how surely one leads to the other and why, and a way to take it away. */
export function LinkPage(props: {
  context: PageContext
  initiative: { initiative_id: string; title: string }
  link: Link & { from: string; to: string }
  state: FormState
}) {
  const { context, initiative, link, state } = props
  const { language } = context
  const words = text[language]
  const map = `${impactOf(initiative.initiative_id)}/hypothesis`
  const here = `${map}/${link.from_id}/${link.to_id}`
  const labels = { causality: words.causality, reason: words.reason }
  return (
    <ImpactPage
      context={context}
      initiative={initiative}
      words={{ title: words.link_title, lead: words.link_lead(link.from, link.to), said: words.said }}
      state={state}
      above={[{ href: map, label: words.back }]}
    >
      <Form {...{ state, language, labels }} action={here} back={here} submit={words.save_changes}>
        <SureFields language={language} state={state} />
      </Form>
      <Removal language={language} action={`${here}/remove`} words={words} />
    </ImpactPage>
  )
}
