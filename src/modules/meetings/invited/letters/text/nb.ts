export const nb = {
  when: 'Når',
  where: 'Hvor',
  purpose: 'Hva det er til for',
  subjects: {
    invited: (meeting: string) => `Kommer du? ${meeting}`,
    moved: (meeting: string) => `Ny beskjed om ${meeting}`,
    cancelled: (meeting: string) => `Avlyst: ${meeting}`,
    open_again: (meeting: string) => `Vi finner en ny tid til ${meeting}`,
  },
  hello: (name: string) => `Hei, ${name}!`,
  news: {
    invited: (meeting: string, title: string) => `Du er invitert til «${meeting}» i ${title}.`,
    moved: (meeting: string, title: string) =>
      `Tid eller sted er endret for «${meeting}» i ${title}. Slik er det nå:`,
    cancelled: (meeting: string, title: string) => `«${meeting}» i ${title} er avlyst.`,
    open_again: (meeting: string, title: string) =>
      `Tiden for «${meeting}» i ${title} gjelder ikke lenger. Vi prøver å finne en ny.`,
  },
  reply_at: (link: string) => `Si fra om du kommer, og om noe kan gjøre det lettere:\n${link}`,
  calendar_at: (link: string) => `Legg det i kalenderen:\n${link}`,
  read_at: (link: string) => `Les mer:\n${link}`,
  say_when_at: (link: string) => `Si når du kan:\n${link}`,
  stop: (link: string) => `Vil du ikke ha flere brev herfra? Stopp dem:\n${link}\n`,
  message: (meeting: string, title: string, when: string, link: string) =>
    `Hei! Har du lyst til å komme på «${meeting}» i ${title}? Det er ${when}. Si gjerne fra her: ${link}`,
  message_moved: (meeting: string, title: string, when: string, link: string) =>
    `Hei! Tid eller sted er endret for «${meeting}» i ${title}. Nå er det ${when}. Si gjerne fra om du kommer: ${link}`,
  message_cancelled: (meeting: string, title: string) => `Hei! «${meeting}» i ${title} er dessverre avlyst.`,
}

export type Text = typeof nb
