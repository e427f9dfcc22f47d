import { expect, test } from 'vitest'
import { type Situation, threeThings } from './rules.ts'

const calm: Situation = {
  facilitator: true,
  rests: false,
  at_table: true,
  seats: 9,
  residents_side: 5,
  public_side: 4,
  facilitators: 2,
  waiting_to_join: 0,
  proposals: 0,
  meal_agreed: true,
  late_steps: 0,
  due_measures: 0,
  meeting_runs: false,
  asked_when: false,
  invited: false,
  minutes_wait: false,
  meeting_ahead: true,
  overdue_answers: 0,
  round: 'closed',
  round_is_old: false,
  vote_asked: false,
  answered: false,
  may_answer: true,
  pulse_waits: false,
  check_waits: false,
  steps_of_last_round: 2,
  guide_next: false,
  backing_asked: false,
  words_wait: false,
  sparring_waits: false,
  before_inviting: false,
}

test('nothing is asked for when nothing is missing', () => {
  expect(threeThings(calm)).toEqual([])
})

test('a new facilitator is asked to invite and to agree on a meal', () => {
  const first = {
    ...calm,
    seats: 1,
    facilitators: 1,
    residents_side: 0,
    public_side: 1,
    meal_agreed: false,
    round: 'none' as const,
  }
  expect(threeThings(first)).toEqual(['invite', 'meal'])
})

test('while the work rests nobody is asked to organise', () => {
  const alone = { ...calm, seats: 1, facilitators: 1, meal_agreed: false, round: 'none' as const }
  expect(threeThings({ ...alone, rests: true })).toEqual([])
  expect(threeThings({ ...calm, seats: 6, facilitators: 1, round_is_old: true, rests: true })).toEqual([])
})

test('never more than three things, the open round first', () => {
  const much = {
    ...calm,
    round: 'open' as const,
    waiting_to_join: 2,
    proposals: 1,
    meal_agreed: false,
    late_steps: 1,
  }
  expect(threeThings(much)).toEqual(['answer', 'welcome', 'proposal'])
})

test('an open pulse comes before the open round, and a check for staff after it', () => {
  const all = { ...calm, round: 'open' as const, pulse_waits: true, check_waits: true }
  expect(threeThings(all)).toEqual(['answer_pulse', 'answer', 'answer_check'])
  expect(threeThings({ ...calm, pulse_waits: true })).toEqual(['answer_pulse'])
})

test('somebody who has answered is not asked again, and a resident is not asked to organise', () => {
  const resident = {
    ...calm,
    facilitator: false,
    round: 'open' as const,
    answered: true,
    meal_agreed: false,
    facilitators: 1,
  }
  expect(threeThings(resident)).toEqual([])
})

test('who is asked to read what they have said is told so, also when they only follow the work', () => {
  const asked = { ...calm, facilitator: false, at_table: false, words_wait: true }
  expect(threeThings(asked)).toEqual(['own_words'])
})

test('whose backing is waited for is asked, also when they only follow the work', () => {
  const leader = { ...calm, facilitator: false, at_table: false, backing_asked: true }
  expect(threeThings(leader)).toEqual(['backing'])
})

test('the guide’s next point is asked for where nothing else is, and only of those at the table', () => {
  const next = { ...calm, guide_next: true }
  expect(threeThings(next)).toEqual(['guide'])
  expect(threeThings({ ...next, at_table: false })).toEqual([])
  expect(threeThings({ ...next, proposals: 1, late_steps: 1, round_is_old: true })).not.toContain('guide')
})

test('a meeting that goes on comes before all else, and what a meeting asks of somebody before what they organise', () => {
  expect(threeThings({ ...calm, meeting_runs: true, late_steps: 1 })).toEqual(['meeting_now', 'steps'])
  expect(threeThings({ ...calm, meeting_runs: true, at_table: false })).toEqual([])
  const asked = {
    ...calm,
    facilitator: true,
    asked_when: true,
    invited: true,
    minutes_wait: true,
    waiting_to_join: 1,
  }
  expect(threeThings(asked)).toEqual(['say_when', 'reply_meeting', 'confirm_minutes'])
})

test('whoever leads is asked for answers that are owed, and for the next meeting once there are people for it', () => {
  const leads = { ...calm, facilitator: true }
  expect(threeThings({ ...leads, overdue_answers: 2 })).toContain('owed')
  expect(threeThings({ ...calm, facilitator: false, overdue_answers: 2 })).not.toContain('owed')
  expect(threeThings({ ...leads, meeting_ahead: false })).toContain('plan_meeting')
  expect(threeThings({ ...leads, meeting_ahead: false, rests: true })).not.toContain('plan_meeting')
})

test('what is due to be measured is asked of whoever measures it, and not while the work rests', () => {
  expect(threeThings({ ...calm, due_measures: 2 })).toEqual(['measure'])
  expect(threeThings({ ...calm, due_measures: 2, rests: true })).toEqual([])
  expect(threeThings({ ...calm, due_measures: 2, at_table: false })).toEqual([])
})

test('a group that has not looked at itself for long is asked to', () => {
  expect(threeThings({ ...calm, round_is_old: true })).toEqual(['plan_round'])
})

test('what is to be ready before residents are asked is no task for a resident', () => {
  const early = { ...calm, guide_next: true, before_inviting: true }
  expect(threeThings(early)).toEqual(['guide'])
  expect(threeThings({ ...early, facilitator: false })).toEqual([])
  expect(threeThings({ ...early, facilitator: false, before_inviting: false })).toEqual(['guide'])
})

test('a mentor hears that somebody waits for a word', () => {
  const mentor = { ...calm, facilitator: false, at_table: false, sparring_waits: true }
  expect(threeThings(mentor)).toEqual(['sparring'])
})
