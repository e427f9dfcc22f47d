import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Who is speaking?',
  lead: 'How is the speaking time shared between the residents’ side and the public side?',
  said: {
    begun: 'You can start counting.',
    stopped: 'The counting has ended, and what was counted has been deleted.',
    alone: 'There are fewer than two from one side here now. Nothing is counted then.',
  },
  off: 'You are not counting who speaks.',
  how_title: 'How it works',
  how: 'One of you presses when somebody from the other side begins to speak. Only sides are counted, never people, and nothing is recorded. If there are fewer than two from one side, nothing is counted and nothing is shown. Ask first whether everybody is happy with it.',
  begin: 'Everybody agrees, start counting',
  stop: 'Stop counting and delete',
  to_evening: 'To the meeting',
  has_word: {
    residents: 'The residents’ side is speaking',
    public: 'The public side is speaking',
  },
  nobody: 'Nobody is speaking now',
  not_shown: {
    alone: 'There are fewer than two from one side here now. Nothing is counted then, and nothing is shown.',
    before:
      'Something will appear here when the meeting is under way and there are at least two from each side.',
    too_little: 'Too little has been counted to show anything yet.',
  },
  share: {
    residents: (percent, n, of) =>
      `The residents’ side: about ${percent} of the speaking time, and ${n} of ${of} here`,
    public: (percent, n, of) =>
      `The public side: about ${percent} of the speaking time, and ${n} of ${of} here`,
  },
  notch: 'The line shows where the division would be if everybody here spoke equally.',
  even: 'The speaking time is shared much like the seats round the table.',
  tilt: {
    residents:
      'The residents’ side has less of the speaking time than of the seats round the table. What can the rest of you do to let them in?',
    public:
      'The public side has less of the speaking time than of the seats round the table. Is that how you want it?',
  },
  conflicts: {
    talk_not_wanted: 'You are not counting who speaks at this meeting.',
    talk_not_running: 'The meeting is not under way, so there is nothing to count.',
  },
}
