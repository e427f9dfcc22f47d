import type { Text } from './nb.ts'

export const en: Text = {
  title: 'The material',
  lead: 'Here is what people have said and written: interviews, notes, minutes and answers. Names should not stand here. Everyone who speaks has a number.',
  add: 'Add something new',
  bring: 'Bring in from the co-creation',
  none: 'Nothing here yet. Start with one interview or one set of minutes. You can paste the text or choose a file.',
  none_of_kind: 'There is nothing of this kind yet.',
  filter: 'Show one kind only',
  all_kinds: n => `Everything (${n})`,
  one_kind: (kind, n) => `${kind} (${n})`,
  shown_now: 'shown now',
  table: 'Everything in the material',
  heads: {
    kind: 'Kind',
    language: 'Language',
    title: 'What',
    day: 'Day',
    speakers: 'Who speaks',
    size: 'Words',
    codings: 'Coded',
    readings: 'Read and approved',
  },
  no_day: 'no day',
  no_speakers: 'nobody is named as speaking',
  passages: n => (n === 1 ? 'one passage' : `${n} passages`),
  words: (n, shown) => (n === 1 ? 'one word' : `${shown} words`),
  codings: n => (n === 0 ? 'not yet' : n === 1 ? 'in one place' : `in ${n} places`),
  readings: (approved, of, asked) =>
    of === 0
      ? 'nobody has to read'
      : approved === of
        ? of === 1
          ? 'yes'
          : `yes, all ${of}`
        : asked === 0
          ? 'nobody has been asked'
          : `${approved} of ${of}`,
  labels: {
    kind: 'What kind of material is it?',
    title: 'What is it to be called?',
    happened_on: 'When was it?',
    language: 'Which language is spoken?',
    own_part: 'Your own part in it',
    text: 'Paste the text',
    file: 'Or choose a file',
    speaker: 'Who is this?',
    body: 'What was said',
    informant_id: 'Who says this?',
    new_body: 'What is missing',
    new_informant_id: 'Who says it?',
  },
  hints: {
    title: 'For example “Interview at the café, March”. Do not use anybody’s name.',
    own_part:
      'Did you know each other before? What did you ask, and what did you do that may have shaped the answers? This is shown together with the figures.',
    text: 'Write who speaks in front of each passage, for example “I:” for the one who asks and “INN1:” for the one who answers. An empty line begins a new passage. It works without names too.',
    file: 'Text, Word (.docx), PDF or subtitles (.vtt, .srt). At most 20 MB.',
  },
  languages: { nb: 'Norwegian bokmål', nn: 'Norwegian nynorsk', da: 'Danish', en: 'English' },
  choose: 'Choose',
  new: {
    title: 'Add something new',
    lead: 'Paste the text or choose a file. Before anything is saved, you see how we read it, and say who speaks.',
    submit: 'Read the text',
    sound:
      'Do you only have a recording? Add one line about the conversation here first. Then you can add the sound and write down what is said.',
  },
  speakers: {
    title: 'Who is speaking?',
    lead: 'This is how we read the text. Nothing has been saved yet. The names below are shown only here and are not kept.',
    found: (voices, passages) =>
      voices === 1 ? `We found one voice and ${passages}.` : `We found ${voices} voices and ${passages}.`,
    called: label => `“${label}”`,
    times: n => (n === 1 ? 'speaks once' : `speaks ${n} times`),
    begins: 'Begins like this:',
    asks: 'The one who asks',
    known: signature => `${signature}, who is here already`,
    new_one: party => `Somebody new: ${party}`,
    ask_hint:
      'The one who asks is not counted. Everyone else gets a number. You can keep track of who the number is under “Who has spoken”.',
    unknown: n =>
      n === 1
        ? 'One passage has no name in front. It stands without anybody speaking, and you can put that right afterwards.'
        : `${n} passages have no name in front. They stand without anybody speaking, and you can put that right afterwards.`,
    save: 'Save',
    preview: 'The first passages',
  },
  notes_title: 'About the file',
  no_voices:
    'We found nobody speaking in the text. So everything stands without anybody behind it. You can say who says what, passage by passage.',
  one: {
    read: n => `Passage ${n}`,
    facts: 'About this',
    own_part: 'The researcher’s own part',
    no_own_part: 'Not written yet',
    code: 'Code the text',
    sound: 'Recording and transcript',
    masks: 'Names that should go',
    paper: 'Print for somebody who reads on paper',
    edit: 'Change the details',
    text: 'The text',
    asker: 'The one who asks',
    nobody: 'No number',
    correct_short: 'Correct',
    coded: n => (n === 1 ? 'coded in one place' : `coded in ${n} places`),
    empty: 'There is no text here.',
    brought: {
      minutes: 'Brought in from the minutes of a meeting.',
      story: 'Brought in from a story of change.',
      contribution: 'Brought in from a contribution.',
    },
    taken_back:
      'Whoever told this has taken it back, or no longer wants it used in reports. Remove it from the material.',
    remove_title: 'Remove this from the material',
    remove_lead:
      'The text goes for good, and the sound, codes, notes and quotes from it go with it. This cannot be undone.',
    remove: 'Remove for good',
  },
  edit: { title: 'Change the details', save: 'Save' },
  passage: {
    title: n => `Passage ${n}`,
    lead: 'Codes and quotes follow their words. When you change something, whoever speaks has to approve it again.',
    body_title: 'Correct the text',
    body_hint: 'Write an empty line where the passage should be cut in two.',
    save: 'Save the text',
    speaker_title: 'Who speaks?',
    nobody: 'The one who asks, or nobody',
    save_speaker: 'Save who it is',
    speaker_hint: 'What the speaker has said about the passage goes when it becomes somebody else’s.',
    join_title: 'Join with the passage before',
    join_lead: 'The two become one passage. Codes and quotes come along.',
    join_other: 'The passage before was said by somebody else, so the two cannot be joined.',
    join_first: 'This is the first passage.',
    join: 'Join',
    add_title: 'Add something after this',
    add: 'Add',
    remove_title: 'Take the passage away',
    remove_lead: 'Codes, quotes and notes on the passage go with it.',
    remove: 'Take away',
  },
  paper: {
    title: 'To read on paper',
    lead: 'Anybody who would rather not read on a screen can have what they said themselves on paper. What others said is not there.',
    choose: 'Choose who it is for',
    nobody: 'Nobody has been named as speaking here yet.',
    sheet_lead:
      'This is what you said. Read it in your own time, and feel free to write on the sheet. You decide whether it may be used.',
    from: (title, day) => (day === '' ? title : `${title}, ${day}`),
    yes: 'Yes, it may be used like this',
    mend: 'I want to correct something, and have written it on the sheet',
    no: 'No, take away what I said',
    back: 'Give the sheet to the person you talked with. You can change your mind later too.',
    print: 'Print',
    after: 'When you get the sheet back, note the answer on the page of the one who spoke.',
    to_person: 'Note the answer',
  },
  brings: {
    title: 'Bring in from the co-creation',
    lead: 'Some of what you have already written together can become part of the material. It is brought in as it is now and does not change later.',
    minutes: 'Minutes',
    stories: 'Stories of change',
    no_minutes: 'There are no minutes yet.',
    no_stories: 'Nobody has told anything yet that may stand in reports.',
    bring_this: title => `Bring in “${title}”`,
    there: 'Is in the material',
    why_not: {
      draft: 'Cannot be brought in: the minutes are only a draft.',
      being_checked: 'Cannot be brought in yet: those who were there are checking the minutes.',
      empty: 'Cannot be brought in: the minutes are empty.',
    },
    not_title: 'This cannot be brought in',
    not: [
      'Stories for those round the table only. Those who told them have not agreed to more.',
      'Contributions and slips. Those who gave them were promised an answer to what becomes of them, and were not asked about research. Ask them, and add what they agree to.',
      'Answers to questionnaires. They were given without names and are shown only together.',
    ],
    story: who => (who === '' ? 'Story from one of us' : `Story from ${who}`),
  },
  notes: {
    tracked_changes:
      'The file has changes that have not been accepted in Word. We read the text as if all were accepted.',
    comments_left_out: 'The comments in the file were left out.',
    footnotes_left_out: 'Footnotes were left out.',
    encoding:
      'The file was saved with an older character set. We recognised it. Check that æ, ø and å are right.',
    double_encoded:
      'Another program had damaged æ, ø and å. We put right what we recognised. Look through the text.',
    pages_without_text: 'Some pages are only pictures. They were not read.',
    other: 'Something in the file could not be read. Look through the text carefully.',
  },
  errors: {
    nothing: 'Paste a text, or choose a file.',
    both: 'Choose either the text or the file, not both.',
    unknown: 'We cannot read this kind of file. Save it as text, Word (.docx) or PDF.',
    locked:
      'The file is locked with a password. Remove the password in the program it comes from, and try again.',
    broken: 'The file is damaged. Save it again, and try once more.',
    pictures_only:
      'The PDF has only pictures of text. Run it through a program that recognises text, or write out the most important parts.',
    too_large: 'The file is too large. Divide it in two.',
    too_many: 'The text has too many passages to be kept as one. Divide it in two.',
    empty: 'There is no text in the file.',
    took_back: 'This person has taken back what they said here. Choose somebody else.',
    not_yet: 'That day has not come yet.',
    unread: 'We lost the text on the way. Go back, and choose it again.',
  },
  conflicts: {
    research_ended: 'The study has ended, so the material cannot be changed. Begin the study again first.',
    passage_changed:
      'Somebody changed the passage while you were looking at it. Go back, and look once more.',
    passage_other_speaker: 'The two passages were said by different people. They cannot be joined.',
    passage_too_long: 'The two are too long to be one passage.',
    not_to_be_brought: 'This cannot be brought in yet. Go back, and see why.',
  },
  said: {
    added: 'It is in the material now.',
    added_without_voices: 'It is in the material now. Nobody is named as speaking.',
    changed: 'The change is saved.',
    removed: 'It is gone from the material.',
    brought: 'It has been brought in.',
    passage_changed: 'The text is saved.',
    speaker_changed: 'Saved who speaks.',
    joined: 'The two passages are one.',
    passage_added: 'The passage is added.',
    passage_removed: 'The passage is gone.',
  },
}
