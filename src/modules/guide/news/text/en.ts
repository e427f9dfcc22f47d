import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Wins and setbacks',
  lead: 'Tell the others when something worked, and when something did not. Both are worth remembering.',
  tell: 'Tell the others',
  kinds: {
    win: { name: 'A win', hint: 'Something worked. It may well be small.' },
    setback: { name: 'A setback', hint: 'Something did not go as you had hoped.' },
    milestone: { name: 'A milestone', hint: 'You have got to where you wanted to be.' },
    news: { name: 'Some news', hint: 'Something the others will be glad to know.' },
  },
  labels: { kind: 'What is it?', body: 'What happened?', day: 'When?', learnt: 'What did we learn?' },
  body_hint: 'A sentence or two will do. Everybody who takes part in the co-creation can read it.',
  errors: { ahead: 'That day has not come yet. Write what you plan to do under what you have agreed.' },
  not_here:
    'Did something go wrong between people, or did somebody do something they should not have? Then this is not the place. Talk to somebody who leads.',
  save: 'Tell it',
  save_changes: 'Save',
  empty: 'Nobody has told any news yet. Do start with something small.',
  learnt_was: 'We learnt:',
  told_by: (name, day) => (name ? `${day}, told by ${name}` : day),
  change: 'Change',
  change_title: 'Change what you wrote',
  remove_title: 'Should it not be here?',
  remove_own: 'Then it is gone for everybody.',
  remove_others: 'Please talk to the person who told it first. It will be gone for everybody.',
  remove: 'Take it away',
  newest_win: 'We have something to celebrate',
  all_news: 'All wins and setbacks',
  said: {
    told_win: 'Lovely! Everybody can read it now.',
    told_setback: 'Thank you for telling us. Now everybody can learn from it.',
    told_milestone: 'You have come a good way. Everybody can read it now.',
    told_news: 'Everybody can read it now.',
    changed: 'Saved.',
    removed: 'Taken away.',
  },
}
