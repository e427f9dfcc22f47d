import type { Text } from './nb.ts'

export const en: Text = {
  title: 'How often do we meet?',
  lead: 'Trust grows when people meet again. Here you can see how many meetings there have been, and how they are spread.',
  verdicts: {
    none: () => 'No meetings yet',
    one: () => 'One meeting',
    few: n => `${n} meetings`,
    several: n => `${n} meetings`,
  },
  meant: {
    none: 'The first one can be a meal.',
    one: 'One meeting of two hours is not co-creation. It is a beginning. Arrange the next one while you still remember each other.',
    few: 'Even four meetings are not much when people are to feel safe with each other. Try arranging several at once.',
    several:
      'This is getting somewhere. See whether everybody manages to come, and whether the gaps are too long.',
  },
  between: (first, last) => `The first was on ${first}, the latest on ${last}.`,
  own_title: 'You',
  own: (n, all, hours) =>
    `You have been to ${n} of ${all} ${all === 1 ? 'meeting' : 'meetings'}, about ${hours === 1 ? 'one hour' : `${hours} hours`} in all.`,
  own_none: 'You have not been to a meeting yet. We would like to have you there.',
  all_title: 'Everybody',
  all_lead:
    'Only those of you who lead can see this list. It is not for keeping an eye on people, but for seeing who the meetings do not suit.',
  caption: 'A filled dot: was there. An open dot: was not. The dots are in order of date.',
  columns: { who: 'Who', when: 'When', meetings: 'Meetings' },
  not_yet: 'has not been yet',
  over_weeks: weeks => (weeks === 1 ? 'over one week' : `over ${weeks} weeks`),
  seldom: n =>
    n === 1
      ? 'One person has not been to any meeting. Ask what stands in the way: the time, the place, the children, the language?'
      : `${n} people have not been to any meeting. Ask what stands in the way: the time, the place, the children, the language?`,
  follow_up: 'Talk to them one by one',
  plan: 'Plan a meeting',
  elsewhere: 'Add a meeting that was held somewhere else',
}
