import type { Text } from './nb.ts'

export const en: Text = {
  remind_title: 'Send a reminder',
  remind_lead:
    'Some forget, and some would rather not answer. Both are fine. One friendly reminder is enough.',
  thank_title: 'Say thank you',
  thank_lead: 'People have given their time. Tell them what happens now.',

  by_mail: 'By e-mail',
  remind_mail:
    'We write to those who have an e-mail address here and have not answered. Nobody is told who they are, or how many.',
  thank_mail:
    'We write to everyone who has a seat in a group and an e-mail address here. Nobody knows who answered, so we thank everyone.',
  nobody_has_mail: 'None of those who can answer has an e-mail address here. Use the message or the slips.',
  last_sent: moment => `Last sent ${moment}.`,
  wait: 'Please wait a few days before you send again.',
  remind_button: 'Send the reminder',
  thank_button: 'Send a thank-you',
  read_mail: 'See what it says',

  by_phone: 'From your own phone',
  remind_phone: 'You do not know who has answered, so send it to everyone.',
  thank_phone: 'Send it to everyone, in your group chat or as a text message.',
  as_sms: 'Open as a text message',
  copy: 'Copy the message',
  copied: 'Copied',

  on_paper: 'On paper',
  remind_paper: 'Slips to hand out, eight to a sheet, or a poster for the wall. There are no names on them.',
  thank_paper: 'Slips to hand out, eight to a sheet. There are no names on them.',
  slips: 'Slips',
  poster: 'Poster',
  in_language: (what, language) => `${what}, ${language}`,
  slips_lead: 'Print as many sheets as you need, and cut along the lines.',
  poster_lead: 'Put it up where people are: at the library, the nursery, beside the coffee machine.',
  print: 'Print',
  to_round: 'Back',

  letter: {
    things: { group: 'The round', import: 'The round', pulse: 'The pulse', staff: 'The self-check' },
    remind_sms: (title, link) =>
      `Hello! Have you had time to answer the statements about ${title}? It takes a few minutes, and nobody can see what you answer. If you have answered already, thank you so much! ${link}`,
    remind_subject: title => `Have you had time to answer? ${title}`,
    remind_mail: (name, thing, title, link) =>
      `Hello ${name}!\n\n${thing} in ${title} is open. It takes a few minutes to answer, and nobody can see what you answer:\n\n${link}\n\nIt is up to you whether you take part.\n`,
    until: day => `The last day to answer is ${day}.`,

    thank_sms: (round, title, link, agreed) =>
      `Hello! ${round} in ${title} is finished. Thank you to everyone who answered! ${agreed} See what came of it: ${link}`,
    thank_sms_talk: (round, title, link, agreed) =>
      `Hello! ${round} in ${title} is finished. Thank you to everyone who answered! We were too few to show figures, so we will talk without them. ${agreed} Here are the questions: ${link}`,
    thank_subject: title => `Thank you from ${title}`,
    thank_mail: (name, round, title, link, agreed) =>
      `Hello ${name}!\n\n${round} in ${title} is finished. Thank you to everyone who took the time to answer!\n\nHere you can see what came of it:\n\n${link}\n\nThe pictures are something to talk about together, not a grade. ${agreed}\n\nNobody can see what each person answered.\n`,
    thank_mail_talk: (name, round, title, link, agreed) =>
      `Hello ${name}!\n\n${round} in ${title} is finished. Thank you to everyone who took the time to answer!\n\nThis time we were too few: with figures, somebody might have been recognised. So the answers are deleted, and nobody will see them. We still have the questions, and we will talk about those together:\n\n${link}\n\n${agreed}\n`,
    agreed: steps =>
      steps === 1 ? 'We have agreed on one thing to do.' : `We have agreed on ${steps} things to do.`,
    nothing_agreed: 'Now we talk about it and agree on what to do.',
  },
  slip: {
    answer: 'What do you think of how we work together?',
    scan: 'Scan the QR code with your phone’s camera.',
    by_hand: address => `Or go to ${address}`,
    no_way_in: 'Can’t get in? Ask the person who invited you.',
    minutes: 'It takes a few minutes. Nobody can see what you answer.',
    you_choose: 'It is up to you whether you take part.',
    thanks: 'Thank you!',
    you_gave: round => `${round} is finished, and we are grateful for every answer.`,
    see: 'Scan the QR code to see what came of it.',
    see_talk:
      'We were too few to show figures, and the answers are deleted. Scan the QR code to see the questions we talk about.',
    qr: 'QR code with the link',
  },

  said: {
    reminded: 'The reminder is on its way.',
    thanked: 'The thank-you is on its way.',
  },
}
