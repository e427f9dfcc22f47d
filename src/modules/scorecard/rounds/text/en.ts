import type { Text } from './nb.ts'

export const en: Text = {
  rounds: 'Rounds',
  rounds_lead:
    'In a round everyone answers the same statements, each on their own. Then you look at the picture together.',
  none_yet: 'No rounds yet.',
  status: { planned: 'Planned', open: 'Open', closed: 'Closed' },
  imported: 'From a file',
  see_result: 'See the result',
  plan: 'Plan a round',
  import: 'Bring in answers from a file',

  plan_title: 'Plan a round',
  plan_lead: 'Agree on this together before anyone answers. Once the round is open, it cannot be changed.',
  change_title: 'Change the plan',
  instrument: 'What are you going to answer?',
  statements: n => `${n} statements`,
  sides: 'Who answers for which group?',
  sides_hint: 'The result is shown for each group. Two groups are usual.',
  does_not_answer: 'Does not answer',
  third_label: 'Name of the third group',
  third_hint: 'Only if you use it.',
  closes_on: 'Last day to answer',
  closes_hint: 'The round closes by itself the night after. Without a date you close it yourselves.',
  save_plan: 'Save the plan',
  errors: { past: 'Choose a day that has not passed.', nobody: 'At least one must answer.' },

  planned_lead: 'The round is planned. Here everyone sees what has been agreed before anyone answers.',
  open_lead: 'The round is open. Everyone answers on their own.',
  agreed: 'Agreed',
  who_answers: 'Who answers',
  seats: n => (n === 1 ? 'one seat' : `${n} seats`),
  not_answering: 'Does not answer',
  closes: day => `The last day to answer is ${day}.`,
  closes_by_hand: 'The round is closed when the group is ready.',
  one_side: 'There are figures when at least five have answered.',
  k_is: {
    5: 'A group gets figures of its own when at least five have answered. With fewer, it is joined with another.',
    3: 'Everyone agrees: a group gets figures of its own when at least three have answered.',
    1: 'Everyone agrees: the groups are shown openly, even small ones.',
  },
  change_plan: 'Change the plan',
  cancel_plan: 'Delete the plan',
  open_round: 'Open the round',
  open_explain: 'From now on everyone can answer, and what was agreed stands.',
  answer: 'Answer the statements',

  smaller: 'Are there only a few of you?',
  smaller_lead:
    'If there are so few of you that five is too many, you can choose smaller groups. Everyone must agree to it, and everyone answers in secret.',
  ask: {
    3: 'Ask everyone: is three enough?',
    1: 'Ask everyone: shall we show the groups openly?',
    5: 'Take the question back',
  },
  asked: {
    3: 'May a group get figures of its own when three have answered?',
    1: 'May we show the groups openly, even small ones? Others may then work out what you answered.',
  },
  vote_lead: 'Nobody finds out what you say. We only show whether everyone agrees.',
  vote_yes: 'Yes, that is fine with me',
  vote_no: 'No, I would rather not',
  voted: 'You have answered. You can change your mind until the round opens.',
  all_agreed: 'Everyone agrees.',
  not_agreed: 'Not everyone has agreed yet.',

  answered: 'How many have answered',
  answered_of: (answered, seats) => `${answered} of ${seats}`,
  answered_all: 'In total',
  answered_moved:
    'Somebody has left or changed place since the round opened. So we no longer show how many have answered: the number would give away whether that one person has.',
  answered_hidden: k =>
    `We show numbers only for groups with at least ${k} seats, so that nobody can be singled out.`,

  moved: {
    planned: title => `The plan for ${title.toLowerCase()} is saved.`,
    open: title => `${title} is open now.`,
    closed: title => `${title} is closed.`,
    look: 'See what is new',
  },

  ways: 'More ways to answer',
  way: {
    screen: {
      label: 'Answer together',
      what: 'One statement at a time on a big screen. Everyone answers on their own phone.',
    },
    paper: { label: 'Answer on paper', what: 'Print sheets, and enter the answers afterwards.' },
    help: {
      label: 'Enter answers for someone else',
      what: 'You read aloud and enter what the person says.',
    },
    tell: { label: 'Remind people of the round', what: 'E-mail, a message you can copy, or slips to print.' },
  },

  close: 'Close the round',
  close_title: 'Close the round for good?',
  close_lead: 'This cannot be undone.',
  close_what: [
    'Nobody can answer or change their answer afterwards.',
    'The result is made, and everyone in the group can see it.',
    'The list of who has answered is deleted. The answers are shuffled, so that nobody can find their own or anybody else’s.',
    'If too few have answered in total, there are no figures. You get a sheet for the talk, and the answers are deleted.',
  ],
  close_now: 'Close the round now',
  not_now: 'Not yet',

  said: {
    planned: 'The plan is saved.',
    opened: 'The round is open.',
    voted: 'Thank you, noted.',
    asked: 'Now everyone can say what they think.',
    cancelled: 'The plan is deleted.',
    imported: 'The answers have been brought in.',
  },
}
