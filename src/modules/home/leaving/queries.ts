import type { Access } from '../../../platform/access.ts'
import { worksHere } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { writtenInGuide } from '../../guide/written/queries.ts'
import { everyOutcome, initiativeOf, questionHistory, stepsOf } from '../../initiatives/queries.ts'
import { mentions } from '../../people/things/queries.ts'
import { notesOf } from '../../scorecard/results/talk/queries.ts'
import { roundsOf } from '../../scorecard/rounds/queries.ts'

export type Place = 'about' | 'question' | 'steps' | 'talk' | 'residents' | 'pictures' | 'guide'

/** Where somebody's name stands in what people have written, and the page on which it can be put right. */
export type Mention = { place: Place; href: string; text: string }

/** Looks for a name in all free text that this person may read, and in nothing else. */
export async function mentionsOf(db: Db, access: Access, name: string): Promise<Mention[]> {
  const base = `/i/${access.initiative_id}`
  const [initiative, question, steps, outcomes, guide] = await Promise.all([
    initiativeOf(db, access),
    questionHistory(db, access),
    stepsOf(db, access),
    everyOutcome(db, access),
    writtenInGuide(db, access),
  ])
  const read: Mention[] = [
    ...[initiative.title, initiative.whom_to_ask, initiative.meal].map(text => ({
      ...{ place: 'about' as const, href: base, text },
    })),
    ...question
      .flatMap(one => [one.body, one.reason, one.decision_reason])
      .map(text => ({ place: 'question' as const, href: `${base}/question`, text })),
    ...steps.map(({ id, what, who }) => ({
      ...{ place: 'steps' as const, href: `${base}/steps/${id}`, text: `${what} (${who})` },
    })),
    ...outcomes.map(({ step_id, note }) => ({
      ...{ place: 'steps' as const, href: `${base}/steps/${step_id}`, text: note },
    })),
    ...guide.map(({ page, text }) => ({ place: 'guide' as const, href: base + page, text })),
    ...(worksHere(access) ? await talkIn(db, access, base) : []),
  ]
  return read.filter(({ text }) => mentions(text, name))
}

async function talkIn(db: Db, access: Access, base: string): Promise<Mention[]> {
  const closed = (await roundsOf(db, access)).filter(round => round.status === 'closed')
  const notes = await Promise.all(
    closed.map(async ({ id }) =>
      (await notesOf(db, access, id)).map(({ body }) => ({
        ...{ place: 'talk' as const, href: `${base}/rounds/${id}/talk`, text: body },
      })),
    ),
  )
  return notes.flat()
}

/** The rounds in which answers may be taken back now. */
export async function openRounds(db: Db, access: Access) {
  if (!access.grants.includes('member')) return []
  return (await roundsOf(db, access)).filter(round => round.status === 'open' && round.kind !== 'import')
}
