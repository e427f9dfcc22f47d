export const nb = {
  subject: (title: string) => `Nytt om det du ga: ${title}`,
  hello: (name: string, title: string) =>
    `Hei${name ? `, ${name}` : ''}!\n\nDu har gitt et innspill til ${title}.\n`,
  you_gave: (days: readonly string[]) => `Det du ga ${days.join(' og ')}:`,
  happened: {
    received: 'Vi har fått det.',
    working: 'Vi jobber med det.',
    done: 'Det er gjort.',
    not_followed: 'Vi følger det ikke opp. Her er grunnen:',
    answer: 'Du har fått svar.',
    not_answered: 'Vi ser på det en gang til.',
    word: 'Vi har fått det du skrev.',
    idea: 'Det er blitt en idé som vi jobber med.',
    worked_out: 'Ideen er utarbeidet.',
    tried: 'Ideen prøves ut nå.',
    in_use: 'Ideen er tatt i bruk.',
    rested: 'Ideen hviler.',
    effect: 'Nå kan vi se om det virker.',
  },
  see_inside: (page: string, stop: string) =>
    `Her kan du lese mer, og si fra om dette ikke var svar nok:\n${page}\n\nVil du ikke ha slike brev? Ett trykk her, så slutter de å komme:\n${stop}\n`,
  see_outside: (page: string) =>
    `Skriv inn sporingskoden din her, så ser du hele veien. Der kan du også si fra om dette ikke var svar nok, eller stoppe disse brevene:\n${page}\n`,
}

export type Text = typeof nb
