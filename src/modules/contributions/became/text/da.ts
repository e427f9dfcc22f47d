import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvad blev det til?',
  lead: 'Her er alle de input, I har givet, uden navne, og det, der skete med dem. Læs dem sammen, eller hæng dem op, hvor folk kan se dem.',
  answered: (answered, given) => `${answered} af ${given} input er besvaret.`,
  median: (days, n) => `Halvdelen fik svar inden for ${n === 1 ? '1 dag' : `${days} dage`}.`,
  print: 'Udskriv',
  none: 'Ingen har givet et input endnu.',
  outcomes: {
    there: 'Det her blev til noget',
    answered: 'Det her har vi svaret på',
    on_the_way: 'Det her arbejder vi med',
    not_followed: 'Det her går vi ikke videre med',
    waiting: 'Det her venter på svar',
  },
  given_on: day => `Givet ${day}`,
  last_news: day => `seneste nyt ${day}`,
}
