import type { Text } from './nb.ts'

export const en: Text = {
  letter: {
    subject: title => `Since last time: ${title}`,
    hello: (name, title) => `Hello ${name},\n\nHere is a little from ${title}.\n`,
    goodbye: stop =>
      `This letter comes once a week at most, and only when there is something to say.\n\nDo you want no more of them? One tap here, and they stop:\n${stop}\n`,
  },
  things: {
    questions: count =>
      count === 1
        ? 'A question is waiting for somebody to think along.'
        : `${count} questions are waiting for somebody to think along.`,
    meeting: (title: string, when: string) => `Next meeting: ${title}, ${when}.`,
    owed: (count: number) =>
      count === 1
        ? 'One contribution has waited more than two weeks for an answer.'
        : `${count} contributions have waited more than two weeks for an answer.`,
    steps: (count, late) =>
      `${count === 1 ? 'One thing you have agreed on is to be done now' : `${count} things you have agreed on are to be done now`}${
        late === 0
          ? '.'
          : count === late
            ? ', and the day has passed.'
            : `, and for ${late} of them the day has passed.`
      }`,
    proposals: count =>
      count === 1
        ? 'Somebody has proposed to change the question you are working on.'
        : `There are ${count} proposals to change the question you are working on.`,
    news: (count, first) =>
      `${count === 1 ? 'Somebody has told some news' : `There are ${count} pieces of news`}${first ? `: ${first}` : '.'}`,
    point: name => `The next point in the guide: ${name}`,
  },
  own: {
    title: 'The weekly letter',
    lead: 'A short letter by e-mail when there is something to say. It comes once a week at most, and says three things at most.',
    comes_to: email => `The letter comes to ${email}.`,
    no_email:
      'You have no e-mail address here, so the letter does not come to you. If you want it, give your address to somebody who leads.',
    not_for_you: 'You read along here. The letter only goes to those round the table, and to mentors.',
    stopped_on: day => `You stopped the letter on ${day}.`,
    last_sent: day => `It last came on ${day}.`,
    stop: 'Stop the letter',
    start: 'Send me the letter again',
    also: 'If you stop it, you will not get an e-mail either when somebody has asked you something as a mentor, when somebody has answered a question or a contribution of yours, or when something is due to be measured.',
    now: 'What it would say now',
    nothing: 'Nothing just now, so no letter comes.',
    said: {
      started: 'The letter will come again when there is something to say.',
      stopped: 'The letter is stopped.',
    },
  },
  stop: {
    title: 'Stop the letters',
    lead: title => `One tap, and you get no more letters like this from ${title}.`,
    button: 'Stop the letters',
    only: 'This is about the weekly letter, and e-mail about questions to mentors and their answers, answers to your contributions, and what is due to be measured. Your seat and everything you have done here stay as they are.',
  },
  stopped: {
    now: {
      title: 'The letters are stopped',
      lead: 'You will get no more letters like this. Your seat is as before.',
    },
    already: { title: 'The letters are stopped', lead: 'No letters like this will come to you from here.' },
    cut: {
      title: 'The link is not whole',
      lead: 'Your mail program may have broken it in two. Copy the whole link from the letter, and try again.',
    },
    start_again: 'Was that a mistake? Start them again',
  },
}
