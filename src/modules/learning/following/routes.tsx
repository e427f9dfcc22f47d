import { type Access, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { getsLetters } from '../../guide/weekly/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { follow } from './commands.ts'
import { followForm } from './forms.ts'
import { FollowPage } from './pages.tsx'
import { followed, storiesFollowed } from './queries.ts'

const mine = '/i/:initiative/me/follow'

export const routes: readonly Route[] = [
  read(mine, { who: grants, shows: ['story_follow'], handle: context => show(context, null) }),
  write(mine, {
    who: grants,
    form: followForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await follow(db, access, input, now)
      const some = input.themes.length + input.fields.length > 0
      return redirect(`/i/${access.initiative_id}/me/follow`, { said: some ? 'follows' : 'nothing' })
    },
    again: show,
  }),
]

async function show(context: Context<Access>, state: FormState | null): Promise<Reply> {
  const { db, access, config } = context
  const now = await followed(db, access)
  const follows = now.themes.length + now.fields.length > 0
  return page(
    <FollowPage
      context={context}
      initiative={await initiativeOf(db, access)}
      gets={getsLetters({ grants: [...access.grants] })}
      follows={follows}
      stories={follows ? await storiesFollowed(db, access, now, config) : []}
      state={state ?? fresh({ ...now, version: String(now.version) })}
    />,
  )
}
