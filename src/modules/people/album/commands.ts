import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { remakePicture } from '../../../platform/picture.ts'
import { newId } from '../../../platform/secrets.ts'
import { participantsOf } from '../queries.ts'
import { personsIn } from './queries.ts'
import { looksAfter } from './rules.ts'

/** One initiative's share: three hundred pictures are a hundred megabytes. */
const most_pictures = 300

type PictureInput = { description: string; shows_people: boolean; persons?: readonly string[] }

/** Keeps a picture made anew from what was sent. */
export async function addPicture(
  tx: Tx,
  access: Access,
  { persons = [], ...input }: PictureInput,
  sent: Uint8Array,
  now: Date,
): Promise<string> {
  const made = await remakePicture(sent)
  if (typeof made === 'string') throw new Mend({ file: made })
  const { initiative_id, participant_id } = access
  // Those who add at the same moment come one after the other, so that the share is kept.
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const { count } = await tx
    .selectFrom('picture')
    .select(eb => eb.fn.countAll<string>().as('count'))
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  if (Number(count) >= most_pictures) throw new Mend({ file: 'album_full' })
  const id = newId()
  await tx
    .insertInto('picture')
    .values({
      ...{ initiative_id, id, ...input, ...made, added_at: now, added_by: participant_id },
      shows_people: input.shows_people || persons.length > 0,
    })
    .execute()
  await markPersons(tx, access, id, persons)
  await leaveTrace(tx, access, now, 'picture_added', id)
  return id
}

/** Says who is seen in a picture: by whoever added it or leads. It is shown while each of them says yes. */
export async function notePersons(
  tx: Tx,
  access: Access,
  id: string,
  persons: readonly string[],
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  const found = await tx
    .selectFrom('picture')
    .select(['added_by', 'seen'])
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound()
  if (!looksAfter(found, access)) throw new NotAllowed()
  const before = await personsIn(tx, access, id)
  const same = before.length === persons.length && before.every(one => persons.includes(one.id))
  if (same) return
  await tx
    .deleteFrom('picture_person')
    .where('initiative_id', '=', initiative_id)
    .where('picture_id', '=', id)
    .execute()
  await markPersons(tx, access, id, persons, before, found.seen - before.length)
  await leaveTrace(tx, access, now, 'picture_people_noted', id)
}

/** Those who take part, and those who stood there before. `gone`: of how many nothing is known any more. */
async function markPersons(
  tx: Tx,
  access: Access,
  picture_id: string,
  persons: readonly string[],
  before: readonly { id: string }[] = [],
  gone = 0,
): Promise<void> {
  const { initiative_id } = access
  const seen = new Set(persons)
  if (seen.size > 0) {
    const known = new Set([...(await participantsOf(tx, access)), ...before].map(({ id }) => id))
    if (![...seen].every(id => known.has(id))) throw new Mend({ persons: 'choose' })
    await tx
      .insertInto('picture_person')
      .values([...seen].map(participant_id => ({ initiative_id, picture_id, participant_id })))
      .execute()
  }
  await tx
    .updateTable('picture')
    .set({ seen: seen.size + gone, ...(seen.size > 0 && { shows_people: true }) })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', picture_id)
    .execute()
}

/** Takes a picture away for good: by whoever added it or leads, and by whoever is in it and does not want it there. */
export async function removePicture(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('picture')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .returning('added_by')
    .executeTakeFirst()
  if (!gone) throw new NotFound()
  await leaveTrace(tx, access, now, looksAfter(gone, access) ? 'picture_removed' : 'picture_not_wanted', id)
}
