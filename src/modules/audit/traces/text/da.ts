import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvem har gjort hvad',
  lead: 'Her står, hvem der har ændret noget, og hvem der har læst det, der er skrevet her. Aldrig hvad der stod, og aldrig noget om svar i en runde.',
  later:
    'Det, der er læst i dag, kommer i morgen. Mens en runde er åben, venter resten, til den er lukket. Så kan ingen følge med i, hvornår nogen svarer.',
  person: 'Gjort af eller om',
  everybody: 'Alle',
  nobodies: { erased: 'En, der har fået alt slettet', system: 'Samskap selv' },
  thing: 'Om hvad',
  everything: 'Alt',
  kind: 'Hvilken slags',
  kinds: { all: 'Ændret og læst', changes: 'Ændret', readings: 'Læst' },
  from: 'Fra dag',
  to: 'Til dag',
  search: 'Søg',
  none: 'Intet fundet.',
  read: 'læst',
  newer: 'Nyere',
  older: 'Ældre',
  seals_title: 'Har nogen ændret på det her?',
  seals_lead:
    'Hvert tiende minut får sporene et segl, der bygger på det forrige. Hvis nogen ændrer et spor, tager det ud eller tilføjer noget, passer seglet ikke længere.',
  check: 'Se efter nu',
  untouched: 'Nej. Hvert spor står, som det blev sat.',
  nothing_sealed: 'Ingen spor har fået segl endnu. Kom igen om ti minutter.',
  touched: 'Ja, noget er ændret',
  what_now:
    'Sig det til den, der tager sig af Samskap her, og til databeskyttelsesrådgiveren. Ret ikke noget selv. En sikkerhedskopi kan vise, hvad der stod her før.',
  faults: {
    seal_missing: (seal, count) =>
      count === 1 ? `Segl ${seal} mangler.` : `${count} segl mangler, fra nummer ${seal}.`,
    seal_not_ours: seal => `Segl ${seal} er ændret eller lavet med en anden nøgle.`,
    events_changed: seal => `Et spor under segl ${seal} er ændret.`,
    events_missing: (seal, count) =>
      count === 1 ? `Et spor mangler under segl ${seal}.` : `${count} spor mangler under segl ${seal}.`,
    events_added: (seal, count) =>
      count === 1
        ? `Et spor er tilføjet under segl ${seal}.`
        : `${count} spor er tilføjet under segl ${seal}.`,
    without_seal: (seal, count) =>
      count === 1
        ? `Segl ${seal}, som et spor henviser til, mangler.`
        : `Segl ${seal}, som ${count} spor henviser til, mangler.`,
    slipped_in: (seal, count) =>
      count === 1
        ? `Et spor er dateret før segl ${seal}, men kom til bagefter.`
        : `${count} spor er dateret før segl ${seal}, men kom til bagefter.`,
    head_missing: seal => `Notatet om det seneste segl, nummer ${seal}, mangler eller er for gammelt.`,
    head_not_ours: seal => `Notatet om det seneste segl, nummer ${seal}, er ændret.`,
    older_than_noted: seal => `Segl ${seal} er et andet end det, der blev skrevet op.`,
  },
  last_seal: 'Seneste segl',
  seal: (number, moment) => `Nummer ${number}, ${moment}`,
  hash: 'Begynder med',
  waiting: 'Venter på segl',
  traces: count => `${count} spor`,
  unseen_title: 'Det, vi ikke kan se',
  unseen: [
    'Hvad der sker med et spor, før det får segl, op til ti minutter.',
    'At nogen har lagt en hel, ældre udgave af databasen tilbage. Skriv det seneste segl op et andet sted, så kan det ses.',
    'Hvad en gør, der har både databasen og nøglen.',
  ],
}
