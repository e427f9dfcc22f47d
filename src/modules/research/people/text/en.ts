import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Who has spoken',
  lead: 'Each of them is a number and a party. The names lie apart, locked with a key.',
  signs:
    'INN is a resident, OA a public employee or leader, F a researcher. The number is the same person throughout the study.',
  none: 'Nobody is noted yet. Add those who have spoken, and what they say can carry their number.',
  caption: (n: number) => (n === 1 ? 'One person has spoken' : `${n} people have spoken`),
  columns: { sign: 'Who', party: 'Party', sources: 'Sources', readings: 'Have they read it?', known: 'Name' },
  known: {
    none: 'not written down',
    name: 'locked away',
    seat: 'locked away, with a seat here',
    destroyed: 'destroyed',
  },
  withdrawn: 'has taken everything back',
  nothing_said: 'nothing yet',
  standing: {
    not_asked: 'not asked',
    asked: 'asked, has not answered',
    approved: 'has said yes',
    changed: 'said yes, but the text has changed since',
    taken_back: 'has taken it back',
  },
  standing_count: {
    not_asked: (n: number) => `${n} not asked`,
    asked: (n: number) => `${n} waiting for an answer`,
    approved: (n: number) => `${n} said yes`,
    changed: (n: number) => `${n} changed after yes`,
    taken_back: (n: number) => `${n} taken back`,
  },
  to_names: 'See the names',
  to_key: 'The key',
  to_remarks: 'What they have written to us',
  remarks_waiting: (n: number) => (n === 1 ? '1 waits for an answer' : `${n} wait for an answer`),
  add_title: 'Add somebody who has spoken',
  add: 'Add',
  labels: { party: 'Party', name: 'Name', participant_id: 'Seat in the initiative' },
  name_hint: 'Only if you need it to find them again. It is locked, and not shown here.',
  seat_hint:
    'Then they can read what they have said themselves, correct it, and say yes or take it back. Make sure that it is the right person: whoever you choose can read all that this number has said.',
  no_seat: 'No seat',
  errors: {
    seat_taken: 'This seat already belongs to another number in the study.',
    changed_since: 'The text has changed since you opened the page. Look at it with the person once more.',
    not_the_title: 'That is not what the study is called. Write the title as it stands above.',
  },
  said: {
    added: 'Added.',
    changed: 'The party is changed.',
    named: 'Saved and locked.',
    asked: 'They are asked. They see it on their own page.',
    noted: 'The answer is noted.',
    taken_back: 'It is deleted.',
    answered: 'The answer is saved. They see it on their own page.',
    key_destroyed: 'The key is destroyed. Nobody can find out any more who the numbers are.',
  },
  one: {
    said_where: 'What they have said',
    said_nothing: 'No source has anything from this number yet.',
    passages: (n: number) => (n === 1 ? 'once' : `${n} times`),
    noted: 'noted for them',
    on: (date: string) => `answered ${date}`,
    ask: 'Ask them to read',
    ask_again: 'Ask them to read again',
    ask_here: (title: string) => `“${title}”`,
    asked_how:
      'We send no e-mail. If they have a seat here, it stands on the page “What I have said in research”. Tell them when you meet.',
    note: 'Have they answered on paper or aloud?',
    note_label: 'What did they say?',
    note_options: {
      approved: { label: 'Yes, it may be used as it stands', hint: 'They have read it, or heard it read.' },
      taken_back: {
        label: 'They take it back',
        hint: 'Their words in this source are deleted, with codes, quotes and the recording. This cannot be undone.',
      },
    },
    note_save: 'Note the answer',
    party_title: 'Is the party wrong?',
    party_save: 'Save the party',
    name_link: 'See or write who it is',
    withdraw_title: 'Do they no longer want to take part?',
    withdraw_lead:
      'Then all they have said in the study is deleted: words, codes, quotes and recordings in which they are heard. The name is deleted from the list. The number stays, empty. This cannot be undone.',
    withdraw: 'Delete all they have said',
    withdrawn:
      'This person has taken everything back. The words are deleted. If you have repeated any of them in a memo, a title or an example, take them out there too.',
  },
  names: {
    title: 'The names',
    lead: 'It is noted that you have looked at them. Do not copy them.',
    caption: 'Who the numbers are',
    columns: { sign: 'Number', name: 'Name', seat: 'Seat here', change: 'Change' },
    none: 'No names are written down.',
    no_name: 'not written',
    change: (sign: string) => `Write who ${sign} is`,
    one_title: (sign: string) => `Who is ${sign}?`,
    one_lead:
      'The name is locked with the key of the study. If you empty both fields, we keep nothing of who it is.',
    save: 'Lock it away',
    destroyed:
      'The key to the names is destroyed. There are no names to show, and nobody can write new ones.',
  },
  key: {
    title: 'The key to the names',
    lead: 'The names are locked apart, with a key for this study alone. The numbers and the words can be used without it.',
    standing: {
      none: () => 'The study has no key yet. It is made when you write the first name.',
      kept: (date: string) => `The key was made ${date}.`,
      destroyed: (date: string) =>
        `The key was destroyed ${date}. Nobody can find out who the numbers are, not even those who run Samskap.`,
    },
    named: (n: number) =>
      n === 1 ? 'One number has a name or a seat.' : `${n} numbers have a name or a seat.`,
    destroy_title: 'Destroy the key',
    destroy_lead:
      'Do it when the study is over and nobody needs to be found again. This is what happens, and it cannot be undone:',
    destroy_what: [
      'Nobody can find out who a number is.',
      'Those who have spoken can no longer read what they said on their own page, correct it or take it back.',
      'If somebody is erased from the initiative later, their words in the study cannot be found and deleted.',
      'Nobody can write new names in this study.',
    ],
    destroy_first: 'So first ask those who have spoken whether they want to read or take back anything.',
    backups:
      'The key can be in a backup until that copy is deleted. Ask those who run Samskap how long that is.',
    type_title: (title: string) => `Write the title of the study: ${title}`,
    destroy: 'Destroy the key for good',
  },
  remarks: {
    title: 'What they have written to us',
    lead: 'Those who have spoken can write something about their own words. Your answer stands on their page.',
    none: 'Nobody has written anything yet.',
    from: (sign: string, source: string) => `${sign} in “${source}”`,
    about: 'About this',
    answer: 'Your answer',
    answer_for: (sign: string) => `Answer to ${sign}`,
    save: 'Save the answer',
    unanswered: 'waits for an answer',
  },
  conflicts: {
    key_destroyed:
      'The key to the names in this study is destroyed. So nobody can write who a number is. You can add a number without a name.',
    informant_withdrawn: 'This person has taken everything back, and cannot get a name again.',
    research_ended: 'The study has ended. To go on with it, you must first begin again.',
    nothing_to_approve: 'There is nothing left here to say yes to.',
  },
}
