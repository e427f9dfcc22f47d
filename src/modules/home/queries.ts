import { type Access, type Visitor, worksHere } from '../../platform/access.ts'
import type { Config } from '../../platform/config.ts'
import type { Db } from '../../platform/database.ts'
import { dayOf } from '../../platform/format.ts'
import { lastChange } from '../../platform/live.ts'
import type { InstallationKey } from '../../platform/secrets.ts'
import { organisationsFor } from '../access/organisations/queries.ts'
import { gate } from '../access/queries.ts'
import { figuresOf } from '../contributions/queries.ts'
import { backingAsked } from '../guide/anchoring/queries.ts'
import { newestWin } from '../guide/news/queries.ts'
import { isWaiting, questionsOf } from '../guide/sparring/queries.ts'
import { wayNow } from '../guide/way/queries.ts'
import { dueIn } from '../impact/measuring/queries.ts'
import { currentQuestion, isLate, stepsOf } from '../initiatives/queries.ts'
import { meetingsNow } from '../meetings/queries.ts'
import { askingOf, balance, leading, participantsOf } from '../people/queries.ts'
import { waitingToRead } from '../research/own/queries.ts'
import { answeringPlace } from '../scorecard/answering/queries.ts'
import { latestClosed } from '../scorecard/results/queries.ts'
import { hasVoted, type Round, roundsOf } from '../scorecard/rounds/queries.ts'
import { type Situation, threeThings } from './rules.ts'

/** The organisations the visitor acts for, and whether they look after the installation. */
export async function lookedAfterBy(db: Db, visitor: Visitor, config: Config) {
  const { account } = visitor
  if (!account) return { organisations: [], installation: false }
  const access = await gate.installation(db, visitor, config)
  return {
    organisations: await organisationsFor(db, { account_id: account.id, demo: account.demo }),
    installation: access?.grants.includes('installation_administrator') ?? false,
  }
}

export type Overview = Awaited<ReturnType<typeof overviewOf>>

/** All that an initiative's first page shows, from the rooms that know it. */
export async function overviewOf(db: Db, key: InstallationKey, access: Access, now: Date) {
  const [question, participants, asking, steps, rounds, closed, last_change, win, way] = await Promise.all([
    currentQuestion(db, access),
    participantsOf(db, access),
    askingOf(db, access),
    stepsOf(db, access),
    roundsOf(db, access),
    latestClosed(db, access),
    lastChange(db, access.initiative_id),
    newestWin(db, access, dayOf(now)),
    wayNow(db, access, now),
  ])
  const { initiative, state } = way
  const today = dayOf(now)
  const round = rounds.findLast(one => one.kind === 'group') ?? null
  const mentor = access.grants.includes('mentor')
  const [pulse, check, due, meetings, owed, words, own, backing, sparring] = await Promise.all([
    waiting(db, access, rounds, 'pulse'),
    waiting(db, access, rounds, 'staff'),
    dueIn(db, access, today),
    meetingsNow(db, access, now),
    figuresOf(db, access, now),
    waitingToRead(db, key, access),
    ownPart(db, access, round),
    backingAsked(db, access, now),
    mentor ? questionsOf(db, access) : [],
  ])
  const mine = due.filter(({ indicator }) => isMine(access, indicator.measured_by))
  const seated = balance(participants.map(one => one.party))
  const situation: Situation = {
    facilitator: access.grants.includes('facilitator'),
    rests: state !== null && state.state !== 'active',
    at_table: worksHere(access),
    seats: participants.length,
    residents_side: seated.residents,
    public_side: seated.public,
    facilitators: leading(participants).length,
    waiting_to_join: asking.length,
    proposals: question.waiting,
    meal_agreed: initiative.meal !== '',
    late_steps: steps.filter(step => isLate(step, today)).length,
    due_measures: mine.length,
    meeting_runs: meetings.running !== null,
    asked_when: meetings.ask_when !== null,
    invited: meetings.invited_to !== null,
    minutes_wait: meetings.minutes_of !== null,
    words_wait: words > 0,
    meeting_ahead: meetings.ahead,
    overdue_answers: owed.overdue,
    round: round?.status ?? 'none',
    round_is_old: round?.closed_at != null && now.getTime() - round.closed_at.getTime() > 92 * 86_400_000,
    steps_of_last_round: steps.filter(step => step.origin_id === round?.id).length,
    ...own,
    pulse_waits: pulse !== null,
    check_waits: check !== null,
    backing_asked: backing.length > 0,
    sparring_waits: sparring.some(isWaiting),
    guide_next: way.next.length > 0 && !way.first_week,
    before_inviting: way.phase === 'preparation',
  }
  return {
    today,
    last_change,
    state,
    win,
    way,
    initiative,
    question,
    participants,
    steps,
    round,
    pulse,
    check,
    closed,
    meetings,
    /** There is a result, but the group has not released it to this person. */
    held_back:
      closed === null &&
      rounds.some(one => one.status === 'closed' && (one.kind === 'group' || one.kind === 'import')),
    things: threeThings(situation),
  }
}

/** Whoever is named measures; where nobody is, those who lead see to it. */
const isMine = (access: Access, measured_by: string | null): boolean =>
  measured_by === null ? access.grants.includes('facilitator') : measured_by === access.participant_id

/** What this person may do in the round that is under way. */
async function ownPart(db: Db, access: Access, round: Round | null) {
  const none = { vote_asked: false, answered: false, may_answer: false }
  if (!round || !access.grants.includes('member')) return none
  if (round.status === 'planned') {
    return { ...none, vote_asked: round.asked_k !== null && !(await hasVoted(db, access, round.id)) }
  }
  if (round.status !== 'open') return none
  const place = await answeringPlace(db, access, round.id)
  const side = place.sides.some(one => one.parties.includes(place.party))
  return { ...none, answered: place.answered, may_answer: side }
}

/** The open pulse, or the open check for staff, if this person has a side in it and has not answered. */
async function waiting(
  db: Db,
  access: Access,
  rounds: readonly Round[],
  kind: 'pulse' | 'staff',
): Promise<Round | null> {
  const open = rounds.find(one => one.kind === kind && one.status === 'open')
  if (!open || !access.grants.includes('member')) return null
  const { answered, sides, party } = await answeringPlace(db, access, open.id)
  return !answered && sides.some(one => one.parties.includes(party)) ? open : null
}

const answers = ['answer_pulse', 'answer', 'answer_check'] as const

/** What is most pressing, when that is to answer something: in which round. */
export function firstToAnswer({ things, pulse, round, check }: Overview): Round | null {
  const first = answers.find(kind => kind === things[0])
  return first ? { answer_pulse: pulse, answer: round, answer_check: check }[first] : null
}
