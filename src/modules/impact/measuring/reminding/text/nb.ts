export const nb = {
  subject: (title: string) => `Tid for å måle: ${title}`,
  hello: (name: string, title: string) => `Hei, ${name}!\n\nDette skal måles i ${title}:\n`,
  due: (name: string, day: string) => `– ${name} (${day})`,
  goodbye: (page: string, stop: string) =>
    `Her legger du inn tallet. Har dere ikke noe tall, skriver du hvorfor:\n${page}\n\nVil du ikke ha slike brev? Ett trykk her, så slutter de å komme:\n${stop}\n`,
}

export type Text = typeof nb
