import { button } from '../../../../platform/fields.ts'
import { redirect } from '../../../../platform/reply.ts'
import { type Route, write } from '../../../../platform/route.ts'
import { takeLineAway } from './commands.ts'

export const routes: readonly Route[] = [
  write('/i/:initiative/rounds/:round/lines/:line/take-away', {
    who: ['facilitator'],
    form: button(),
    act: async ({ db, access, now, params }) => {
      await takeLineAway(db, access, params.round!, params.line!, now)
      return redirect(`/i/${access.initiative_id}/rounds/${params.round}/result#lines`)
    },
  }),
]
