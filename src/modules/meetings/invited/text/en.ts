import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Invitations',
  not_settled: 'No time has been agreed yet.',
  find_time: 'Find a time first',
  will_you_come: 'Are you coming?',
  replies: { coming: 'Yes, I am coming', maybe: 'Perhaps', not_coming: 'No, I cannot' },
  labels: {
    reply: 'Reply',
    needs: 'Would anything make it easier to come?',
    participant_id: 'Who has replied?',
    people: 'Who should get an e-mail?',
    people_noted: 'Who has been told?',
    way: 'How?',
  },
  needs_hint:
    'For example an interpreter, child care, a lift, or food you cannot eat. Only those who lead see it.',
  send_reply: 'Send the reply',
  change_reply: 'Change the reply',

  nobody_invited: 'Nobody has been invited yet.',
  who_comes: 'Who is coming',
  groups: { coming: 'Coming', maybe: 'Perhaps', not_coming: 'Not coming', no_reply: 'No reply yet' },
  ways: { mail: 'got an e-mail', message: 'got a message', print: 'got a sheet', said: 'was told' },
  by_side: (residents, in_public) =>
    `So far ${residents} from the residents’ side and ${in_public} from the public side are coming.`,
  advice: {
    no_residents:
      'Nobody from the residents’ side has said they are coming. Call somebody, or move the meeting.',
    fewer_residents:
      'Residents will be in the minority. Could a few more come, or some employees stay at home?',
  },

  invite: 'Invite',
  tell_again: 'Tell people again',
  outdated: {
    moved: names => `These people only know the old time or place: ${names}.`,
    cancelled: names => `These people do not know that the meeting is cancelled: ${names}.`,
  },
  all_told: 'Everybody has been told.',
  by_mail: 'By e-mail',
  by_mail_lead:
    'Each person gets their own letter in their own language, with a link for replying and one for the calendar.',
  nobody_has_mail: 'We cannot e-mail any of them. Use the message or the sheet.',
  send_mail: 'Send the e-mail',
  otherwise: 'Another way',
  otherwise_lead: 'Many people find it easier to reply to somebody they know, or when asked face to face.',
  as_sms: 'Open as a text message',
  copy: 'Copy the message',
  copied: 'Copied',
  sheet: 'Print an invitation',
  sheet_lead: 'Hang it up, or hand it over.',
  print: 'Print',
  noted: { said: 'I have told them', message: 'I have sent a message', print: 'They have a sheet' },
  note: 'Note it',
  reply_for: 'Has somebody replied to you on the phone or face to face?',
  choose: 'Choose',
  note_reply: 'Note the reply',
  errors: {
    choose_somebody: 'Tick at least one person.',
    no_address: 'One of them cannot get e-mail. Tell that person another way.',
  },

  on_paper: {
    welcome: 'Welcome',
    scan: 'Already taking part? Scan the code and say whether you are coming.',
    qr: 'QR code with the link to the meeting',
    tell: 'Let this person know:',
  },
  said: {
    settled: 'The time is agreed. Now you can invite people.',
    replied: 'Thank you for your reply.',
    noted_reply: 'The reply is noted.',
    mailed: 'The e-mail is on its way.',
    mailed_before: 'They have already had this e-mail.',
    noted: 'It is noted.',
  },
}
