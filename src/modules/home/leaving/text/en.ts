import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Leave',
  lead: 'You can leave whenever you like, without saying why. The help and services you get stay the same.',
  take_along: 'Do you want to take something with you first?',
  things: 'See and download your things',
  keep_title: 'Leave, and let my name stay',
  keep_text:
    'Your seat is free at once, and links, codes and open pages stop working. Your name stays with what you have written and agreed. You can come back if somebody who leads takes you in again.',
  reason: 'Why?',
  reason_hint: 'Only if you like. Those who lead can read it.',
  keep_do: 'I want to leave',
  erase_title: 'Leave and erase everything about me',
  erase_text:
    'Your name and everything personal is erased for good. The next page shows what will be gone, and what stays without your name.',
  erase_see: 'See what will be erased',
  successor: 'Who will lead after you?',
  successor_hint: 'You are the only one who leads. Ask the person you choose first.',
  successor_choose: 'Choose',
  nobody_title: 'Somebody must lead after you',
  nobody:
    'You are the only one who leads, and nobody else at the table has taken their seat. Bring one more person in, and you can choose that person here. If that cannot be done, ask whoever is responsible for Samskap here.',
  nobody_people: 'Invite somebody',
  nobody_contact: 'Who can I ask?',

  page_title: 'Erase everything about me',
  page_lead: 'This happens at once, and it cannot be undone.',
  goes: 'This will be gone',
  goes_keys: 'Links, codes and sign-ins that belong to the seat',
  goes_research:
    'What you have said in research here. If the key to the names in a study is destroyed, nobody can find what is yours in it',
  stays: 'This stays, without your name',
  stays_archive:
    'The Norwegian archives act may require that what the group has done together is kept. So it stays, but your name is gone.',
  stays_results: 'Results that have been shown already. They have no names in them',
  stays_traces: 'That something was done, with a number that no longer leads to you',
  answers: 'Your answers in an open round',
  answers_found: 'This device remembers which answer is yours. It is taken back with the rest.',
  answers_missing:
    'This device remembers no answer from you. If you answered from another phone or page, take the answer back there first. Otherwise it stays without a name.',
  answers_plain:
    'Without JavaScript this page cannot find your answer. If you want to take it back, do so first, from the page you answered on. Otherwise it stays without a name.',
  answers_go: number => `Go to the answer in round ${number}`,
  answers_other:
    'Answers in an open round are kept without a name, and you cannot take them back for anybody. They must do so themselves, from the phone or page they answered on.',
  mentions: 'The name where others have written it',
  mentions_text:
    'This is not erased, since others have written it, and it may be about somebody else of the same name. Ask them to correct it, or correct it yourself where you can, before you erase the rest.',
  mentions_none:
    'We looked for the name in what you can read here, and did not find it. It may still be in something you do not get to see. Ask somebody who leads if you are unsure.',
  places: {
    about: 'About the co-creation',
    question: 'The question',
    steps: 'Agreed steps',
    talk: 'The talk about a result',
    residents: 'The residents’ own room',
    pictures: 'Pictures',
    guide: 'The guide',
  },
  erase_do: 'Erase everything about me now',
  stop: 'No, erase nothing',
  other_title: name => `Erase everything about ${name}`,
  other_lead:
    'Do this when the person has asked for it, aloud or on paper. It happens at once, and it cannot be undone.',
  other_research:
    'What they have said in research here is deleted too, with recordings in which they speak. If the key to the names in a study is destroyed, nobody can find their words in it.',
  other_stays:
    'What the group has done together stays, but without the name. The Norwegian archives act may require that it is kept.',
  other_do: name => `Erase everything about ${name} now`,
  other_alone: 'This person is the only one who leads. Let somebody else lead first.',
  errors: { successor: 'Choose who will lead after you.' },
}
