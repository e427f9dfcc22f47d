import type { Access } from '../../../platform/access.ts'
import { type ContentFile, contentOfKind, isLater, readContent } from '../../../platform/content.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { participantsOf } from '../queries.ts'
import { type AgreementText, agreement_text, promised } from './rules.ts'

/** The promise that lies in `content/agreement/`. */
export const content = (): Promise<ContentFile[]> => contentOfKind('agreement', agreement_text)

// A published version is never edited, so what was read once holds for as long as the process lives.
const known = new Map<string, AgreementText>()

/** Every version of the promise, the newest first. */
async function everyText(db: Db): Promise<AgreementText[]> {
  const rows = await db
    .selectFrom('content_version')
    .select(['id', 'version', 'body'])
    .where('kind', '=', 'agreement')
    .execute()
  return rows
    .map(row => {
      const name = `${row.id} ${row.version}`
      const text = known.get(name) ?? readContent(agreement_text, row.body)
      known.set(name, text)
      return text
    })
    .toSorted((a, b) => (isLater(a.version, b.version) ? -1 : 1))
}

/** The promise as it reads now, or in the version that somebody saw. */
export async function agreementText(db: Db, version: string | null = null): Promise<AgreementText> {
  const text = (await everyText(db)).find(one => version === null || one.version === version)
  if (!text) throw new NotFound()
  return text
}

/** What was promised and not taken back: of everybody, or of one person. */
export async function yesesOf(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  participant_id: string | null = null,
) {
  let query = db
    .selectFrom('agreement_signature as s')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 's.initiative_id').onRef('p.id', '=', 's.noted_by'),
    )
    .select(['s.id', 's.participant_id', 's.content_version', 's.at', 's.on_paper', 's.noted_by'])
    .select('p.name as noted_by_name')
    .where('s.initiative_id', '=', access.initiative_id)
    .where('s.ended_at', 'is', null)
  if (participant_id) query = query.where('s.participant_id', '=', participant_id)
  return query.orderBy('s.at', 'desc').execute()
}

/** How far the group is: everybody may know how many, and those who lead also who has not yet. */
export async function agreementOf(db: Db, access: Access) {
  const text = await agreementText(db)
  const yeses = await yesesOf(db, access)
  const { yes, not_yet } = promised(await participantsOf(db, access), yeses, text)
  const leads = access.grants.includes('facilitator')
  return {
    text,
    own: yeses.find(one => one.participant_id === access.participant_id) ?? null,
    promised: yes.length,
    people: yes.length + not_yet.length,
    not_yet: leads ? not_yet.map(({ id, name }) => ({ id, name })) : [],
  }
}
