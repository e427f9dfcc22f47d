import type { Text } from './nb.ts'

export const da: Text = {
  listen: 'Læs højt',
  yes: 'Ja, det lover jeg',
  voluntary: 'Det er frivilligt at sige ja. Er du i tvivl om noget, så tal med en af dem, der leder.',
  own_yes: date => `Du sagde ja den ${date}.`,
  own_noted: (name, date) =>
    `${name ?? 'En, der ikke er med mere,'} skrev den ${date} ind, at du har sagt ja på papir.`,
  new_text: 'Teksten er ny, siden du sagde ja. Læs den, og sig ja igen, hvis du vil.',
  take_back: 'Tag mit løfte tilbage',
  how_many: (yes, people) => `${yes} af ${people} har sagt ja.`,
  who_title: 'Har ikke sagt ja endnu',
  who_lead: 'Kun I, der leder, kan se, hvem det er. Spørg venligt, og hør, hvad der er svært.',
  on_paper: 'Har skrevet under på papir',
  paper: 'Ark til print',
  paper_title: 'Det, vi lover hinanden, på papir',
  paper_lead: 'Læs det højt sammen, når I mødes. Så skriver den, der vil, under.',
  to_page: 'Tilbage',
  print: 'Print',
  in_language: 'Arkets sprog',
  name: 'Navn',
  date: 'Dato',
  edition: version => `Tekst ${version}`,
  said: {
    promised: 'Tak. Du har sagt ja.',
    taken_back: 'Dit løfte er taget tilbage.',
    noted: 'Skrevet ind. Personen kan se, at det var dig.',
  },
}
