import type { Text } from './nb.ts'

export const nn: Text = {
  subject: title => `Nytt om det du gav: ${title}`,
  hello: (name, title) => `Hei${name ? `, ${name}` : ''}!\n\nDu har gitt eit innspel til ${title}.\n`,
  you_gave: days => `Det du gav ${days.join(' og ')}:`,
  happened: {
    received: 'Vi har fått det.',
    working: 'Vi arbeider med det.',
    done: 'Det er gjort.',
    not_followed: 'Vi følgjer det ikkje opp. Her er grunnen:',
    answer: 'Du har fått svar.',
    not_answered: 'Vi ser på det ein gong til.',
    word: 'Vi har fått det du skreiv.',
    idea: 'Det er blitt ein idé som vi arbeider med.',
    worked_out: 'Ideen er utarbeidd.',
    tried: 'Ideen blir prøvd ut no.',
    in_use: 'Ideen er teken i bruk.',
    rested: 'Ideen kviler.',
    effect: 'No kan vi sjå om det verkar.',
  },
  see_inside: (page, stop) =>
    `Her kan du lese meir, og seie frå om dette ikkje var svar nok:\n${page}\n\nVil du ikkje ha slike brev? Eitt trykk her, så sluttar dei å kome:\n${stop}\n`,
  see_outside: page =>
    `Skriv inn sporingskoden din her, så ser du heile vegen. Der kan du òg seie frå om dette ikkje var svar nok, eller stoppe desse breva:\n${page}\n`,
}
