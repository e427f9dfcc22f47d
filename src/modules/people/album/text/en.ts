import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Pictures of the work',
  lead: 'A full table, a drawing, the wall of notes. Only those who take part see the pictures.',
  look_again: 'Look at these pictures again',
  look_again_text: names =>
    `They no longer want to be in pictures: ${names}. Is it any of these? Remove them, or ask.`,
  add_title: 'Add a picture',
  file: 'The picture',
  file_hint:
    'JPEG, PNG or WebP, at most 15 MB. We remove everything about where, when and with what camera it was taken.',
  description: 'What do we see in the picture?',
  description_hint: 'For those who cannot see it. For example: A long table with soup and bread.',
  shows_people: 'Somebody can be recognised in the picture',
  ask_first: 'Ask everybody in the picture before you put it here.',
  ask_first_these: names =>
    `Ask everybody in the picture before you put it here. These have not said yes to pictures: ${names}.`,
  who: 'Who is in the picture?',
  who_hint:
    'Tick everybody who can be recognised. The picture is shown only while they all say yes to pictures.',
  save_who: 'Save',
  hidden_here: 'The picture is not shown anywhere now, not even here.',
  seen_here: (names: string) => `In the picture: ${names}`,
  not_shown: 'Pictures that are not shown',
  not_shown_text:
    'They are shown once everybody in them has said yes to pictures. Ask, but do not press anybody.',
  waits_for: (names: string) => `Waiting for: ${names}`,
  somebody_gone:
    'Everything about one of the people in it has been erased, so it will not be shown again. Remove it.',
  you_are_seen:
    'You are in a picture that is not shown. It is shown only if you and the others in it say yes.',
  to_consents: 'Say yes or no to pictures',
  submit: 'Add',
  all: 'All the pictures',
  none: 'No pictures yet.',
  added: (name, day) => (name ? `Added by ${name}, ${day}` : `Added on ${day}`),
  remove: 'Remove the picture',
  remove_text: 'Then it is gone for everybody, and it cannot be brought back.',
  in_it: 'I am in this picture and want it gone',
  in_it_text: 'You need not say why. The picture is gone for everybody at once and cannot be brought back.',
  remove_now: 'Remove it now',
  said: {
    persons: 'The names are saved.',
    added: 'The picture is added.',
    removed: 'The picture is gone.',
  },
  errors: {
    album_full: 'There is room for three hundred pictures here. Remove some before you add more.',
    missing: 'This is missing.',
    too_large: 'The file is too large. It may be at most 15 MB.',
    empty: 'The file is empty. Try choosing it once more.',
    not_a_picture: 'This is not a picture that we can use. Choose JPEG, PNG or WebP.',
    heic: 'The picture is in the format HEIC, which we cannot read. Save it as JPEG, or take a screenshot of it.',
    moves: 'The picture moves. Choose one that stands still.',
    too_many_pixels: 'The picture has too many pixels. Make it smaller, and try again.',
    broken: 'The picture is broken, or only a part of it arrived. Try again, or choose another.',
  },
}
