export const nb = {
  listen: 'Les høyt',
  yes: 'Ja, det lover jeg',
  voluntary: 'Det er frivillig å si ja. Er det noe du lurer på, så snakk med en av dem som leder.',
  own_yes: (date: string) => `Du sa ja ${date}.`,
  own_noted: (name: string | null, date: string) =>
    `${name ?? 'En som ikke er med lenger'} noterte ${date} at du har sagt ja på papir.`,
  new_text: 'Teksten er ny siden du sa ja. Les den, og si ja på nytt hvis du vil.',
  take_back: 'Ta tilbake løftet mitt',
  how_many: (yes: number, people: number) => `${yes} av ${people} har sagt ja.`,
  who_title: 'Har ikke sagt ja ennå',
  who_lead: 'Bare dere som leder, ser hvem det er. Spør vennlig, og hør hva som er vanskelig.',
  on_paper: 'Har skrevet under på papir',
  paper: 'Ark til utskrift',
  paper_title: 'Det vi lover hverandre, på papir',
  paper_lead: 'Les det høyt sammen når dere møtes. Så skriver den som vil, under.',
  to_page: 'Tilbake',
  print: 'Skriv ut',
  in_language: 'Språk på arket',
  name: 'Navn',
  date: 'Dato',
  edition: (version: string) => `Tekst ${version}`,
  said: {
    promised: 'Takk. Du har sagt ja.',
    taken_back: 'Løftet ditt er tatt tilbake.',
    noted: 'Notert. Personen ser at det var du som gjorde det.',
  },
}

export type Text = typeof nb
