import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kva blei det av det?',
  lead: 'Her er alle innspela, utan namn, og kva som skjedde med dei. Les dei saman, eller heng opp lista der folk ser ho.',
  answered: (answered, given) => `${answered} av ${given} innspel har fått svar.`,
  median: (days, n) => `Halvparten av svara kom innan ${n === 1 ? '1 dag' : `${days} dagar`}.`,
  print: 'Skriv ut',
  none: 'Ingen har gitt noko enno.',
  outcomes: {
    there: 'Dette blei det noko av',
    answered: 'Dette er det svart på',
    on_the_way: 'Dette arbeider vi med',
    not_followed: 'Dette følgjer vi ikkje opp',
    waiting: 'Dette ventar på svar',
  },
  given_on: day => `Gitt ${day}`,
  last_news: day => `sist nytt ${day}`,
}
