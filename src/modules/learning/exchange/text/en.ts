import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Other installations',
  lead: 'Some municipalities run their own Samskap. From here you fetch what they share openly, and they fetch what you share. Nothing else is exchanged.',
  back: 'The installation',
  said: {
    added: 'The installation has been added. The first things are being fetched now.',
    asked: 'Fetching now. Reload the page in a moment.',
    ended: 'You no longer fetch from there. Everything that came from there is gone.',
  },
  none: 'You do not fetch from anybody yet.',
  pulled: moment => `Last fetched ${moment}.`,
  from_there: what => `From there: ${what}.`,
  nothing: 'There was nothing to fetch.',
  stories: (n, many) => (n === 1 ? '1 story' : `${many} stories`),
  things: (n, many) => (n === 1 ? '1 thing for the shelf' : `${many} things for the shelf`),
  tried: moment => `We tried on ${moment}, but it did not work.`,
  not_pulled: 'Not fetched yet.',
  stays: 'What you have fetched before stays here for up to 30 days.',
  pull: 'Fetch now',
  end: 'Stop fetching',
  end_text: 'If you stop fetching, everything that came from there disappears.',
  add_title: 'Add an installation',
  add_text:
    'Agree on it with whoever looks after the other installation. You will read the keys aloud to each other, so have a telephone at hand.',
  labels: { address: 'The address', name: 'The name', public_key: 'The key' },
  address_hint: 'For example samskap.municipality.no',
  look: 'See who it is',
  own_title: 'Your own key',
  own_text:
    'With this key others can see that something really comes from here. Read it aloud when somebody is about to add you.',
  compare_title: 'Is it them?',
  compare_lead: name =>
    `At this address “${name}” answers. Ring them and ask them to read their key aloud. If a single character differs, say no.`,
  their_key: name => `The key of ${name}`,
  our_key: 'Read it aloud to them when they are about to add you.',
  yes: 'Yes, the key is the same',
  no: 'No, go back',
  problems: {
    address: 'The address must begin with https and be a page that we can reach.',
    unreachable: 'We got no answer from there. Try again in a while.',
    refused:
      'There is no Samskap at that address that shares anything. Check that you have the whole address.',
    too_large: 'The answer was so large that we stopped.',
    unreadable: 'We could not read the answer. They may have a newer Samskap than you.',
    signature:
      'The answer was not signed with the key you agreed on. Get in touch with them before you do anything else.',
    older: 'The answer was an old one. Somebody may have sent it again.',
    foreign: 'They sent something that belongs to others. We have not accepted any of it.',
    known: 'You already fetch from that installation.',
    own: 'That is your own address.',
  },
}
