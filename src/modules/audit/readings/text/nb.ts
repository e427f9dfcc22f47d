export const nb = {
  title: 'Hvem har lest om meg?',
  lead: 'Her står hver gang noen andre har åpnet noe som bare handler om deg: plassen din, det du trenger, det du har fått igjen, brevet ditt og samtykkene dine.',
  none: 'Ingen andre har lest noe som bare handler om deg.',
  erased: 'En som har fått alt slettet',
  at: (date: string, from: number, to: number) => `${date}, mellom klokka ${from} og ${to}`,
  among_others: 'Det sto sammen med noe om andre',
  newest_only: 'Bare de 200 siste står her.',
  open_title: 'Det alle kan lese',
  open: 'Det du har skrevet til alle, og navnet du har valgt, er åpent for alle som er med. Hvem av dem som har lest det og når, står ikke her.',
  database: 'Den som styrer databasen, kan lese det uten at det blir noe spor.',
}

export type Text = typeof nb
