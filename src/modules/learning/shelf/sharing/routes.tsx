import type { Access } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { theGuide } from '../../../guide/queries.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { choicesOf, copyOf, namesIn, seenOf } from '../copies/queries.ts'
import { shareForm, whichForm } from '../forms.ts'
import { oursHref } from '../pages.tsx'
import { sharedBy, sharedOf } from '../queries.ts'
import { shareThing, withdrawThing } from './commands.ts'
import { ChoosePage, SharePage } from './pages.tsx'

const ours = '/i/:initiative/learning/shelf'
const share = `${ours}/share`

export const routes: readonly Route[] = [
  // What goes out in the name of the group is sent by those who lead.
  read(share, {
    who: ['facilitator'],
    shows: [
      ...(['own_method', 'indicator', 'invitation_letter', 'checkpoint_mark'] as const),
      ...(['method_use', 'sheet_row', 'participation_form'] as const),
    ],
    handle: context => showShare(context, null),
  }),
  write(share, {
    who: ['facilitator'],
    form: shareForm,
    limit: { name: 'shelf', most: 60, minutes: 60 },
    act: async (context, input) => {
      const { db, access, language, now } = context
      await lookFirst(context, input, ['title', 'about'], { naming: ['place'] })
      await shareThing(db, access, input, language, now)
      return redirect(oursHref(access.initiative_id), { said: 'shared' })
    },
    again: showShare,
  }),
  write(`${ours}/:thing/withdraw`, {
    who: ['facilitator'],
    form: button(),
    act: async ({ db, access, params, now }) => {
      await withdrawThing(db, access, params.thing!, now)
      return redirect(oursHref(access.initiative_id), { said: 'withdrawn' })
    },
  }),
]

async function showShare(context: Context<Access>, state: FormState | null) {
  const { db, access, query } = context
  const initiative = await initiativeOf(db, access)
  const asked = state ? state.values : Object.fromEntries(query)
  const which = whichForm.safeParse({ kind: asked.kind, ref: asked.ref }).data
  if (!which) {
    const choices = await choicesOf(db, access)
    return page(<ChoosePage {...{ context, initiative, choices }} shared={await sharedBy(db, access)} />)
  }
  const { kind, ref } = which
  const copy = await copyOf(db, access, kind, ref)
  const known = await sharedOf(db, access, kind, ref)
  const { title, about } = copy
  const usual = { title, about, place: [initiative.title, initiative.place].filter(Boolean).join(', ') }
  const { title: called, about: said, themes, fields, place } = known ?? { ...usual, themes: [], fields: [] }
  return page(
    <SharePage
      {...{ context, initiative, copy }}
      guide={await theGuide()}
      which={{ kind, ref, seen: seenOf(copy) }}
      names={await namesIn(db, access, copy)}
      again={known !== undefined}
      state={state ?? fresh({ title: called, about: said, themes, fields, place })}
    />,
  )
}
