import type { nb } from './nb.ts'

/** English. */
export const en: typeof nb = {
  title: 'Plans in the library',
  lead: 'Add the plans, and Samskap reads them and shows what they say about co-creation.',
  said: { removed: 'The plan has been taken out.' },
  open: 'How everybody sees it',
  factors: 'Six things that further co-creation',
  taken: count =>
    count === 0
      ? 'No new files.'
      : count === 1
        ? 'One file has been taken in. It will be read in a moment.'
        : `${count} files have been taken in. They will be read in a moment.`,
  there: count => (count === 1 ? 'One was here already.' : `${count} were here already.`),
  unpacking: 'A ZIP file is being unpacked.',
  progress: (done, all) => `${done} of ${all} plans have been read.`,
  look_again: 'Look again',
  nameless: count =>
    count === 1
      ? 'Which municipality is this plan for?'
      : `Which municipalities are these ${count} plans for?`,
  broken: 'Could not be unpacked',
  bring: 'Add plans',
  open_to_all: 'Everybody can read what is added here. So add only plans that are public.',
  files: 'Files',
  files_hint:
    'PDF, DOCX, ODT, HTML, Markdown, text, or a ZIP of many. Up to 80 MB each, 100 MB in all. In a ZIP the names of folders and files say which municipality and which year it is.',
  municipality: 'Which municipality?',
  by_name: 'Leave it empty when the file’s name says it.',
  by_name_or: place => `Leave it empty when the file’s name says it, or when it is ${place}.`,
  year: 'Year',
  link: 'The address where the municipality has the plan',
  link_hint: 'Begins with https://. Then people can open it at the right page.',
  submit: 'Add',
  own: 'What you have added',
  none: 'No plans yet.',
  others: 'Plans of the municipality that others have added',
  words: count => `${count} words.`,
  hits: (family, count) =>
    count === 0
      ? `${family}: not named.`
      : count === 1
        ? `${family}: 1 place.`
        : `${family}: ${count} places.`,
  read: 'Read the plan here',
  errors: {
    too_large: 'The file is too large. Each may be up to 80 MB. Larger ones are read from the command line.',
    too_many: 'Choose up to 50 files at a time, or put them in a ZIP.',
    unknown_municipality: 'We found no municipality of that name. Choose one from the list.',
    same_plan: 'The municipality has this file in the library already.',
    not_a_year: 'Write a year with four digits, such as 2024.',
    not_a_link: 'Write the whole address, from https://.',
  },
  one: {
    said: { changed: 'Saved.', waits: 'The plan will be read again in a moment.' },
    change: 'What we know of the plan',
    name: 'What it is called',
    municipality: 'Which municipality it is for',
    year_hint: 'The year the plan was adopted, or comes into force.',
    kind: 'What kind of plan',
    save: 'Save',
    again: 'Read it again',
    again_text: 'What was found, and what people corrected, stands until it has been read.',
    again_button: 'Read again',
    remove: 'Take it out',
    remove_open: 'Take the plan out of the library',
    remove_text: 'The places found in it, and what was corrected, go with it. This cannot be undone.',
    remove_button: 'Take out the plan',
  },
}
