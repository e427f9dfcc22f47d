import type { Text } from './nb.ts'

export const en: Text = {
  when: 'When',
  where: 'Where',
  purpose: 'What it is for',
  subjects: {
    invited: meeting => `Are you coming? ${meeting}`,
    moved: meeting => `News about ${meeting}`,
    cancelled: meeting => `Cancelled: ${meeting}`,
    open_again: meeting => `We are finding a new time for ${meeting}`,
  },
  hello: name => `Hello ${name},`,
  news: {
    invited: (meeting, title) => `You are invited to “${meeting}” in ${title}.`,
    moved: (meeting, title) =>
      `The time or place of “${meeting}” in ${title} has changed. This is how it is now:`,
    cancelled: (meeting, title) => `“${meeting}” in ${title} has been cancelled.`,
    open_again: (meeting, title) =>
      `The time for “${meeting}” in ${title} no longer applies. We are trying to find a new one.`,
  },
  reply_at: link => `Say whether you are coming, and whether anything would make it easier:\n${link}`,
  calendar_at: link => `Add it to your calendar:\n${link}`,
  read_at: link => `Read more:\n${link}`,
  say_when_at: link => `Say when you can:\n${link}`,
  stop: link => `Would you rather not get letters from here? Stop them:\n${link}\n`,
  message: (meeting, title, when, link) =>
    `Hi! Would you like to come to “${meeting}” in ${title}? It is ${when}. Let us know here: ${link}`,
  message_moved: (meeting, title, when, link) =>
    `Hi! The time or place of “${meeting}” in ${title} has changed. It is now ${when}. Let us know whether you are coming: ${link}`,
  message_cancelled: (meeting, title) =>
    `Hi! I am sorry to say that “${meeting}” in ${title} has been cancelled.`,
}
