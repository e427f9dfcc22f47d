import type { Text } from './nb.ts'

export const en: Text = {
  impact: 'What difference does it make?',
  steps: {
    facts: 'Facts and purpose',
    problem: 'How we understand the problem',
    groups: 'Who it is for',
    activities: 'What we do, and why we believe it works',
    indicators: 'What we measure',
    measurements: 'Targets and measurements',
  },
  levels: {
    result: 'result',
    outcome: 'outcome',
    effect: 'effect',
  },
  level_hints: {
    result: 'Comes soon, and straight from what you do',
    outcome: 'A change in the lives of the people it is for',
    effect: 'Lasts, comes late and depends on other things too',
  },
  kinds: {
    number: 'a number',
    scale: 'a scale',
    share: 'a share',
    story: 'stories',
  },
  ways: {
    counted: 'we count',
    asked: 'we ask with a short form',
    talked: 'we talk with people',
    observed: 'we look for it',
    register: 'figures that already exist',
    stories: 'we collect stories',
  },
  betters: {
    higher: 'the higher, the better',
    lower: 'the lower, the better',
    neither: 'neither high nor low is best',
  },
  rhythms: {
    once: 'once',
    monthly: 'every month',
    quarterly: 'every quarter',
    half_yearly: 'every half year',
    yearly: 'every year',
  },
  group_kinds: {
    residents: 'residents',
    relatives: 'family and others close by',
    employees: 'public employees',
    partners: 'people in organisations we work with',
    local_community: 'the local community',
  },
  causalities: {
    high: 'high',
    middle: 'middle',
    low: 'low',
  },
  themes: {
    belonging: 'Belonging',
    mastery: 'Mastery',
    housing: 'Housing',
    work_and_study: 'Work and school',
    health: 'Health',
    children_and_youth: 'Children and youth',
    language: 'Language',
    loneliness: 'Loneliness',
    trust: 'Trust in services',
    staff: 'Staff',
  },
  at_end: {
    low: 'at the bottom of the scale',
    high: 'at the top of the scale',
  },
  no_figure: 'no figure',
}
