import type { Text } from './nb.ts'

export const en: Text = {
  sides: {
    residents: 'residents and associations',
    public: 'the public sector',
    third: 'a third group',
    others: 'others',
    all: 'everyone',
    unnamed: 'no group',
  },
  round: number => `Round ${number}`,
  pulse: number => `Pulse ${number}`,
  staff: number => `Staff self-check ${number}`,
  conflicts: {
    round_running: 'A round is already under way. Close it before you make a new one.',
    pulse_running: 'A pulse is already under way.',
    staff_running: 'A self-check is already under way.',
    round_not_planned: 'The round has been opened or closed, so it can no longer be changed.',
    round_not_open: 'The round is not open.',
    round_not_closed: 'The round is not closed yet.',
    told_just_now: 'This has just been sent. Wait a little before you send it again.',
    nobody_to_answer: 'Nobody has a seat in the groups that are to answer. Invite someone first.',
    no_vote: 'There is nothing to answer here any more.',
    voice_own: 'You added this recording yourself. Ask somebody else to listen to it.',
    voice_not_named: 'Only a few chosen people can approve here. Please tell whoever runs this site.',
    voice_demo: 'In the demo you can add recordings, but not approve them.',
    voice_text_changed:
      'The text has changed since the recording was made. The statement must be recorded again.',
    release_running: 'This has been suggested already. Go back to the page and say yes there.',
    release_ended: 'The suggestion has been withdrawn, or the result is no longer shared.',
    release_not_theirs:
      'A resident and a public employee decide this, so that both sides of the table agree.',
    not_released: 'The group has not shared this result yet. You are welcome to ask them to.',
  },
}
