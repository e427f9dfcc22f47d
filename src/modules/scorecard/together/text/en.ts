import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Answer together',
  start_title: 'Answer together on a big screen',
  start_lead: 'Show one statement at a time to everyone in the room. Everyone answers on their own phone.',
  start_what: [
    'The phones follow the screen. Anyone who wants to can go on at their own pace.',
    'The screen shows only the statements, never an answer and never how many have answered.',
    'If you open this page on your phone as well, you can change statement from there.',
  ],
  start: 'Start',
  to_round: 'Back to the round',

  lobby_title: 'Now we answer together',
  lobby_lead: 'Everyone answers on their own phone. Nobody sees what you answer.',
  scan: 'Do you have a seat here? Scan the QR code with your phone’s camera.',
  qr: 'QR code with a link to the answer page',
  no_seat: 'Don’t have a seat yet?',
  go_to: address => `Go to ${address} and type the code`,
  agreed: 'What we agreed after the last round',

  at_of: (at, of) => `${at} of ${of}`,
  answers: 'How you can answer',
  listen: 'Read aloud',
  own_pace: 'You can go on at your own pace on your phone at any time.',

  end_title: 'Send your answers when you are ready',
  end_lead: 'Take the time you need. You can go back and change things before you send.',
  close: 'Close the round',

  controls: 'Change statement',
  back: 'Back',
  next: 'Next',
  first: 'Show the first statement',
  last: 'To the end',
  finish: 'Close the big screen',
  full_screen: 'Full screen',
  lost: 'The screen has no connection. Check the internet connection, and try again.',
  said: {
    other: 'Someone else changed the statement at the same moment. You are here now.',
    ended: 'The big screen is closed. Everyone can go on answering on their phone.',
  },
}
