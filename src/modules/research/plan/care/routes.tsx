import type { Access } from '../../../../platform/access.ts'
import { Blocks } from '../../../../platform/blocks.tsx'
import { docx_type, docxOf } from '../../../../platform/docx.ts'
import { dayOf } from '../../../../platform/format.ts'
import { file, page } from '../../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { ResearchPage, researchHref } from '../../pages.tsx'
import { informantsOf, researchOf } from '../../queries.ts'
import { type Kind, researching } from '../../rules.ts'
import { text as research_text } from '../../text/index.ts'
import { keyOf, materialKinds } from '../queries.ts'
import { careOf } from './pages.tsx'
import { text } from './text/index.ts'

const care = '/i/:initiative/research/:research/care'
const shows = ['research', 'source', 'source_sound', 'informant'] as const

export const routes: readonly Route[] = [
  read(care, {
    who: researching,
    shows,
    handle: async context => {
      const { research, blocks } = await written(context)
      const { access, db, language } = context
      const words = text[language]
      const here = researchHref(access.initiative_id, research.id)
      return page(
        <ResearchPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          tab="plan"
          words={{ title: words.title, lead: words.lead }}
        >
          <p class="acts noprint">
            <button class="ds-button" data-variant="secondary" type="button" data-print hidden>
              {words.print}
            </button>
            <a href={`${here}/care.docx`}>{words.fetch}</a>
          </p>
          <article class="brief">
            <Blocks blocks={blocks} />
          </article>
        </ResearchPage>,
      )
    },
  }),
  read(`${care}.docx`, {
    who: researching,
    shows,
    handle: async context => {
      const { blocks } = await written(context)
      const { language } = context
      const words = text[language]
      const body = await docxOf({ title: words.title, language, blocks })
      return file(body, docx_type, `${words.file_name}.docx`)
    },
  }),
]

async function written({ db, access, params, language, now }: Context<Access>) {
  const research = await researchOf(db, access, params.research!)
  const { kinds, recordings, last_day } = await materialKinds(db, access, research.id, dayOf(now))
  const speakers = await informantsOf(db, access, research.id)
  const known = {
    kinds: kinds.map(({ kind, count }) => ({ name: research_text[language].kinds[kind as Kind], count })),
    ...{ recordings, last_day },
    speakers: speakers.filter(one => !one.withdrawn_at).length,
    key: await keyOf(db, access, research.id),
  }
  return { research, blocks: careOf(research, known, text[language], language) }
}
