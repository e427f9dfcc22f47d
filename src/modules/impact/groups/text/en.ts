import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Who it is for',
  lead: 'Whose lives should get better, and what will they look like then?',
  small_print: 'In plans and applications these are often called target groups.',
  advice_title: 'Narrow rather than wide',
  advice:
    '“Young parents who are new in the village” says more than “families”. A small group is easier to ask, and it is easier to see whether anything changes for them.',
  advice_staff:
    'Public employees, and people in organisations you work with, can be a group too. Things should get better for some of them as well.',
  none: 'You have not written who it is for yet. Begin with the one group that matters most.',
  priority: 'Who comes first?',
  priority_hint: 'When you choose what to measure, you begin with those who come first.',
  priorities: { 1: 'First', 2: 'Next', 3: 'When you get to it' },
  about_people: (n, count) => (n === 1 ? 'about one person' : `about ${count} people`),
  no_goals: 'No success goals yet.',
  indicators_here: n => (n === 0 ? 'nothing is measured yet' : n === 1 ? 'one indicator' : `${n} indicators`),
  asked_last: (times, day) =>
    times === 1
      ? `People from the group took part on ${day}.`
      : `People from the group have taken part ${times} times, last on ${day}.`,
  not_asked: 'Nobody from the group has been asked yet.',
  add: 'Add a group',
  name: 'Who are they?',
  name_hint: 'For example “young parents who are new in the village”.',
  detail: 'More about them',
  detail_hint: 'What they have in common, where they live, what you do not know. No names.',
  kind: 'They are',
  size: 'About how many are they?',
  size_hint: 'A rough number will do. Leave it empty if you do not know.',
  save: 'Add',

  all_groups: 'All the groups',
  called_before: (name, day) => `Was called “${name}” until ${day}.`,
  nobody_asked_title: 'Ask some of those it is about',
  nobody_asked:
    'Nobody from this group has taken part in this yet. They know best what a good life is for them. A cup of coffee with two or three of them is enough to begin.',
  nobody_asked_do: 'Write who took part',
  goals_title: 'When you succeed',
  goals_lead:
    'What is life like then for somebody in this group? Write it so that they would recognise it: “… has somebody to ask for help when things get hard.” This is called a success goal.',
  add_goal: 'New success goal',
  add_goal_hint: 'One goal at a time. Not what you do, but what is different for them.',
  save_goal: 'Add the goal',
  said_before: 'What it said before',
  until: day => `until ${day}`,
  because: why => `Changed because: ${why}`,
  measured_by: names => `Signs of it: ${names}`,
  no_sign: 'No sign to measure it by yet.',
  change: 'Change',
  indicators_title: 'What we measure for them',
  no_indicators: 'Nothing yet.',
  withdrawn: 'not in use',
  to_indicators: 'Choose what you want to measure',

  voices_title: 'Who took part',
  voices_lead:
    'When people from the group have taken part and had a say, write it here. Then others can see who the plan builds on.',
  no_voices: 'Nobody yet.',
  subjects: {
    goals: 'What a good life is for them',
    indicators: 'What is to be measured',
    reading: 'What the figures mean',
  },
  people: n => (n === 1 ? 'one person' : `${n} people`),
  and_others: (names, others) => (others === 1 ? `${names} and one more` : `${names} and ${others} more`),
  how_it_was: how => `How: ${how}`,
  what_came: what => `What they said and what was changed: ${what}`,
  remove_voice: 'Remove',
  name_off: 'Take my name off',
  add_voice: 'Write that somebody took part',
  about: 'What did they take part in?',
  day: 'Day',
  seats: 'Which of you with a seat here?',
  seats_hint: 'Tick those who belong to the group themselves and took part.',
  people_label: 'How many others?',
  people_hint: 'Those without a seat here. Only the number, no names.',
  how: 'How was it done?',
  how_hint: 'For example “around the kitchen table of one of them” or “three talks on the phone”.',
  what: 'What did they say, and what did you change?',
  what_hint: 'In their words, without names.',
  save_voice: 'Save',

  change_title: 'Change what it says about the group',
  why: 'Why are you changing it?',
  why_hint: 'If it is only a spelling mistake, you need not write anything here.',
  save_changes: 'Save',
  kept: 'What it said before is kept.',
  remove_title: 'Remove the group',
  remove_lead:
    'The success goals, and what is written about who took part, will be gone too. This cannot be undone.',
  remove: 'Remove the group',
  cannot_remove: n =>
    `${n === 1 ? 'One indicator belongs' : `${n} indicators belong`} to this group, so it cannot be removed. It must be possible to find again what you have measured. If the group no longer matters, you can stop using the indicators and put the group last. If something was added by mistake, remove the indicator first.`,

  goal_title: 'A success goal',
  goal: 'What life is like when you succeed',
  goal_detail: 'What do you mean by it?',
  goal_detail_hint: 'How would they notice it themselves? What is left out?',
  goal_before_title: 'What it said before',
  remove_goal_title: 'Remove the goal',
  remove_goal_lead: n =>
    n === 0
      ? 'What it said before and its arrows on the map will be gone too.'
      : `What it said before and its arrows on the map will be gone too. ${n === 1 ? 'The indicator that belongs to it stays' : `The ${n} indicators that belong to it stay`} without a goal.`,
  remove_goal: 'Remove the goal',

  errors: {
    how_many: 'Write a whole number, for example 40, or leave it empty.',
    nobody: 'Write how many took part, or tick somebody.',
    not_yet: 'That day has not come yet.',
  },
  said: {
    added: 'The group is added. Write a success goal straight away if you like.',
    changed: 'The change is saved.',
    removed: 'The group is removed.',
    goal_added: 'The goal is added.',
    goal_changed: 'The goal is changed.',
    goal_removed: 'The goal is removed.',
    voice_noted: 'It is written down.',
    voice_removed: 'It is removed.',
    name_off: 'Your name is taken off.',
  },
  conflicts: {
    group_is_measured: 'Something is measured for this group, so it cannot be removed.',
  },
}
