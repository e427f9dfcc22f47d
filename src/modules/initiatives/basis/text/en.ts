import type { Text } from './nb.ts'

export const en: Text = {
  title: 'What we rely on to keep information',
  lead: 'Whoever keeps information about people must be allowed to. Here it says who is responsible, and what allows it.',
  none: 'Nobody has written this yet.',
  missing_title: 'This is missing',
  missing: {
    controller: 'who is responsible',
    basis: 'what allows it',
    law: 'which law or which decision',
    special_basis: 'what applies to what is extra sensitive, such as health',
    purpose: 'what the information is for',
  },
  missing_means:
    'You can go on working. But it should be written here before anybody talks about their life.',
  controller: 'Who is responsible?',
  controller_hint:
    'The municipality, the association or others who decide what the information is for. Write the full name.',
  purpose: 'What is the information for?',
  purpose_hint: 'In everyday words. You must not use it for anything other than what you write here.',
  basis: 'What allows it?',
  basis_hint: 'Talk to the data protection officer if you are in doubt.',
  bases: {
    public_task: {
      name: 'A task that a public body has',
      hint: 'The usual one for a municipality or another public body. Write which law or decision gives the task.',
      means: 'The public body has a task by law, and needs the information to carry it out.',
    },
    legal_obligation: {
      name: 'A duty by law',
      hint: 'When the law says that you must. Write which law.',
      means: 'The law says that this must be done.',
    },
    consent: {
      name: 'Consent',
      hint: 'Consent must be free. It is hard to say a free yes to somebody who decides about your help. So for a public body a task or a duty is often more fitting.',
      means: 'Each person has said yes to the information being kept.',
    },
    legitimate_interest: {
      name: 'A legitimate interest',
      hint: 'For associations and firms. Your reason must weigh more than the drawback for the people it is about.',
      means:
        'Whoever is responsible has a good reason that weighs more than the drawback for the people it is about.',
    },
  },
  consent_doubt:
    'A yes to somebody who decides about your help is not always free. Ask whoever is responsible if they can rely on something else.',
  law: 'Which law or which decision?',
  law_hint: 'Name and section, or who decided it and when.',
  special_basis: 'What applies to what is extra sensitive?',
  special_basis_hint:
    'People may end up writing about health, faith or where they come from. Keeping such things is forbidden without a law for it or an explicit consent. Write what you rely on, or that you ask people to leave it out.',
  stated_by: (name, date) => `Written by ${name ?? 'somebody who has left'}, ${date}`,
  state: 'Write it down',
  state_anew: 'Write it again',
  state_title: 'What do you rely on?',
  state_lead:
    'Everybody who takes part can read this. What you wrote before stays at the bottom of the page.',
  save: 'Save',
  apart_title: 'This is separate from what you say yes to yourself',
  apart:
    'You decide, one thing at a time, whether somebody may quote you, take pictures of you or contact you afterwards. You can take back a yes whenever you like.',
  to_consents: 'What you say yes to',
  earlier: 'What was written here before',
  said: { stated: 'Saved. Everybody who takes part can read it.' },
}
