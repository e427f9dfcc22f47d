import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NotFound } from '../../../platform/errors.ts'
import { remakePicture } from '../../../platform/picture.ts'
import { newId } from '../../../platform/secrets.ts'

/** One initiative's share: three hundred pictures are a hundred megabytes. */
const most_pictures = 300

type PictureInput = { description: string; shows_people: boolean }

/** Keeps a picture made anew from what was sent. */
export async function addPicture(
  tx: Tx,
  access: Access,
  input: PictureInput,
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
    .values({ initiative_id, id, ...input, ...made, added_at: now, added_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'picture_added', id)
  return id
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
  const looks_after = gone.added_by === access.participant_id || access.grants.includes('facilitator')
  await leaveTrace(tx, access, now, looks_after ? 'picture_removed' : 'picture_not_wanted', id)
}
