import type { nb } from './nb.ts'

export const en: typeof nb = {
  places_title: 'Which municipality is it about?',
  places_lead: 'Choose a municipality and say how things stand with what co-creation needs.',
  name: 'Name of the municipality',
  find: 'Find',
  all: 'Show all',
  no_places: 'No municipality fits. Try a shorter part of the name.',
  not_yours:
    'Here municipalities, counties, networks and the state can say something. If you are a municipality, your details must first say which one.',
  title: (place: string) => `What does it take in ${place}?`,
  lead: 'Six things help co-creation along, and hinder it where they are missing. Say how things stand. Everybody can read it.',
  spoken_of: (count: number) =>
    count === 0
      ? 'We found no passage in the plans that mentions this together with co-creation.'
      : count === 1
        ? 'One passage in the plans mentions this together with co-creation.'
        : `${count} passages in the plans mention this together with co-creation.`,
  read_them: 'Read what the plans say',
  read_it: 'Read it in the plan',
  more: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
  to_place: 'See everything about the municipality',
  state: 'How do things stand?',
  note: 'What do you base this on?',
  note_hint: 'At most 500 characters. Everybody can read it. Do not write about individual people.',
  submit: (factor: string) => `Save “${factor}”`,
  said: { judged: 'It has been saved, and everybody can read it.' },
  said_by: (by: string, day: string) => `${by}, ${day}`,
  somebody: 'An organisation',
  nobody: 'Nobody has said how things stand.',
  shown: 'Six things co-creation needs',
  shown_lead:
    'People in 41 municipalities were asked. They agree that these help co-creation along, and hinder it where they are missing.',
}
