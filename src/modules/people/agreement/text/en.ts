import type { Text } from './nb.ts'

export const en: Text = {
  listen: 'Read aloud',
  yes: 'Yes, I promise',
  voluntary: 'Saying yes is voluntary. If you are unsure about anything, talk to one of those who lead.',
  own_yes: date => `You said yes on ${date}.`,
  own_noted: (name, date) =>
    `${name ?? 'Somebody who has left'} noted on ${date} that you have said yes on paper.`,
  new_text: 'The text is new since you said yes. Read it, and say yes again if you want to.',
  take_back: 'Take back my promise',
  how_many: (yes, people) => `${yes} of ${people} have said yes.`,
  who_title: 'Have not said yes yet',
  who_lead: 'Only you who lead see who they are. Ask kindly, and hear what is difficult.',
  on_paper: 'Has signed on paper',
  paper: 'A sheet to print',
  paper_title: 'What we promise each other, on paper',
  paper_lead: 'Read it aloud together when you meet. Then those who want to can sign.',
  to_page: 'Back',
  print: 'Print',
  in_language: 'Language of the sheet',
  name: 'Name',
  date: 'Date',
  edition: version => `Text ${version}`,
  said: {
    promised: 'Thank you. You have said yes.',
    taken_back: 'Your promise has been taken back.',
    noted: 'Noted. The person can see that it was you.',
  },
}
