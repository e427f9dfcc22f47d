import type { nb } from './nb.ts'

/** English. */
export const en: typeof nb = {
  title: 'Plans in the library',
  lead: 'Add the plans, and Samskap reads them and shows what they say about co-creation.',
  said: { removed: 'The plan has been removed.' },
  open: 'How everybody sees it',
  factors: 'Six things co-creation needs',
  taken: count =>
    count === 0
      ? 'No new files.'
      : count === 1
        ? 'One file has been received. It will be read in a moment.'
        : `${count} files have been received. They will be read in a moment.`,
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
  open_to_all: 'Everybody can read what is added here. So only add plans that are public.',
  files: 'Files',
  files_hint:
    'PDF, DOCX, ODT, HTML, Markdown, text, or a ZIP of many. Up to 80 MB each, 100 MB in all. In a ZIP, we take municipality and year from the names of folders and files.',
  municipality: 'Which municipality?',
  by_name: 'Applies to all the files. Leave it empty if the file’s name says it.',
  by_name_or: place =>
    `Applies to all the files. Leave it empty if the file’s name says it, or if it is ${place}.`,
  year: 'Year',
  link: 'Link to the plan on the municipality’s own site',
  link_hint: 'Begins with https://. Then people can go to the right page of the plan.',
  submit: 'Add',
  own: 'What you have added',
  none: 'No plans yet.',
  seek: 'Find a plan',
  seek_button: 'Find',
  all: 'Show all',
  not_found:
    'None of the plans fits that. Try the name of the municipality, a year or something from the title.',
  others: 'Plans of the municipality that others have added',
  words: count => `${count} words.`,
  hits: (family, count) =>
    count === 0
      ? `${family}: not mentioned.`
      : count === 1
        ? `${family}: 1 passage.`
        : `${family}: ${count} passages.`,
  read: 'Read the plan here',
  errors: {
    too_large: 'The file is too large. Each file may be up to 80 MB. Split it.',
    too_many: 'Choose up to 50 files at a time, or put them in a ZIP.',
    unknown_municipality: 'We found no municipality by that name. Choose one from the list.',
    same_plan: 'The municipality has this file in the library already.',
    not_a_year: 'Write a year with four digits, such as 2024.',
    not_a_link: 'Write the whole address, from https://.',
  },
  one: {
    said: { changed: 'Saved.', waits: 'The plan will be read again in a moment.' },
    change: 'What we know about the plan',
    name: 'What it is called',
    municipality: 'Which municipality it is for',
    year_hint: 'The year the plan was adopted, or takes effect.',
    kind: 'What kind of plan',
    save: 'Save',
    again: 'Read it again',
    again_text: 'What was found stays until the plan has been read again. What people corrected is kept.',
    again_button: 'Read again',
    remove: 'Remove it',
    remove_open: 'Remove the plan from the library',
    remove_text: 'The passages found in it, and what was corrected, go too. This cannot be undone.',
    remove_button: 'Remove the plan',
  },
}
