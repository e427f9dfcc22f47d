import type { OrganisationAccess } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { countryPicture } from '../country/queries.ts'
import { found, storiesOf } from '../finding/queries.ts'
import { wishOf } from '../finding/rules.ts'
import { helpWanted } from '../help/queries.ts'

type Shown = { demo: boolean }

const most_stories = 3
const most_asked = 4

/** What stands on the first page of the network: what others have told, and who waits for somebody's help. */
export async function frontOf(db: Db, shown: Shown) {
  const nothing = wishOf(new URLSearchParams(), { phases: [], fields: [] })
  const { ids } = await found(db, nothing, shown)
  const asked = await helpWanted(db, shown, undefined, { from: 0, per: most_asked })
  const { country, quarter } = await countryPicture(db, shown.demo)
  return {
    stories: await storiesOf(db, ids.slice(0, most_stories)),
    count: ids.length,
    asked: asked.filter(help => help.closed_at === null),
    country,
    quarter,
  }
}

export type Front = Awaited<ReturnType<typeof frontOf>>

/** The organisation's initiatives, and what each has shared with others. Nothing of what stands inside them. */
export async function sharedBy(db: Db, access: OrganisationAccess) {
  const rows = await db
    .selectFrom('initiative_organisation as o')
    .innerJoin('initiative as i', 'i.initiative_id', 'o.initiative_id')
    .select(['i.initiative_id', 'i.title', 'i.place'])
    .select(own => [
      own
        .selectFrom('shared_story as s')
        .select(row => row.fn.countAll<number>().as('stories'))
        .whereRef('s.initiative_id', '=', 'i.initiative_id')
        .where('s.public_id', 'is not', null)
        .as('stories'),
      own
        .selectFrom('help_wanted as h')
        .select(row => row.fn.countAll<number>().as('asked'))
        .whereRef('h.initiative_id', '=', 'i.initiative_id')
        .where('h.closed_at', 'is', null)
        .where('h.shown_as', '=', own.ref('i.title'))
        .as('asked'),
    ])
    .where('o.organisation_id', '=', access.organisation_id)
    .where('o.decision', '=', 'confirmed')
    .where('o.ended_at', 'is', null)
    .orderBy('i.title')
    .orderBy('i.initiative_id')
    .execute()
  return rows.map(row => ({ ...row, stories: Number(row.stories), asked: Number(row.asked) }))
}

export type Shared = Awaited<ReturnType<typeof sharedBy>>[number]
