import type { Verdict } from '../rules.ts'

export const nb = {
  title: 'Hvor ofte møtes vi?',
  lead: 'Tillit kommer av å møtes igjen. Her ser dere hvor mange møter det er blitt, og hvordan de er spredt.',
  verdicts: {
    none: () => 'Ingen møter ennå',
    one: () => 'Ett møte',
    few: n => `${n} møter`,
    several: n => `${n} møter`,
  } satisfies Record<Verdict, (n: number) => string> as Record<Verdict, (n: number) => string>,
  meant: {
    none: 'Det første kan være et måltid.',
    one: 'Ett møte på to timer er ikke samskaping. Det er en begynnelse. Avtal det neste mens dere husker hverandre.',
    few: 'Fire møter er lite når folk skal bli trygge på hverandre. Avtal gjerne flere på én gang.',
    several: 'Det begynner å bli noe. Se om alle rekker å være med, og om det går for lang tid imellom.',
  } satisfies Record<Verdict, string>,
  between: (first: string, last: string) => `Det første var ${first}, det siste ${last}.`,
  own_title: 'Du',
  own: (n: number, all: number, hours: number) =>
    `Du har vært med på ${n} av ${all} ${all === 1 ? 'møte' : 'møter'}, omtrent ${hours === 1 ? 'én time' : `${hours} timer`} i alt.`,
  own_none: 'Du har ikke vært på noe møte ennå. Vi vil gjerne ha deg med.',
  all_title: 'Alle',
  all_lead:
    'Bare dere som leder, ser denne lista. Den er ikke for å telle folk, men for å se hvem møtene ikke passer for.',
  caption: 'Fylt prikk: var der. Åpen prikk: var der ikke. Prikkene står etter dato.',
  columns: { who: 'Hvem', when: 'Når', meetings: 'Møter' },
  not_yet: 'ikke vært med ennå',
  over_weeks: (weeks: number) => (weeks === 1 ? 'over én uke' : `over ${weeks} uker`),
  seldom: (n: number) =>
    n === 1
      ? 'Én har ikke vært på noe møte. Spør hva som står i veien. Er det tiden, stedet, barna eller språket?'
      : `${n} har ikke vært på noe møte. Spør hva som står i veien. Er det tiden, stedet, barna eller språket?`,
  follow_up: 'Ta en prat med én og én',
  plan: 'Planlegg et møte',
  elsewhere: 'Legg inn et møte som ble holdt et annet sted',
}

export type Text = typeof nb
