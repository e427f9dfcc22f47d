export const nb = {
  title: 'Hva ble det av det?',
  lead: 'Her er alle innspillene, uten navn, og hva som skjedde med dem. Les dem sammen, eller heng opp lista der folk ser den.',
  answered: (answered: number, given: number) => `${answered} av ${given} innspill har fått svar.`,
  median: (days: string, n: number) =>
    `Halvparten av svarene kom innen ${n === 1 ? '1 dag' : `${days} dager`}.`,
  print: 'Skriv ut',
  none: 'Ingen har gitt noe ennå.',
  outcomes: {
    there: 'Dette ble det noe av',
    answered: 'Dette er det svart på',
    on_the_way: 'Dette jobber vi med',
    not_followed: 'Dette følger vi ikke opp',
    waiting: 'Dette venter på svar',
  },
  given_on: (day: string) => `Gitt ${day}`,
  last_news: (day: string) => `sist nytt ${day}`,
}

export type Text = typeof nb
