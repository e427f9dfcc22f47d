import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kven har lese om meg?',
  lead: 'Her står kvar gong nokon andre har opna noko som berre handlar om deg: plassen din, det du treng, det du har fått att, brevet ditt og samtykka dine.',
  none: 'Ingen andre har lese noko som berre handlar om deg.',
  erased: 'Ein som har fått alt sletta',
  at: (date, from, to) => `${date}, mellom klokka ${from} og ${to}`,
  among_others: 'Det stod saman med noko om andre',
  newest_only: 'Berre dei 200 siste står her.',
  open_title: 'Det alle kan lese',
  open: 'Det du har skrive til alle, og namnet du har valt, er ope for alle som er med. Kven av dei som har lese det og når, står ikkje her.',
  database: 'Den som styrer databasen, kan lese det utan at det blir noko spor.',
}
