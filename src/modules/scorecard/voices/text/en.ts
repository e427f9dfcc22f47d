import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Voices that read aloud',
  lead: 'Some people would rather hear a statement than read it. Phones do not know every language, so a person is needed to read aloud.',
  two: 'One person records. Another listens and says that it is right. Only then can people who answer hear it.',
  instrument: 'Statements',
  languages: 'Languages',
  language: 'Language',
  show: 'Show',
  how_title: 'How to make a good recording',
  how: [
    'Find a quiet room, and put the phone on the table in front of you.',
    'Read exactly what it says, calmly and clearly. One recording for each statement.',
    'Wait a moment before you begin, and a moment when you are done.',
  ],
  files: 'The recorder that comes with the phone is good enough. The file may be at most 2 MB.',
  heard_by: 'Everyone who answers in this language can hear your voice. You can remove it whenever you like.',
  progress: (done, of) => `${done} of ${of} statements have a voice`,
  waiting_for_ear: count =>
    count === 1
      ? 'One recording is waiting for somebody to listen.'
      : `${count} recordings are waiting for somebody to listen.`,
  not_written: count =>
    count === 1
      ? 'One statement has not been written in this language yet.'
      : `${count} statements have not been written in this language yet.`,
  statement: number => `Statement ${number}`,
  recording: number => `Recording of statement ${number}`,
  states: {
    none: 'No voice yet',
    waiting: 'Waiting for a listener',
    in_use: 'In use',
    outdated: 'The text has changed',
  },
  yours: 'You added this one. Now somebody else has to listen to it.',
  listen: 'Does the voice say exactly what is written, and is it easy to listen to?',
  replacing: 'The new recording is waiting for somebody else to listen. Until then, the old one is used.',
  outdated: 'The recording says what was written here before, so it is not used. Record it again.',
  before: text => `It used to say: “${text}”`,
  gone_by: date => `The recording will be deleted by ${date}.`,
  destroy_by: 'Deleted at the latest by',
  destroy_by_hint:
    'A recording shows who is reading. If you choose a day, it is gone by then. Five years is a good limit.',
  optional: 'optional',
  file: 'Sound file',
  bring: 'Add',
  replace: 'Replace the recording',
  right: 'Yes, this is right',
  wrong: 'No, remove it',
  remove: 'Remove',
  said: {
    brought: 'The recording has been added. Ask somebody else to listen to it.',
    checked: 'Thank you. Everyone who answers can hear this voice now.',
    removed: 'The recording has been removed.',
  },
  errors: {
    missing: 'Choose a sound file.',
    empty: 'The file is empty. Record again, and choose the new file.',
    too_large:
      'The file is larger than 2 MB. Make a shorter recording, or save it as MP3 or M4A, and choose it again.',
    not_sound:
      'This is not a sound file that can be played here. Save the recording as MP3, M4A or WAV, and choose that file.',
    waits: 'Somebody has already added a recording here. Listen to it first.',
    day_gone: 'Choose a day that is still to come.',
    not_a_date: 'Choose a day that is still to come.',
    text_changed:
      'The text was changed while you were working. Read what it says now, and choose the new recording.',
  },
}
