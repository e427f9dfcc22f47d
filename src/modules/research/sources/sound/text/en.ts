import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Recording and transcript',
  lead: 'Write out what was said, with the sound beside it. You do it yourself. No machine listens.',
  listen: 'Listen to the recording',
  recording_of: title => `Recording: ${title}`,
  last_day: day => `The recording deletes itself after ${day}.`,
  destroy: 'Delete the recording now',
  bring_title: 'Add a recording',
  bring_lead: days =>
    `Add only recordings that those who speak have agreed to. It deletes itself after ${days} days, and at once if one of them takes back what they said.`,
  file: 'Sound file',
  file_hint: 'At most 60 MB. That is about two hours from a phone.',
  bring: 'Add the recording',
  write_title: 'Write it out',
  write_more: 'If you have more to write out, it comes after what stands at the bottom of the page.',
  how: 'Begin a line with who speaks, and if you wish when in the recording it is. S is the one who asks. Lines without such a beginning belong to whoever spoke last.',
  sample:
    '[0:04] S: What do the Thursdays mean to you?\n[0:09] INN 1: I came for the food.\nNow I come for the talk.',
  keys: 'While you write: Ctrl and space plays or stops, Ctrl and left arrow goes back three seconds, Ctrl and Enter puts in the time.',
  who: signs => `Those who may have spoken: ${signs}. The number alone is enough.`,
  nobody: 'Nobody is listed yet.',
  to_people: 'List who has spoken',
  words: 'What was said',
  save: 'Add',
  written: n => (n === 1 ? 'Written out so far: one turn' : `Written out so far: ${n} turns`),
  asker: 'S',
  to_source: 'See the whole material',
  errors: {
    missing: 'Something is missing here. Choose a file, or write what was said.',
    empty: 'The file is empty. Choose the recording again.',
    too_large: 'The file is larger than 60 MB. Save it as M4A or MP3, or divide it in two.',
    not_sound: 'This is not a sound file that can be played here. Save the recording as MP3, M4A or WAV.',
  },
  unknown_speaker: line =>
    `Line ${line} begins with somebody who is not listed. Write the number instead of the name, such as INN 1.`,
  said: {
    brought: 'The recording has been added.',
    destroyed: 'The recording has been deleted.',
    written: 'What you wrote out has been added.',
  },
}
