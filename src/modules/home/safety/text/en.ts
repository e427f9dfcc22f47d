import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Safe to take part',
  lead: 'What we rely on, who can read what, and what you can ask for.',
  parts: { ground: 'What we rely on', together: 'What we share', yours: 'You decide' },
  rows: {
    letter: { name: 'The information letter', about: 'What this is, what it means for you, and your rights' },
    basis: {
      name: 'What we rely on to keep information',
      about: 'The law or other basis for keeping what you write',
    },
    owners: { name: 'Who stands behind it', about: 'The municipality and the other organisations' },
    residents: { name: 'The residents’ room', about: 'Only for those of you who take part as residents' },
    follow_up: { name: 'A talk between the meetings', about: 'Who would like one, and who takes it on' },
    pictures: { name: 'Pictures', about: 'From the work. If you are in a picture, you can remove it' },
    kept: { name: 'What is kept', about: 'For how long, and who reads it' },
    ask: { name: 'Who can I ask?', about: 'And where you can complain' },
    me: { name: 'What is mine', about: 'Read, correct, take back, download or leave' },
    consents: { name: 'Who has said yes to what', about: 'Also what is on paper' },
    needs: { name: 'What people need', about: 'What some have chosen to tell you' },
    exchange: { name: 'Pay and expenses', about: 'What people get for their time, and what has been paid' },
    letters: {
      name: 'Letters of competence',
      about: 'When somebody asks you to confirm what they have done',
    },
    traces: { name: 'Traces', about: 'Who has done and read what' },
    state: { name: 'Pause or end', about: 'When the work pauses, ends or begins again' },
  },
  agreement: 'What we promise each other',
  agreement_signed: (signed, of) => `${signed} of ${of} have said yes to taking care of what the others tell`,
  for_leading: 'For those of you who lead',
  erasures: 'Erased',
  erasures_count: n =>
    n === 0
      ? 'Nobody has asked to have everything erased'
      : n === 1
        ? 'Everything about one person has been erased'
        : `Everything about ${n} people has been erased`,
  erasures_title: 'What has been erased',
  erasures_lead:
    'When everything about a person is erased, a receipt without a name is left. It shows when it happened, and how much was deleted.',
  erasures_none: 'Nobody has asked to have everything erased.',
  signature_holds: 'The signature is valid.',
  signature_broken: 'The signature is not valid. Tell whoever is responsible for Samskap here.',
}
