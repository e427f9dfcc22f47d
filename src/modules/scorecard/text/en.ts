import type { Text } from './nb.ts'

export const en: Text = {
  sides: {
    residents: 'residents and associations',
    public: 'the public sector',
    third: 'a third group',
    others: 'others',
    all: 'everyone',
    unnamed: 'no group',
  },
  round: number => `Round ${number}`,
  conflicts: {
    round_running: 'A round is already under way. Close it before you make a new one.',
    round_not_planned: 'The round has been opened or closed, so it can no longer be changed.',
    round_not_open: 'The round is not open.',
    nobody_to_answer: 'Nobody has a seat in the groups that are to answer. Invite someone first.',
    no_vote: 'There is nothing to answer here any more.',
  },
}
