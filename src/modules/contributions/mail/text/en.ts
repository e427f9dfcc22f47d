import type { Text } from './nb.ts'

export const en: Text = {
  title: 'E-mail that did not arrive',
  lead: 'Answers, invitations and letters from here that were not delivered. The people they were meant for do not know that you have written.',
  none: 'As far as we know, every e-mail from here has arrived.',
  problems: {
    no_such_address: 'The address does not exist.',
    mailbox_full: 'The mailbox is full.',
    refused: 'The recipient’s mail server would not accept it.',
    our_server: 'We cannot reach our own mail server. The address may well be right.',
    later: 'The recipient’s mail server asks us to try again later.',
  },
  still_tried: 'We are still trying.',
  written: when => `Written on ${when}`,
  again: 'Try again',
  drop: 'Remove it',
  address_wrong:
    'If the address is wrong, correct it and write again. A phone call helps: whoever is waiting does not know that you have answered.',
  to_people: 'Everybody round the table',
  said: { again: 'We are trying once more.', dropped: 'It has been removed.' },
}
