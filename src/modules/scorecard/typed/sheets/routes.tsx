import { languageName } from '../../../../platform/format.ts'
import { isKit, languagesFor } from '../../../../platform/kits.ts'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Route, read } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { instrumentOf } from '../../instrument/queries.ts'
import { roundOf } from '../../rounds/queries.ts'
import { sheetCode } from '../rules.ts'
import { PaperPage } from './pages.tsx'
import { sizes } from './rules.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/rounds/:round/paper', {
    shows: ['round'],
    who: ['facilitator'],
    handle: async context => {
      const { db, access, params, query, language } = context
      const round = await roundOf(db, access, params.round!)
      if (round.status === 'closed') return redirect(context.path.replace(/paper$/, 'result'))
      const known = await instrumentOf(db, round.instrument_id, round.instrument_version)
      return page(
        <PaperPage
          context={context}
          initiative={await initiativeOf(db, access)}
          round={round}
          languages={languagesOf(known.instrument)}
          view={known.in(query.get('language') ?? language)}
          size={sizes.find(size => size === query.get('size')) ?? 'ordinary'}
          code={sheetCode(round)}
        />,
      )
    },
  }),
]

/** The instrument's own languages, and those that people have brought since. */
function languagesOf({ languages }: { languages: readonly string[] }) {
  const brought = languagesFor('answering').filter(({ code }) => isKit(code) && !languages.includes(code))
  return [...languages.map(code => ({ code, name: languageName(code) })), ...brought]
}
