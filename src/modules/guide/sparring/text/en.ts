import type { Text } from './nb.ts'

export const en: Text = {
  title: 'Ask a mentor',
  title_mentor: 'Questions for you as a mentor',
  lead: 'Are you wondering about something along the way? Ask somebody who has been through it. There is no right answer, but it helps to think together with somebody from outside.',
  lead_mentor:
    'This is where those round the table ask when they need to think together with somebody. A short answer is better than a long one that never comes.',
  mentors: (count, names) => (count === 1 ? `Your mentor is ${names}.` : `Your mentors are ${names}.`),
  no_mentor: 'You have no mentor yet',
  no_mentor_text:
    'A mentor is somebody who has done this before, often in another municipality or association. You can ask all the same: everybody round the table sees the question and can answer.',
  add_mentor: 'Invite a mentor',
  ask_leader: 'Do you know somebody who would suit? Tell somebody who leads.',
  late: count =>
    count === 1
      ? 'One question has been without an answer for more than a week.'
      : `${count} questions have been without an answer for more than a week.`,
  ask: 'Ask',
  question: 'What do you want to ask?',
  question_hint:
    'Mentors and everybody round the table can read it. Write about the work, not about individuals.',
  send: 'Send the question',
  asked: 'What you have asked',
  nothing_asked: 'Nobody has asked anything yet.',
  asked_by: (name, day) => (name ? `${name}, ${day}` : day),
  answered_by: (name, day) => (name ? `${name}, ${day}` : day),
  closed: 'Done',
  waiting: 'Waiting for an answer',
  answers: count => (count === 1 ? 'One answer' : `${count} answers`),
  question_title: 'A question',
  answers_title: 'The answers',
  no_answer: 'Nobody has answered yet.',
  no_answer_own:
    'Nobody has answered yet. Mentors with an e-mail address get a letter saying that somebody has asked.',
  answer: 'Answer',
  your_answer: 'What do you think?',
  answer_hint: 'Mentors and everybody round the table can read it. Feel free to ask something back.',
  send_answer: 'Send the answer',
  write_on: 'Write more',
  more: 'Anything to add?',
  send_on: 'Send',
  take_back: 'Take it back',
  enough: 'Have you got your answer?',
  enough_all: 'Have you got your answer?',
  close: 'Yes, that will do',
  closed_on: day => `Done on ${day}.`,
  open_again: 'Open it again',
  take_back_question: 'Take the question back',
  letter: {
    asked: {
      subject: title => `Somebody has asked you something: ${title}`,
      body: (name, title, link) =>
        `Hello ${name},\n\nSomebody in ${title} is wondering about something, and you are a mentor there. Here is the question:\n\n${link}\n\nA short answer is fine. If you do not know, feel free to say so.\n`,
    },
    answered: {
      subject: title => `You have an answer: ${title}`,
      body: (name, title, link) =>
        `Hello ${name},\n\nSomebody has answered what you asked in ${title}. You can read it here:\n\n${link}\n`,
    },
    stop: link => `\nDo you want no more letters like this? Stop them here:\n${link}\n`,
  },
  said: {
    asked: 'The question has been sent.',
    answered: 'Thank you! Your answer is here now.',
    closed: 'Marked as done.',
    opened: 'Opened again.',
    taken_back: 'Taken back.',
  },
  conflicts: {
    sparring_closed: 'This question is marked as done. The person who asked can open it again.',
    sparring_answered: 'Somebody has answered now. The question stays together with the answer.',
  },
}
