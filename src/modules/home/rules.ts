/** What an initiative's overview may ask for, the most pressing first. */
export const now_kinds = [
  'meeting_now',
  'answer_pulse',
  'answer',
  'answer_check',
  'say_when',
  'reply_meeting',
  'confirm_minutes',
  'own_words',
  'welcome',
  'vote',
  'backing',
  'sparring',
  'proposal',
  'invite',
  'meal',
  'open_round',
  'close_round',
  'talk',
  'owed',
  'steps',
  'measure',
  'plan_meeting',
  'residents',
  'second',
  'plan_round',
  'guide',
] as const
export type NowKind = (typeof now_kinds)[number]

/** What is known when the three things are chosen. */
export type Situation = {
  facilitator: boolean
  /** The work has a pause, or has ended: nobody is asked to organise anything. */
  rests: boolean
  /** Sits at the table, and does not only follow the work. */
  at_table: boolean
  seats: number
  residents_side: number
  public_side: number
  facilitators: number
  waiting_to_join: number
  proposals: number
  meal_agreed: boolean
  late_steps: number
  /** A meeting goes on now. */
  meeting_runs: boolean
  /** Times are proposed for a meeting, and this person has not said when they can. */
  asked_when: boolean
  /** This person is invited to a meeting and has not replied. */
  invited: boolean
  /** Minutes of a meeting where this person was wait for a yes. */
  minutes_wait: boolean
  /** This person is asked to read what they have said in a study. */
  words_wait: boolean
  /** A meeting is settled, or its time is being asked about. */
  meeting_ahead: boolean
  /** So many contributions have waited too long for an answer. */
  overdue_answers: number
  /** So many indicators are due for this person to measure. */
  due_measures: number
  round: 'none' | 'planned' | 'open' | 'closed'
  /** The last round was closed more than three months ago. */
  round_is_old: boolean
  vote_asked: boolean
  answered: boolean
  may_answer: boolean
  /** A pulse, or a check for staff alone, that is open and waits for this person. */
  pulse_waits: boolean
  check_waits: boolean
  steps_of_last_round: number
  /** The group has written that this person backs them, and waits for a yes. */
  backing_asked: boolean
  /** This person is a mentor, and the group has asked something that nobody has answered. */
  sparring_waits: boolean
  /** A point of the guide is next, and the first week is over. */
  guide_next: boolean
  /** What is next is to be ready before residents are asked: for those who lead. */
  before_inviting: boolean
}

/** The three things to do now: never more, in the order that helps. A resident is not asked to organise. */
export function threeThings(now: Situation): NowKind[] {
  const organises = now.facilitator && !now.rests
  const wanted: Record<NowKind, boolean> = {
    meeting_now: now.at_table && now.meeting_runs,
    answer_pulse: now.pulse_waits,
    answer_check: now.check_waits,
    answer: now.round === 'open' && now.may_answer && !now.answered,
    say_when: now.asked_when,
    reply_meeting: now.invited,
    confirm_minutes: now.minutes_wait,
    own_words: now.words_wait,
    welcome: now.facilitator && now.waiting_to_join > 0,
    vote: now.round === 'planned' && now.vote_asked,
    backing: now.backing_asked,
    sparring: now.sparring_waits,
    proposal: now.proposals > 0,
    invite: organises && now.seats < 3,
    meal: organises && !now.meal_agreed,
    open_round: now.facilitator && now.round === 'planned',
    close_round: now.facilitator && now.round === 'open',
    talk: now.at_table && now.round === 'closed' && now.steps_of_last_round === 0,
    owed: now.facilitator && now.overdue_answers > 0,
    steps: now.late_steps > 0,
    measure: now.at_table && !now.rests && now.due_measures > 0,
    plan_meeting: organises && now.seats >= 3 && !now.meeting_ahead,
    residents: organises && now.seats >= 3 && now.residents_side < now.public_side,
    second: organises && now.seats >= 3 && now.facilitators < 2,
    plan_round: organises && now.seats >= 5 && (now.round === 'none' || now.round_is_old),
    guide: now.at_table && now.guide_next && (now.facilitator || !now.before_inviting),
  }
  return now_kinds.filter(kind => wanted[kind]).slice(0, 3)
}
