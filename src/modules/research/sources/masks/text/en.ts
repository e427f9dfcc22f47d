import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Names and places to cover',
  lead: 'These words may tell who somebody is. They are only suggestions: much of it is harmless, and a nickname with a small letter is not found. Read for yourself.',
  suggested: 'Suggestions',
  none: 'We found nothing that looks like names, places or numbers. Read it through all the same.',
  times: n => (n === 1 ? 'once' : `${n} times`),
  stays: 'Let it stand',
  kinds: {
    person: 'a person',
    place: 'a place',
    workplace: 'a workplace',
    number: 'a number',
    other: 'something else',
  },
  own_title: 'Something else',
  own_words: 'Words to cover',
  own_hint: 'Write it as it stands in the text.',
  own_kind: 'What it is',
  save: 'Cover',
  said: { masked: 'The words are covered. Codes and approvals stand as before.' },
}
