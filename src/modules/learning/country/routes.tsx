import { file, page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { countryCsv, countryJson } from './files/rules.ts'
import { CountryPage } from './pages.tsx'
import { countryPicture, publishedOf } from './queries.ts'
import { readingOf, text } from './text/index.ts'

export const routes: readonly Route[] = [
  read('/country', {
    who: 'anyone',
    handle: async context => {
      const picture = await countryPicture(context.db, context.config.demo)
      return page(<CountryPage context={context} picture={picture} />)
    },
  }),
  read('/country/figures.csv', {
    who: 'anyone',
    handle: async ({ db, config, language }) => {
      const published = await publishedOf(db, config.demo)
      const { county, group } = readingOf(language, published)
      const csv = countryCsv(published.figures, published.counts, { county, group })
      return file(csv, 'text/csv; charset=utf-8', `${text[language].file_name}.csv`)
    },
  }),
  read('/country/figures.json', {
    who: 'anyone',
    handle: async ({ db, config, language }) => {
      const { figures, counts } = await publishedOf(db, config.demo)
      const json = countryJson(figures, counts)
      return file(json, 'application/json; charset=utf-8', `${text[language].file_name}.json`)
    },
  }),
]
