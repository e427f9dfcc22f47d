import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Time and place',
  lead: 'Propose some times, and let people say when they can. Then choose together.',
  none: 'No proposals yet.',
  when_can_you: 'When can you come?',
  you_answered: 'You have answered. See or change your answer',
  answers: { yes: 'Yes', if_needed: 'If need be', no: 'No' },
  labels: {
    needs: 'Would anything make it easier to come?',
    answers: 'When you can',
    day: 'Day',
    from: 'From',
    to: 'To',
    place: 'Place',
  },
  needs_hint: 'For example an interpreter, child care or a lift. Only those who lead see it.',
  send_answer: 'Send the answer',
  change_answer: 'Save the change',

  proposals: 'The proposals',
  answered_so_far: n =>
    n === 0
      ? 'Nobody has answered yet.'
      : n === 1
        ? 'One person has answered so far.'
        : `${n} people have answered so far.`,
  tally: { yes: 'Can come', if_needed: 'If need be', no: 'Cannot come' },
  suits_most: 'suits most people',
  settled: 'agreed',
  passed: 'has passed',
  left_out: {
    residents: 'None of the residents who have answered can come then.',
    public: 'Nobody from the public side who has answered can come then.',
  },
  settle: 'Choose this time',
  remove: 'Remove the proposal',
  without_seat: n =>
    n === 1 ? 'One person without a seat here has answered' : `${n} people without a seat here have answered`,
  without_seat_lead:
    'They wrote their names themselves. If an answer is nonsense or came twice, you can remove it.',
  remove_answer: name => `Remove the answer from ${name}`,

  first_proposal: 'The first proposal',
  first_proposal_lead:
    'Two or three proposals on different days are usually enough. Think of those who work in the evening, and those with children.',
  propose: 'Propose another time',
  add: 'Add',

  link_title: 'Let more people answer',
  no_link:
    'With a link, people without a seat here can say when they can come too. They only enter their name.',
  make_link: 'Make a link',
  link_lead:
    'Whoever has the link sees the proposals and can answer. They do not see what others have answered.',
  link_settled: 'Whoever opens the link now sees the time and place you chose.',
  message: (meeting, title, link) =>
    `Hi! We are finding a time for “${meeting}” in ${title}. When can you come? It takes a minute, and you do not need to sign in: ${link}`,
  as_sms: 'Open as a text message',
  copy: 'Copy the message',
  copied: 'Copied',
  qr: 'QR code with the link',
  end_link: 'Close the link',

  does_not_suit: 'Does the time not suit after all?',
  does_not_suit_lead: 'You can find a new time. Those who are invited then need to be told.',
  ask_again: 'Find a new time',
  errors: {
    day_missing: 'Enter which day you propose.',
    from_missing: 'Enter when the meeting begins.',
    day_passed: 'This time has passed. Choose a later one.',
    too_many_options: 'Twenty proposals are enough. Remove some first.',
    answer_one: 'Answer at least one of the proposals.',
  },
  conflicts: {
    meeting_time_settled: 'The time has already been agreed. Go back and see when it is.',
    meeting_time_passed: 'This time has passed. Go back and choose another.',
    meeting_has_begun: 'The meeting has begun or is over, so this cannot be changed now.',
    meeting_not_settled: 'The meeting has no time just now. Go back and see how things stand.',
    meeting_not_to_invite_to: 'There is nothing to invite people to now. Go back and see what has changed.',
  },
  said: {
    planned: 'The meeting has been set up. Now you can find a time.',
    proposed: 'The proposal has been added.',
    answered: 'Thank you, your answer is saved.',
    removed: 'The proposal is gone.',
    removed_answer: 'The answer is gone.',
    asking_again: 'Now you can find a new time. Remember to tell those who are invited.',
    link_made: 'The link is ready.',
    link_ended: 'The link no longer works.',
  },
}
