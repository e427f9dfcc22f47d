import type { Text } from './nb.ts'

export const nn: Text = {
  subject: title => `Tid for å måle: ${title}`,
  hello: (name, title) => `Hei, ${name}!\n\nDette skal målast i ${title}:\n`,
  due: (name, day) => `– ${name} (${day})`,
  goodbye: (page, stop) =>
    `Her legg du inn talet. Har de ikkje noko tal, skriv du kvifor:\n${page}\n\nVil du ikkje ha slike brev? Eitt trykk her, så sluttar dei å kome:\n${stop}\n`,
}
