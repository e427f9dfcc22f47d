import type { Text } from './nb.ts'

const persons = (count: number): string => (count === 1 ? 'one person' : `${count} people`)

export const en: Text = {
  title: 'Letters that ask people to come',
  lead: 'A short and friendly letter, one for each group or language. The suggestion is already written. Change the words until it sounds like you.',
  none: 'You have not written a letter yet.',
  write: 'Write a letter',
  write_another: 'Write another letter',
  open: 'Read',
  edit: 'Edit',
  first_meeting: 'Prepare the first meeting',
  sent: (count: number, date: string) => `Sent to ${persons(count)}, last on ${date}`,
  not_sent: 'Not sent by e-mail',
  back: 'All letters',
  to_letter: 'To the letter',

  compose: {
    new_title: 'Write a letter',
    edit_title: 'Edit the letter',
    new_lead: 'You can change everything. Fill in what is in [brackets] yourselves.',
    edit_lead: 'Save, and you see the letter as others will.',
    in_language: 'Language of the letter',
    submit: 'Save and see the letter',
    labels: {
      name: 'What do you call the letter?',
      greeting: 'Greeting',
      why_you: 'Why you',
      purpose: 'What we wonder about',
      practical: 'When and where, and what we eat',
      free: 'It is up to you',
      contact: 'Who to call',
      language: 'Language of the letter',
    },
    advice: {
      name: 'Only for yourselves. It is not in the letter.',
      greeting: 'Short and friendly. Say who you are as you would say it in the shop.',
      why_you: 'Say what they know that you need. If it is about a place or an age, say so.',
      purpose:
        'Say what you wonder about, and that it concerns more people than the reader. Do not promise what comes of it, or when.',
      practical: 'Day, time, place, food and how to get there. Say whether children can come too.',
      free: 'Say how to say no, and that nobody loses anything by it.',
      contact: 'One first name and one number, of somebody who picks up the phone.',
    },
    remove: 'Delete the letter',
    remove_lead: 'The letter will be gone for everyone. Those who have received it still have it.',
  },

  read: {
    lead: 'This is how the letter looks to the one who gets it.',
    listen: 'Read aloud',
    print: 'Print',
    send: 'Send by e-mail',
    empty: 'The letter is empty.',
    no_code: 'The letter has no QR code, because the group has no code yet.',
    make_code: 'Make a group code',
    code_for_leaders: 'Those who lead print the letter with a QR code and the group code.',
    look_title: 'Before you hand it out',
    look_lead: 'These are only tips. You know the people who will read the letter.',
    look_fine: 'We found nothing to change. Let somebody outside your work read the letter too.',
    hints: {
      blanks: (found: string) => `Fill in what is missing: ${found}`,
      promises: (found: string) =>
        `This may be read as a promise: “${found}”. Do not promise what you are not sure you can keep.`,
      long: (words: number) => `The letter has ${words} words. Under 180 is quickly read.`,
      no_day: 'The letter does not say which day you meet.',
      no_place: 'The letter does not say where you meet.',
      no_food: 'The letter says nothing about food. It is easier to come to a meal than to a meeting.',
      no_contact: 'There is no number or address to reply to.',
      no_way_out: 'The letter does not say that it is all right to say no.',
    },
    quoted: '”, “',
    lix: (value: number, level: string) =>
      `The text is ${level} to read. Its readability score, LIX, is ${value}.`,
    levels: {
      very_easy: 'very easy',
      easy: 'easy',
      medium: 'of medium difficulty',
      hard: 'hard',
      very_hard: 'very hard',
    },
    lix_cannot:
      'LIX counts long words and long sentences. It does not know whether the reader knows the words, and long Norwegian and Danish compounds make it higher than it should be.',
    kinder_title: 'Words you could change',
    kinder: (found: string, instead: string) => `Instead of “${found}”: ${instead}`,
    sms_title: 'As a text message',
    sms_length: (count: number) => `${count} characters`,
    send_sms: 'Send as a text message',
    copy: 'Copy',
    copied: 'Copied',
    text_title: 'The whole letter as text',
  },

  mail: {
    title: 'Send the letter by e-mail',
    lead: 'Each gets a letter of their own. Nobody sees who else has received it.',
    kept: 'The addresses are deleted when the letter is sent. We only keep how many it went to.',
    ask_first: 'Write only to people who have said that you may, or whose address is public.',
    seats: 'Seats that nobody has taken yet',
    seats_hint: 'They get a link to their own seat. An older link stops working.',
    no_seats: 'None of those who have not come in yet has an e-mail address here.',
    addresses: 'Other e-mail addresses',
    addresses_hint: 'At most 30. Write one on each line, or put commas between them.',
    addresses_code: 'They get the group code, not a link to a certain seat.',
    addresses_no_code:
      'The group has no code, so they get the letter alone and can reply to whoever is named in it.',
    again: 'Send once more',
    again_hint: (count: number, moment: string) =>
      `This letter went to ${persons(count)} ${moment}. Some may get it twice.`,
    submit: 'Send the letter',
    preview: 'This is what is sent',
    wrong: 'We have kept what you wrote. These are not e-mail addresses:',
    wrong_line: (line: number, found: string) => `Line ${line}: ${found}`,
    blanks: (found: string) => `The letter still says ${found}. Fill it in first if you can.`,
    labels: { addresses: 'Other e-mail addresses', participant: 'Seats', again: 'Send once more' },
    errors: {
      nobody: 'Write at least one address, or tick a seat.',
      too_many: 'There are more than 30. Send to some of them first.',
      wrong: 'Something here is not an e-mail address. See the list below the field.',
      sent_lately: 'The letter was sent just now. Tick here if it is to be sent again.',
      enough_today: 'Letters have been sent ten times in the last 24 hours. Wait until tomorrow.',
    },
  },

  said: {
    saved: 'The letter is saved.',
    sent: 'The letter is on its way.',
    sent_demo:
      'Everything here is made up, so nothing was sent. Otherwise the letter would be on its way now.',
    removed: 'The letter is deleted.',
  },

  letter: {
    subject: (title: string) => `Would you like to take part in ${title}?`,
    invites: (title: string, place: string) =>
      place
        ? `Hello! Would you like to take part in ${title} in ${place}?`
        : `Hello! Would you like to take part in ${title}?`,
    code_way: (address: string) =>
      `Would you like to say yes now? Scan the code with your phone, or go to ${address} and enter:`,
    code_way_text: (address: string, code: string) =>
      `Would you like to say yes now? Go to ${address} and enter the code ${code}.`,
    code_way_short: (address: string, code: string) => `Join: ${address}, code ${code}.`,
    sent_by: (title: string, address: string) =>
      `Sent on behalf of the co-creation “${title}”, through ${address}. If the letter is not for you, you can ignore it.`,
    own_way: (link: string) =>
      `Would you like to say yes now? Follow the link and press “Continue”. It is only for you, works once and needs no password.\n\n${link}`,
    qr: 'QR code to the page where you enter the code',
  },

  suggest: {
    name: 'The invitation',
    greeting: (title: string, place: string) =>
      place
        ? `Hello!\n\nWould you like to take part in ${title} in ${place}?`
        : `Hello!\n\nWould you like to take part in ${title}?`,
    why_you:
      'We ask you because you know this from your own life. We do not, and we need what you know. You do not need to have been to such meetings before.',
    purpose: (question: string) =>
      `This is what we wonder about: ${question}\n\nIt concerns many others, so we are looking for something that can help them too. We will find out together what it is.`,
    practical: (meal: string, has_day: boolean) =>
      `${has_day ? `We meet and eat together: ${meal}` : 'We meet on [day and time] at [place and address].'} You get there [by bus, by car or on foot].\n\n${has_day ? '' : `${meal ? `We begin with food: ${meal}` : 'We begin by eating together.'} `}It is free, and children are welcome. Is there anything you need to be able to come? Tell us.`,
    free: 'It is up to you. If you would rather not, just leave it. You lose nothing by it. If you join us, you can stop whenever you like.',
    contact: (name: string) =>
      `Would you like to come, or to ask about something? Call or text ${name}, [phone number].\n\nBest wishes, ${name}`,
  },
}
