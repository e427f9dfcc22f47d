import { grants, worksHere } from '../../../../platform/access.ts'
import { page } from '../../../../platform/reply.ts'
import { type Route, read } from '../../../../platform/route.ts'
import { readOver } from '../../../initiatives/plain/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { groupCodeOf } from '../../../people/doors/queries.ts'
import { letterOf } from '../queries.ts'
import { hintsFor, shortMessage, wholeText } from '../rules.ts'
import { text } from '../text/index.ts'
import { ReadPage } from './pages.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/guide/letters/:letter/read', {
    who: grants,
    shows: ['invitation_letter', 'door_key'],
    handle: async context => {
      const { db, access, key, now, config, params } = context
      const letter = await letterOf(db, access, params.letter!)
      const initiative = await initiativeOf(db, access)
      const leads = access.grants.includes('facilitator')
      const found = leads ? await groupCodeOf(db, access, key, now) : null
      const address = `${config.base_url}/code`
      const short_address = address.replace(/^https?:\/\//, '')
      const words = text[letter.language].letter
      const whole = wholeText(letter)
      return page(
        <ReadPage
          context={context}
          initiative={initiative}
          letter={letter}
          way_in={found && { address, short_address, code: found.code }}
          may={{ edit: worksHere(access), send: leads }}
          message={shortMessage({
            invites: words.invites(initiative.title, initiative.place),
            practical: letter.practical,
            way_in: found ? words.code_way_short(short_address, found.code) : '',
            contact: letter.contact,
          })}
          whole={found ? `${whole}\n\n${words.code_way_text(short_address, found.code)}` : whole}
          hints={hintsFor(letter, initiative)}
          over={readOver(letter.language, whole)}
        />,
      )
    },
  }),
]
