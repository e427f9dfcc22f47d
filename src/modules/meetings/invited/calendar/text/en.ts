import type { Text } from './nb.ts'

export const en: Text = {
  title: 'The meetings in your calendar',
  lead: 'With a link, the calendar on your phone fetches the meetings by itself, even when a time changes.',
  none: 'You do not have such a link at the moment.',
  made: day => `You made a link on ${day}. It will not be shown again. If you have lost it, make a new one.`,
  knows: [
    'Whoever has the link sees when and where the meetings are, but not who is coming.',
    'If you make a new link, the old one stops working.',
    'If you leave the co-creation, the link stops working.',
  ],
  make: 'Make a calendar link',
  make_anew: 'Make a new link',
  end: 'Close the link',
  shown_once: 'Here is your link',
  shown_once_text: 'It is shown only now. Treat it like a key, and do not share it.',
  subscribe: 'Open in the calendar',
  copy: 'Copy the link',
  copied: 'Copied',
  how: 'If it does not open, copy the link, and paste it where your calendar asks for an address to subscribe to.',
  said: { ended: 'The link no longer works.' },
}
