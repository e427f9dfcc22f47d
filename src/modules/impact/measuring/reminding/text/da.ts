import type { Text } from './nb.ts'

export const da: Text = {
  subject: title => `Tid til at måle: ${title}`,
  hello: (name, title) => `Hej ${name}!\n\nDet her skal måles i ${title}:\n`,
  due: (name, day) => `– ${name} (${day})`,
  goodbye: (page, stop) =>
    `Her skriver du tallet ind. Hvis I ikke har noget tal, skriver du hvorfor:\n${page}\n\nVil du ikke have den slags breve? Ét tryk her, så kommer de ikke mere:\n${stop}\n`,
}
