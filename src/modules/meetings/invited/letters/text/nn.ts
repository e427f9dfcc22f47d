import type { Text } from './nb.ts'

export const nn: Text = {
  when: 'Når',
  where: 'Kvar',
  purpose: 'Kva det er til for',
  subjects: {
    invited: meeting => `Kjem du? ${meeting}`,
    moved: meeting => `Ny beskjed om ${meeting}`,
    cancelled: meeting => `Avlyst: ${meeting}`,
    open_again: meeting => `Vi finn ei ny tid til ${meeting}`,
  },
  hello: name => `Hei, ${name}!`,
  news: {
    invited: (meeting, title) => `Du er invitert til «${meeting}» i ${title}.`,
    moved: (meeting, title) => `Tid eller stad er endra for «${meeting}» i ${title}. Slik er det no:`,
    cancelled: (meeting, title) => `«${meeting}» i ${title} er avlyst.`,
    open_again: (meeting, title) =>
      `Tida for «${meeting}» i ${title} gjeld ikkje lenger. Vi prøver å finne ei ny.`,
  },
  reply_at: link => `Sei frå om du kjem, og om noko kan gjere det lettare:\n${link}`,
  calendar_at: link => `Legg det i kalenderen:\n${link}`,
  read_at: link => `Les meir:\n${link}`,
  say_when_at: link => `Sei når du kan:\n${link}`,
  stop: link => `Vil du ikkje ha fleire brev herifrå? Stopp dei:\n${link}\n`,
  message: (meeting, title, when, link) =>
    `Hei! Har du lyst til å kome på «${meeting}» i ${title}? Det er ${when}. Sei gjerne frå her: ${link}`,
  message_moved: (meeting, title, when, link) =>
    `Hei! Tid eller stad er endra for «${meeting}» i ${title}. No er det ${when}. Sei gjerne frå om du kjem: ${link}`,
  message_cancelled: (meeting, title) => `Hei! «${meeting}» i ${title} er dessverre avlyst.`,
}
