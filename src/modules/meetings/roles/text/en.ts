import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Roles',
  lead: 'The roles go round. Whoever leads the work from day to day can be in the kitchen while others lead the talk.',
  said: {
    given: 'The roles have been shared out.',
    swapped: 'Swapped.',
    off: 'The role is free.',
    other: 'Somebody else swapped first. This is how it is now.',
  },
  about: {
    host: 'Welcomes people, and makes sure that everybody has what they need.',
    guide: 'Gives people their turn, keeps an eye on the time, and asks those who have not said anything.',
    writer: 'Writes down what you agree on, in words everybody understands.',
    kitchen: 'Sees to food and coffee. Everybody helps to clear up.',
  },
  suggestion: {
    title: 'A suggestion',
    lead: 'The role goes to whoever has had it least often, and longest ago. If somebody says no, you swap.',
    use: 'Use the suggestion',
    first: 'has not had it before',
    before: day => `last had it on ${day}`,
    none: 'There is nobody at the table to ask yet. The roles are shared out once somebody has a seat.',
  },
  you: 'you',
  nobody: 'Nobody has it yet.',
  swap: 'Swap',
  swap_with: name => `Swap ${name} for`,
  give: 'Give the role to',
  also: 'Add one more person',
  give_submit: 'Give',
  off: 'Remove',
  off_whom: (name, role) => `: ${name} as ${role}`,
  change: 'Change',
  swap_hint: 'If the other person has a role too, you swap roles.',
  talk: 'Do you want to see how the speaking time is shared?',
  history: {
    title: 'Who has had what',
    caption: 'How many times each person has had the roles, at other meetings than this one',
    person: 'Name',
    none: 'This is the first meeting with roles.',
  },
}
