import type { Text } from './nb.ts'

export const da: Text = {
  subject: title => `Nyt om dit input: ${title}`,
  hello: (name, title) => `Hej${name ? ` ${name}` : ''}!\n\nDu har givet et input til ${title}.\n`,
  you_gave: days => `Det, du gav ${days.join(' og ')}:`,
  happened: {
    received: 'Vi har fået det.',
    working: 'Vi arbejder med det.',
    done: 'Det er gjort.',
    not_followed: 'Vi går ikke videre med det. Her er grunden:',
    answer: 'Du har fået svar.',
    not_answered: 'Vi ser på det igen.',
    word: 'Vi har fået det, du skrev.',
    idea: 'Det er blevet til en idé, som vi arbejder med.',
    worked_out: 'Idéen er udarbejdet.',
    tried: 'Idéen bliver prøvet af nu.',
    in_use: 'Idéen er taget i brug.',
    rested: 'Idéen hviler.',
    effect: 'Nu kan vi se, om det virker.',
  },
  see_inside: (page, stop) =>
    `Her kan du læse mere og sige til, hvis det ikke var svar nok:\n${page}\n\nVil du ikke have den slags breve? Et enkelt tryk her stopper dem:\n${stop}\n`,
  see_outside: page =>
    `Skriv din sporingskode her, så kan du se alt, hvad der er sket. Du kan også sige til, hvis det ikke var svar nok, eller stoppe disse breve:\n${page}\n`,
}
