import type { Text } from './nb.ts'

export const en: Text = {
  lead: 'What do you want to change in people’s lives, and is it happening?',
  first: {
    title: 'Ten minutes are enough for a first pass',
    body: 'Write what you know now: why you are doing this, what is hard, who it is for, and what you do. Nothing has to be finished, and everything can change later. Figures come much later.',
    start: 'Write why you are doing this',
    or_file: 'Do you have a plan already? Bring it in from a file',
    nobody: 'Nobody has begun on the plan yet.',
  },
  steps_title: 'The six steps',
  steps_lead: 'Go back and forth between them as often as you like.',
  steps: {
    facts: 'Why you are doing this, and what should come of it',
    problem: 'What is hard, and why',
    groups: 'A few groups, and what their lives are like if you succeed',
    activities: 'What you do, and what it leads to',
    indicators: 'Signs that life gets better, chosen with the people it is about',
    measurements: 'Where you began, where you want to be, and how it is going',
  },
  counts: {
    purpose: _ => 'the purpose is written',
    delivery: n => (n === 1 ? '1 thing you make' : `${n} things you make`),
    challenge: n => (n === 1 ? '1 challenge' : `${n} challenges`),
    cause: n => (n === 1 ? '1 cause' : `${n} causes`),
    consequence: n => (n === 1 ? '1 consequence' : `${n} consequences`),
    solution: n => (n === 1 ? '1 thing that already exists' : `${n} things that already exist`),
    evidence: n => (n === 1 ? '1 source' : `${n} sources`),
    group: n => (n === 1 ? '1 group' : `${n} groups`),
    goal: n => (n === 1 ? '1 success goal' : `${n} success goals`),
    activity: n => (n === 1 ? '1 activity' : `${n} activities`),
    result: n => (n === 1 ? '1 result' : `${n} results`),
    effect: n => (n === 1 ? '1 effect' : `${n} effects`),
    link: n => (n === 1 ? '1 link' : `${n} links`),
    indicator: n => (n === 1 ? '1 indicator' : `${n} indicators`),
    with_method: n => `${n} with an agreed way to measure`,
    target: n => (n === 1 ? '1 target' : `${n} targets`),
    baseline: n => `${n} with a baseline`,
    measured: n => `${n} measured again`,
  },
  next: 'What comes next',
  afterwards: 'After that:',
  all_done: 'The plan is whole, and everything has been measured at least twice.',
  all_done_lead: 'Go on measuring as agreed, and talk about what the figures do not say.',
  way_title: 'The whole way',
  way_lead: 'An order you can follow. You are free to take something else first.',
  way_picture: (at, of, name) => `A path of ${of} stages. The next is number ${at}: ${name}.`,
  way_picture_done: of => `A path of ${of} stages. All have been walked.`,
  here: 'this comes next',
  done: 'in place',
  stages: {
    first_pass: { name: 'A first pass', what: 'Write down what you know now, without looking for more.' },
    deepen: { name: 'Understand the problem better', what: 'Look for figures and research, and ask people.' },
    agree: {
      name: 'Make it fit together',
      what: 'Purpose, problem, groups and what you do should point the same way.',
    },
    first_indicators: {
      name: 'Some indicators for the group that comes first',
      what: 'What would you look for to know whether life has become better?',
    },
    methods: {
      name: 'Decide how you measure',
      what: 'Write how and when to measure. The indicator often has to change a little then.',
    },
    whole_set: {
      name: 'Choose the rest of the indicators',
      what: 'Include the other groups, and stop before there are too many.',
    },
    targets: { name: 'Set targets', what: 'Where do you want to be, and when?' },
    baseline: { name: 'Measure the baseline', what: 'How is it now, before any change can be expected?' },
    measure: { name: 'Measure again, as agreed', what: 'That is when you see whether anything changes.' },
  },
  lacks: {
    purpose: _ => 'The purpose',
    challenge: _ => 'A challenge',
    group: _ => 'A group it is for',
    activity: _ => 'Something you do',
    cause: _ => 'A cause of the problem',
    evidence: _ => 'Something that shows how you know',
    goal: n => (n === 1 ? 'A success goal for the group that comes first' : `Success goals for ${n} groups`),
    hypothesis: _ => 'Why you believe it works',
    leads_on: n => (n === 1 ? 'What one activity leads to' : `What ${n} activities lead to`),
    reached: n => (n === 1 ? 'What leads to one success goal' : `What leads to ${n} success goals`),
    indicator: n => (n === 1 ? 'An indicator' : `Indicators for ${n} groups`),
    method: n => (n === 1 ? 'How one indicator is measured' : `How ${n} indicators are measured`),
    when: n => (n === 1 ? 'When one indicator is measured' : `When ${n} indicators are measured`),
    every_group: n => (n === 1 ? 'An indicator for one more group' : `Indicators for ${n} more groups`),
    every_goal: n => (n === 1 ? 'An indicator for one success goal' : `Indicators for ${n} success goals`),
    target: n => (n === 1 ? 'A target for one indicator' : `Targets for ${n} indicators`),
    baseline: n => (n === 1 ? 'The baseline of one indicator' : `The baselines of ${n} indicators`),
    later: n =>
      n === 1 ? 'One more measurement of one indicator' : `One more measurement of ${n} indicators`,
  },
  due_title: 'Due to be measured',
  due_since: date => `since ${date}`,
  due_more: n => (n === 1 ? 'And one more' : `And ${n} more`),
  worth_title: 'Worth a talk',
  all_advice: n =>
    n === 1 ? 'See the advice' : n === 2 ? 'See both pieces of advice' : `See all ${n} pieces of advice`,
  doors_title: 'More about the difference',
  door_groups: { plan: 'The plan', measure: 'Measuring', see: 'Seeing and showing' },
  doors: {
    groups: 'Who it is for',
    hypothesis: 'Why we believe it works',
    library: 'Library of indicators',
    measurements: 'Targets and measurements',
    asking: 'Ask those it is for',
    stories: 'Stories of change',
    follow: 'How it is going',
    together: 'Working together and outcomes, side by side',
    value: 'Social value, twice',
    gains: 'Careful estimates',
    honesty: 'The honesty box',
    report: 'The report',
    sheet: 'The plan as a spreadsheet',
    files: 'The plan in and out',
  },
  advice: {
    title: 'Advice',
    lead: 'This is what we see when we read the plan. Nothing stops you, and you may have good reasons to do it another way.',
    none_yet:
      'There is not enough written to advise on yet. Advice comes when you have written whom it is for and what you do.',
    none: 'We have no advice right now. The plan fits together, as we read it.',
    mend: 'Look at it here:',
    more: n => (n === 1 ? 'and one more' : `and ${n} more`),
  },
  hints: {
    few_people: {
      says: n =>
        n === 1
          ? 'One figure comes from fewer than five people.'
          : `${n} indicators have figures from fewer than five people.`,
      why: 'When so few have answered, the figure may give away who answered what. Tell it in words instead, and only what they have said yes to.',
    },
    too_soon: {
      says: n =>
        n === 1
          ? 'An effect was measured before a year had passed.'
          : `${n} effects were measured before a year had passed.`,
      why: 'What should last does not show so early. The figure may be right, but wait before you call it an effect.',
    },
    read_from_one: {
      says: n =>
        n === 1
          ? 'One effect rests on only one measurement.'
          : `${n} effects rest on only one measurement each.`,
      why: 'One figure may be chance. Measure once more before you say that something has changed.',
    },
    group_not_asked: {
      says: n => (n === 1 ? 'One group has not been asked.' : `${n} groups have not been asked.`),
      why: 'Those who live with it know best what would be good. A meal and two questions are enough to begin with. Then write down that they took part.',
    },
    first_group_without_goal: {
      says: n =>
        n === 1
          ? 'The group that comes first has no success goal.'
          : `${n} groups that come first have no success goal.`,
      why: 'If nobody has said what life is like when it goes well, it is hard to know what to look for.',
    },
    activity_leads_nowhere: {
      says: n =>
        n === 1
          ? 'One activity leads to nothing that you hope for.'
          : `${n} activities lead to nothing that you hope for.`,
      why: 'Perhaps only the arrow is missing. Perhaps it is something you do out of habit.',
    },
    goal_not_reached: {
      says: n =>
        n === 1
          ? 'Nothing leads to one of the success goals.'
          : `Nothing leads to ${n} of the success goals.`,
      why: 'Which of the things you do should bring people there? If the answer is none, something is missing, or others have to do it.',
    },
    chosen_without_group: {
      says: n =>
        n === 1
          ? 'One group took no part in choosing what to measure.'
          : `${n} groups took no part in choosing what to measure.`,
      why: 'When others choose, it is easy to measure what matters to them. Ask the group what they would look for.',
    },
    goal_without_indicator: {
      says: n => (n === 1 ? 'One success goal has no indicator.' : `${n} success goals have no indicator.`),
      why: 'Then you will not know whether you come nearer. It may still be a good choice, as not everything can be measured.',
    },
    without_method: {
      says: n =>
        n === 1
          ? 'The plan does not say how one indicator will be measured.'
          : `The plan does not say how ${n} indicators will be measured.`,
      why: 'Writing down how often changes the indicator a little. Better to find that out now than on the day.',
    },
    without_baseline: {
      says: n =>
        n === 1
          ? 'One indicator was measured without a baseline.'
          : `${n} indicators were measured without a baseline.`,
      why: 'If nobody knows how it was before, nobody can say whether anything has changed. Are there older figures you can use?',
    },
    nobody_measures: {
      says: n =>
        n === 1
          ? 'The plan does not say who measures one of the indicators.'
          : `The plan does not say who measures ${n} of the indicators.`,
      why: 'What nobody has taken on is seldom done. A role is enough.',
    },
    without_target: {
      says: n => (n === 1 ? 'One indicator has no target.' : `${n} indicators have no target.`),
      why: 'A target with a date makes it easier to say whether things move fast enough. It can change, and the old one stays.',
    },
    too_many: {
      says: n =>
        n === 1
          ? 'One group has more than eight indicators.'
          : `${n} groups have more than eight indicators.`,
      why: 'A few that are followed up say more than many that are forgotten. Which would you miss?',
    },
    without_evidence: {
      says: _ => 'The plan does not say what your view of the problem rests on.',
      why: 'Figures, research and what people have told you make it easier for others to believe it and join in.',
    },
    without_source: {
      says: n => (n === 1 ? 'Something you know has no source.' : `${n} things you know have no source.`),
      why: 'Without a source nobody can find it again, not even you in two years.',
    },
    honesty_empty: {
      says: _ => 'The honesty box is empty.',
      why: 'All measuring has weak sides. When you say so yourselves, the rest is easier to trust.',
    },
    staff_forgotten: {
      says: _ => 'No employees or partners are among the groups.',
      why: 'Everyday life changes too for those who work with this. It is worth looking at.',
    },
    group_too_wide: {
      says: n =>
        n === 1 ? 'One group has a thousand people or more.' : `${n} groups have a thousand people or more.`,
      why: 'The narrower the group, the easier it is to know what is good for them. Which of them do you have most in mind?',
    },
  },
}
