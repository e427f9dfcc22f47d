import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvem har læst om mig?',
  lead: 'Her kan du se, hver gang en anden har åbnet noget, der kun handler om dig: din plads, det, du har brug for, det, du har fået igen, dit brev og dine samtykker.',
  none: 'Ingen andre har læst noget, der kun handler om dig.',
  erased: 'En, der har fået alt slettet',
  at: (date, from, to) => `${date}, mellem klokken ${from} og ${to}`,
  among_others: 'Det stod sammen med noget om andre',
  newest_only: 'Kun de 200 seneste står her.',
  open_title: 'Det, alle kan læse',
  open: 'Det, du har skrevet til alle, og det navn, du har valgt, er åbent for alle, der er med. Hvem af dem der har læst det, og hvornår, står ikke her.',
  database: 'Den, der styrer databasen, kan læse det, uden at det sætter spor.',
}
