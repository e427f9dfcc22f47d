import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Find a mentor',
  lead: 'A mentor has been where you are heading, and thinks aloud together with you. You agree between you how.',
  offer_link: 'Would you like to think along with others?',
  own_link: 'Change what you offer',
  of_me: 'They have asked you',
  ours: 'You have asked',
  found: 'Perhaps one of these',
  none: 'Nobody from another place has offered yet. Perhaps you have tried something others could use?',
  none_more: 'Nobody else is offering just now.',
  no_themes:
    'We do not know yet what you work on. Once you have written a story or asked a question, it is easier to find somebody like you.',
  leaders_ask: 'Those who lead the co-creation ask on behalf of everybody.',
  ask_for: name => `Ask ${name}`,
  asked_on: day => `Asked ${day}.`,
  places: count =>
    count === 0 ? 'No room just now' : count === 1 ? 'Has time for one more' : `Has time for ${count} more`,
  norwegian: { nb: 'Norwegian', nn: 'Norwegian' },
  reasons: {
    themes: list => `Works on the same: ${list}`,
    next: phase => `One step ahead of you: ${phase}`,
    further: phase => `Has come further: ${phase}`,
    been_here: phase => `Has been where you are: ${phase}`,
    language: name => `Speaks ${name}`,
  },
  states: {
    asked: {
      waiting: 'Waiting for your answer',
      together: 'You think together',
      declined: 'You said no',
      over: 'Finished',
      withdrawn: 'Withdrawn',
    },
    asking: {
      waiting: 'Waiting for an answer',
      together: 'Said yes',
      declined: 'Said no this time',
      over: 'Finished',
      withdrawn: 'No longer relevant',
    },
  },
  labels: {
    name: 'What you wish to be called',
    about: 'What can you think along with others about?',
    themes: 'Themes',
    phases: 'Has taken part in',
    languages: 'Languages',
    places: 'How many co-creations do you have time for?',
  },
  hints: {
    name: 'Your first name is enough.',
    about: 'Say what you have tried yourself, and perhaps when you are free.',
    phases: 'Tick what you have been through yourself.',
    places: 'One is enough. You can change it at any time.',
  },
  errors: { places_between: 'Write a number from 1 to 20.' },
  offer: {
    title: 'Think along with others',
    change_title: 'What you offer',
    lead: 'You need not be an expert. It is enough that you have tried something yourself, and want to listen.',
    who_reads:
      'Everybody who takes part in a co-creation can read this. It does not say where you take part, unless you write so yourself.',
    submit: 'Post it',
    save: 'Save',
    end_title: 'Does it no longer suit you?',
    end_text: 'Then your offer disappears from the list. Those you already think along with do not lose you.',
    end: 'Take the offer away',
  },
  ask: {
    lead: 'Say briefly where you are, and what you would like to talk about. A no is an answer too.',
    who_reads: 'Only the person you ask, and those who lead your co-creation, can read this.',
    labels: {
      body: 'What would you like to think about together?',
      shown_as: 'What do you wish to be called?',
    },
    hints: {
      body: 'Write about the work, not about individuals.',
      shown_as: 'The name of the co-creation, or something else that does not tell where you are.',
    },
    submit: 'Send',
  },
  one: {
    asked_title: name => `${name} asks you`,
    asking_title: name => `You have asked ${name}`,
    you_answered: 'You answered',
    they_answered: name => `${name} answered`,
    next: 'What comes next',
    mentor_next:
      'Those who asked can give you a seat with them. You then get a link in the way you have said they can reach you.',
    invite_text: name =>
      `Give ${name} a seat as mentor. A mentor reads along, and answers when you have questions. Send the link to the seat in the way ${name} has said you can reach each other.`,
    invite: name => `Give ${name} a seat`,
    over_title: 'When you have finished',
    over_text:
      'Then there is room for somebody else. You can remove their seat in your co-creation on the page about people.',
    over: 'We have finished',
    wait: 'It may take some days. You get an e-mail when the answer comes, if we have your address.',
    withdraw: 'Withdraw the question',
    others: 'See who else offers',
  },
  answer: {
    title: 'What do you answer?',
    full: 'You have said yes to as many as you had time for. You may well say yes to one more.',
    yes: 'Yes, gladly',
    no: 'No, not now',
    labels: { answer: 'Your answer', answer_body: 'A few words to them' },
    hint: 'If you say yes, write how they can reach you. Those who lead there read it.',
    submit: 'Send the answer',
  },
  letter: {
    asked: {
      subject: 'Somebody would like to think along with you',
      body: (name, link) =>
        `Hello, ${name}!\n\nYou have offered to be a mentor, and now somebody is asking. Here you can read what it is about, and answer yes or no:\n\n${link}\n`,
    },
    answered: {
      subject: 'An answer from the mentor you asked',
      body: (name, link) =>
        `Hello, ${name}!\n\nThe person you asked has answered. You can read the answer here:\n\n${link}\n`,
    },
    ended: {
      subject: 'The work with the mentor is over',
      body: (name, link) =>
        `Hello, ${name}!\n\nThe work with the mentor has been marked as finished, or the offer has been taken away. Here you see what it is about:\n\n${link}\n`,
    },
  },
  said: {
    offered: 'Thank you. Your offer is now where others can see it.',
    offer_ended: 'Your offer is taken away.',
    asked: 'Sent.',
    answered_yes: 'Good. They have been told.',
    answered_no: 'They have been told.',
    ask_ended: 'It is finished.',
  },
  conflicts: {
    mentor_full: 'There is no room here just now.',
    mentor_answered: 'This has been answered already, or was withdrawn.',
    mentor_not_answered: 'Answer yes or no first.',
  },
}
