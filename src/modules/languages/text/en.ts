import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Languages',
  lead: 'Do you know a language that is the first language of somebody here? Then you can add it. You write the texts that residents see, and another person who knows the language checks them.',
  none: 'Nobody has added a language yet. Bokmål, Nynorsk, Danish and English are here from the start.',
  in_use: 'in use',
  waiting: 'not in use yet',
  open: 'Write and check',

  add: 'Add a language',
  code: 'Language',
  code_choose: 'Choose a language',
  other_code: 'Language code, if it is not in the list',
  other_code_hint: 'Its ISO 639 code, for example rmn.',
  name: 'What is the language called in the language itself?',
  name_hint: 'This is how residents will see it when they choose a language.',
  direction: 'Which way is it read?',
  directions: { ltr: 'From left to right', rtl: 'From right to left' },
  add_submit: 'Add',

  kit_lead: language =>
    `Here you write what residents see in ${language}. Begin at the top. A part comes into use when all of it is written and checked.`,
  rules_title: 'Before you write',
  rules: [
    'Write as you would say it to somebody you know: short, friendly and without jargon.',
    'Say it in your language’s own way. There is no need to follow the Bokmål word by word.',
    'If you do not know the language well, let somebody else do it. Please do not use machine translation.',
    'Nobody is shown what you write until another person has checked it.',
  ],
  parts: {
    answering: {
      name: 'Answering',
      about: 'The pages where people answer, and the statements. This part must come first.',
    },
    help: { name: 'Help with the statements', about: 'Shorter text, and what we mean by each statement.' },
    invitation: { name: 'Joining', about: 'Invitation, your own seat, code and sheets to print.' },
    results: { name: 'The result', about: 'The page with the result, and the sheet for the talk.' },
    pulse: { name: 'The pulse', about: 'The short statements after a meeting.' },
  },
  progress: (written, all) => `${written} of ${all} written.`,
  checked: checked => `${checked} checked.`,
  changed: count =>
    count === 1
      ? 'One text is new in Bokmål. It is shown in Bokmål until somebody has written it.'
      : `${count} texts are new in Bokmål. They are shown in Bokmål until somebody has written them.`,
  write: 'Write',
  check: 'Check',
  check_count: count => `Check ${count}`,
  print: 'Print',
  to_list: 'All languages',
  voices: 'Voices that read the statements aloud',

  write_title: (part, language) => `${part} in ${language}`,
  page_of: (page, pages) => `Page ${page} of ${pages}`,
  pages: 'The pages of this part',
  places:
    'Where it says {1} or {2}, a name or a number is put in. Write the same in your text, where it fits.',
  english: said => `English: ${said}`,
  for_counts: numbers => `When the number is ${numbers}.`,
  and_more: numbers => `${numbers} or more`,
  save: 'Save',
  save_next: 'Save and go on',

  check_title: (part, language) => `Check: ${part} in ${language}`,
  check_lead:
    'Read the text as somebody who knows no Norwegian will read it. Tick what is right and easy to understand. If something is not good, write it as you would say it.',
  check_none: 'There is nothing to check here now.',
  check_own: count =>
    count === 1
      ? 'You wrote one text yourself. Somebody else must check it.'
      : `You wrote ${count} texts yourself. Somebody else must check them.`,
  in_bokmal: 'In Bokmål',
  right: 'This is right',
  instead: 'Better to write',
  instead_hint: 'Somebody other than you checks what you write.',
  check_submit: 'Save what I have checked',

  print_title: (part, language) => `${part} in ${language}`,
  print_lead: 'Write by hand if that is easier. Somebody can type it in afterwards.',
  print_now: 'Print',
  bokmal: 'Bokmål',

  errors: {
    place_missing: 'Something in { } is missing. See what it says in Bokmål, for example {1}.',
    place_unknown: 'There is something in { } that is not in the Bokmål.',
    there_already: 'This language is here already.',
    not_a_code: 'This is not a language code.',
    ours: 'This language is here from the start. It cannot be added.',
  },
  said: {
    begun: 'The language is added. Begin with “Answering”.',
    written: 'Saved.',
    nothing: 'Nothing was new.',
    checked: 'Saved. Thank you for checking.',
    taken: 'The part is in use now.',
  },
  conflicts: {
    not_named_checks: 'Only a few chosen people can approve here. Please tell whoever runs this site.',
    demo_checks:
      'In the test version you can write, but not check. That way, no language comes into use just for fun.',
    own_text: 'You cannot check what you wrote yourself. Ask another person who knows the language.',
  },
}
