import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { missingIn, ownersOf, statementsOf } from '../../initiatives/basis/queries.ts'
import { currentQuestion, initiativeOf } from '../../initiatives/queries.ts'
import { everyText, newestTexts } from '../consent/queries.ts'
import { participantsOf } from '../queries.ts'
import { type Afterwards, missingFrom } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** Before anybody has written a letter its version is the first; saving makes the second. */
const nothing_written = {
  contact: '',
  contact_details: '',
  methods: '',
  introduced_by: '',
  other_sources: '',
  abroad: '',
  ends_on: null,
  afterwards: '',
  afterwards_more: '',
  assessed_by: '',
  version: 1,
} as const

/** What those who lead have written for the letter. */
export async function factsOf(db: Db, { initiative_id }: Within) {
  const row = await db
    .selectFrom('letter_facts')
    .select(['contact', 'contact_details', 'methods', 'introduced_by', 'other_sources', 'abroad'])
    .select(['ends_on', 'afterwards', 'afterwards_more', 'assessed_by', 'version'])
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  return row ? { ...row, afterwards: row.afterwards as Afterwards } : nothing_written
}

export type Letter = Awaited<ReturnType<typeof letterOf>>

/** All that the letter tells, from where each thing is known. */
export async function letterOf(db: Db, within: Within) {
  const initiative = await initiativeOf(db, within)
  const question = await currentQuestion(db, within)
  const [statement = null] = await statementsOf(db, within)
  const owners = await ownersOf(db, within)
  const facts = await factsOf(db, within)
  const people = await participantsOf(db, within)
  return {
    initiative,
    question: question.body,
    statement,
    owners,
    facts,
    leading: people.filter(one => one.grants.includes('facilitator')).map(one => one.name),
    consents: newestTexts(await everyText(db)),
    missing: missingFrom({ facts, owners, basis_missing: missingIn(statement).length }),
  }
}
