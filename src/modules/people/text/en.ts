import type { Text } from './nb.ts'

export const en: Text = {
  // Round the table
  title: 'Who sits at the table?',
  counted: {
    residents: n => (n === 1 ? '1 resident or association' : `${n} residents and associations`),
    public: n => `${n} from the public sector`,
    beside: n => `${n} beside the table (mentor or researcher)`,
    open: 'room for more residents',
  },
  round_the_table: n => `${n} round the table`,
  picture: (residents, in_public, open) =>
    `The table from above: ${residents} and ${in_public}${open ? ', and an empty seat' : ''}.`,
  missing: {
    civil_society:
      'Residents and associations are missing here. With them from the start, it becomes co-creation. Who lives with this themselves?',
    residents:
      'There are fewer residents than public employees. That makes it easy to stay silent. Try to bring in at least as many residents.',
  },
  alone:
    'One person carries all of this alone. If they fall ill or go on holiday, the work stops, and one person holds all the power. It is best to be at least two who lead: press “Change” beside somebody who wants to.',
  alone_until: (name: string) =>
    `One person carries all of this alone until ${name} has taken their seat. Send the link, or ask one more to lead.`,
  alone_offer: (name: string) => `${name} leads this alone. Would you like to help lead? Tell ${name}.`,
  levels: {
    member: 'At the table',
    facilitator: 'Leads the work',
    observer: 'Reads along',
    mentor: 'Mentor',
    researcher: 'Researcher',
  },
  level_hints: {
    member: 'Reads, answers, proposes and agrees.',
    facilitator: 'Also invites people and opens rounds. Preferably at least two.',
    observer: 'Can read, but not answer or change anything. Suits a leader who backs the work.',
    mentor: 'Reads along and gives advice. Does not answer or change anything.',
    researcher:
      'Reads along to learn from the work, and can collect interviews and notes. Does not answer the rounds.',
  },
  researches: 'Also does research here',
  researches_hint:
    'Can collect and read interviews and notes, and make codes and figures of them. Give it only to somebody the group trusts.',
  you: 'you',
  not_claimed: 'has not taken the seat yet',
  invited: 'link made, not used',

  // Adding and changing
  add: 'Invite more people',
  add_title: 'Who should join?',
  add_lead: 'A first name or a nickname is enough. Nobody needs e-mail.',
  ready_first: 'First see whether you are ready to invite residents',
  names: 'Names',
  names_hint: 'One name on each line. Write several at once if they are all residents, for example.',
  party: 'They come as',
  belongs_to: 'Association, service or business',
  email: 'E-mail',
  email_hint: 'Only if you want to send the link by e-mail. Then one name at a time.',
  language: 'Language of the invitation',
  add_submit: 'Save a seat',
  name: 'Name',
  edit_title: name => `The seat of ${name}`,
  change: 'Change',
  change_fold: 'Change name, role or e-mail',
  save: 'Save',
  level: name => `What can ${name} do?`,
  leave_fold: name => `${name} is no longer taking part`,
  leave_explain: 'The seat becomes free, and links and codes stop working. What has been written stays.',
  leave_reason: 'Why?',
  leave_reason_hint: 'Only if it is all right to write it down.',
  leave: 'Remove the seat',
  former: 'Have taken part',
  take_back: 'Bring back',
  erase_former: name => `Erase everything about ${name}`,
  left_on: date => `left ${date}`,

  // Links and sheets
  waiting_for: 'These people have not taken their seats yet',
  sheets_hint:
    'One sheet for each person, with a link and a QR code. Older links that were not used stop working.',
  sheets_whom: 'Who should have a sheet?',
  sheets: 'Make sheets to print',
  sheets_title: 'Sheets to print',
  sheets_lead: 'Give each sheet to the person it is for. The links are shown only now.',
  print: 'Print from your browser’s menu.',
  print_now: 'Print',
  copy: 'Copy the message',
  copied: 'Copied',
  make_link: 'Make a link',
  make_link_explain: 'The link works once, within 60 days. If you make a new one, the old one stops working.',
  make_link_claimed:
    'The seat is taken. A new link gives the seat to whoever uses it, and the other device loses it. The person will see that you made the link.',
  send_by_mail: 'Make a link and e-mail it',
  link_title: name => `The link for ${name}`,
  link_once: 'The link is shown only now. Send it, or let somebody scan it.',
  mailed_to: email => `Sent to ${email}.`,
  qr: 'QR code with the link',
  send_sms: 'Send as a text message',
  message_title: 'Or copy the message',
  sms: (name, title, link) =>
    `Hello ${name}! Would you like to join ${title}? Here is your seat: ${link} You don’t need a password.`,
  mail_subject: title => `Would you like to join ${title}?`,
  mail: (name, by, title, link) =>
    `Hello ${name}!\n\n${by} invites you to join ${title}.\n\nOpen the link and press “Continue”. You don’t need a password, and you can stop whenever you like.\n\n${link}\n\nThe link works once, within 60 days. It is for you only.\n`,
  to_people: 'To those at the table',
  sheet: {
    hello: name => `Hello ${name}!`,
    invited: (by, title) => `${by} invites you to join ${title}.`,
    scan: 'Scan the square with your phone’s camera.',
    go_on: 'Press “Continue”.',
    keep: 'Keep the code you are given. It lets you back in.',
    by_hand: 'Without a camera: type this address in a browser.',
    by_code: (address, code) => `Or go to ${address} and type ${code}.`,
    what: 'What is this?',
    what_text:
      'Residents, associations and the municipality work things out together. What you know from your own life counts as much as what others know from their work.',
    who_reads: 'Who reads what?',
    who_reads_text:
      'What you write can be read by everybody who takes part. Answers to questions are never shown with names. You can stop whenever you like, without saying why.',
    no_password: 'You don’t need a password, e-mail or an app.',
    yours: 'This sheet is for you only. The link works once.',
  },

  // Coming in
  join_title: 'A seat has been saved for you',
  join_invited: (by, title) => (by ? `${by} invites you to ${title}.` : `You are invited to ${title}.`),
  join_as: (name, party) =>
    `You come as ${name}, ${/^[aeiou]/i.test(party) ? 'an' : 'a'} ${party.toLowerCase()}.`,
  join_not_you: 'Is this not you? Close the page and tell the person who gave you the link.',
  join_read:
    'What you write can be read by everybody who takes part. You don’t need a password, and you can stop whenever you like.',
  go_on: 'Continue',
  other_seat: name =>
    `In this browser you already have the seat of ${name}. If you continue, you change seats here. If the device belongs to somebody else, use your own.`,
  other_seat_stay: name => `Stay as ${name}`,
  over_title: 'The link no longer works',
  over_text: 'It has been used, it is too old, or a new one has been made.',
  over_cut:
    'The link is not whole. Long links are sometimes broken in two. Copy all of it, or scan the QR code again.',
  over_code: 'Have you been here before? Type your return code.',
  over_ask: 'Or ask the person who invited you for a new link. It takes a moment.',
  already_in: 'You are already in',
  already_in_text: 'The link was used in this browser, and the seat is yours.',
  to_initiative: 'Go on',
  welcome_title: name => `Welcome, ${name}`,
  code_shown: 'This is your return code',
  code_keep:
    'Write it down or take a picture. It lets you back in from another phone. Only you see it, and it is shown only now.',
  code_more_ways: 'More ways to come back',
  code_lost: 'If you lose it, you can get a new one inside.',
  tracking_code: 'Did you make a contribution and get a tracking code? See what became of it.',
  code_title: 'Type your code',
  code_lead: 'The return code you were given, or the group’s code.',
  code: 'Code',
  code_hint: 'Capitals or small letters make no difference.',
  group_title: title => `Welcome to ${title}`,
  group_seats: 'Is one of these seats yours?',
  group_seats_lead: 'They are waiting for somebody. Please take only your own.',
  group_claim: name => `I am ${name}`,
  group_ask: 'Can you not find yourself?',
  group_ask_lead: 'Ask to join. Whoever leads will answer you.',
  your_name: 'First name or nickname',
  your_party: 'Who do you come as?',
  ask: 'Ask to join',
  waiting_title: 'You have asked to join',
  waiting_text: title =>
    `Whoever leads ${title} can see it now. Keep this page open, or come back to it in this browser.`,
  look_again: 'See if there is an answer',
  welcomed_title: name => `Welcome, ${name}`,
  welcomed_text: title =>
    `You have a seat in ${title}. Get a return code once you are in, so that you can come back from another phone too.`,
  declined_title: 'Not now',
  declined_text: title =>
    `There was no seat in ${title} this time. Please talk to the person who gave you the code.`,
  asking: 'Would like to join',
  welcome: 'Welcome',
  decline: 'Not now',

  // The group's code
  group_code: 'Group code',
  group_code_lead:
    'Hang it on the wall when you meet. With it people can take a seat that waits for them, or ask to join.',
  group_code_letters: 'The code now also stands at the end of your letters',
  group_code_none: 'There is no group code now.',
  group_code_make: 'Make a group code',
  group_code_renew: 'Make a new one. The old one stops working',
  group_code_until: date => `Works until ${date}.`,
  group_sheet_go: address => `Go to ${address}`,
  group_sheet_write: 'and type',
  group_sheet_or: 'Or scan the square. Then type the code afterwards.',

  // My own seat
  me_title: 'My seat',
  me_as: party => `You take part as ${/^[aeiou]/i.test(party) ? 'an' : 'a'} ${party.toLowerCase()}.`,
  me_link: (by, made, used) =>
    `${by ?? 'Somebody who has left'} made the link on ${made}, and it was used on ${used}.`,
  me_links: 'Links to your seat',
  me_link_open: (by, made) =>
    `${by ?? 'Somebody who has left'} made a link on ${made}. It has not been used.`,
  me_links_lead: 'Is there a link you do not know of? Talk to the person who made it.',
  me_name: 'The name others see',
  me_language: 'Your language on sheets and letters',
  me_code: 'New return code',
  me_code_text:
    'The return code lets you back in from another phone. If you make a new one, the old one stops working.',
  me_code_make: 'Show a new return code',
  left_title: 'Thank you for taking part',
  left_text:
    'Your seat is free, and your code no longer works. If you want to come back, ask whoever leads the work.',
  to_front: 'To the front page',

  errors: {
    not_own_party: 'Ask another facilitator to change who you come as.',
    one_at_a_time: 'E-mail can be used for one name at a time only.',
    too_many_names: 'At most 60 names at once.',
    unknown_code: 'We do not know this code. Check that all the characters are there.',
  },
  said: {
    looked: 'Noted. Now you can set seats aside.',
    added: 'The seat is saved. Now you can make a link or a sheet.',
    changed: 'Saved.',
    level: 'Saved.',
    left: 'The seat has been removed.',
    returned: 'Brought back. Make a new link.',
    welcomed: 'The seat has been given.',
    declined: 'The answer has been given.',
    made: 'The group code is ready.',
    renewed: 'A new code. The old one no longer works.',
    none_chosen: 'Choose at least one person who should have a sheet.',
  },
  conflicts: {
    account_leads_alone: 'You lead a co-creation alone. Leave it first, and choose who will lead after you.',
    cannot_take_over: 'The person you chose does not sit at the table now. Choose somebody else to lead.',
    last_facilitator: 'At least one person must lead. Let somebody else lead first.',
    already_back: 'The person has already been brought back.',
    seat_taken: 'Somebody has just taken this seat. Type the code again and choose another, or ask to join.',
    request_answered: 'Somebody else has already answered this.',
  },
}
