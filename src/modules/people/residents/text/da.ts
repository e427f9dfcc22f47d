import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Borgernes rum',
  lead: 'Her skriver I, der er med som borgere, til hinanden. Ansatte, ledere, foreninger og de, der læser med, kommer ikke ind, og de ser ikke, at nogen har skrevet.',
  who_title: 'Hvem kan læse det, du skriver?',
  who: names => `De borgere, der er med nu: ${names}.`,
  alone:
    'Du er den eneste borger, der er med lige nu. Det, du skriver, bliver liggende, til der kommer flere. Sig gerne til dem, der leder, at I burde være flere.',
  anew: (names: string) =>
    `De her har taget deres plads på ny med et nyt link: ${names}. Spørg gerne, om det er dem selv.`,
  since: (when: string) =>
    `Din plads blev taget på ny med et nyt link ${when}. Det, der stod her før, vises derfor ikke: Den, der laver et link, skal ikke kunne læse det.`,
  who_more:
    'Kommer der nogen med som borger senere, kan de også læse det, der står her i forvejen. De, der leder samskabelsen, vælger, hvem der kommer ind som borger, og en borger kan selv være en af dem. Er der et navn, du ikke kender? Spørg, før du skriver.',
  reach:
    'Den, der styrer databasen, kan i princippet læse alt her. I nogle sager kan loven kræve, at det bliver udleveret. De andre borgere kan også komme til at sige det videre.',
  nobody_watches:
    'Ingen holder øje her, og ingen ansatte læser med. De kan altså heller ikke hjælpe med noget, der kun står her. Er der brug for hjælp nu? Numrene gælder i Norge: Ring 113 ved fare for liv, 112 til politiet, 116 117 til lægevagten eller 116 111 til alarmtelefonen for børn og unge.',
  notes_title: 'Det, I har skrevet',
  earlier_title: 'Det, I skrev før',
  earlier: 'Se det, der blev skrevet før dette',
  to_newest: 'Tilbage til det nyeste',
  look_again: 'Se, om nogen har skrevet noget nyt',
  none: 'Ingen har skrevet noget her endnu.',
  take_back: 'Tag tilbage',
  write_title: 'Skriv til de andre',
  body: 'Det, du vil sige',
  hint: 'Kort er fint. Fortæl om dig selv, og spørg de andre, før du skriver noget om dem. Du kan tage det tilbage, når du vil.',
  submit: 'Læg det her',
  said: {
    written: 'Nu ligger det her.',
    taken_back: 'Det er væk. Nogen kan have nået at læse det.',
  },
}
