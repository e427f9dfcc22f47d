import type { Text } from './nb.ts'

export const en: Text = {
  title: 'The residents’ room',
  lead: 'This is where those of you who take part as residents write to each other. Employees, leaders, associations and those who read along cannot come in, and they do not see that anybody has written.',
  who_title: 'Who can read what you write?',
  who: names => `The residents who take part now: ${names}.`,
  alone:
    'You are the only resident who takes part just now. What you write stays here until more people join. Do tell those who lead that there should be more of you.',
  anew: (names: string) => `Seats taken again with a new link: ${names}. Do ask whether it is really them.`,
  since: (when: string) =>
    `Your seat was taken again with a new link on ${when}. So what was written here before is not shown: whoever makes a link must not be able to read it.`,
  who_more:
    'Anybody who joins as a resident later can also read what is already here. Those who lead the co-creation choose who comes in as a resident, and a resident may be one of them. Is there a name you do not know? Ask before you write.',
  reach:
    'Whoever runs the database can in principle read everything here. In some cases the law may require it to be handed over. The other residents may also pass it on.',
  nobody_watches:
    'Nobody keeps an eye on this room, and no employee reads it. So they cannot help with anything that is written only here either. Does somebody need help now? These numbers are for Norway: call 113 if a life is in danger, 112 for the police, 116 117 for a doctor out of hours, or 116 111 for the helpline for children and young people.',
  notes_title: 'What you have written',
  earlier_title: 'What you wrote before',
  earlier: 'See what was written before this',
  to_newest: 'Back to the newest',
  look_again: 'See whether anybody has written something new',
  none: 'Nobody has written anything here yet.',
  take_back: 'Take back',
  write_title: 'Write to the others',
  body: 'What you want to say',
  hint: 'Short will do. Talk about yourself, and ask the others before you write about them. You can take it back whenever you like.',
  submit: 'Leave it here',
  said: {
    written: 'Now it is here.',
    taken_back: 'It is gone. Somebody may already have read it.',
  },
}
