import { type Access, worksHere } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/format.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { anchorsOf } from '../../guide/anchoring/queries.ts'
import { continuityOf } from '../../guide/contacts/queries.ts'
import { newsOf } from '../../guide/news/queries.ts'
import { phaseNow } from '../../guide/way/queries.ts'
import { currentQuestion, initiativeOf, isLate, isOpen, stepsOf } from '../../initiatives/queries.ts'
import { stateNow } from '../../initiatives/state/queries.ts'
import { groupCodeOf } from '../../people/doors/queries.ts'
import { balance, leading, participantsOf } from '../../people/queries.ts'
import { latestClosed } from '../../scorecard/results/queries.ts'
import { needsNow } from './rules.ts'

/** What both pages say: the question, where we are, what is agreed, what happened. */
async function common(db: Db, access: Access, now: Date) {
  const [initiative, question, way, state, steps, news, contacts] = await Promise.all([
    initiativeOf(db, access),
    currentQuestion(db, access),
    phaseNow(db, access),
    stateNow(db, access),
    stepsOf(db, access),
    newsOf(db, access, { limit: 3 }),
    continuityOf(db, access, now),
  ])
  return { initiative, question, way, state, news, contacts, steps, open: steps.filter(isOpen).slice(0, 4) }
}

export type ForLeader = Awaited<ReturnType<typeof forLeader>>

/** One page for those who back the work: how it stands today, and what is needed from them. */
export async function forLeader(db: Db, access: Access, now: Date) {
  const [shared, people, anchors, closed] = await Promise.all([
    common(db, access, now),
    participantsOf(db, access),
    anchorsOf(db, access, now),
    latestClosed(db, access),
  ])
  const today = dayOf(now)
  const table = balance(people.map(one => one.party))
  const late = shared.steps.filter(step => isLate(step, today)).length
  const needs = needsNow({
    waits_for_yes: anchors.filter(one => one.standing === 'asked' || one.standing === 'changed').length,
    backed_from_above: anchors.some(one => one.holds && (one.level === 'up' || one.level === 'middle')),
    runs_out: anchors.some(one =>
      one.warnings.some(warning => warning === 'runs_out' || warning === 'ran_out'),
    ),
    leading: leading(people).length,
    residents: table.residents,
    public: table.public,
    has_contact: shared.contacts.now.length > 0,
    late_steps: late,
  })
  return {
    ...shared,
    today,
    table,
    needs,
    backed_by: anchors.filter(one => one.holds),
    closed,
    done: shared.steps.filter(step => step.outcome === 'done').length,
  }
}

export type ForResidents = Awaited<ReturnType<typeof forResidents>>

/** One page for those who live here: what this is, what has happened, and how to come along. */
export async function forResidents(db: Db, access: Access, key: InstallationKey, now: Date) {
  const [shared, group] = await Promise.all([
    common(db, access, now),
    access.grants.includes('facilitator') ? groupCodeOf(db, access, key, now) : null,
  ])
  // A setback is told inside the group; on a wall it could point at somebody.
  const told = (await newsOf(db, access, { limit: 20 })).filter(one => one.kind !== 'setback')
  return { ...shared, news: told.slice(0, 3), code: group?.code ?? null, may_mend: worksHere(access) }
}
