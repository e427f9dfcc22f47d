import type { Text } from './nb.ts'

export const en: Text = {
  mine: {
    title: 'My letter of competence',
    lead: 'You have done something here that others may be glad to know about. Write it in your own words, and enclose the letter when you apply for a job, a course or a post of trust.',
    write: 'Write the letter',
    change: 'Change the letter',
    change_confirmed:
      'If you change the words now, the letter loses its confirmation. You can ask for a new one.',
    full_name: 'Your name as it should appear',
    full_name_hint:
      'Your full name if you are applying for a job. The others here see it only if you ask for a confirmation.',
    did: 'What have you done?',
    did_hint:
      'Think of an ordinary day here. For example: “I have cooked for thirty, led two meetings and phoned round to neighbours.”',
    learnt: 'What have you learnt?',
    learnt_hint:
      'For example: “I have learnt how the municipality makes decisions, and how to disagree in a way that people listen to.”',
    does_well: 'What do you do well?',
    does_well_hint:
      'What do the others tend to ask you for? For example: “I make people feel welcome, and I do what I have promised.”',
    save: 'Save',
    states: {
      own: 'Only you see the letter',
      asked: 'The letter is waiting to be confirmed',
      confirmed: 'The letter is confirmed',
    },
    own_explain:
      'You can use it as it is. If you would like somebody who leads to stand behind it, you can ask. Then those who lead can read it.',
    asked_on: (date: string) => `You asked on ${date}. Those who lead can read the letter now.`,
    confirmed_by: (name: string, date: string) => `${name} confirmed it on ${date}.`,
    see: 'Look and print',
    ask: 'Ask for a confirmation',
    keep: {
      asked: 'Stop waiting, keep it to myself',
      confirmed: 'Remove the confirmation, keep it to myself',
    },
    remove_title: 'Do you not want the letter?',
    remove: 'Delete the letter',
    said: {
      saved: 'Saved.',
      unconfirmed:
        'Saved. The letter is no longer confirmed, since you changed it. Ask for a new confirmation if you like.',
      asked: 'Those who lead can now read the letter and confirm it.',
      kept: 'Now only you see the letter.',
      removed: 'The letter is deleted.',
    },
  },
  lead: {
    title: 'Letters of competence',
    lead: 'Some have written what they have done and learnt here, and ask you to confirm it. The letter is meant for a CV.',
    empty: 'Nobody is waiting for a confirmation now.',
    asked_on: (date: string) => `Asked for a confirmation on ${date}`,
    confirmed_on: (date: string) => `Confirmed on ${date}`,
    read: 'Read',
    read_and_confirm: 'Read and confirm',
    of: (name: string) => `Letter of competence for ${name}`,
    confirm_lead:
      'Read the letter. If you recognise it, confirm it. If you do not, talk to the person who wrote it.',
    confirm: 'Confirm the letter',
    confirm_again: 'Change the confirmation',
    confirmed_words: 'A few words from you',
    confirmed_words_hint:
      'What have you seen yourself? Two or three sentences are enough. They will be part of the letter.',
    confirmed_as: 'Your name and position as they should appear',
    confirmed_as_hint: 'For example: Ingrid Berge, adviser in Bjørkevik municipality',
    do_confirm: 'Confirm',
    said: { confirmed: 'Confirmed. The person who wrote the letter sees it now.' },
  },
  sheet: {
    title: 'Letter of competence',
    how: 'One sheet, ready to print or to save as PDF. The letter comes in the language you read this page in.',
    not_confirmed: 'The letter is not confirmed yet. You can use it all the same.',
    print: 'Print',
    took_part: (title: string, place: string) => `has taken part in the co-creation ${title} in ${place}.`,
    took_part_by: (title: string, place: string, organisations: string) =>
      `has taken part in the co-creation ${title} in ${place}, together with ${organisations}.`,
    when: 'When',
    as: 'As',
    question: 'The question we worked with',
    since: (month: string) => `since ${month}`,
    from_to: (from: string, to: string) => `from ${from} to ${to}`,
    roles: {
      facilitator: 'one of those leading the work',
      mentor: 'mentor',
      researcher: 'researcher',
      observer: 'observer',
    },
    did: 'What I have done',
    learnt: 'What I have learnt',
    does_well: 'What I do well',
    own_words: 'Written in my own words.',
    sign_here: 'Place, date and signature',
    confirmed: (name: string) => `Confirmed by ${name}`,
    about:
      'Co-creation: residents and public employees develop welfare together, as equals. Time and role are taken from the records of the co-creation itself.',
    printed: (date: string) => `Printed on ${date}`,
  },
  conflicts: {
    letter_changed:
      'The letter has changed since you opened the page. Load it again and read what it says now.',
  },
}
