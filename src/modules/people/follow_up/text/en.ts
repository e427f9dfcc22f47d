import type { Text } from './nb.ts'

export const en: Text = {
  mine: {
    title: 'A talk between the meetings',
    lead: 'Would you like to talk with somebody, just the two of you? Say how you would like it, and one of the others will get in touch. You can stop it whenever you like, without saying why.',
    how: 'How would you like it?',
    wish: 'Is there anything the other person should know?',
    wish_hint: 'For example when it suits you, or how to reach you.',
    who_sees:
      'Those round the table can see this, so that one of them can take it on. Those who only follow the work cannot. What you talk about is not written down here, only the day.',
    ask: 'Yes, please',
    waiting: 'Nobody has taken it on yet. The others round the table can see what you asked for.',
    taken: (name: string) => `${name} will get in touch with you.`,
    talked: (days: string) => `You talked on ${days}.`,
    change: 'Change it',
    save: 'Save',
    stop_title: 'No longer want it?',
    stop_lead: 'Then nobody can see that you asked.',
    stop: 'Stop it',
  },
  ways: {
    call: 'Call me',
    message: 'Send me a message',
    visit: 'Come and see me',
    coffee: 'Have a coffee with me',
    minutes_aloud: 'Read the minutes aloud to me',
  },
  others: {
    title: 'A talk between the meetings',
    lead: 'Some people say most when there are only two of you. Take one on if you can. You note only the day, not what you talked about.',
    nobody: 'Nobody is asking for one now.',
    since: (day: string) => `since ${day}`,
    free: 'Nobody has taken it on yet.',
    taken: (name: string) => `${name} has taken it on.`,
    yours: 'You have taken it on.',
    talked: (days: string, n: number) =>
      n > 3 ? `Talked ${n} times, most recently on ${days}.` : `Talked on ${days}.`,
    take: 'I will do it',
    let_go: 'I cannot do it after all',
    free_it: 'Let somebody else do it',
    note: 'Note that you have talked',
    day: 'Which day?',
    day_hint: 'Only the day is kept.',
    to_own: 'Would you like a talk yourself?',
    errors: { not_yet: 'That day has not come yet. Enter the day you talked.' },
  },
  said: {
    asked: 'Saved. The others can see it now, and one of them will get in touch.',
    stopped: 'Stopped. Nobody can see that you asked.',
    taken: 'Thank you. You have taken it on.',
    let_go: 'Now somebody else can do it.',
    talked: 'The day is noted.',
  },
  conflicts: {
    follow_up_taken: 'Somebody else took it on before you.',
    follow_up_changed: 'This was changed in the meantime. Go back and see how it is now.',
  },
}
