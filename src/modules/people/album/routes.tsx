import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { NotAllowed, NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, picture, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { participantsOf } from '../queries.ts'
import { addPicture, notePersons, removePicture } from './commands.ts'
import { personsForm, pictureForm } from './forms.ts'
import { AlbumPage } from './pages.tsx'
import { PersonsPage } from './persons/pages.tsx'
import { albumOf, personsIn, photoConsents, pictureBytes } from './queries.ts'
import { looksAfter } from './rules.ts'

const path = '/i/:initiative/pictures'

export const routes: readonly Route[] = [
  read(path, {
    who: grants,
    shows: ['picture', 'picture_person'],
    handle: context => showAlbum(context, fresh()),
  }),
  write(path, {
    who: at_the_table,
    form: pictureForm,
    // Above what is kept, so that a file that is too large is told so beside its field.
    largest_body: 26 * 1024 * 1024,
    limit: { name: 'picture', most: 60, minutes: 10 },
    act: async (context, { file, ...input }) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['description'])
      const id = await addPicture(db, access, input, await file.bytes(), now)
      return redirect(`/i/${access.initiative_id}/pictures#p-${id}`, { said: 'added' })
    },
    again: showAlbum,
  }),
  read(`${path}/:picture/file`, {
    who: grants,
    shows: ['picture'],
    handle: async ({ db, access, params }) => {
      const { bytes, type } = await pictureBytes(db, access, params.picture!)
      return picture(bytes, type)
    },
  }),
  read(`${path}/:picture/persons`, {
    who: at_the_table,
    shows: ['picture', 'picture_person'],
    handle: async context => {
      const { db, access, params } = context
      const persons = await personsIn(db, access, params.picture!)
      return showPersons(context, fresh({ persons: persons.map(one => one.id) }))
    },
  }),
  write(`${path}/:picture/persons`, {
    who: at_the_table,
    form: personsForm,
    act: async ({ db, access, params, now }, { persons }) => {
      await notePersons(db, access, params.picture!, persons, now)
      return redirect(`/i/${access.initiative_id}/pictures`, { said: 'persons' })
    },
    again: showPersons,
  }),
  write(`${path}/:picture/remove`, {
    who: grants,
    form: button(),
    act: async ({ db, access, params, now }) => {
      await removePicture(db, access, params.picture!, now)
      return redirect(`/i/${access.initiative_id}/pictures`, { said: 'removed' })
    },
  }),
]

async function showAlbum(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  const leads = access.grants.includes('facilitator')
  return page(
    <AlbumPage
      context={context}
      access={access}
      initiative={await initiativeOf(db, access)}
      album={await albumOf(db, access)}
      people={await participantsOf(db, access)}
      consents={leads ? await photoConsents(db, access) : null}
      may_add={worksHere(access)}
      state={state}
    />,
  )
}

async function showPersons(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params } = context
  const found = (await albumOf(db, access)).find(one => one.id === params.picture)
  if (!found) throw new NotFound()
  if (!looksAfter(found, access)) throw new NotAllowed()
  const people = await participantsOf(db, access)
  // Whoever stands there and has left since can still be taken off.
  const left = found.persons.filter(one => !people.some(({ id }) => id === one.id))
  return page(
    <PersonsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      picture={found}
      people={[...people, ...left]}
      state={state}
    />,
  )
}
