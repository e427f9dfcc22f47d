import type { Text } from './nb.ts'

export const en: Text = {
  title: 'How even is it?',
  lead: 'Here you can see whether the two sides take part equally, from the invitation to the decision.',
  empty: 'Once you have held a meeting, this page says who took part in what.',
  picture: 'The two sides',
  middle: 'The line marks the middle, the same from each side.',
  sides: {
    residents: 'The residents’ side: residents, associations, social entrepreneurs and businesses',
    public: 'The public side: employees, leaders and politicians',
  },
  beside: 'Mentors and researchers sit beside the table and are not counted.',
  measures: {
    invited: 'Invited',
    present: 'Present',
    proposing: 'Proposed something',
    deciding: 'Took part in deciding',
  },
  measured: {
    invited: 'Seats that were invited to meetings.',
    present: 'People who were there, including those without a seat.',
    proposing: 'Contributions, ideas, and proposals for what was decided.',
    deciding: 'How many times somebody took part in deciding something.',
  },
  counted: (residents, in_public) =>
    `${residents} from the residents’ side, ${in_public} from the public side`,
  nothing: 'Nothing to count yet',
  nameless: n =>
    n === 1
      ? 'One proposal has no name and is not counted.'
      : `${n} proposals have no name and are not counted.`,

  findings_title: 'What the figures say',
  findings: {
    little: 'This is based on one or two meetings. That is too little to be sure of anything.',
    fewer_residents:
      'There have been fewer people from the residents’ side than from the public side at the meetings. There should be at least as many.',
    as_many_residents:
      'There have been at least as many people from the residents’ side as from the public side at the meetings.',
    come_less: 'The residents’ side is invited more often than it comes. What stands in the way?',
    propose_less:
      'The residents’ side has a smaller share of the proposals than of the people at the meetings.',
    propose_more:
      'The residents’ side has a larger share of the proposals than of the people at the meetings.',
    decide_less:
      'The residents’ side has a smaller share in the decisions than of the people at the meetings.',
    decide_as_present: 'Those who are there take part in deciding as well.',
    no_decisions:
      'No decision has been written down. Has nothing been decided, or is it decided somewhere else?',
    never_their_ground: 'None of the meetings has been on the residents’ home ground.',
    mostly_public_ground:
      'The meetings are more often on the public side’s home ground than on the residents’.',
    always_daytime:
      'All the meetings have been in working hours. Many people then cannot come without taking time off.',
    costs_not_covered:
      'Costs have not been covered at all the meetings. Travel and child care can keep people at home.',
    costs_covered: 'Costs have been covered at all the meetings.',
  },

  where_title: 'Where and when',
  where: 'Place',
  unknown: 'not written down',
  when: 'Time',
  parts: {
    day: 'in working hours',
    evening: 'in the evening',
    weekend: 'at the weekend',
  },
  costs: 'Costs covered',
  covered: (n, of) => (of === 1 ? `at ${n} of 1 meeting` : `at ${n} of ${of} meetings`),
  times: (n, what) => `${n} ${what}`,

  table_title: 'The figures in a table',
  caption: meetings =>
    meetings === 1 ? 'The figures from the one meeting so far' : `The figures from ${meetings} meetings`,
  measure: 'What',
  residents: 'The residents’ side',
  public: 'The public side',
  share: 'The residents’ share',
  warning:
    'The figures say who took part, not whether anybody was heard. Only those who were there know. Ask them.',
}
