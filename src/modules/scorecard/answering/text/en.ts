import type { Text } from './nb.ts'

export const en: Text = {
  statement_of: (at, of) => `Statement ${at} of ${of}`,
  at_of: (at, of) => `${at} of ${of}`,
  leave: 'Leave this page',
  language: 'Language',
  shorter: 'Shorter text',
  full: 'Full text',
  back: 'Back',
  skip_statement: 'Skip',
  pause: 'Take a break',
  pause_at: at => `break at ${at}`,
  listen: 'Read aloud',
  how_true: 'How true is this?',
  meaning: 'What do we mean?',
  keys: most => `On the keyboard: go to the answers with Tab, and press 1 to ${most}.`,

  start_title: 'Before you answer',
  start_lead: (n, minutes) =>
    `${n} statements, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}. You can stop whenever you like, and you can leave statements open.`,
  fold: 'What is shown, and who is in my group?',
  my_group: 'Who is in my group?',
  my_side: (side, seats) =>
    `You answer for ${side}. The group has ${seats === 1 ? 'one seat' : `${seats} seats`}:`,
  other_sides: 'The other groups:',
  other_side: (side, seats) => `${side}, ${seats === 1 ? 'one seat' : `${seats} seats`}`,
  shown: 'What is shown?',
  shown_means: 'What the groups answer on average. Never what one person answered.',
  shown_k: k =>
    `A group gets figures of its own when at least ${k} have answered. With fewer, it is joined with another. Nothing is shown before the round is closed.`,
  shown_open:
    'Everyone has agreed to show the groups openly, even small ones. Others may then work out what you answered.',
  after: 'Can I change or withdraw my answer?',
  after_change:
    'You can change your answer or take it back until the round closes, from the same phone or page.',
  after_gone:
    'Once the round is closed, nobody can find your answer again. Then you cannot change or withdraw it either.',
  after_admin: 'Until then, whoever runs the database could in principle find out what you answered.',
  after_subtract: 'If all the others in the group pool their answers, they can work out yours.',
  own_device: 'Is this your own phone or computer?',
  own_yes: 'Yes, remember my answers here until I have sent them',
  own_no: 'No, do not keep anything here',
  begin: 'Start, one statement at a time',
  begin_all: 'Show all on one page',
  resume: 'Go on where you left off',
  closes_on: day => `You can answer until the end of ${day}.`,

  rest_title: 'Take a break',
  half_title: 'Halfway',
  half_lead: 'Stretch your legs, or get yourself something to drink.',
  rest_own: 'Your answers are kept on this device. You can close the page and open the same link to go on.',
  rest_open:
    'Leave this page open, and your answers are here when you come back. If you close it, you will have to start again.',
  go_on: 'Go on',
  to_review: 'Send what I have',

  all_title: 'All the statements',
  to_review_all: 'Look it over and send',
  review_title: 'Look it over and send',
  review_done: 'You have answered everything. You can change anything before you send.',
  review_open: open =>
    open === 1
      ? 'One statement is open. That is quite all right.'
      : `${open} statements are open. That is quite all right.`,
  open: 'Open',
  change: 'Change',
  send: 'Send my answers',
  invalid: 'Something got lost on the way. Look over your answers and send again.',

  follow: 'Follow the screen',
  own_pace: 'Answer at your own pace',
  wait_title: 'We start soon',
  wait_lead: 'The first statement appears here when it is shown on the screen.',
  wait_begin: 'Start at your own pace',
  screen_at: at => `The screen is now at statement ${at}.`,
  screen_done: 'The screen has shown all the statements.',
  screen_go: 'Go to the statement',
  screen_thanks: 'Thank you. The next one comes when the screen moves on.',
  screen_stop: 'Go on at my own pace',

  helped: 'Is someone helping you to answer?',
  helped_title: 'When someone helps you',
  helped_who: 'Who can help?',
  helped_trust: 'Choose someone you trust.',
  helped_not:
    'Do not choose your caseworker or anyone else who decides things about you. They should not interpret for you either.',
  helped_choose: 'The choice is yours, and you can stop whenever you like.',
  helped_how: 'For the helper',
  helped_read: 'Read the text under “Read this aloud first” aloud.',
  helped_ask: 'Ask: “Is it all right if I enter what you say?” Go on only if the person says yes aloud.',
  helped_press: 'Press the answer the person gives, even if you disagree. Do not tell others what you hear.',
  helped_counts:
    'The answers are part of the result. But they do not count when we check whether the group is large enough for figures of its own. There, only answers that people entered themselves count.',
  helped_aloud: 'Read this aloud first',
  helped_asked: 'I have asked, and the answer is yes',
  helped_ask_first: 'Ask first, and tick the box when the answer is yes.',
  helped_alone: 'I answer without help',
  helped_on: 'Someone is helping you to answer.',

  line_title: 'Is there more you want to say?',
  line_shown:
    'The others can read it afterwards, but only if enough people have answered. It is shown without your name or group, in random order. Someone may still recognise the way you write. Your story is yours. Leave out other people’s names.',
  line_watch:
    'Nobody keeps watch here day and night. Employees may have a duty to act on what they read about children or violence. Does someone need help now? In Norway, call 113 when a life is in danger, 112 for the police, 116 117 for the out-of-hours doctor, or 116 111, the helpline for children and young people.',
  line_label: 'Write a line, if you like',
  line_choice: 'May the others read it?',
  line_share: 'Let the others read it afterwards',
  line_keep: 'Do not share it. Then it is not kept.',
  line_choose: 'Choose whether the others may read what you have written.',

  no_line:
    'There is no internet connection right now. Your answers are still here, and you can go on. Try this again later.',
  gone_title: 'There is no internet connection, so your answers have not been sent yet.',
  gone_text:
    'They stay on this page and are sent automatically when the connection is back. Keep the page open until then.',
  gone_now: 'Try now',

  thanks_title: 'Thank you!',
  thanks_lead: 'Your answers have arrived.',
  thanks_changed: 'Your changes have arrived.',
  thanks_next: 'When the round is closed, you look at the result together.',
  thanks_change: 'Want to change something? You can do that only from here, and only until the round closes.',
  thanks_change_own: 'Want to change something? You can do that on this device until the round closes.',
  thanks_see: 'See my answers',
  thanks_close: 'If others use this device, close the tab when you are done.',
  to_initiative: 'To the co-creation',

  answered_title: 'You have answered',
  answered_lead:
    'Your answers have arrived. They can be changed only from the device or page you answered on.',
  answered_again: 'Answer again',
  answered_again_text: 'This device remembers your key. What you send now replaces what you sent before.',
  take_back: 'Take my answer back',
  take_back_text: 'Changed your mind? The answer is deleted at once.',
  take_back_where:
    'An answer can only be taken back from the phone or page you answered on. Nobody else knows which answer is yours.',
  taken_back_title: 'Your answer is taken back',
  taken_back_lead: 'You can answer again until the round closes, or leave it.',
  not_found_title: 'We cannot find your answer',
  not_found_lead:
    'Answers are kept without a name. Only the phone or page you answered on knows which is yours. Try from there.',
  elsewhere_title: 'You have answered on another device',
  elsewhere_lead:
    'What you sent from there stands. To change it, use the same device. What you answered now has not been kept.',
  closed_title: 'The round is closed',
  closed_lead: 'It is no longer possible to answer. Thank you for wanting to take part.',
  planned_title: 'The round has not opened yet',
  planned_lead: 'Come back when the person leading the co-creation says so.',
  no_side_title: 'You are not answering in this round',
  no_side_lead: 'The group has agreed who answers. You will see the result when the round is closed.',
}
