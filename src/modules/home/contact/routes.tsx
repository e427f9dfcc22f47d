import { NotFound } from '../../../platform/errors.ts'
import { file, page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { ContactPage } from './pages.tsx'
import { whomToAsk } from './queries.ts'
import { securityText } from './rules.ts'

export const routes: readonly Route[] = [
  read('/contact', {
    who: 'anyone',
    handle: async context => {
      const organisations = await whomToAsk(context.db, context.config.demo)
      return page(<ContactPage context={context} organisations={organisations} />)
    },
  }),
  read('/.well-known/security.txt', {
    who: 'anyone',
    handle: async ({ config, now }) => {
      if (!config.security_contact) throw new NotFound()
      return file(
        securityText({ contact: config.security_contact, base_url: config.base_url, now }),
        'text/plain; charset=utf-8',
      )
    },
  }),
]
