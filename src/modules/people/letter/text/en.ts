import { inSentence } from '../../../../platform/format.ts'
import type { Text } from './nb.ts'

export const en: Text = {
  // Round the letter
  page_title: 'The information letter',
  page_lead: 'The letter says what taking part means, and what you decide yourself.',
  print: 'Print',
  in_language: 'Language of the letter',
  edit: 'Write in the letter',
  to_letter: 'To the letter',
  to_invitation: 'Back to the invitation',
  missing_title: 'This is missing from the letter',
  missing_lead: 'What is missing is left open in the letter, and becomes an empty line on paper.',
  missing_basis: 'What you rely on to keep information, and who is responsible',
  missing_officer:
    'The data protection officer. That is filled in on the page of the organisation behind this.',
  fill_in: what => `Fill in: ${inSentence(what)}`,
  not_written: 'This has not been written yet.',

  // The letter itself
  title: initiative => `Would you like to join ${initiative}?`,
  request: (initiative, place) =>
    `We are asking if you would like to join ${initiative} in ${place}. Here residents, associations and public bodies work something out together. Read the letter before you say yes, or ask somebody to read it to you. Ask about anything you are unsure of.`,
  question: 'We begin with this question:',
  purpose: 'What is it for?',
  purpose_only: 'What you tell is used for this and for nothing else.',
  responsible: 'Who is responsible?',
  leading: names => `These people lead the work: ${names}.`,
  contact: 'If you are unsure about anything, talk to',
  privacy_officer: 'Data protection officer:',
  methods: 'What do you do when you take part?',
  voluntary: 'You decide',
  voluntary_text:
    'Taking part is voluntary. You can stop whenever you like. You need not say why, and it has no consequences for you.',
  dependence:
    'Do you get help or money from somebody who takes part here? It will be neither more nor less, whatever you say, even if you stop.',
  introduced: 'Who asked you:',
  introduced_text: 'Whoever asked you does not give your name to a researcher until you have said yes to it.',
  consents: 'We ask you about these one by one. If you do not answer, it is a no:',
  consents_back: 'You can take back a yes whenever you like.',
  kept: 'What do we keep, and who reads it?',
  kept_answers:
    'Your answers in a round are kept without a name. When the round is over, nobody can see who answered what.',
  database: 'Whoever runs the database can in principle read what is kept there.',
  confidentiality:
    'We ask everybody to promise to take care of what they hear. Public employees also have a duty of confidentiality by law. They may have a duty to report it if children are not safe or somebody is in danger of violence.',
  other_sources: 'Information from others:',
  storage: address =>
    `Everything is kept in Samskap at ${address}. Only those who have a seat can come in. You need no password, and the code you get is kept so that we cannot read it. Who does what is written down.`,
  abroad: 'Outside the country:',
  ends: 'When does it end?',
  ends_on: date => `We expect to be done on ${date}.`,
  until_then: 'Until then it stays here, unless you remove it yourself.',
  afterwards: {
    deleted: 'Then we delete the information.',
    anonymised: 'Then we remove names and everything else that shows who you are.',
    kept: 'Then we keep it.',
  },
  basis: 'What allows it?',
  special_basis: 'For what is extra sensitive:',
  assessed: 'This has been assessed by:',
  rights: 'What you can ask for',
  rights_list: [
    'To see everything we have about you, and take it with you.',
    'To have what is wrong put right.',
    'To have what you gave deleted.',
    'To have us wait while something is unclear, or to object to our using it.',
  ],
  rights_limit:
    'Answers in a round that is over cannot be found again by anybody. The Norwegian archives act may require us to keep some things. They are then kept without your name.',
  rights_where: 'You can do most of it yourself under “My seat”. For the rest, tell one of those who lead.',
  complaint:
    'Do you think we are doing something wrong with your information? Tell us. You can also complain to the Norwegian data protection authority, Datatilsynet: datatilsynet.no.',
  yes_on_paper: 'I have read the letter, or somebody has read it to me. I want to take part.',
  name: 'Name',
  date: 'Date',

  // What those who lead write
  edit_title: 'Write in the letter',
  edit_lead:
    'Samskap fills in the rest. Write briefly, as you would say it. Leave empty what you do not know.',
  save: 'Save',
  fields: {
    contact: 'Who can people talk to?',
    contact_details: 'Phone or e-mail to them',
    methods: 'What do people do when they take part?',
    introduced_by: 'Who puts people in touch?',
    other_sources: 'Do you get anything from others?',
    abroad: 'Is anything shared outside the country?',
    ends_on: 'When will you be done?',
    afterwards: 'What happens to the information then?',
    afterwards_more: 'More about that',
    assessed_by: 'Who has assessed this?',
  },
  hints: {
    contact: 'One person, by name. Preferably one who answers the phone.',
    methods: 'How often you meet, for how long, what you do, and what it means for those who take part.',
    introduced_by: 'For example NAV or the child health centre. If you ask people directly, write “we did”.',
    other_sources:
      'Registers, case files, other services. Write “no” if everything comes from those who take part.',
    abroad: 'Suppliers too. Write “no” if everything stays in the country.',
    afterwards_more: 'What is kept, why and for how long.',
    assessed_by: 'The data protection officer, Sikt, an ethics committee or others, and when.',
  },
  afterwards_options: {
    not_decided: 'Not decided yet',
    deleted: 'It will be deleted',
    anonymised: 'Names and other signs of who people are will be removed',
    kept: 'It will be kept',
  },
  said: { saved: 'Saved. This is the letter now.' },

  // On the way in
  way_in_title: 'What do you say yes to?',
  way_in: 'You get a seat at the table. Nobody quotes you or takes pictures of you unless you have said yes.',
  way_in_letter: 'Read the whole letter first',
  inside_title: 'When you have time',
  inside_agreement: 'What we promise each other',
  inside_consents: 'What you say yes to',
}
