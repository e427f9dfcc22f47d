import type { Text } from './nb.ts'

export const en: Text = {
  subject: title => `News of your contribution: ${title}`,
  hello: (name, title) => `Hello${name ? ` ${name}` : ''},\n\nYou made a contribution to ${title}.\n`,
  you_gave: days => `What you contributed on ${days.join(' and ')}:`,
  happened: {
    received: 'We have received it.',
    working: 'We are working on it.',
    done: 'It is done.',
    not_followed: 'We will not follow it up. Here is why:',
    answer: 'You have been answered.',
    not_answered: 'We are looking at it again.',
    word: 'We have received what you wrote.',
    idea: 'It has become an idea that we are working on.',
    worked_out: 'The idea has been worked out.',
    tried: 'The idea is being tried out now.',
    in_use: 'The idea is in use.',
    rested: 'The idea is resting.',
    effect: 'Now we can see whether it works.',
  },
  see_inside: (page, stop) =>
    `You can read more here, and say so if the answer was not enough:\n${page}\n\nWould you rather not get letters like this? One tap here stops them:\n${stop}\n`,
  see_outside: page =>
    `Enter your tracking code here to see everything that has happened. You can also say that the answer was not enough, or stop these letters:\n${page}\n`,
}
