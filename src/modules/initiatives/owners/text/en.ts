import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Who stands behind this?',
  lead: 'The municipality, association or others that this work belongs to.',
  none: 'No organisation stands behind this yet. It is fine to begin without one.',
  since: date => `Has stood behind this since ${date}.`,
  waiting: date => `Asked on ${date}. We are waiting for an answer.`,
  declined: date => `Said no on ${date}, and no longer sees anything from here.`,
  contact: email => `Questions: ${email}.`,
  officer: who => `Data protection officer: ${who}.`,
  never_inside:
    'Those who look after an organisation cannot read what you write here, what anyone answers or who takes part. They see the name of the co-creation, the place, whether it is under way, since when, and how many lead it.',
  end: 'End this',
  take_back: 'Take the question back',
  ask: 'Ask an organisation to stand behind this',
  organisation: 'Which organisation?',
  choose: 'Choose',
  ask_shows:
    'When you ask, it may see the name of the co-creation, the place, whether it is under way, since when, and how many lead it. Do talk to the others about this first.',
  ask_submit: 'Ask',
  none_to_ask: 'There is nobody else to ask. Whoever looks after all of Samskap here can add a new one.',
  municipality: 'The municipality you are in',
  municipality_label: 'Municipality',
  municipality_hint: 'Start writing, and choose. Leave it empty if it does not fit.',
  save: 'Save',
  errors: {
    unknown_municipality:
      'We know no municipality by that name. Choose one from the list, or leave the field empty.',
  },
  said: {
    asked: 'Asked. The answer comes here.',
    ended: 'The organisation no longer sees anything from here.',
    municipality: 'Saved.',
  },
  conflicts: {
    already_asked: 'Somebody has just asked the same organisation.',
    owner_ended: 'This has already ended.',
  },
}
