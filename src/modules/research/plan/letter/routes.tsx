import { type Access, grants } from '../../../../platform/access.ts'
import { docx_type, docxOf } from '../../../../platform/docx.ts'
import { isKit } from '../../../../platform/kits.ts'
import { type Language, languages } from '../../../../platform/language.ts'
import { file, page } from '../../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { researchOf } from '../../queries.ts'
import { LetterPage, letterOf } from './pages.tsx'
import { text } from './text/index.ts'

const letter = '/i/:initiative/research/:research/letter'

export const routes: readonly Route[] = [
  read(letter, {
    who: grants,
    shows: ['research'],
    handle: async context => {
      const { initiative, research, shown_in, blocks } = await written(context)
      const works = context.access.grants.includes('researcher')
      return page(<LetterPage {...{ context, initiative, research, works, blocks, shown_in }} />)
    },
  }),
  read(`${letter}.docx`, {
    who: grants,
    shows: ['research'],
    handle: async context => {
      const { shown_in, blocks } = await written(context)
      const words = text[shown_in]
      const body = await docxOf({ title: words.heading, language: shown_in, blocks })
      return file(body, docx_type, `${words.file_name}.docx`)
    },
  }),
]

/** The letter in the language that was asked for, or else the page's own. */
async function written(context: Context<Access>) {
  const { db, access, params, query, language } = context
  const research = await researchOf(db, access, params.research!)
  const initiative = await initiativeOf(db, access)
  const own: Language = isKit(language) ? 'nb' : language
  const shown_in = languages.find(one => one === query.get('in')) ?? own
  return { initiative, research, shown_in, blocks: letterOf(research, initiative, text[shown_in], shown_in) }
}
