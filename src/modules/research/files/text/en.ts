import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Files in and out',
  lead: 'Take the material to another program, or bring in what was made there.',
  out: 'Take out',
  out_lead:
    'The files hold only what may be used now. What somebody has taken back is not in them. Where it is agreed that only what is approved may be used, the rest is left out too. Names are never in them.',
  responsible:
    'Whoever downloads a file answers for it: where it lies, who sees it, and that it is deleted. If somebody takes their words back later, you must take them out of files that are already downloaded.',
  held_back: (n: number) =>
    `${n === 1 ? 'One passage' : `${n} passages`} may not be used now, and ${n === 1 ? 'is' : 'are'} left out. What came from other programs then stays here too.`,
  files: {
    project: 'Project (REFI-QDA, .qdpx)',
    book: 'Code book (REFI-QDA, .qdc)',
    document: 'Coded quotes (Word, .docx)',
    quotes: 'Chosen quotes (Word, .docx)',
    workbook: 'Spreadsheet (.xlsx)',
    codings: 'Coded places (.csv)',
    counts: 'Figures (.csv)',
  },
  hints: {
    project: 'All of the material, for NVivo, ATLAS.ti, MAXQDA, QualCoder and others',
    book: 'The codes alone, with none of the material',
    document: 'What was said, gathered under each code, with INN, OA or F and a number',
    quotes: 'The quotes that were chosen, with what they show',
    workbook: 'Coded places, figures and code book, each on a sheet of its own',
    codings: 'One row for each place that has a code',
    counts: 'How often each code stands, and how many have said it',
  },
  bring: 'Bring in',
  bring_lead:
    'You can bring in a project (.qdpx) or a code book (.qdc) from another program. It comes in addition to what is here. First you see what the file holds. Nothing is saved before you say yes.',
  bring_names:
    'Make sure that there are no names in what you bring in. What other programs call cases come without their names, since they may be names of people. Sound and film do not come along either: they have a last day, and are added by themselves.',
  file: 'File',
  file_hint: 'QDPX or QDC, at most 20 MB',
  look: 'See what is in the file',
  bring_submit: 'Bring in',
  again_hint: 'Choose the same file once more. The browser does not remember it.',
  found: 'This is in the file',
  found_lead: 'Nothing is saved yet. If it is right, choose the file again and bring it in.',
  thing: 'What',
  amount: 'How many',
  counts: {
    sources: 'sources',
    passages: 'passages',
    codes: 'codes',
    codings: 'coded places',
    informants: 'who have spoken',
    memos: 'memos',
    quotes: 'chosen quotes',
  },
  kept: (n: number) =>
    n === 1
      ? 'We have no place here for one part. It is kept, and goes along when the project is taken out again.'
      : `We have no place here for ${n} parts. They are kept, and go along when the project is taken out again.`,
  here_already: (n: number) =>
    `${n === 1 ? 'One source is' : `${n} sources are`} here already, and ${n === 1 ? 'stays as it is' : 'stay as they are'}. New codes on the same words come along.`,
  taken_back: (n: number) =>
    `${n === 1 ? 'One passage was' : `${n} passages were`} taken back by the person who said it, and will not come in again. Then we do not keep what other programs wrote about it either.`,
  left: {
    sound: (n: number) =>
      `${n === 1 ? 'One file of sound or film is' : `${n} files of sound or film are`} left out.`,
    rich_text: (n: number) =>
      `${n === 1 ? 'One text comes' : `${n} texts come`} in without typefaces and other layout.`,
    case_names: (n: number) =>
      `${n === 1 ? 'One name of a case is' : `${n} names of cases are`} left out, since they may be names of people.`,
    unknown_code: (n: number) =>
      `${n === 1 ? 'One coded place points' : `${n} coded places point`} at a code that is not in the file.`,
    outside_text: (n: number) =>
      `${n === 1 ? 'One marked place lies' : `${n} marked places lie`} outside the text, and ${n === 1 ? 'is' : 'are'} left out.`,
    empty_place: (n: number) => `${n === 1 ? 'One coded place has' : `${n} coded places have`} no words.`,
    missing_text: (n: number) =>
      `${n === 1 ? 'One source lacks its' : `${n} sources lack their`} text in the file. ${n === 1 ? 'It is' : 'They are'} kept, but cannot be read here.`,
  },
  refused: {
    neither:
      'This is no project or code book that we can read. Save it as REFI-QDA (.qdpx or .qdc) in the other program, and try again.',
    broken_zip:
      'The file is damaged, or becomes too large when unpacked (more than 100 MB). Make it anew in the other program, preferably without sound and film.',
    no_description:
      'The file is packed, but lacks the description of the project (project.qde). Save it as a REFI-QDA project, and try again.',
    broken_description: 'The description in the file is damaged. Make the file anew in the other program.',
    not_a_project: 'The file is no REFI-QDA project. See whether the program can save as .qdpx.',
    not_a_book: 'The file is no REFI-QDA code book. See whether the program can save as .qdc.',
    too_many:
      'There is more in the file than one study can hold here. Divide it, and bring the parts in one by one.',
  },
  nothing_kept: 'Nothing was brought in',
  lies_here: (n: number) =>
    n === 1
      ? 'One part from another program lies here that we have no place of its own for.'
      : `${n} parts from other programs lie here that we have no place of their own for.`,
  said: { brought_in: 'The file is brought in.' },
  columns: {
    code: 'Code',
    above: 'Under',
    words: 'What was said',
    who: 'Who',
    party: 'Party',
    source: 'Source',
    kind: 'Kind',
    day: 'Day',
    coder: 'Coded by number',
    definition: 'Means',
    example: 'Example',
    times: 'Times',
    informants: 'How many have said it',
    sources: 'Sources',
  },
  several: 'several',
  sheets: { codings: 'Coded places', counts: 'Figures', book: 'Code book' },
  document: {
    title: 'Coded quotes',
    quotes: 'Chosen quotes',
    none: 'No place that may be used has this code.',
    no_quotes: 'No quotes are chosen that may be used now.',
    mind: 'Here stands only what could be used on the day the file was made. If somebody takes their words back later, they must be taken out here too.',
    made: (day: string) => `Made ${day}`,
  },
  names: {
    project: 'project',
    book: 'code-book',
    document: 'quotes',
    quotes: 'chosen-quotes',
    workbook: 'coding',
    codings: 'coded-places',
    counts: 'figures',
  },
}
