import type { Text } from './nb.ts'

export const en: Text = {
  kinds: {
    municipality: 'Municipality',
    county: 'County',
    state: 'State body',
    association: 'Association',
    enterprise: 'Business or social enterprise',
    network: 'Network',
  },
  grants: {
    organisation_administrator: 'Looks after the organisation',
    network_coordinator: 'Brings places together',
  },
  grant_hints: {
    organisation_administrator:
      'Answers co-creations that would like to belong here, and keeps the information here correct.',
    network_coordinator: 'Sees which co-creations belong here, and helps them learn from each other.',
  },

  all_title: 'Organisations',
  all_lead: 'Municipalities, associations and others that stand behind co-creations here.',
  mine: 'Your organisations',
  here: 'All organisations here',
  none_here: 'No organisations have been added yet. Whoever looks after all of Samskap here does that.',
  to_all: 'All organisations',

  never_inside:
    'From here, nobody can read what people write to each other, what they answer or who they are. You see only what the groups themselves have let the organisation see.',
  asking: 'Would like to belong here',
  asking_lead:
    'Those who lead have asked. If you say yes, everybody taking part sees that the organisation stands behind the work.',
  asked_on: date => `Asked on ${date}`,
  confirm: 'Yes, it belongs here',
  decline: 'No',
  initiatives: 'Co-creations that belong here',
  no_initiatives: 'No co-creations belong here yet. Those who lead a co-creation ask from their own page.',
  since: date => `Has belonged here since ${date}`,
  states: { active: 'under way', paused: 'paused', ended: 'ended' },
  leads: n => (n === 1 ? '1 person leads the work' : `${n} people lead the work`),
  few_lead: 'More people should lead together here. Ask whether they need help.',

  network: 'Bring places together',
  folder: 'The privacy folder',
  plans: 'Plans',
  facts: 'About the organisation',
  change: 'Change',
  name: 'Name',
  kind: 'What kind of organisation?',
  municipality: 'Municipality',
  municipality_hint: 'Start writing, and choose. Leave it empty if it does not fit.',
  organisation_number: 'Organisation number',
  contact_email: 'E-mail for questions',
  contact_hint: 'Everybody can see it, on the page “Ask us”.',
  privacy_officer: 'Data protection officer',
  privacy_officer_hint: 'The person who can say how people’s information is looked after.',
  privacy_officer_email: 'The data protection officer’s e-mail',
  not_given: 'not given',
  edit_title: 'About the organisation',
  save: 'Save',

  holders: 'Who does what here?',
  holder: (name, email) => (email ? `${name}, ${email}` : name),
  given_on: date => `since ${date}`,
  you: 'you',
  end_grant: 'End',
  add: 'Give one more person a task here',
  email: 'E-mail',
  email_hint: 'We send a letter. The person comes in by signing in with this address.',
  add_kind: 'What will the person do?',
  add_submit: 'Add',

  mail_subject: name => `You have been given a task for ${name} in Samskap`,
  mail: (name, grant, link) =>
    `Hello!\n\nYou have been added for ${name} in Samskap, as somebody who ${grant}.\n\nSign in with this e-mail address, and you come straight there:\n\n${link}\n\nIf you know nothing of this, you can delete this letter. Then nothing happens.\n`,

  errors: {
    unknown_municipality:
      'We know no municipality by that name. Choose one from the list, or leave the field empty.',
    organisation_number: 'The number is not right. Check the nine digits.',
    already_holds: 'The person already has this.',
    cannot_sign_in: 'This address cannot be used to sign in here.',
  },
  said: {
    changed: 'Saved.',
    added: 'Added. We have sent a letter.',
    ended: 'Ended.',
    confirmed: 'The co-creation now belongs here.',
    declined: 'The answer is given. You no longer see anything of the co-creation.',
    made: 'The organisation has been added, and we have sent a letter to the person who will look after it.',
  },
  conflicts: {
    last_administrator: 'Somebody must look after the organisation. Add another person first.',
    belonging_answered: 'Somebody else has already answered, or the co-creation no longer asks.',
    only_made_up: 'You are looking around as a made-up person. Real people cannot be added from here.',
  },
}
