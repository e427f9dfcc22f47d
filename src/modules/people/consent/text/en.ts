import type { Text } from './nb.ts'

export const en: Text = {
  title: 'What do you say yes to?',
  lead: 'Nothing is chosen for you. If you do not answer, it is a no.',
  free_title: 'You can change your mind whenever you like',
  free: 'It takes one tap, and you need not say why. What you answer here changes neither the help you get nor your seat at the table.',
  apart:
    'Why the municipality or others are allowed to keep information here is explained elsewhere. That is not what you answer now.',
  basis: 'What we rely on to keep information',
  letter: 'The information letter',
  yes_said: 'You have said yes',
  no_said: 'You have said no',
  unasked: 'You have not answered',
  asked_again: 'The text is new',
  yes: 'Yes',
  no: 'No',
  withdraw: 'Take it back',
  yes_after_all: 'I say yes after all',
  yes_to_new: 'Yes to the new text',
  older: date =>
    `We have rewritten the text, so we are asking you again. On ${date} you said yes to this, and that still applies:`,
  history: 'What you have said',
  answers: { given: 'Yes', not_given: 'No', withdrawn: 'Taken back' },
  at: (date, version) => `${date}, text ${version}`,
  noted: name => `Noted from paper by ${name ?? 'somebody who has left'}.`,
  noted_wrong: 'Is that not right? Then change it yourself here.',

  // For those who lead
  all_title: 'What have people said yes to?',
  all_lead: 'Only a yes is a yes. If somebody has not answered, it is a no.',
  all_caption: 'What each person has said about each purpose',
  person: 'Name',
  short: {
    quote: 'Quotes',
    photo: 'Pictures',
    research: 'Research',
    sharing: 'Other places',
    contact: 'Contact afterwards',
  },
  cells: { yes: 'yes', yes_to_older: 'yes, older text', no: 'no', unasked: 'no answer' },
  has_left: 'has left',
  note: 'Note from paper',
  paper: 'Sheets to print',
  dash_means: 'A dash means that the person has not answered.',
  older_means:
    '“Yes, older text” is a yes to the text as it was. If you want to use something in a new way, ask.',
  withdrawn_title: 'Taken back recently',
  withdrawn: (name, date) => `${name}, ${date}`,
  todo: {
    quote: 'Stop using the words. Remove them where you have used them, and tell the person when it is done.',
    photo:
      'Remove pictures in which the person can be recognised, here and where you have shared them. Tell the person when it is done.',
    research: 'Tell the researcher today. What has not been added up yet must be taken out.',
    sharing: 'Do not share it again. Tell those who have been given it, if you can.',
    contact: 'Take the phone number and the e-mail address off your lists.',
  },
  to_all: 'To the overview',

  // What stands on paper
  note_title: name => `The sheet from ${name}`,
  note_lead: 'Copy what has been ticked and signed. Keep the sheet.',
  note_seen: name => `${name} will see that you noted it, and can change it.`,
  note_left: name => `${name} has left. So you can only note a no.`,
  note_own_no: 'Has said no here. Only the person can change that.',
  not_on_sheet: 'Not ticked',
  yes_to_text: version => `Yes, to text ${version}`,
  note_now: state => `Now: ${state}`,
  note_submit: 'Save',
  sheet: {
    title: 'What do you say yes to?',
    lead: 'Tick one box for each. What you do not tick is a no.',
    free: 'You can say no to everything and be just as much a part of this. You can take back a yes whenever you like, without saying why. The help and services you get stay the same.',
    name: 'Name',
    date: 'Date',
    signature: 'Signature',
    give_to: names =>
      `Give the sheet to ${names}. They are also the ones to tell if you want to take something back.`,
    edition: versions => `Text: ${versions}`,
  },
  paper_title: 'A sheet about what people say yes to',
  paper_lead: 'One sheet for each person, in the language they read.',
  print: 'Print',
  in_language: 'Language of the sheet',

  said: {
    yes: 'You have said yes.',
    no: 'You have said no. It applies from now on.',
    noted: 'Noted. The person can see that it was you.',
  },
  errors: {
    own_no: 'The person has said no here. Then only the person can say yes.',
    yes_of_one_who_left: 'Somebody who has left cannot see what you note. So you can only note a no.',
  },
}
