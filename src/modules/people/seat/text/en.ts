import type { Text } from './nb.ts'

export const en: Text = {
  name_title: 'Name and language',
  erase_other: name => `Has ${name} asked to have everything erased? See what will be deleted`,
  parts: { mine: 'What is mine', got: 'What I need and get', doors: 'Coming and going' },
  places: {
    things: {
      name: 'My things',
      about: 'Everything that is kept about me. Correct it, take it back, download it',
    },
    consents: { name: 'What I say yes to', about: 'Quotes, pictures, research. One tap to take it back' },
    agreement: { name: 'What we promise each other', about: 'How we take care of what the others tell' },
    research: {
      name: 'What I have said in research',
      about: 'Read it, correct it, say yes to it or take it back',
    },
    needs: { name: 'What I need', about: 'Interpreter, allergies, pace. I choose who gets to see it' },
    exchange: { name: 'What I get for my time', about: 'Pay, travel and child care' },
    'follow-up': {
      name: 'A talk between the meetings',
      about: 'Somebody calls, comes by or reads the minutes to me',
    },
    letter: { name: 'My letter of competence', about: 'What I have done and learnt here, for a CV' },
    weekly: { name: 'The weekly letter', about: 'E-mail when there is something to say. One tap to stop' },
    follow: { name: 'What I follow', about: 'Stories from other places, also in the weekly letter' },
    readings: { name: 'Who has read about me?', about: 'When somebody has looked at what is mine' },
    ways: { name: 'How I come back', about: 'From another phone, also by e-mail or passkey' },
    leave: { name: 'Leave', about: 'With or without erasing everything about me' },
  },
}
