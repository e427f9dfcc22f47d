import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Where you are signed in',
  lead: 'Every place where you are signed in now. If there is one you do not know, end it.',
  demo: 'Several people can try the same made-up person at once. So only this browser is shown here.',
  here: 'This browser',
  kinds: {
    phone: browser => `Phone with ${browser}`,
    tablet: browser => `Tablet with ${browser}`,
    computer: browser => `Computer with ${browser}`,
  },
  unknown: 'Unknown device',
  how: {
    seat: 'Came in by a link or code',
    link: 'Came in by a link in an e-mail',
    passkey: 'Came in by passkey',
    identity: 'Came in by electronic identity',
    demo: 'Came in as a made-up person',
  },
  since: moment => `Signed in since ${moment}.`,
  sat_down: moment => `Has opened your seat since ${moment}.`,
  seen: day => `Last used ${day}.`,
  in_seat: titles => `Opens your seat in ${titles}.`,
  end: 'End',
  end_described: device => `End ${device}`,
  end_here: 'Sign out here',
  end_others: 'End all others',
  only_here: 'You are signed in here only.',
  at_once: 'When you end one, it stops at once. Whoever sits there has to come in again.',
  stolen:
    'If you think somebody else has your return code, make a new one on the page about your seat. The old one then stops working.',
  to_ways: 'How you come back',
  said: { ended: 'Ended.', ended_all: 'You are now signed in here only.' },
}
