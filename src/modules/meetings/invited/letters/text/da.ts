import type { Text } from './nb.ts'

export const da: Text = {
  when: 'Hvornår',
  where: 'Hvor',
  purpose: 'Hvad det handler om',
  subjects: {
    invited: meeting => `Kommer du? ${meeting}`,
    moved: meeting => `Ny besked om ${meeting}`,
    cancelled: meeting => `Aflyst: ${meeting}`,
    open_again: meeting => `Vi finder et nyt tidspunkt til ${meeting}`,
  },
  hello: name => `Hej ${name}!`,
  news: {
    invited: (meeting, title) => `Du er inviteret til »${meeting}« i ${title}.`,
    moved: (meeting, title) => `Tiden eller stedet er ændret for »${meeting}« i ${title}. Sådan er det nu:`,
    cancelled: (meeting, title) => `»${meeting}« i ${title} er aflyst.`,
    open_again: (meeting, title) =>
      `Tidspunktet for »${meeting}« i ${title} gælder ikke længere. Vi prøver at finde et nyt.`,
  },
  reply_at: link => `Svar her, om du kommer, og om noget kan gøre det lettere:\n${link}`,
  calendar_at: link => `Læg det i kalenderen:\n${link}`,
  read_at: link => `Læs mere:\n${link}`,
  say_when_at: link => `Svar her, hvornår du kan:\n${link}`,
  stop: link => `Vil du ikke have flere breve herfra? Stop dem:\n${link}\n`,
  message: (meeting, title, when, link) =>
    `Hej! Har du lyst til at komme til »${meeting}« i ${title}? Det er ${when}. Svar her: ${link}`,
  message_moved: (meeting, title, when, link) =>
    `Hej! Tiden eller stedet er ændret for »${meeting}« i ${title}. Nu er det ${when}. Svar her, om du kommer: ${link}`,
  message_cancelled: (meeting, title) => `Hej! »${meeting}« i ${title} er desværre aflyst.`,
}
